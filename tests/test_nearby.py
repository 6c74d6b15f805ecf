"""Passages that come near to an answer."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Analysis
from reader.nearby import Passage, beside, related_by_article
from tests.export import made

ANSWER = ("a", 0, 10)
LIKE = ("b", 5, 20)


def _story(*related: tuple[Passage, Passage]) -> Analysis:
    readings = tuple(made.reading(made.article(n, "t", "x" * 40)) for n in "abcd")
    return replace(made.analysis("s", readings), related=related)


def test_each_side_of_a_pair_is_seen_from_its_article() -> None:
    related = related_by_article(_story((ANSWER, LIKE)))
    assert list(beside(related, [ANSWER])) == [LIKE]
    assert list(beside(related, [LIKE])) == [ANSWER]
    assert list(beside(related, [("a", 10, 12)])) == []
    assert related.keys() == {"a", "b"}
