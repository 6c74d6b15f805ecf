"""What a word may be."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    BASE,
    BODY,
    CAPITAL,
    CUE,
    DAY,
    DET,
    ING,
    PAST,
    PERSON,
    PREP,
    PRONOUN,
    TELL,
    TITLE,
    VERB,
    compound_flags,
    flags_of,
    given_names,
    listed,
)


@pytest.mark.parametrize(
    ("word", "flags"),
    [
        ("say", CUE | BASE),
        ("says", CUE),
        ("said", CUE | PAST),
        ("saying", CUE | ING),
        ("told", CUE | TELL | PAST),
        ("deny", CUE | BASE),
        ("denies", CUE),
        ("denied", CUE | PAST),
        ("denying", CUE | ING),
        ("the", DET),
        ("of", PREP),
        ("she", PRONOUN),
        ("Monday", DAY | CAPITAL),
        ("Mr", TITLE | CAPITAL),
        ("mayor", PERSON),
        ("didn’t", AUX),
        ("didn't", AUX),
        ("rebuilded", VERB | PAST),
        ("swiftly", ADVERB),
        ("Velmora", CAPITAL),
        ("al-Vell", CAPITAL),
        ("Said", CUE | PAST | CAPITAL),
    ],
)
def test_a_word_has_the_flags_of_all_it_may_be(word: str, flags: int) -> None:
    assert flags_of(word) & flags == flags


@pytest.mark.parametrize(
    ("word", "flag"),
    [("said", BASE), ("weir", CUE), ("velmora", CAPITAL), ("red", PAST), ("fly", ADVERB), ("Rebuilded", VERB)],
)
def test_a_word_has_no_flag_of_what_it_is_not(word: str, flag: int) -> None:
    assert not flags_of(word) & flag


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=12))
def test_any_word_has_flags_and_a_capital_where_it_begins_with_one(word: str) -> None:
    assert flags_of(word) >= 0
    if word[0].isupper():
        assert flags_of(word) & CAPITAL


def test_lists_are_of_single_words_and_given_names_say_whose_they_are() -> None:
    assert "by" not in listed("manner")
    assert all(" " not in w for w in listed("particles"))
    assert set(given_names().values()) == {"m", "f", "?"}
    assert all(n[0].isupper() for n in given_names())
    with pytest.raises(KeyError):
        listed("no such list")


@pytest.mark.parametrize(
    ("word", "flag"),
    [("ex-minister", PERSON), ("mum-of-two", PERSON), ("24-year-old", PERSON), ("sub-committee", BODY)],
)
def test_a_word_with_a_hyphen_is_what_its_main_part_is(word: str, flag: int) -> None:
    assert compound_flags(word) & flag


@pytest.mark.parametrize("word", ["well-built", "-", "24-hour"])
def test_a_word_with_a_hyphen_may_be_nobody(word: str) -> None:
    assert not compound_flags(word) & (PERSON | BODY)
