"""Which verb of saying governs a quotation of its sentence."""

from __future__ import annotations

import pytest

from reader.analysis.sayings.governing import governed
from tests.analysis.sayings.narrated import narrated


def last_quotation(text: str) -> tuple[str, str] | None:
    """Who speaks the last quotation of a sentence by its verbs alone, and how that is known."""
    told = narrated(text)
    words = told.units[0].words
    k = max(k for k, w in enumerate(words) if w.quote >= 0)
    frames = [(f, s) for f, s in zip(told.frames, told.sources, strict=True) if s is not None]
    end = told.quotes[words[k].quote].end
    found = governed(words, k, frames, text[end - 1 : end])
    return (found.source.name, found.how) if found and found.source else None


@pytest.mark.parametrize(
    ("text", "speaker", "how"),
    [
        ("“It fell at noon,” Mara Quint said.", "Mara Quint", "near"),
        ("Mara Quint said “it fell at noon.”", "Mara Quint", "near"),
        ("Mara Quint said on Monday that the old wall “fell at noon.”", "Mara Quint", "governed"),
        # who comes first says it, though another verb stands at its side
        ("The report alleges he spoke of “a heap of sand.”", "the report", "governed"),
        ("“It fell at noon,” said Mara Quint, adding that it was old.", "Mara Quint", "near"),
        # what a board is said to wish for is no naming of its own
        ("Mara Quint said Orle was old and wanted to see “new walls.”", "Mara Quint", "governed"),
        ("Mara Quint said Orle was old and saw it as “a mess.”", "Orle", "near"),
        # the aides but hand on what they were told
        ("“It fell at noon,” aides said Mara Quint told them.", "Mara Quint", "near"),
    ],
)
def test_the_frame_beside_a_quotation_or_ahead_of_it_governs(text: str, speaker: str, how: str) -> None:
    assert last_quotation(text) == (speaker, how)


def test_where_nobody_tells_anything_no_verb_governs() -> None:
    assert last_quotation("The wall was “a heap of sand” by noon.") is None


def test_what_should_be_said_says_nothing() -> None:
    told = last_quotation("“It fell at noon,” the board should respond, Mara Quint said.")
    assert told == ("Mara Quint", "after")
