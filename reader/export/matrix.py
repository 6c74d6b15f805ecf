"""Claims against outlets: a row a claim, a column an outlet, what it says in the cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.evidence import reason_told
from reader.export.cells import Cell, rows_text
from reader.export.views import answers_of, articles_by_id, value_of
from reader.model import Analysis, Mention
from reader.standing import is_update, support_told
from reader.telling import telling_of

COLUMNS = ("claim", "label", "kind", "verdict", "update", "reason", "outlets", "origins", "support")


def matrix_text(analysis: Analysis) -> str:
    """The heading and a row a claim; a silent outlet's cell is empty, several answers stand side by side."""
    outlets = analysis.story.outlets
    rows = [[*row, *(said.get(outlet, "") for outlet in outlets)] for row, said in _rows(analysis)]
    return rows_text([[*COLUMNS, *outlets], *rows])


def matrix_pieces(analyses: Iterable[Analysis]) -> Iterator[str]:
    """One table of several stories: each row begins with its story, and every outlet has a column."""
    outlets: dict[str, None] = {}
    found: list[tuple[list[Cell], dict[str, str]]] = []
    for analysis in analyses:
        outlets.update(dict.fromkeys(analysis.story.outlets))
        found += [([analysis.story.title, *row], said) for row, said in _rows(analysis)]
    yield rows_text([["story", *COLUMNS, *outlets]])
    for row, said in found:
        yield rows_text([[*row, *(said.get(outlet, "") for outlet in outlets)]])


def _rows(analysis: Analysis) -> Iterator[tuple[list[Cell], dict[str, str]]]:
    """For each claim the cells that are of no outlet, and what each outlet says."""
    articles = articles_by_id(analysis)
    for c in analysis.claims:
        said: dict[str, dict[str, str]] = {}
        for article, mentions in answers_of(c, articles):
            for answer in map(_said, mentions):
                # a headline and the sentence below it give one answer, be it with a capital or not
                said.setdefault(article.outlet, {}).setdefault(answer.casefold(), answer)
        update = "yes" if is_update(c) else None
        standing = (c.outlets, c.origins, support_told(c))
        cells: list[Cell] = [c.id, c.label, c.kind, c.verdict, update, reason_told(c), *standing]
        yield cells, {outlet: "; ".join(answers.values()) for outlet, answers in said.items()}


def _said(mention: Mention) -> str:
    """A figure, or as much of the sentence as holds what tells it from the other answers."""
    return value_of(mention) or telling_of(mention).text.rstrip(" ,;:.") or mention.text
