"""Articles as text: a list of them, what import did to them, and one of them with its claims beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reader.dates import long_date
from reader.export.text import verdict_told, wrapped
from reader.model import Analysis, Article, Claim, Reading, Story
from reader.paragraphs import paragraphs_of
from reader.wording import counted


def dated(article: Article) -> str:
    """`18 May 2015`, `c. 18 May 2015` where it was worked out; `no date`."""
    return long_date(article.date, article.date_from) or "no date"


def _counts(reading: Reading) -> tuple[int, int, int]:
    """Words, quotations and figures."""
    return len(reading.article.text.split()), len(reading.quotes), len(reading.figures)


def byline(article: Article) -> str:
    """Outlet, author, date, and whether it is a digest: `VICE News · Samuel Oakford · c. 18 May 2015 · digest`."""
    parts = [article.outlet, article.author or "", dated(article), article.text_kind]
    return " · ".join(p for p in parts if p and p != "original")


def articles_text(analysis: Analysis, width: int = 100) -> str:
    """The articles numbered: outlet, date, counts; headline; path; whose copy it is."""
    lines = [f"{analysis.story.title}: {counted(len(analysis.story.articles), 'article')}", ""]
    for number, article in enumerate(analysis.story.articles, 1):
        words, quotes, figures = _counts(analysis.by_article[article.id])
        kind = ", digest" if article.text_kind == "digest" else ""
        said = f"{words} words, {counted(quotes, 'quotation')}, {counted(figures, 'figure')}"
        lines += wrapped(f"{number}. {article.outlet}, {dated(article)}{kind}: {said}", "", width)
        lines += wrapped(article.title, "   ", width) + wrapped(article.path, "   ", width)
        if copied := article.copied:
            lines += wrapped(f"{copied.how} {copied.outlet}", "   ", width)
    return "\n".join(lines) + "\n"


def article_objects(analysis: Analysis) -> list[dict[str, Any]]:
    """The articles for `json.dumps`: metadata, counts and whose copy each is, without the text."""
    from reader.export.json import article_object

    objects = []
    for article in analysis.story.articles:
        words, quotes, figures = _counts(analysis.by_article[article.id])
        whole = article_object(article, analysis.not_compared(article.id))
        about = {name: value for name, value in whole.items() if name != "text"}
        copied = article.copied
        copy = {"outlet": copied.outlet, "share": copied.share, "from": copied.is_from} if copied else None
        objects.append({**about, "words": words, "quotes": quotes, "figures": figures, "copy": copy})
    return objects


def articles_named(wanted: str, story: Story) -> list[Article]:
    """The articles a person means by a number in the list, an id, a path, or the beginning of an outlet's name."""
    articles = story.articles
    if wanted.isascii() and wanted.isdigit():
        return list(articles[int(wanted[:9]) - 1 : int(wanted[:9])]) if int(wanted[:9]) else []
    if not wanted.strip():
        return []
    exact = [a for a in articles if wanted in (a.id, a.path)]
    folded = wanted.casefold()
    outlets = [a for a in articles if a.outlet.casefold().removeprefix("the ").startswith(folded.removeprefix("the "))]
    return exact or outlets or [a for a in articles if folded in a.outlet.casefold()]


def article_text(analysis: Analysis, article: Article, claims: bool = True, width: int = 80) -> str:
    """One article, wrapped; below each paragraph, indented, the claims it makes and what the outlets say to them."""
    lines = [*wrapped(article.title, "", width), *wrapped(byline(article), "", width), ""]
    paragraphs = list(paragraphs_of(article.text))
    for start, end in paragraphs[1:] if article.text.startswith(article.title) else paragraphs:
        lines += wrapped(article.text[start:end], "", width)
        if claims:
            for claim in claims_between(analysis, article.id, start, end):
                lines += wrapped(claim_line(claim), "    ", width)
        lines.append("")
    return "\n".join(lines[:-1] if len(lines) > 3 else lines) + "\n"


def claims_between(analysis: Analysis, article_id: str, start: int, end: int) -> list[Claim]:
    """The claims that some characters of an article make, in the order in which they do."""
    found = [
        (mention.start, claim)
        for claim in analysis.claims
        for mention in claim.mentions
        if mention.article == article_id and start <= mention.start < end
    ]
    return list({claim.id: claim for _, claim in sorted(found, key=lambda f: f[0])}.values())


def claim_line(claim: Claim) -> str:
    """A claim in a line: verdict, question, how many outlets answer."""
    return f"{verdict_told(claim)}: {claim.label} ({counted(claim.outlets, 'outlet')})"


def import_text(story: Story, readings: Mapping[str, Reading], width: int = 100) -> str:
    """What import found, guessed and dropped, article by article, and what of it is not compared.

    Args:
        story: its articles.
        readings: by article id, so far as they are there.
        width: the columns to wrap at.
    """
    lines: list[str] = []
    for article in story.articles:
        how = f" (worked out: {article.date_from})" if article.date_from else ""
        lines += wrapped(f"{article.outlet}: {article.title}", "", width)
        about = [f"file: {article.path}", f"author: {article.author or 'none named'}", f"date: {dated(article)}{how}"]
        about.append(f"text: {article.text_kind}")
        about += [f"guessed: {', '.join(article.guessed)}"] if article.guessed else []
        about += [f"credits: {'; '.join(article.credits)}"] if article.credits else []
        reading = readings.get(article.id)
        for line in (*about, *(article.notes or ("nothing dropped",)), *(reading.notes if reading else ())):
            lines += wrapped(line, "   ", width)
        lines.append("")
    return "\n".join(lines[:-1]) + "\n"


def import_objects(analysis: Analysis) -> list[dict[str, Any]]:
    """The same for `json.dumps`."""
    from reader.export.json import article_object

    articles = (article_object(a, analysis.not_compared(a.id)) for a in analysis.story.articles)
    return [{name: v for name, v in article.items() if name != "text"} for article in articles]
