from __future__ import annotations

import pytest

from reader.analysis.quantities.places import name_before, past_bracket, place_after, subject_of
from reader.analysis.quantities.tokens import Tokens


def tokens(text: str) -> Tokens:
    return Tokens(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("west of the capital.", "west of the capital"),
        ("north of Orle, on the coast", "north of Orle"),
        ("from the front line, they said", "from the front line"),
        ("west of the and", "west"),
        ("of Orle", ""),
        ("long and wide", ""),
        ("", ""),
    ],
)
def test_where_a_distance_leads(text: str, place: str) -> None:
    assert place_after(tokens(text), 0) == place


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("( 70 miles ) west", "west"),
        (") west", "west"),
        ("west", "west"),
        ("( one two three four five six seven )", "("),
    ],
)
def test_a_bracket_is_passed(text: str, word: str) -> None:
    found = tokens(text)
    assert found.word(past_bracket(found, 0)) == word


def test_what_lies_at_a_distance() -> None:
    found = tokens("The town of Port Orle lies 12 miles west")
    assert subject_of(found, found.low.index("12")) == "Port Orle"
    assert subject_of(tokens("it lies 12 miles west"), 2) == ""
    far = tokens("Then Orle " + "was " * 16 + "12 miles")
    assert subject_of(far, far.low.index("12")) == ""


def test_the_name_before_a_number() -> None:
    found = tokens("said Ann Lee, 40")
    assert name_before(found, len(found) - 1) == "Ann Lee"
    assert name_before(tokens("said she, 40"), 3) == ""
