from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.query import find as module
from reader.query.find import LONG, find


def found(text: str, wanted: str) -> list[str]:
    return [text[a:b] for a, b in find(text, wanted)]


def test_small_letters_find_both_and_a_capital_makes_case_count() -> None:
    assert found("The dam. A Dam.", "dam") == ["dam", "Dam"]
    assert found("The dam. A Dam.", "Dam") == ["Dam"]


def test_a_phrase_parted_by_line_or_paragraph_ends_is_found() -> None:
    assert found("a crack\nin the\n\nwall", "crack in the wall") == ["crack\nin the\n\nwall"]


def test_typed_marks_find_printed_ones() -> None:
    assert found("the “wall” isn’t – yet", '"wall" isn\'t - yet') == ["“wall” isn’t – yet"]


@pytest.mark.parametrize("more", ["", " x" * LONG])
def test_letters_find_those_with_an_accent_and_an_accent_counts(more: str) -> None:
    assert found("Hélène and Helene" + more, "Helene") == ["Hélène", "Helene"]
    assert found("Hélène and Helene" + more, "hélène") == ["Hélène"]
    assert found("El Niño, Ångström, Ελένη", "nino, angstrom") == ["Niño, Ångström"]
    long = "helene" + more
    assert found(f"Hélène{more}", long) == [f"Hélène{more}"]


def test_nothing_is_a_pattern() -> None:
    assert found("costs $30 (about)", "$30 (") == ["$30 ("]
    assert found("aaa", ".") == []


def test_nothing_to_look_for_finds_nothing() -> None:
    assert find("abc", "") == find("abc", "  ") == []


@given(st.text(), st.text())
def test_spans_are_in_order_and_inside(text: str, wanted: str) -> None:
    at = 0
    for start, end in find(text, wanted):
        assert at <= start < end <= len(text)
        at = end


@given(st.text(alphabet="ab \n", min_size=1), st.integers(0, 20), st.integers(1, 20))
def test_a_piece_of_a_text_is_found_in_it(text: str, start: int, length: int) -> None:
    piece = text[start : start + length]
    if piece.strip():
        lead = len(piece) - len(piece.lstrip())
        assert any(a <= start + lead < b for a, b in find(text, piece))


def test_hostile_text_takes_linear_time() -> None:
    begun = time.process_time()
    find("a" + " " * 100_000 + "a" * 100_000, "a a b")
    find('"' * 100_000, '""""')
    assert time.process_time() - begun < 1


@given(
    st.text("aAb \n-–'’\"“İ", max_size=60),
    st.text("aAb \n-–'’\"“İ", max_size=6),
)
def test_what_is_long_is_found_as_what_is_short(text: str, wanted: str) -> None:
    short = find(text, wanted)
    both = not any(c.isupper() for c in wanted)
    assert not wanted.split() or module._find_long(text, wanted.split(), both) == short


def test_a_long_search_takes_no_time() -> None:
    begun = time.process_time()
    for wanted in ('"' * 300_000, "-" * 100_000 + "a", "a " * 50_000 + "b"):
        assert find("a " * 100_000, wanted) == []
    text = "The dam – “gave” way.\n\n" * 100
    assert find(text, " ".join(text.split()).replace("–", "-").lower()) == [(0, len(text) - 2)]
    assert len(text) > LONG
    assert time.process_time() - begun < 5
