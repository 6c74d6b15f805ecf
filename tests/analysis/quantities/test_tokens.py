from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.quantities.tokens import Tokens


def tokens(text: str) -> Tokens:
    return Tokens(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        ("About 6,000 people's boats.", ["About", "6,000", "people's", "boats", "."]),
        ("$1.5m, 12,34,567", ["$", "1.5", "m", ",", "12,34,567"]),
        ("twenty-three F-16s", ["twenty", "-", "three", "F", "-", "16", "s"]),
        (".5 and v.5", [".5", "and", "v", ".", "5"]),
        ("2,0001", ["2", ",", "0001"]),
        ("", []),
    ],
)
def test_words_numbers_and_marks(text: str, raw: list[str]) -> None:
    assert tokens(text).raw == raw


@given(st.text(alphabet="aB1 ,.$'’-–½\n", max_size=40))
def test_they_stand_where_they_say_and_nothing_is_left_out(text: str) -> None:
    found = tokens(text)
    assert [text[a:b] for a, b in zip(found.starts, found.ends, strict=True)] == found.raw
    assert "".join(found.raw) == "".join(text.split())
    assert found.low == [w.lower() for w in found.raw]
    assert len(found) == len(found.raw)


def test_places_are_those_of_the_article() -> None:
    text = "Dam broke. 40 left."
    found = Tokens(text, 11, len(text))
    assert found.raw == ["40", "left", "."]
    assert found.starts == [11, 14, 18]


def test_what_hangs_together() -> None:
    found = tokens("a ten-day war")
    assert [found.glued(n) for n in range(-1, 6)] == [False, False, False, True, True, False, False]
    assert [found.tied(n) for n in range(5)] == [False, False, True, False, False]


def test_beyond_either_end_there_is_nothing() -> None:
    found = tokens("Ten boats")
    assert [found.word(n) for n in (-1, 0, 1, 2)] == ["", "ten", "boats", ""]
    assert [found.is_digits(n) for n in (-1, 0, 9)] == [False, False, False]
    assert (found.phrase(0, 2), found.phrase(1, 1)) == ("Ten boats", "")
    assert tokens("ten \n old\tboats").phrase(0, 3) == "ten old boats"


def test_words_from_a_place_on() -> None:
    found = tokens("One of the Boats")
    assert found.starts_with(1, ("of", "the", "boats"))
    assert not found.starts_with(2, ("the", "boats", "sank"))


@pytest.mark.parametrize(
    ("text", "titled"),
    [("Three Killed As Dam Breaks", True), ("Three were killed when the dam broke", False), ("Dam Broke", False)],
)
def test_in_a_headline_capitals_say_nothing(text: str, titled: bool) -> None:
    assert tokens(text).titled is titled
