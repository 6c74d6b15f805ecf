from __future__ import annotations

from reader.story.by_hand import without_dropped
from tests.story.made import BODY


def test_a_text_of_which_nothing_is_dropped_stays_as_it_is() -> None:
    text = "\n".join(BODY)
    assert without_dropped(text, "") == (text, ())
    assert without_dropped(text, "gone") == (text, ("to drop, nothing reads: gone",))
    assert without_dropped("", "gone")[0] == ""


def test_a_paragraph_goes_wherever_it_stands_and_is_told_as_often() -> None:
    left, notes = without_dropped("\n\n".join([BODY[0], BODY[1], BODY[0]]), BODY[0])
    assert (left, len(notes)) == (BODY[1], 2)
    assert all(note.startswith("dropped: by hand: ") for note in notes)
