from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.reading.outlets import OutletFilter, marked_name, markers_of


def test_the_first_free_initial_is_the_marker() -> None:
    outlets = ["VICE News", "The Christian Science Monitor", "Corvus News", "Al Noor", "Aster Post", "AP"]
    assert (
        list(markers_of(outlets).values()) == ["V", "C", "N", "A", "P", "S"] or markers_of(outlets)["AP"] not in "VCNAP"
    )


def test_who_begins_with_a_letter_first_has_it() -> None:
    outlets = ["Daily Corvus", "Corvus News Agency", "Calder Noon", "Noon", "The Courier", "1st Word"]
    assert list(markers_of(outlets).values()) == ["D", "C", "A", "N", "O", "W"]
    assert "".join(markers_of([f"Agency {n}" for n in range(30)]).values()).isalpha()


@given(st.lists(st.text(), unique=True, max_size=40))
def test_markers_are_one_cell_and_differ(outlets: list[str]) -> None:
    markers = list(markers_of(outlets).values())
    assert all(len(m) == 1 and m.isascii() for m in markers)
    assert len(set(markers)) == len(markers)


def test_the_marker_is_shown_within_the_name() -> None:
    assert marked_name("The Lowland Herald", "L") == ("", "L", "owland Herald")
    assert marked_name("Corvus News", "N") == ("Corvus ", "N", "ews")
    assert marked_name("Corvus news", "N") == ("Corvus ", "N", "ews")
    assert marked_name("Corvus", "X") == ("", "X", " Corvus")


def test_toggling_and_requiring() -> None:
    chosen = OutletFilter().toggled("A")
    assert not chosen.shows("A")
    assert chosen.toggled("A") == OutletFilter()
    assert OutletFilter().only("A", ["A", "B"]).hidden == {"B"}
    assert not OutletFilter()
    assert chosen
    assert OutletFilter(required=frozenset({"A"})).toggled("A") == OutletFilter(frozenset({"A"}))
