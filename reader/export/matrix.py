"""Claims against outlets: a row a claim, a column an outlet, what it says in the cell."""

from __future__ import annotations

from reader.export.cells import rows_text
from reader.export.views import answers_of, articles_by_id
from reader.model import Analysis

COLUMNS = ("claim", "label", "kind", "verdict", "reason", "outlets", "origins", "support")


def matrix_text(analysis: Analysis) -> str:
    """The heading and a row a claim; a silent outlet's cell is empty, several answers stand side by side."""
    articles, outlets = articles_by_id(analysis), analysis.story.outlets
    rows: list[list[str | int]] = [[*COLUMNS, *outlets]]
    for c in analysis.claims:
        said: dict[str, dict[str, None]] = {}
        for article, mentions in answers_of(c, articles):
            said.setdefault(article.outlet, {}).update(dict.fromkeys(m.value or m.text for m in mentions))
        cells = ["; ".join(said.get(outlet, ())) for outlet in outlets]
        rows.append([c.id, c.label, c.kind, c.verdict, c.reason, c.outlets, c.origins, c.support, *cells])
    return rows_text(rows)
