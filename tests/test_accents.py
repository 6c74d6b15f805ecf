"""Accents, folded in one place: what keeps its length, and what does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.accents import ascii_letters, base_letter, unaccented, unaccented_low, without_accents


@pytest.mark.parametrize(
    ("text", "bare", "low", "without", "plain"),
    [
        ("Hélène", "Helene", "helene", "Helene", "Helene"),
        ("Ålesund ﬁord", "Alesund ﬁord", "alesund ﬁord", "Alesund fiord", "Alesund fiord"),
        ("Ελένη", "Ελένη", "ελενη", "Ελενη", ""),
        ("İzmir Łódź", "Izmir Łodz", "izmir łodz", "Izmir Łodz", "Izmir odz"),
        ("plain", "plain", "plain", "plain", "plain"),
    ],
)
def test_each_way_of_leaving_accents_out(text: str, bare: str, low: str, without: str, plain: str) -> None:
    assert (unaccented(text), unaccented_low(text)) == (bare, low)
    assert (without_accents(text), ascii_letters(text)) == (without, plain)


@given(st.text(alphabet=st.characters(max_codepoint=0x2000)))
def test_offsets_hold_where_letters_are_told_one_for_one(text: str) -> None:
    assert len(unaccented(text)) == len(text)
    assert len(unaccented_low(text)) == len(text)


def test_the_letter_a_sign_is_made_of() -> None:
    assert [base_letter(sign) for sign in "éñx漢"] == ["e", "n", "x", "漢"]
