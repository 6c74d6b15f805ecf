"""Words that are opposites by a list."""

from __future__ import annotations

from reader.analysis.judging.clashes.opposed_words import (
    are_opposite_degrees,
    are_opposite_places,
    are_other_ranks,
    exclude_each_other,
)


def test_words_of_the_two_sides_of_a_pair_exclude_each_other() -> None:
    assert exclude_each_other("safe", "dangerous")
    assert exclude_each_other("leapt", "slumped")
    assert not exclude_each_other("leapt", "soared")
    assert not exclude_each_other("safe", "slumped")


def test_places_and_ranks_are_apart_by_their_own_lists() -> None:
    assert are_opposite_places("outside", "inside")
    assert not are_opposite_places("outside", "outside")
    assert are_opposite_degrees("wider", "narrower")
    assert not are_opposite_degrees("wider", "shorter")
    assert are_other_ranks("first", "third")
    assert not are_other_ranks("third", "third")
