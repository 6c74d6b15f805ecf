from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.tui.cells import fit, items_wrapped, padded, whole_parts, width_of, wrap, wrapped, wrapped_parts
from reader.wording import clean

WORDS = st.text(alphabet=st.sampled_from("ab. ,’漢字é\u0301👩\t"), max_size=80)


def test_what_drives_a_terminal_is_replaced_and_lengths_stay() -> None:
    nasty = "a\x1b]0;x\x07b\x9b31mc\u202ed\u2066e\x7f\nf\tg\ud800"
    assert clean(nasty) == "a\ufffd]0;x\ufffdb\ufffd31mc\ufffdd\ufffde\ufffd f g\ufffd"


@given(st.text(alphabet=st.characters()))
def test_clean_text_prints_in_as_many_characters(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in cleaned)


@given(WORDS)
def test_width_is_what_the_terminal_shows(text: str) -> None:
    assert width_of(text) == cell_len(text)


@given(WORDS, st.integers(0, 20))
def test_fitted_text_fits(text: str, width: int) -> None:
    assert cell_len(fit(text, width)) <= width
    assert cell_len(padded(text, width)) == width or "漢" in text or "👩" in text


def test_an_ellipsis_says_that_something_is_missing() -> None:
    assert fit("Velling valley", 9) == "Velling…"
    assert fit("Velling", 7) == "Velling"
    assert fit("Velling … valley", 10) == "Velling…"


@given(WORDS, st.integers(2, 30))
def test_wrapped_lines_hold_every_word_once_and_fit(text: str, width: int) -> None:
    spans = list(wrap(text, 0, len(text), width))
    assert [c for a, b in spans for c in text[a:b] if not c.isspace()] == [c for c in text if not c.isspace()]
    assert all(a < b for a, b in spans)
    assert all(cell_len(text[a:b]) <= width for a, b in spans)


def test_breaks_at_blanks_and_cuts_only_what_has_none() -> None:
    assert wrapped("the dam at Velling", 8) == ["the dam", "at", "Velling"]
    assert wrapped("https://example.org/velling", 10) == ["https://ex", "ample.org/", "velling"]
    assert wrapped("", 10) == [""]


def test_styled_text_is_wrapped_as_one() -> None:
    lines = wrapped_parts([("the ", ""), ("dam at", "answer"), (" Velling", "")], 8)
    assert lines == [[("the ", ""), ("dam", "answer")], [("at", "answer")], [("Velling", "")]]


@given(st.text(), st.integers(1, 40))
def test_any_styled_text_can_be_wrapped(text: str, width: int) -> None:
    assert wrapped_parts([(text, ""), (text, "muted")], width)


def test_entries_are_never_broken_where_they_fit_a_line() -> None:
    hint = "enter goes there   esc closes   a very long entry that is wider than the line"
    assert items_wrapped(hint, 40) == [
        "enter goes there   esc closes",
        "a very long entry that is wider than the",
        "line",
    ]
    assert items_wrapped("s sort  q back", 40) == ["s sort  q back"]
    assert items_wrapped("", 10) == [""]


@pytest.mark.parametrize(
    ("room", "told"),
    [
        (40, "44 claims, 17 disputed, 2 updates"),
        (32, "44 claims, 17 disputed"),
        (21, "44 claims"),
        (4, "44 claims"),
    ],
)
def test_no_part_is_cut_in_the_middle(room: int, told: str) -> None:
    assert whole_parts("44 claims, 17 disputed, 2 updates", room) == told
