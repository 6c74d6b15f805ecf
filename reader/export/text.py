"""Claims as readable text: what `ramadi-reader claims` prints."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from reader.evidence import merge_words, reason_told, told_once
from reader.export.views import DOUBTFUL, DOUBTFUL_TOLD, SIGNS, articles_by_id, names_of, near_of, silent_outlets
from reader.model import Analysis, Article, Claim, Mention
from reader.standing import decision_beside_reason, disputes_told, is_of_verdict, standing, verdict_word
from reader.wording import MISSED, counted

_WRAPPED = 2_048
"""Of how many texts the lines are kept."""


def sign_of(claim: Claim) -> str:
    """The sign of a claim's verdict, or of an update."""
    return SIGNS[verdict_word(claim)]


def verdict_told(claim: Claim) -> str:
    """`≠ differ`: a sign never stands without its word, but where it leads to the claim."""
    return f"{sign_of(claim)} {verdict_word(claim)}"


def standing_line(claim: Claim) -> str:
    """How widely a claim stands and how sure the link is: `4 outlets · at most 1 origin · echoed · strong`."""
    return " · ".join([*standing(claim), claim.sureness])


def source_of(mention: Mention) -> str:
    """Who is named beyond the outlet, the first to say it first: `the UN via Reuters`."""
    if len(mention.chain) < 2:
        return "own voice"
    *carriers, origin = mention.chain[1:]
    return f"{origin} via {', '.join(reversed(carriers))}" if carriers else origin


def claims_of_verdicts(analysis: Analysis, only: Sequence[str]) -> list[Claim]:
    """Those that some of the `VERDICT_WORDS` ask for; all where none is given."""
    return [c for c in analysis.claims if not only or any(is_of_verdict(c, word) for word in only)]


def claims_text(analysis: Analysis, only: Sequence[str] = (), why: bool = False, width: int = 100) -> str:
    """All claims of a story, or those of some verdicts, for a person to read.

    Args:
        analysis: the story's analysis.
        only: words for verdicts to print; all where empty.
        why: whether to spell out the steps to each verdict.
        width: columns to wrap at.
    """
    claims = claims_of_verdicts(analysis, only)
    articles = articles_by_id(analysis)
    lines = [_heading(analysis), ""]
    names = names_of(articles)
    doubtful = next((c.id for c in claims if c.sureness == "doubtful"), None)
    for number, claim in enumerate(claims, 1):
        if claim.id == doubtful:
            lines += [f"{DOUBTFUL}: {DOUBTFUL_TOLD}", ""]
        lines += [*_claim_lines(number, claim, articles, names, why, width), ""]
    if not claims:
        lines += ["No claims of that kind." if analysis.claims else no_claims(analysis), ""]
    return "\n".join(lines[:-1]) + "\n"


def _heading(analysis: Analysis) -> str:
    story = analysis.story
    return (
        f"{story.title}: {counted(len(story.articles), 'article')}, {counted(len(story.outlets), 'outlet')}, "
        f"{counted(len(analysis.claims), 'claim')}, {disputes_told(analysis.claims)}"
    )


def no_claims(analysis: Analysis) -> str:
    """Why there is nothing to compare, in a sentence."""
    if analysis.cut:
        return f"No {'claim' if analysis.story.articles else 'article'} fits what was asked for."
    if len(analysis.story.articles) < 2:
        return "One article has nothing to be compared with: give the same story as another outlet tells it."
    return "No two of these articles were found to answer the same question."


def _claim_lines(
    number: int, claim: Claim, articles: Mapping[str, Article], names: Mapping[str, str], why: bool, width: int
) -> Iterator[str]:
    yield f"{number}. {claim.label}"
    yield from wrapped(f"{verdict_told(claim)}: {reason_told(claim)}", "   ", width)
    yield "   " + " · ".join(filter(None, (standing_line(claim), decision_beside_reason(claim))))
    for mention in claim.mentions:
        yield from _mention_lines(mention, names[mention.article], width)
    near = near_of(claim, articles)
    for outlet, passage in near.items():
        yield from wrapped(f"perhaps {passage.after(outlet)}: {passage.text}", "   ", width)
    if silent := silent_outlets(claim, articles, near):
        yield from wrapped(f"not found in: {silent}{f'; {MISSED}' if why else ''}", "   ", width)
    if why:
        for origin in claim.origin_list:
            told = f"origin {origin.name}: {', '.join(articles[a].outlet for a in origin.articles if a in articles)}"
            for line in (told, *map(merge_words, origin.merged)):
                yield from wrapped(line, "   · ", width)
        for step in told_once(claim.steps):
            yield from wrapped(step, "   - ", width)


def _mention_lines(mention: Mention, name: str, width: int) -> Iterator[str]:
    value = f": {mention.value}" if mention.value and mention.figure else ""
    yield from wrapped(f"{name}{value}  <- {source_of(mention)}", "   ", width)
    yield from wrapped(mention.text, "       ", width)


@lru_cache(maxsize=_WRAPPED)
def wrapped(text: str, indent: str, width: int) -> tuple[str, ...]:
    """Lines of some text, each behind the indent; at least one. One sentence mostly answers several claims."""
    width = max(width, 40)
    if text and len(indent) + len(text) <= width and text == " ".join(text.split()):
        return (indent + text,)  # as textwrap has it, in a tenth of the time
    lines = textwrap.wrap(
        text, width, initial_indent=indent, subsequent_indent=" " * len(indent), break_on_hyphens=False
    )
    return tuple(lines) or (indent.rstrip(),)
