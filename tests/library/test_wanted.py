from __future__ import annotations

import pytest

from reader.library.wanted import being_typed, wanted


@pytest.mark.parametrize(
    ("asked", "expression"),
    [
        ("Gate lower", '"gate" AND "lower"'),
        ('"Lower gate" evacuat*', '"lower gate" AND "evacuat"*'),
        ("it’s", '"it s"'),
        ("Café", '"cafe"'),
    ],
)
def test_words_as_the_index_is_asked(asked: str, expression: str) -> None:
    assert wanted(asked).expression == expression


def test_nothing_asked_wants_nothing() -> None:
    assert not wanted(' "" ,. ').runs
    assert not being_typed(" ,").runs


def test_the_last_word_typed_may_go_on() -> None:
    assert being_typed("Lower ga").runs == ((("lower", "ga"), True),)


def test_where_words_stand_in_a_text() -> None:
    text = "The lower gate, the LOWER  Gates."
    assert [text[a:b] for a, b in wanted('"lower gate"').spans_in(text)] == ["lower gate"]
    assert [text[a:b] for a, b in being_typed("lower gate").spans_in(text)] == ["lower gate", "LOWER  Gate"]
    assert wanted("lower weir").spans_in(text) == ()
