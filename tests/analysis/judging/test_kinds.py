"""Words as the kinds of things they name."""

from __future__ import annotations

from reader.analysis.judging.kinds import folded, kinds_of_things
from reader.analysis.judging.passages import said


def kinds(text: str) -> frozenset[str]:
    return folded(said("Courier", text).terms)


def test_what_has_several_names_is_of_one_kind() -> None:
    assert kinds("a truck") == kinds("three lorries")
    assert kinds("a truck") <= kinds_of_things()
    assert kinds("a truck").isdisjoint(kinds("a barge"))


def test_a_thing_of_no_row_is_its_own_kind_and_time_is_none() -> None:
    assert kinds("a weir") == {"weir"}
    assert not kinds("the week")
