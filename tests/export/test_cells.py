"""No cell is a formula, and what is read back is what was written."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.cells import harmless, rows_text


def test_numbers_stay_numbers_and_nothing_is_an_empty_cell() -> None:
    assert rows_text([["a", 3, 0.5, None, ""], []]) == "a,3,0.5,,\r\n\r\n"
    assert rows_text([["-3", -3]]) == "'-3,-3\r\n"
    assert rows_text([]) == ""


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "|calc"])
def test_what_begins_a_formula_is_made_text(text: str) -> None:
    assert harmless(text).startswith("'")


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Storm;=1+1", "Storm;'=1+1"),
        ("Storm;;@SUM(A1)", "Storm;;'@SUM(A1)"),
        ('Storm;""=1', 'Storm;\'""=1'),
        ("a;-1;+1", "a;'-1;'+1"),
        ("=a;|b", "'=a;'|b"),
    ],
)
def test_what_begins_one_where_cells_are_parted_at_semicolons_is_made_text(text: str, made: str) -> None:
    assert harmless(text) == made


@pytest.mark.parametrize("text", ["He left; she stayed", "a; =b", "1;2", "31", "about 500", "a=b", "'quoted'", ""])
def test_other_cells_stay(text: str) -> None:
    assert harmless(text) == text


HOSTILE = st.text(alphabet="=+-@|\"';, \t\n\ra1")


@given(st.lists(st.lists(HOSTILE, min_size=1, max_size=3), min_size=1, max_size=3), st.sampled_from(";\t"))
def test_no_formula_whatever_cells_are_parted_at(cells: list[list[str]], mark: str) -> None:
    for row in csv.reader(io.StringIO(rows_text([["head"], *cells]), newline=""), delimiter=mark):
        # a mark behind a semicolon may take the end of a row for text
        assert not [cell for cell in row if cell.lstrip("\r\n").startswith(tuple("=+-@|\t"))]


@given(st.lists(st.lists(st.text(), min_size=1, max_size=3), min_size=1, max_size=3))
def test_any_text_stays_in_its_cell(cells: list[list[str]]) -> None:
    read = list(csv.reader(io.StringIO(rows_text([["head"], *cells]), newline="")))[1:]
    # the module reads a row of one empty cell back as such, since it quotes it
    assert read == [[harmless(cell) for cell in row] for row in cells]
    assert not [cell for row in read for cell in row if cell[:1] in tuple("=+-@\t\r") and cell]
