"""What is told behind the day of a saying, and what only says where or how it was said."""

from __future__ import annotations

import pytest

from tests.analysis.sayings.test_content import contents


@pytest.mark.parametrize(
    "told", ["at least 40 walls fell", "about forty walls fell", "over 40 walls fell", "at most 4 fell"]
)
def test_a_bound_on_a_number_is_told(told: str) -> None:
    assert contents(f"Mara Quint said {told}.") == [told]


@pytest.mark.parametrize("how", ["at the weekend", "over the telephone", "about the walls", "at 4 p.m. in Orle"])
def test_a_time_a_place_or_a_matter_is_not(how: str) -> None:
    assert contents(f"Mara Quint said {how}.") == []


@pytest.mark.parametrize("when", ["Monday", "on Monday", "late on Monday", "Monday night"])
@pytest.mark.parametrize("told", ["the wall had cracked", "at least 40 walls had cracked", "40 walls had cracked"])
def test_what_stands_behind_the_day_is_told(when: str, told: str) -> None:
    assert contents(f"Mara Quint said {when} {told}.") == [told]


@pytest.mark.parametrize("then", ["after the wall had cracked", "as the wall cracked", "in a letter"])
def test_what_goes_on_with_the_day_is_not(then: str) -> None:
    assert contents(f"Mara Quint said on Monday {then}.") == []
    assert contents(f"The wall was weak, Mara Quint said on Monday {then}.") == ["The wall was weak"]


@pytest.mark.parametrize(
    "note",
    [
        "in a note that contradicted the mayor's story of a flood",
        "in a note that contradicts the mayor",
        "in a note that was seen by millers",
        "in a note that hasn't been shown",
        "at a hearing that lasted three hours",
    ],
)
def test_a_note_that_did_something_is_not_what_is_told(note: str) -> None:
    assert contents(f"The wall was weak, Mara Quint said {note}.") == ["The wall was weak"]
    assert contents(f"Mara Quint said {note} that the wall was weak.") == ["the wall was weak"]


@pytest.mark.parametrize("told", ["armed men had fled", "wounded soldiers had fled", "she's sure the wall fell"])
def test_a_clause_behind_a_note_is_told(told: str) -> None:
    assert contents(f"Mara Quint said in a note that {told}.") == [told]
