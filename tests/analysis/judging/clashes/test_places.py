"""One thing done in two places."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.places import place_clash
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return place_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "The carter was arrested in Orle on Monday.",
            "On Monday the carter was arrested outside Norby.",
            ("arrested in Orle", "arrested outside Norby"),
        ),
        (
            "The wardens were heading for Orle.",
            "The wardens, all nine, were heading for Upper Tarn.",
            ("heading for Orle", "heading for Upper Tarn"),
        ),
        ("The talks were held in Geneva.", "The talks were held in Vienna.", ("held in Geneva", "held in Vienna")),
        ("The carter was born in Denmark.", "The carter was born in Sweden.", ("born in Denmark", "born in Sweden")),
        (
            "The carter was caught in the village of Orle.",
            "The carter was caught in Norby.",
            ("caught in the village of Orle", "caught in Norby"),
        ),
    ],
)
def test_one_thing_in_two_places(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("place", *words)
    assert clash(other, one) == Clash("place", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The carter was arrested in Orle.", "The carter was arrested in Orle Bay."),
        ("The carter was arrested in Orle.", "The carter was arrested in Tarn County."),
        ("The carter was arrested in Orle.", "The carter was arrested in Sweden."),
        ("The carter was arrested in Orle.", "The carter was born in Norby."),
        ("The carter was arrested in Orle.", "The carter was arrested in March."),
        ("The carter spoke of it in Orle.", "The carter said so in Norby."),
        ("The carter was heading for Orle.", "The carter was heading from Norby."),
        ("The letter of the guild was sent to Martin.", "The letter of the guild was sent to Edith."),
        ("Pupils at Orle School were sent home.", "Pupils at Norby School were sent home."),
        ("The stone fell some nine miles from Orle.", "The stone fell some forty miles from the town of Norby."),
    ],
)
def test_what_is_told_of_no_other_place(one: str, other: str) -> None:
    assert clash(one, other) is None
    assert clash(other, one) is None


def test_an_article_that_knows_both_places_is_not_set_against_another() -> None:
    told = "The carter was arrested in Orle."
    knows = said("Courier", told, article=f"{told} It lies in the vale of Norby.")
    assert place_clash([knows], [said("Herald", "The carter was arrested in Norby.")]) is None
