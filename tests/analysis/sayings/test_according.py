"""Whom `according to` and `by the union's count` name."""

from __future__ import annotations

import pytest

from reader.analysis.sayings.according import whom_according, whose_reckoning
from tests.analysis.sayings.narrated import at, shown, words


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("the water board", ("the water board", "description")),
        ("Ilsa Brandt, who saw it", ("Ilsa Brandt", "name")),
        ("court papers", ("court papers", "description")),
        ("the Courier's count", ("the Courier's", "name")),
        ("documents of the Water Board", ("documents of the Water Board", "description")),
        ("the club's bylaws", ("the club's bylaws", "description")),
        ("accounts filed in June", ("accounts", "description")),
        ("the club's accounts", ("the club's accounts", "description")),
        ("legal papers", ("legal papers", "description")),
        ("messages read by the Courier", ("messages", "description")),
        ("the club's old lamp", None),
        ("plan", None),
        ("their original plan", None),
        ("size and age", None),
    ],
)
def test_according_to_names_a_person_a_body_or_a_paper(named: str, expected: tuple[str, str] | None) -> None:
    tokens = words(f"The dam held, according to {named}.")
    assert shown(tokens, whom_according(tokens, at(tokens, "to") + 1)) == expected


def test_a_long_description_ends_before_what_is_told_of_him() -> None:
    text = "It held, according to an official of the old water board of the towns by the sea who saw it all on Monday."
    tokens = words(text)
    found = shown(tokens, whom_according(tokens, at(tokens, "to") + 1))
    assert found is not None
    assert "who" not in found[0].split()
    assert found[0].startswith("an official of")


def test_nothing_behind_according_to_names_nobody() -> None:
    tokens = words("It held, according to")
    assert whom_according(tokens, len(tokens)) is None


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Some 40 died, by the union's count.", "count", ("the union's", "description")),
        ("Some 40 died, by U.N. estimates.", "estimates", ("U.N.", "name")),
        ("Some 40 died, by most counts.", "counts", None),
        ("Some 40 died by the end of the count.", "count", None),
        ("The union's count was 40.", "count", None),
    ],
)
def test_whose_count_it_is(text: str, noun: str, expected: tuple[str, str] | None) -> None:
    tokens = words(text)
    assert shown(tokens, whose_reckoning(tokens, at(tokens, noun))) == expected
