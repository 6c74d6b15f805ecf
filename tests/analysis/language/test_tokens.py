"""Narration units: what is said around the quotations, each quotation one token."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.language.lexicon import CAPITAL
from tests.analysis.sayings.narrated import narrated


def units(text: str) -> list[str]:
    """Each unit's words, a quotation as its number."""
    return [" ".join(t.text if t.quote < 0 else f"<{t.quote}>" for t in unit.words) for unit in narrated(text).units]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The weir holds. It rains.", ["The weir holds .", "It rains ."]),
        ("“It holds. Go home,” he said.", ["<0> he said ."]),
        ("“It holds.” Orrin Vell said.", ["<0> Orrin Vell said ."]),
        ("“It holds.” The rain fell.", ["<0>", "The rain fell ."]),
        ("She said: “It holds.” Rain fell.", ["She said : <0>", "Rain fell ."]),
        ("“It holds.” The board would not say who asked.", ["<0>", "The board would not say who asked ."]),
        ("“It holds.” The board asked why it shook.", ["<0>", "The board asked why it shook ."]),
        ("“It holds.” “Go home.”", ["<0>", "<1>"]),
        ("“It holds,” he said, “for now.”", ["<0> he said , <1>"]),
        ("One.\n\nTwo “three", ["One .", "Two <0>"]),
        ("", []),
    ],
)
def test_units_end_with_sentences_and_a_quotation_is_one_word(text: str, expected: list[str]) -> None:
    assert units(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Vell’s 40-year-old mill", ["Mr.", "Vell’s", "40-year-old", "mill"]),
        ("the U.N. and J. Vell", ["the", "U.N.", "and", "J.", "Vell"]),
        ("$3,500.20 a head", ["$3,500.20", "a", "head"]),
        ("the boys’ boats ... sank", ["the", "boys’", "boats", "...", "sank"]),
        ("al-Vell & Brandt/Tarn @odra_mill", ["al-Vell", "&", "Brandt/Tarn", "@odra_mill"]),
    ],
)
def test_words_keep_what_belongs_to_them(text: str, expected: list[str]) -> None:
    assert [t.text for t in narrated(text).units[0].words] == expected


@pytest.mark.parametrize(
    ("text", "capital"),
    [
        ("Rain fell on the mill.", False),
        ("Odra fell. The mill of Odra is old.", True),
        ("Odra fell. The mill is old.", False),
        ("Odra's mill fell. Rain hit Odra.", True),
        ("Odra Vell fell.", True),
        ("Mayor Vell fell.", True),
        ("VelNet, a mill, fell.", True),
        ("Who knew that is open.", False),
        ("Nobody said so.", False),
    ],
)
def test_a_first_word_keeps_its_capital_where_it_is_a_name(text: str, capital: bool) -> None:
    assert bool(narrated(text).units[0].words[0].flags & CAPITAL) is capital


def test_a_sentence_without_end_makes_units_of_limited_length() -> None:
    assert max(len(u.words) for u in narrated("weir and " * 400).units) == 250


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet="aB.,“”\" \n'4é$-", max_size=70))
def test_words_of_any_text_stand_in_order_at_their_places(text: str) -> None:
    found = narrated(text)
    every = [t for u in found.units for t in u.words]
    assert all(a.end <= b.start for a, b in pairwise(every))
    assert all(text[t.start : t.end] == t.text for t in every if t.quote < 0)
    assert [t.quote for t in every if t.quote >= 0] == sorted({t.quote for t in every if t.quote >= 0})
