"""Passages that come near to an answer."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Analysis, Mention
from reader.nearby import Passage, beside, near_answers, related_by_article
from tests.export import made

ANSWER = ("a", 0, 10)
LIKE, LIKER, FAR = ("b", 5, 20), ("c", 0, 9), ("d", 0, 4)


def _story(*related: tuple[Passage, Passage]) -> Analysis:
    readings = tuple(made.reading(made.article(n, "t", "x" * 40)) for n in "abcd")
    return replace(made.analysis("s", readings), related=related)


def test_each_side_of_a_pair_is_seen_from_its_article() -> None:
    related = related_by_article(_story((ANSWER, LIKE)))
    assert list(beside(related, [ANSWER])) == [LIKE]
    assert list(beside(related, [LIKE])) == [ANSWER]
    assert list(beside(related, [("a", 10, 12)])) == []
    assert related.keys() == {"a", "b"}


def test_of_outlets_without_an_answer_the_likest_come_first() -> None:
    related = related_by_article(_story((ANSWER, LIKE), (ANSWER, LIKER), (("a", 20, 30), LIKER), (("a", 20, 30), FAR)))
    mentions = (Mention("a", 0, 10, "x" * 10, ""), Mention("a", 20, 30, "x" * 10, ""))
    assert near_answers(related, made.claim(mentions, silent=("b", "c", "d"))) == [LIKER, LIKE, FAR]
    assert near_answers(related, made.claim(mentions, silent=("d",))) == [FAR]
    assert near_answers(related, made.claim(mentions)) == []
