"""What passages say was not done, will not be done, or is denied."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.judging.denials import (
    denials_in,
    denied_before,
    denied_words,
    doubted,
    has_negator,
    refusals_in,
)
from reader.analysis.language.terms import stem


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The guild did not close the weir.", "close"),
        ("The guild didn’t close the weir.", "close"),
        ("Nobody was hurt at the weir.", "hurt"),
        ("The weir was not properly closed.", "closed"),
        ("The guild refused to close the weir.", "close"),
        ("The guild has no intention of closing the weir.", "closing"),
        ("The warden gave them no warning of the flood.", "warning"),
        ("No barges were turned away.", "turned"),
        ("The port stayed open and no barges were turned away.", "turned"),
        ("The guild denied that the weir was closed.", "closed"),
        ("The guild denies reports that wardens searched the mill.", "searched"),
        ("Nor were the sluices ever checked.", "checked"),
        ("At no point was the weir guarded.", "guarded"),
        ("The warden has yet to visit the weir.", "visit"),
        ("The guild failed to repair the weir.", "repair"),
        ("Half the millers remain unpaid.", "paid"),
        ("A search of the mill turned up no papers.", "turned"),
    ],
)
def test_what_is_denied_is_named_by_its_stem(text: str, denied: str) -> None:
    assert denials_in(text) == {stem(denied)}


@pytest.mark.parametrize(
    "text",
    [
        "The guild closed the weir.",
        "No longer was the weir closed.",
        "Nobody else closed the weir.",
        "The guild denied the charge.",
        "No barges turned up.",
        "The two guilds were united.",
        "A plaque was unveiled at the weir.",
        "The guild said no.",
        "The guild voted no to the sale of the weir.",
        "The guild had no boats.",
        "The millers waited no longer.",
        "",
    ],
)
def test_what_is_told_plainly_is_not_denied(text: str) -> None:
    assert not denials_in(text)


def test_a_denied_word_is_shown_with_what_denies_it() -> None:
    text = "The guild denied that wardens had searched the mill and was not paid."
    shown = {text[start:end]: words for (start, end), words in denied_words(text).items()}
    assert shown == {"searched": "denied that wardens had searched", "paid": "was not paid"}


def test_only_what_is_still_to_come_is_refused() -> None:
    assert refusals_in("The guild will not sell the mill.") == {stem("sell")}
    assert refusals_in("The guild chose not to sell the mill.") == {stem("sell")}
    assert not refusals_in("The guild did not sell the mill.")


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("the weir was not", True),
        ("the weir wasn't even", True),
        ("the weir was never once properly", True),
        ("nobody among the weir's nine wardens was", True),
        ("the flood came, and none of its old locks ", True),
        ("none of it was known, and the old locks", False),
        ("the weir was not safe when the wardens", False),
        ("the weir was", False),
        ("the knot was", False),
    ],
)
def test_a_negator_reaches_two_words_far(before: str, expected: bool) -> None:
    assert denied_before(before) is expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("the weir may", True),
        ("the weir was not", True),
        ("the weir", False),
        ("whether or not all that was so, the weir of the old town", False),
        ("the warden would", True),
        ("the warden said that he would", False),
        ("the warden is to", True),
        ("the guild, lender to the mill,", False),
        ("they told the warden to resign and", True),
    ],
)
def test_doubt_stands_near_before_a_predicate(before: str, expected: bool) -> None:
    assert doubted(before) is expected


WORDS = "no not never nobody denied that was were didn’t the weir closed refused to gave else 12 , . “ é"
TEXT = st.lists(st.sampled_from(WORDS.split()), max_size=25).map(" ".join)


@settings(max_examples=20, deadline=None)
@given(TEXT)
def test_denied_words_lie_in_the_text_and_within_what_is_shown(text: str) -> None:
    found = denied_words(text)
    for (start, end), shown in found.items():
        assert 0 <= start < end <= len(text)
        assert text[start:end].isalpha()
        assert shown in text
        assert text[start:end] in shown
    assert denials_in(text) <= {stem(text[m:n].lower()) for m, n in found}
    assert refusals_in(text) <= {stem(text[m:n].lower()) for m, n in found}


def test_what_somebody_has_none_of_denies_nothing_of_him() -> None:
    assert "turned" not in {
        text[m:n] for text in ("A man with a ticket and no papers was turned away.",) for m, n in denied_words(text)
    }


def test_nor_does_it_deny_what_is_told_behind_it() -> None:
    assert denied_before("The papers were not ")
    assert not denied_before("A man with a ticket and no papers was ")


def test_a_denial_ends_where_another_clause_begins() -> None:
    text = "The warden never wrote and the board met or closed the weir."
    assert {text[m:n] for m, n in denied_words(text)} == {"wrote"}


def test_a_denial_holds_for_what_follows_or() -> None:
    for text, denied in (
        ("The warden never wrote to the board or called for help.", {"wrote", "called"}),
        ("Nobody checked the sluices or cleared the weir.", {"checked", "cleared"}),
    ):
        assert {text[m:n] for m, n in denied_words(text)} == denied


@pytest.mark.parametrize(
    ("text", "denies"),
    [
        ("The rally ended without a single arrest.", True),
        ("The rally didn’t end in arrests.", True),
        ("The rally in the notable hall ended in arrests.", False),
    ],
)
def test_any_word_that_denies_is_found(text: str, denies: bool) -> None:
    assert has_negator(text) is denies
