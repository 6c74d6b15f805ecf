"""The articles: quotations, figures and the passages that answer a claim, each with a link to its claim."""

from __future__ import annotations

from collections.abc import Iterator

from reader.dates import long_date
from reader.export.html.kept import kept_marks
from reader.export.html.markup import Mark, marked, shown, within
from reader.export.html.places import Place, Places
from reader.export.safe import line, web_address
from reader.export.text import sign_of
from reader.model import Analysis, Article, Figure, Quote, Reading
from reader.paragraphs import paragraphs_of
from reader.standing import verdict_word

_RANK = {"differ": 0, "update": 1, "compatible": 2, "agree": 3}


def articles_html(analysis: Analysis, places: Places) -> str:
    """Every article in the story's order."""
    readings = analysis.by_article
    return "\n".join(
        _article(a, readings.get(a.id), places, kept_marks(analysis.kept, a.id, places))
        for a in analysis.story.articles
    )


def _article(article: Article, reading: Reading | None, places: Places, kept: list[Mark]) -> str:
    spans = list(paragraphs_of(article.text))
    parts = [
        (start, marked(article.text, start, end, here))
        for (start, end), here in zip(spans, within([*kept, *_marks(article, reading, places)], spans), strict=True)
    ]
    headline = shown(line(article.title) or article.outlet)
    if spans and article.text[slice(*spans[0])].strip() == article.title.strip() and article.title.strip():
        headline = parts.pop(0)[1]
    body = "\n".join(f'<p{_standfirst(article, start)} dir="auto">{html}</p>' for start, html in parts)
    digest = '<span class="digest">digest</span>' if article.text_kind == "digest" else ""
    return f"""<article class="told" id="{places.article_ids[article.id]}">
<header><p class="outlet">{shown(article.outlet)}{digest}</p>
<h3 dir="auto">{headline}</h3>
<p class="byline">{" · ".join(_byline(article))}</p></header>
{body}
</article>"""


def _standfirst(article: Article, start: int) -> str:
    return ' class="standfirst"' if start < article.body_start else ""


def _byline(article: Article) -> Iterator[str]:
    if article.author:
        yield shown(article.author)
    if article.date:
        yield shown(long_date(article.date, article.date_from))
    if address := web_address(article.url):
        yield f'<a href="{shown(address)}" rel="noreferrer noopener">the article</a>'
    yield f"{len(article.text.split()):,} words"


def _marks(article: Article, reading: Reading | None, places: Places) -> list[Mark]:
    passages: dict[tuple[int, int], list[Place]] = {}
    for place in places.passages[article.id]:
        passages.setdefault((place.mention.start, place.mention.end), []).append(place)
    marks = [mark for span, here in passages.items() for mark in _passage(span, here)]
    if reading:
        marks += [Mark(q.start, q.end, "span", f"quote {q.kind}", title=_said(q)) for q in reading.quotes]
        marks += [Mark(f.start, f.end, "span", "figure", title=_counted(f)) for f in reading.figures]
    return marks


def _said(quote: Quote) -> str:
    if quote.kind == "scare":
        return "a term held at arm's length"
    return ", ".join(part for part in (quote.speaker or "nobody named", quote.cue) if part)


def _counted(figure: Figure) -> str:
    return ": ".join(part for part in (figure.qualifier, figure.of) if part)


def _passage(span: tuple[int, int], places: list[Place]) -> Iterator[Mark]:
    """One visible mark around a passage, and a name for each claim it answers."""
    worst = min((verdict_word(p.claim) for p in places), key=_RANK.__getitem__)
    links = "".join(
        f'<a class="ref {verdict_word(p.claim)} {p.claim.sureness}" href="#{p.claim_id}" '
        f'title="{shown(line(p.claim.label))}">'
        f"{sign_of(p.claim)}{p.number}</a>"
        for p in places
    )
    first, *others = places
    yield Mark(*span, "mark", f"passage {worst}", first.id, after=f'<span class="refs">{links}</span>')
    yield from (Mark(*span, "span", "also", p.id) for p in others)
