"""A report an editor can use: the story, its outlets, and every claim with its verdict, disputed ones first.

Written for CommonMark with GitHub's tables. Foreign text stands in it escaped, always within a line of ours, so that
nothing in it becomes a heading, a link, an image or HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from reader import __version__
from reader.dates import long_date
from reader.evidence import merge_words, reason_told, told_once
from reader.export.safe import line, web_address
from reader.export.text import no_claims, source_of, standing_line, verdict_told
from reader.export.views import (
    answers_of,
    articles_by_id,
    names_of,
    near_of,
    outlets_of,
    sections_of,
    silent_outlets,
    value_of,
)
from reader.model import Analysis, Article, Claim
from reader.standing import decision_beside_reason, disputes_told
from reader.unseen import visible
from reader.wording import counted

_MARKUP = re.compile(r"[\\`*_\[\]<>|~&$]|(?<=[a-zA-Z])(?:://|[.@](?=[a-zA-Z]))|(?<=\d)@|!(?=\[)|:(?=[a-z0-9_+-]+:)")
_AT_START = re.compile(r"(?:[-+=#:!]|\d{1,9}(?=[.)]))")


def markdown_text(analysis: Analysis) -> str:
    """The whole report."""
    return "\n".join(_lines(analysis)) + "\n"


def markdown_pieces(analyses: Iterable[Analysis]) -> Iterator[str]:
    """The reports of several stories, one below the other."""
    between = ""
    for analysis in analyses:
        yield between + markdown_text(analysis)
        between = "\n"


def escaped(text: str) -> str:
    r"""Foreign text for a place within a line: what CommonMark or GitHub would read as markup has a `\` before it."""
    shown = _MARKUP.sub(lambda m: "".join(f"\\{c}" for c in m[0]), line(text))
    if not (start := _AT_START.match(shown)):
        return shown
    at = start.end()
    return f"{shown[:at]}\\{shown[at:]}" if shown[0].isdigit() else f"\\{shown}"


def _lines(analysis: Analysis) -> Iterator[str]:
    story, claims = analysis.story, analysis.claims
    yield f"# {escaped(story.title)}"
    yield ""
    yield (
        f"{counted(len(story.articles), 'article')} · {counted(len(story.outlets), 'outlet')} · "
        f"{counted(len(claims), 'claim')} · **{disputes_told(claims)}**"
    )
    yield from ("", "## Outlets", "", "| Outlet | Headline | By | Date |", "| --- | --- | --- | --- |")
    yield from map(_article_row, story.articles)
    yield from _kept_lines(analysis)
    articles, numbers = articles_by_id(analysis), {c.id: n for n, c in enumerate(claims, 1)}
    names = names_of(articles)
    for heading, fitting in sections_of(claims):
        yield from ("", f"## {heading}")
        for claim in fitting:
            yield ""
            yield from _claim_lines(numbers[claim.id], claim, articles, names)
    if not claims:
        yield from ("", no_claims(analysis))
    yield from ("", "---", "", f"ramadi-reader {__version__}")


def _article_row(a: Article) -> str:
    title, address = escaped(a.title), web_address(a.url)
    headline = f"[{title}](<{address}>)" if address else title
    digest = " (digest)" if a.text_kind == "digest" else ""
    return f"| {escaped(a.outlet)} | {headline}{digest} | {escaped(a.author or '')} | {_date(a)} |"


def _date(a: Article) -> str:
    return escaped(long_date(a.date, a.date_from))


def _kept_lines(analysis: Analysis) -> Iterator[str]:
    """What the reader marked and noted, a passage each, its note below it."""
    articles = articles_by_id(analysis)
    names = names_of(articles)
    kept = [one for one in analysis.kept if one.article in articles]
    if kept:
        yield from ("", "## Marks and notes", "")
    for one in kept:
        yield f"- {escaped(names[one.article])}: “{escaped(articles[one.article].text[one.start : one.end])}”"
        yield from (f"  - {escaped(row)}" for row in visible(one.text).splitlines() if row.strip())


def _claim_lines(number: int, claim: Claim, articles: Mapping[str, Article], names: Mapping[str, str]) -> Iterator[str]:
    decided = f" · {told}" if (told := decision_beside_reason(claim)) else ""
    yield f"### {number}. {escaped(claim.label)}"
    yield ""
    yield f"**{verdict_told(claim)}**: {escaped(reason_told(claim))}  "
    yield standing_line(claim) + decided
    yield ""
    yield from _answer_table(claim, articles, names)
    near = near_of(claim, articles)
    for outlet, passage in near.items():
        yield from ("", f"Perhaps {escaped(passage.after(outlet))}: {escaped(passage.text)}")
    if silent := silent_outlets(claim, articles, near):
        yield from ("", f"Not found in: {escaped(silent)}")
    yield from _why_lines(claim, articles)


def _answer_table(claim: Claim, articles: Mapping[str, Article], names: Mapping[str, str]) -> Iterator[str]:
    """A row a mention; without a column of values where no answer is a figure."""
    valued = any(map(value_of, claim.mentions))
    yield "| Outlet | Value | Source | Sentence |" if valued else "| Outlet | Source | Sentence |"
    yield "| --- | --- | --- | --- |" if valued else "| --- | --- | --- |"
    for article, mentions in answers_of(claim, articles):
        for m in mentions:
            cells = (names[article.id], *((value_of(m),) if valued else ()), source_of(m), m.text)
            yield f"| {' | '.join(map(escaped, cells))} |"


def _why_lines(claim: Claim, articles: Mapping[str, Article]) -> Iterator[str]:
    if claim.origin_list:
        yield from ("", "Origins:", "")
    for origin in claim.origin_list:
        unstated = "" if origin.stated else " (names nobody)"
        told = ", ".join(outlets_of(origin.articles, articles))
        yield f"- **{escaped(origin.name)}**{unstated}: {escaped(told)}"
        yield from (f"  - {escaped(merge_words(merge))}" for merge in origin.merged)
    if claim.steps:
        yield from ("", "Why:", "")
        yield from (f"- {escaped(step)}" for step in told_once(claim.steps))
