"""Quotations collated word by word."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.judging.collation import WORDS_AT_MOST, Variant, collated

BASE = "We will rebuild the bridge before the winter, and we will do it together."


def only(variant: str, base: str = BASE) -> Variant:
    return collated(base, [variant]).variants[0]


def told(v: Variant, base: str = BASE) -> list[tuple[str, str, str]]:
    """Change, words of the base, words of the variant."""
    return [(p.change, base[slice(*p.base)], v.text[slice(*p.variant)]) for p in v.pieces]


def test_the_same_words_are_the_same_whatever_the_marks() -> None:
    v = only("we will rebuild the bridge before the winter and we will do it together")
    assert v.is_same
    assert v.containment == 1.0


def test_a_day_of_a_month_is_the_same_however_it_is_written() -> None:
    base = "I won this vote on Nov. 4, and I will win on 5 December."
    assert only("I won this vote on 4 November and I will win on Dec. 5", base).is_same
    assert [c for c, *_ in told(only("I won this vote on 3 November and I will win on Dec. 5", base), base)] == [
        "same",
        "changed",
        "same",
    ]


def test_a_cut_tail_is_a_cut() -> None:
    v = only("We will rebuild the bridge before the winter")
    assert told(v)[-1] == ("cut", "and we will do it together", "")


def test_a_marked_cut_is_a_cut_within() -> None:
    v = only("We will rebuild the bridge ... together.")
    assert v.changes == ("cut",)
    assert ("cut", "before the winter, and we will do it", "...") in told(v)


def test_words_in_brackets_are_an_editors() -> None:
    v = only("We will rebuild [it] before the winter, and we will do it together.")
    assert ("bracket", "the bridge", "[it]") in told(v)


def test_changed_and_added_words_are_told_apart() -> None:
    v = only("We will surely repair the bridge before the winter, and we will do it together.")
    assert [c for c, _, _ in told(v)] == ["same", "changed", "same"]
    assert [c for c, _, _ in told(only("So we will rebuild the bridge"))][:2] == ["added", "same"]


def test_curly_and_straight_apostrophes_are_one() -> None:
    assert only("It’s done", "It's done").is_same


def test_nothing_against_something_is_no_variant() -> None:
    v = only("")
    assert not v.is_same
    assert v.containment == 0.0


TEXTS = st.lists(
    st.sampled_from(["the", "a", "bridge", "[it]", "...", "…", "we’ll", "7", ",", "“", "”"]), max_size=30
).map(" ".join)


@given(TEXTS, TEXTS)
def test_pieces_cover_both_texts_in_order(base: str, variant: str) -> None:
    v = only(variant, base)
    for side in ("base", "variant"):
        spans = [getattr(p, side) for p in v.pieces]
        assert all(a <= b for a, b in spans)
        assert all(x[1] <= y[0] for x, y in pairwise(spans))
    assert 0 <= v.containment <= 1


@given(TEXTS)
def test_a_text_is_the_same_as_itself(text: str) -> None:
    v = only(text, text)
    assert v.changes == ()


def test_a_text_without_end_is_cut_at_a_number_of_words() -> None:
    v = only("word " * 100_000, "word " * 100_000)
    assert v.shared == WORDS_AT_MOST
    assert only('"' * 100_000 + "[" * 100_000).shared == 0
