"""What several formats show of an analysis: who answers a claim, who is silent, when an article is from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.model import Analysis, Article, Claim, Mention, Verdict

MANY = 8
"""Above so many silent outlets they are counted and no longer named: a list in each claim would outgrow the story."""
HEADINGS: tuple[tuple[Verdict, str], ...] = (
    ("differ", "Disputed"),
    ("compatible", "Compatible"),
    ("agree", "Agreed"),
)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def articles_by_id(analysis: Analysis) -> dict[str, Article]:
    """The articles that are there; claims may name others, which an expression left out."""
    return {a.id: a for a in analysis.story.articles}


def answers_of(claim: Claim, articles: Mapping[str, Article]) -> list[tuple[Article, list[Mention]]]:
    """Each article that answers a claim with its mentions, in the order of the first of them."""
    found: dict[str, list[Mention]] = {}
    for mention in claim.mentions:
        if mention.article in articles:
            found.setdefault(mention.article, []).append(mention)
    return [(articles[id_], mentions) for id_, mentions in found.items()]


def outlets_of(ids: Sequence[str], articles: Mapping[str, Article]) -> list[str]:
    """The outlets of the articles that are there, each once."""
    return list(dict.fromkeys(articles[id_].outlet for id_ in ids if id_ in articles))


def silent_outlets(claim: Claim, articles: Mapping[str, Article]) -> str:
    """Who does not answer: names, or their number where there are many; empty where all do."""
    answering = {articles[m.article].outlet for m in claim.mentions if m.article in articles}
    silent = [outlet for outlet in outlets_of(claim.silent, articles) if outlet not in answering]
    return ", ".join(silent) if len(silent) <= MANY else f"{len(silent)} outlets"


def value_of(mention: Mention) -> str:
    """The answer in short where it is a figure; empty where it is the sentence itself."""
    return mention.value if mention.figure else ""


def clipped(text: str, width: int) -> str:
    """The text in at most `width` characters, cut between words where there are any, with an ellipsis."""
    if len(text) <= width:
        return text
    head = text[: width - 1]
    whole, _, _ = head.rpartition(" ")
    return (whole if len(whole) > width // 2 else head).rstrip(" ,;:.") + "…"


def long_date(iso: str | None, worked_out: str | None = None) -> str:
    """`18 May 2015` for an ISO date as exact as it is; `c.` before one that was worked out; empty where unknown."""
    if not iso:
        return ""
    year, month, day = [*iso[:10].split("-"), "", ""][:3] if not iso.startswith("--") else ("", *_two(iso[2:]))
    if not (month or "1").isdecimal() or not (day or "1").isdecimal() or not 1 <= int(month or "1") <= 12:
        return iso
    words = [str(int(day))] if day else []
    words += [_MONTHS[int(month) - 1]] if month else []
    text = " ".join([*words, year] if year else words)
    return f"c. {text}" if worked_out else text


def _two(rest: str) -> tuple[str, str]:
    month, _, day = rest.partition("-")
    return month, day[:2]
