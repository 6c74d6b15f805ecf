"""The phrase that begins with a word."""

from __future__ import annotations

import pytest

from reader.analysis.language.following import after, subject
from tests.analysis.sayings.narrated import at, name_in, shown, words


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        ("Ilsa Brandt of the board", ("Ilsa Brandt", "name")),
        ("a spokesman for the water board", ("a spokesman for the water board", "description")),
        ("a spokesman for the water board on Monday", ("a spokesman for the water board", "description")),
        ("a spokesman in a statement", ("a spokesman", "description")),
        ("Ilsa Brandt talking about it", ("Ilsa Brandt", "name")),
        ("the mayor, Ilsa Brandt, on Monday", ("Ilsa Brandt", "name")),
        ("the captain who closed the weir", ("the captain who closed the weir", "description")),
        ("Ilsa Brandt and Orrin Vell", ("Ilsa Brandt and Orrin Vell", "several")),
        ("police on Monday", ("police", "description")),
        ("she on Monday", ("she", "pronoun")),
        ("in the morning", None),
        ("“it held”", None),
        (", the mayor", None),
    ],
)
def test_whom_an_inverted_verb_has_for_its_subject(speaker: str, expected: tuple[str, str] | None) -> None:
    tokens = words(f"“It held,” said {speaker}.")
    assert shown(tokens, after(tokens, at(tokens, "said") + 1)) == expected


def test_no_phrase_reaches_beyond_the_end_that_is_set() -> None:
    tokens = words("“It held,” said Ilsa Brandt.")
    first = at(tokens, "said") + 1
    assert shown(tokens, after(tokens, first, first + 1)) == ("Ilsa", "name")
    assert after(tokens, first, first) is None
    assert after(tokens, len(tokens)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday, the mayor met Orrin Vell.", ("the mayor", "description")),
        ("When rain fell, officials closed the weir.", ("officials", "description")),
        ("“No.” he said.", ("he", "pronoun")),
        ("Trading officers are here.", ("Trading officers", "description")),
        ("Orrin Vell's faith has grown.", ("Orrin Vell's", "name")),
        ("VELMORA (Wire) - Orrin Vell left.", ("Orrin Vell", "name")),
        ("VELMORA, Essen (Wire) — Orrin Vell left.", ("Orrin Vell", "name")),
        ("VELMORA and its mill — Orrin Vell left.", None),
        ("On Monday, the day that Ilsa Brandt left, Orrin Vell came.", ("Orrin Vell", "name")),
        ("A former miller, Orrin Vell was elected in May.", ("Orrin Vell", "name")),
        ("The mayor, Orrin Vell was told, is ill.", ("The mayor", "description")),
        ("The decree that closed it, of May, is old.", ("The decree", "description")),
        ("At least 20 officials left.", ("20 officials", "description")),
        ("At noon 20 officials left.", None),
        ("It rained.", ("It", "pronoun")),
        ("Rain.", None),
    ],
)
def test_what_a_sentence_is_about(text: str, expected: tuple[str, str] | None) -> None:
    tokens = words(text)
    assert shown(tokens, subject(tokens, len(tokens))) == expected


def test_a_described_company_goes_by_the_name_behind_its_comma() -> None:
    tokens = words("The plan was made by the operator, Halden Line, in May.")
    assert name_in(tokens, after(tokens, at(tokens, "by") + 1)) == "Halden Line"
