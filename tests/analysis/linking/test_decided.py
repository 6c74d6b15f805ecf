from __future__ import annotations

from reader.analysis.linking.decided import figures_alike, meet, sentence_at, wishes_of
from reader.model import Decision, Figure, FigureKind
from tests.analysis.linking.told import COURIER, reading


def test_the_later_of_two_decisions_about_a_passage_stands() -> None:
    link, unlink = Decision("link", "c", "a", 0, 9), Decision("unlink", "c", "a", 2, 5)
    assert wishes_of([link, unlink])["c"].linked == []
    assert wishes_of([unlink, link])["c"].unlinked == []


def test_verdicts_and_claims_are_kept_apart() -> None:
    wishes = wishes_of([Decision("verdict", "c", verdict="differ"), Decision("link", "d", "a", 0, 9)])
    assert wishes["c"].verdict == "differ"
    assert wishes["d"].verdict is None
    assert wishes["d"].linked == [("a", 0, 9)]


def test_passages_meet_within_one_article() -> None:
    assert meet(("a", 0, 5), ("a", 4, 9))
    assert not meet(("a", 0, 5), ("a", 5, 9))
    assert not meet(("a", 0, 5), ("b", 0, 5))


def test_a_passage_is_the_sentence_that_holds_most_of_it() -> None:
    told = reading("courier", COURIER)
    at = COURIER.index("residents fled")
    start, end = sentence_at(told, at, at + 14)
    assert COURIER[start:end] == "Between 2,000 and 3,000 residents fled the town."
    assert sentence_at(told, 10**6, 10**6 + 3) == (10**6, 10**6 + 3)


def _count(words: str, of: str, kind: FigureKind = "count", unit: str = "") -> Figure:
    return Figure(words, "a", 0, 1, words, kind, 1, 1, unit, None, of)


def test_linked_passages_answer_with_the_figures_of_one_kind() -> None:
    dead, age, missing = _count("40", "people killed"), _count("54", "captain", "age", "years"), _count("39", "missing")
    toll, power = _count("at least 47", "people dead"), _count("1,600", "", "other", "horsepower")
    assert figures_alike([[age, dead], [power, missing, toll]]) == [dead, toll]
    assert figures_alike([[age], [power]]) == [None, None]
    assert figures_alike([[age, missing], []], [dead]) == [missing, None]
    assert figures_alike([]) == []
