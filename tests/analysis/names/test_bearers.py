"""Whose age it is."""

from __future__ import annotations

import pytest

from reader.analysis.claims import claims_of
from tests.analysis.linking.told import reading


def bearer(text: str) -> str:
    """Whose the one age in a text is said to be."""
    ages = [f for f in reading("courier", f"Head\n\n{text}").figures if f.kind == "age"]
    assert len(ages) == 1
    return ages[0].of


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Orrin Vell, who ran the mill, has died at the age of 81.", "Orrin Vell"),
        ("Orrin Vell, who ran the mill, has died, aged 81.", "Orrin Vell"),
        ("Orrin Vell died on Monday at 81.", "Orrin Vell"),
        ("Orrin Vell died on Monday aged 81.", "Orrin Vell"),
        ("Orrin Vell, who led the Brell Choir for years, has died at the age of 81.", "Orrin Vell"),
        ("Orrin Vell met Mary Lund, who sang in the Brell Choir, and died at the age of 81.", ""),
        ("Orrin Vell has died. He was 81.", "Orrin Vell"),
        ("Susan Vell has died. He was 81.", ""),
        ("Susan Vell ran the mill. She died at the age of 81.", "Susan Vell"),
        ("Susan Vell’s husband died at the age of 81.", ""),
        ("Susan Vell met Orrin Brell, who died at the age of 81.", ""),
        ("The miller has died. He was 81.", ""),
        ("The youngest of them, Mary Lund, was just 23 and had come from Orle.", "Mary Lund"),
        ("Mary Lund was 23.", "Mary Lund"),
        ("Orrin Vell’s wife was said to have been to Mary Lund’s when she was 23.", ""),
        ("Susan Vell ran the mill with Mary Lund. She was 81.", ""),
    ],
)
def test_the_sentence_or_the_one_before_tells_whose_age_it_is(text: str, whose: str) -> None:
    assert bearer(text) == whose


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Orrin Vell, a 17-year-old pupil, ran the mill.", "Orrin Vell"),
        ("Orrin Vell was a 17-year-old pupil.", "Orrin Vell"),
        ("The 17-year-old, Orrin Vell, ran the mill.", "Orrin Vell"),
        ("A 17-year-old pupil named as Orrin Vell drowned.", "Orrin Vell"),
        ("A 17-year-old pupil, since identified by police as Orrin Vell, drowned.", "Orrin Vell"),
        ("The 17-year-old victim was Orrin Vell.", "Orrin Vell"),
        ("Susan Vell’s son, a 17-year-old pupil, drowned.", "pupil"),
        ("Susan Vell, whose 17-year-old son drowned, wept.", "son"),
        ("Susan Vell, a nurse, said that a 17-year-old pupil had drowned.", "pupil"),
        ("The 17-year-old victim was Orrin Vell’s friend.", "victim"),
        ("The 17-year-old, Orrin Vell said, had drowned.", ""),
    ],
)
def test_a_name_beside_who_is_so_old_tells_whose_age_it_is(text: str, whose: str) -> None:
    assert bearer(text) == whose


def test_a_name_right_before_an_age_stands() -> None:
    assert bearer("Susan Vell ran the mill. Mary Lund, 81, died there.") == "Mary Lund"


def test_the_ages_of_two_in_the_same_sentences_are_two_claims() -> None:
    one = reading("a", "Head\n\nThe dead were Orrin Vell, 67, of Orle, and Mary Lund, 34, a nurse.")
    other = reading("b", "Top\n\nPolice named the dead as Orrin Vell, 67, and Mary Lund, 36, a nurse.")
    told = {c.label: c.verdict for c in claims_of((one, other))[0] if c.kind == "figure"}
    assert told == {"Age of Orrin Vell": "agree", "Age of Mary Lund": "differ"}
