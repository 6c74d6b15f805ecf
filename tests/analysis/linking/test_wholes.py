"""Counts of some of those whom another counts."""

from __future__ import annotations

import pytest

from reader.analysis.linking.wholes import is_base, is_corrected, is_some, whole_of
from tests.analysis.linking.told import reading


def figures(text: str) -> list[tuple[str, bool]]:
    """The counts of a sentence, and whether each is some of those another counts."""
    told = reading("a", f"Head\n\n{text}")
    start = told.sentences[1].start
    return [(f.text, is_some(told.article.text, start, f, told.figures)) for f in told.figures]


@pytest.mark.parametrize(
    ("text", "some"),
    [
        ("Sixty people were treated, among them 14 firefighters.", ["14"]),
        ("Sixty people were treated, including two children.", ["two"]),
        ("Of the nine who drowned, eight were sailors.", ["eight"]),
        ("Twelve of those who drowned were sailors.", ["Twelve"]),
        ("Some 14 sailors among 30 killed in the gale.", ["Some 14"]),
        ("Three reporters are among those held.", ["Three"]),
        ("Three students of the school were among those held.", ["Three"]),
        ("The wave took 40 of the 90 aboard.", ["40"]),
        ("Nine people drowned, and 18 other bodies were found.", ["18"]),
        ("Nine people drowned and eight were saved.", []),
        ("Eight of its boats came back.", []),
    ],
)
def test_a_part_is_known_by_what_leads_up_to_it_or_follows(text: str, some: list[str]) -> None:
    assert [words for words, part in figures(text) if part] == some


def test_the_whole_of_which_a_part_is_told_is_a_figure_too() -> None:
    assert "nine" in [words for words, _ in figures("Of the nine who drowned, eight were sailors.")]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Two of the eight rafts opened.", "eight"),
        ("Of her eight rafts, two opened.", "eight"),
        ("She had eight rafts, two of which opened.", "eight"),
        ("She had eight rafts and two boats.", None),
    ],
)
def test_the_whole_is_named_before_its_part_or_behind_it(text: str, whole: str | None) -> None:
    told = reading("a", f"Head\n\n{text}")
    (part,) = (f for f in told.figures if f.text.lower() == "two")
    found = whole_of(told.article.text, told.sentences[1].start, part, told.figures)
    assert (found.text if found else None) == whole


def test_what_a_share_is_of_is_its_base() -> None:
    told = reading("a", "Head\n\nA third of the town's 9,000 pupils and 40 teachers stayed at home.")
    assert [f.text for f in told.figures if is_base(told.article.text, f, told.figures)] == ["9,000"]


def test_a_figure_told_to_say_that_another_is_right_is_corrected() -> None:
    told = reading("a", "Head\n\nThe gale killed 38, not 48, sailors.")
    assert [f.text for f in told.figures if is_corrected(told.article.text, f, told.figures)] == ["48"]
