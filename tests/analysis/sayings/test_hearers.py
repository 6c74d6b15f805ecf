"""Where the words begin behind those whom a verb of saying is told to."""

from __future__ import annotations

import pytest

from reader.analysis.sayings.hearers import after_hearer
from tests.analysis.sayings.narrated import narrated


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("Mara Quint told Reuters the wall was weak.", "the wall was weak ."),
        ("Mara Quint told them the wall was weak.", "the wall was weak ."),
        ("Mara Quint told News 7 they knew of it.", "they knew of it ."),
        ("Mara Quint told a news conference the wall was weak.", "the wall was weak ."),
        ("Mara Quint said this morning the wall was weak.", "the wall was weak ."),
        ("Mara Quint said the wall was weak.", "the wall was weak ."),
        ("Mara Quint pointed out that the wall was weak.", "that the wall was weak ."),
    ],
)
def test_what_is_told_begins_behind_the_hearer(text: str, behind: str) -> None:
    told = narrated(text)
    words = told.units[0].words
    (frame,) = told.frames
    assert " ".join(w.text for w in words[after_hearer(words, frame) :]) == behind
