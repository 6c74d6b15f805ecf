from __future__ import annotations

import pytest

from reader.analysis.judging.clauses import BREAK, end_of_stretch, lead_to, stretch_around, unbroken
from reader.analysis.judging.passages import said


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("the dam BURST at night", "the dam BURST at night"),
        ("Rain fell. The dam BURST; crews came.", " The dam BURST"),
        ("At 2.5 metres, the dam BURST (it was old)", "At 2.5 metres, the dam BURST "),
        ("BURST", "BURST"),
    ],
)
def test_a_statement_ends_at_marks_and_not_at_commas_or_within_numbers(text: str, stretch: str) -> None:
    at = text.index("BURST")
    start, end = stretch_around(text, at, at + 5)
    assert text[start:end] == stretch


def test_a_stretch_reaches_so_far_at_most() -> None:
    assert stretch_around("one two three four five", 8, 13, reach=4) == (4, 17)
    assert stretch_around("one; two", 5, 8, reach=40) == (4, 8)


def test_what_leads_up_to_a_word_begins_behind_the_mark_before_it() -> None:
    text = "Rain fell. The crews, who came at 2.5, left: the dam BURST"
    at = text.index("BURST")
    assert lead_to(text, at, 60) == " the dam "
    assert lead_to(text, at, 5) == " dam "
    assert lead_to("one. two THREE", 9, 60, BREAK) == "one. two "


def test_a_stretch_ends_at_the_next_mark_or_with_the_text() -> None:
    assert end_of_stretch("one two, three; four", 4) == 14
    assert end_of_stretch("one two three", 4) == 13


def test_terms_behind_a_mark_do_not_belong_together() -> None:
    passage = said("Courier", "Miners waited; farmers left, grocers stayed")
    farmers = next(t for t in passage.terms if t.text == "farmers")
    assert [t.text for t in unbroken(passage, passage.terms, farmers)] == ["farmers", "left", "grocers", "stayed"]
