"""What was read from a file, as bytes for the cache and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from reader.library.codec import Damaged, packed, rows_of, unpacked, value_of
from reader.library.roots import Roots
from reader.model import Article
from reader.story import Problem
from reader.story.draft import Part

_Said = tuple[tuple[str, str], ...] | None


def parts_bytes(parts: Sequence[Part], roots: Roots) -> bytes | None:
    """The parts of a file; None where one of their paths lies under none of the roots."""
    try:
        return packed([_rows(p, roots) for p in parts])
    except (LookupError, ValueError):
        return None


def parts_from(data: bytes, roots: Roots) -> list[Part]:
    """The parts of a file that `parts_bytes` made bytes of.

    Raises:
        Damaged: they are none.
    """
    rows = unpacked(data)
    if type(rows) is not list:
        raise Damaged("no parts")
    return [_part(row, roots) for row in rows]


def problem_rows(problem: Problem, roots: Roots) -> list[str]:
    """A problem as a plain list.

    Raises:
        LookupError: its path lies under none of the roots.
    """
    return [_below(problem.path, roots), problem.why]


def problem_from(rows: Any, roots: Roots) -> Problem:
    """The problem that `problem_rows` made a list of.

    Raises:
        Damaged: it is none.
    """
    path, why = value_of(tuple[str, str], rows)
    return Problem(roots.above(path), why)


def _rows(part: Part, roots: Roots) -> list[Any]:
    article = part.article
    said = None if part.said is None else [list(item) for item in part.said.items()]
    return [
        part.key,
        said,
        None if article is None else rows_of(replace(article, path=_below(article.path, roots))),
        None if part.problem is None else problem_rows(part.problem, roots),
    ]


def _part(row: Any, roots: Roots) -> Part:
    if type(row) is not list or len(row) != 4:
        raise Damaged("no part")
    key, said, article, problem = row
    pairs: _Said = value_of(_Said, said)
    return Part(
        value_of(str, key),
        None if pairs is None else dict(pairs),
        None if article is None else _article(article, roots),
        None if problem is None else problem_from(problem, roots),
    )


def _article(rows: Any, roots: Roots) -> Article:
    article: Article = value_of(Article, rows)
    if not 0 <= article.body_start <= len(article.text):
        raise Damaged("a body that is not there")
    return replace(article, path=roots.above(article.path))


def _below(path: str, roots: Roots) -> str:
    name = roots.below(path)
    if name is None:
        raise LookupError(path)
    return name
