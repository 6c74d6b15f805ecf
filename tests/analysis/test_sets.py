"""What two sets of things told have to do with each other."""

from __future__ import annotations

from reader.analysis.sets import are_apart, told_by_all


def test_two_sides_that_tell_nothing_in_common_are_apart() -> None:
    assert are_apart({"Orle"}, {"Norby"})
    assert not are_apart({"Orle", "Norby"}, {"Norby"})
    assert not are_apart(set(), {"Norby"})
    assert not are_apart({"Orle"}, set())


def test_what_all_tell_is_in_every_set() -> None:
    assert told_by_all([frozenset({"Orle", "Norby"}), frozenset({"Norby"})]) == {"Norby"}
    assert told_by_all([frozenset({"Orle"}), frozenset({"Norby"})]) == frozenset()
    assert told_by_all(frozenset[str]() for _ in ()) == frozenset()
