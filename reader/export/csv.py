"""One mention of a claim a row: what casualty recorders and classes open in a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.evidence import reason_told
from reader.export.cells import Cell, rows_text
from reader.export.views import ARTICLE_HEAD, articles_by_id
from reader.model import Analysis, Article, Claim, Figure, Mention, Quote
from reader.standing import is_update, support_told

COLUMNS = (
    *("story", "claim", "label", "kind", "verdict", "reason", "strength", "outlets", "origins", "support", "decided"),
    *("article", *ARTICLE_HEAD),
    *("value", "as_of", "low", "high", "unit", "qualifier", "of", "scope"),
    *("origin", "via", "speaker", "sentence", "start", "end", "update"),
)


def csv_text(analysis: Analysis) -> str:
    """The heading and a row a mention, in the claims' order."""
    return rows_text([COLUMNS, *_rows(analysis)])


def csv_pieces(analyses: Iterable[Analysis]) -> Iterator[str]:
    """One table of several stories; each row names its story."""
    yield rows_text([COLUMNS])
    for analysis in analyses:
        yield rows_text(_rows(analysis))


def _rows(analysis: Analysis) -> Iterator[tuple[Cell, ...]]:
    articles = articles_by_id(analysis)
    figures = {f.id: f for r in analysis.readings for f in r.figures}
    quotes = {q.id: q for r in analysis.readings for q in r.quotes}
    for claim in analysis.claims:
        for m in claim.mentions:
            if article := articles.get(m.article):
                figure, quote = figures.get(m.figure or ""), quotes.get(m.quote or "")
                yield (
                    analysis.story.title,
                    *_claim(claim),
                    *_article(article),
                    *_answer(m, figure),
                    *_source(m, quote),
                    "yes" if is_update(claim) else None,
                )


def _claim(c: Claim) -> tuple[Cell, ...]:
    standing = (c.strength, c.outlets, c.origins, support_told(c), c.decided)
    return (c.id, c.label, c.kind, c.verdict, reason_told(c), *standing)


def _article(a: Article) -> tuple[Cell, ...]:
    return (a.id, *(getattr(a, name) for name in ARTICLE_HEAD))


def _answer(m: Mention, figure: Figure | None) -> tuple[Cell, ...]:
    if figure is None:
        return (m.value, m.as_of, None, None, None, None, None, None)
    counted = (figure.unit, figure.qualifier, figure.of, "; ".join(figure.scope))
    return (m.value, m.as_of, figure.low, figure.high, *counted)


def _source(m: Mention, quote: Quote | None) -> tuple[Cell, ...]:
    """The origin where the text names one, who carried it, whose words they are, and the passage."""
    origin = m.chain[-1] if len(m.chain) > 1 else None
    return (origin, "; ".join(m.chain[1:-1]), quote.speaker if quote else None, m.text, m.start, m.end)
