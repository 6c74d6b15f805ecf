"""What is proposed while an expression is being typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.query import FIELDS, completed, completion_start, completions, parse
from tests.query.made import analysis


def proposed(text: str) -> list[str]:
    return completions(text, len(text), analysis)


def test_fields_by_their_beginning() -> None:
    assert proposed("ou") == ["outlet:", "outlets>"]
    assert proposed("a -spe") == ["speaker:"]
    assert proposed("(da") == ["date>="]
    assert proposed("headl") == ["title:"]
    assert len(proposed("")) == len(FIELDS)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("verdict:", ["agree", "compatible", "differ", "disputed", "update"]),
        ("verdict:agree,d", ["differ", "disputed"]),
        ("outlet:", ['"The Ulm Courier"', '"Business Gazette"', "Tribune"]),
        ("outlet:gaz", ['"Business Gazette"']),
        ('outlet:"the u', ['"The Ulm Courier"']),
        ("silent:tri", ["Tribune"]),
        ("speaker:b", ['"Ilse Brandt"']),
        ("source:nor", ["Nordpress"]),
        ("date>=2021-05-1", ["2021-05-16", "2021-05-18"]),
        ("unit:", ["miles", "USD", "years"]),
        ("nonsense:x", []),
        ("figure>1", []),
    ],
)
def test_values(typed: str, expected: list[str]) -> None:
    assert proposed(typed) == expected


def test_a_completion_is_put_in_at_the_cursor() -> None:
    text, cursor = "has:quote outlet:gaz verdict:differ", len("has:quote outlet:gaz")
    choice = completions(text, cursor, analysis)[0]
    after, place = completed(text, cursor, choice)
    assert after == 'has:quote outlet:"Business Gazette" verdict:differ'
    assert after[:place].endswith('Gazette"')
    parse(after)


@given(st.text(alphabet='about:lev,"“ -()>\\', max_size=30), st.integers(-3, 40))
def test_any_text_and_cursor(text: str, cursor: int) -> None:
    start = completion_start(text, cursor)
    assert 0 <= start <= len(text)
    for choice in completions(text, cursor, analysis):
        assert completed(text, cursor, choice)[0].startswith(text[:start] + choice)
