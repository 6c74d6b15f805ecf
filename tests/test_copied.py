"""The note on a copy, written and read."""

from __future__ import annotations

import pytest

from reader.copied import Copied, Way, copy_in, copy_note


@pytest.mark.parametrize(
    ("share", "way", "how"),
    [
        (100, "", "same text as"),
        (100, "to", "same text as"),
        (100, "credit", "from"),
        (57, "", "57 % as in"),
        (57, "to", "57 % as in"),
        (57, "date", "57 % from"),
    ],
)
def test_a_note_tells_whose_copy_it_is(share: int, way: Way, how: str) -> None:
    for where, outlet in (("a (1).txt (The Bee)", "The Bee"), ("a.txt (The Bee (UK))", "The Bee (UK)")):
        found = copy_in(("dropped: x: y", copy_note(share, where, way)))
        assert found == Copied(share, outlet, way in ("credit", "date"))
        assert found.how == how


def test_notes_on_other_things_tell_of_no_copy() -> None:
    assert copy_in(("dropped: credit: shares of the mill (The Bee)",)) is None
