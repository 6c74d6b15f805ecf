from __future__ import annotations

import pytest

from reader.analysis.judging.clauses import BREAK, any_of, end_of_stretch, lead_to, stretch_around, unbroken
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


def test_the_longest_of_some_phrases_is_found_in_whole_words() -> None:
    found = any_of(["shot", "shot dead", "fell"], also=r"\w+n't")
    assert [m.group() for m in found.finditer("He was Shot Dead, fellow; she didn't")] == ["Shot Dead", "didn't"]


def test_phrases_that_begin_alike_are_told_apart() -> None:
    found = any_of(["set", "set out", "settle", "Set-to", "a.m", "set"])
    text = "They SET outside, settle, settled; a set-to, set out at 3 a.m of the sets, not abm"
    assert [m.group() for m in found.finditer(text)] == ["SET", "settle", "set-to", "set out", "a.m"]
    assert any_of(["no"]).fullmatch("No")


def test_terms_behind_a_mark_do_not_belong_together() -> None:
    passage = said("Courier", "Miners waited; farmers left, grocers stayed")
    farmers = next(t for t in passage.terms if t.text == "farmers")
    assert [t.text for t in unbroken(passage, passage.terms, farmers)] == ["farmers", "left", "grocers", "stayed"]
