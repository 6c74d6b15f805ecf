from __future__ import annotations

from dataclasses import fields

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.notes.anchors import anchor_of
from reader.notes.entries import DECISIONS, KINDS, NEEDS, PLACES, Entry, entry_id, passage_parts
from tests.notes.made import edited, harbour, span, tolva


def test_every_kind_says_what_it_needs() -> None:
    assert set(NEEDS) == set(KINDS)
    assert {*PLACES, *DECISIONS} <= set(KINDS)
    assert not {*PLACES} & {*DECISIONS}
    assert {name for needs in NEEDS.values() for name in needs} <= {f.name for f in fields(Entry)}
    assert all("claim" in NEEDS[kind] for kind in DECISIONS)


def test_the_same_addition_has_the_same_id_in_every_reader() -> None:
    assert entry_id("mark", "a", "b") == entry_id("mark", "a", "b") == "mark-" + entry_id("note", "a", "b")[5:]
    assert len(entry_id("mark", "\ud800")) == len("mark-") + 12


PARTS = st.lists(st.text(alphabet="ab", max_size=3), max_size=4)


@settings(max_examples=50)
@given(PARTS, PARTS)
def test_other_parts_have_another(one: list[str], other: list[str]) -> None:
    # no part and one empty part say the same: nothing
    assert (entry_id("mark", *one) == entry_id("mark", *other)) == ((one or [""]) == (other or [""]))


def test_what_makes_one_passage_different_from_every_other() -> None:
    at = span(harbour, "forty homes")
    same = passage_parts(anchor_of(harbour, *at))
    others = [
        passage_parts(anchor_of(harbour, at[0], at[1] + 1)),
        passage_parts(anchor_of(harbour, at[0] - 1, at[1])),
        passage_parts(anchor_of(tolva, *at)),
        passage_parts(anchor_of(edited(harbour, "then either", "either"), *at)),
    ]
    assert same == passage_parts(anchor_of(harbour, *at))
    assert same not in others
