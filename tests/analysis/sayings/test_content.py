"""What of a sentence is told by somebody, apart from who tells it."""

from __future__ import annotations

import pytest

from reader.analysis.sayings.content import content_of
from tests.analysis.sayings.narrated import narrated


def contents(text: str) -> list[str]:
    """What each verb of saying of a sentence governs."""
    told = narrated(text)
    words = told.units[0].words
    spans = [content_of(words, f, None) for f in told.frames]
    return [" ".join(w.text for w in words[slice(*s)]) for s in spans if s]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mara Quint said the wall was weak.", ["the wall was weak"]),
        ("Mara Quint said on Monday that the wall was weak.", ["the wall was weak"]),
        ("Mara Quint told reporters in Orle that the wall was weak.", ["the wall was weak"]),
        ("The wall was weak, Mara Quint said.", ["The wall was weak"]),
        ("The wall was weak, said Mara Quint on Monday.", ["The wall was weak"]),
        ("The wall was weak, according to Mara Quint.", ["The wall was weak"]),
        ("According to Mara Quint, the wall was weak.", ["the wall was weak"]),
        # a thing that is said, and no clause
        ("Mara Quint said a prayer.", []),
        # how it was said, and not what
        ("Mara Quint said on Monday.", []),
        ("Mara Quint said “it was weak.”", []),
    ],
)
def test_the_clause_that_a_verb_of_saying_governs(text: str, told: list[str]) -> None:
    assert contents(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The wall cost the town, Mara Quint says, about 18 crowns.",
            "The wall cost the town , Mara Quint says , about 18 crowns",
        ),
        ("The work will take it, Mara Quint says, nine days.", "The work will take it , Mara Quint says , nine days"),
        ("The wall had cracked, Mara Quint says, but 40 people stayed.", "The wall had cracked"),
        ("The wall had cracked, Mara Quint says, and nobody left.", "The wall had cracked"),
    ],
)
def test_a_number_behind_who_speaks_belongs_to_the_clause_before(text: str, told: str) -> None:
    assert contents(text) == [told]


@pytest.mark.parametrize(
    "told",
    [
        "35 fell and that 30 of those were old",
        "nine fell or that nine are missing",
        "the wall fell but that nobody drowned",
        "35 and that 30 of those were old",
    ],
)
def test_a_second_clause_is_told_beside_the_first(told: str) -> None:
    assert contents(f"The mayor says {told}.") == [told]


@pytest.mark.parametrize("how", ["in a note and", "on Monday and", "again and again and"])
def test_how_often_it_was_said_is_no_first_clause(how: str) -> None:
    assert contents(f"The mayor says {how} that the wall fell.") == ["the wall fell"]
