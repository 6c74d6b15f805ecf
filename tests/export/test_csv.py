"""Rows and matrix: read back they say the same, and no cell is a formula."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.cells import harmless, rows_text
from reader.export.csv import COLUMNS, csv_text
from reader.export.matrix import COLUMNS as MATRIX_COLUMNS
from reader.export.matrix import matrix_text
from reader.model import Analysis
from tests.export import made


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_a_mention(ferry: Analysis) -> None:
    found = rows(csv_text(ferry))
    mentions = [(c, m) for c in ferry.claims for m in c.mentions]
    assert len(found) == len(mentions)
    texts = {a.id: a.text for a in ferry.story.articles}
    for row, (claim, mention) in zip(found, mentions, strict=True):
        assert tuple(row) == COLUMNS
        assert (row["claim"], row["verdict"], row["article"]) == (claim.id, claim.verdict, mention.article)
        passage = texts[row["article"]][int(row["start"]) : int(row["end"])]
        assert row["sentence"].removeprefix("'") == " ".join(passage.split()).removeprefix("'")


def test_numbers_are_numbers_and_open_ends_empty() -> None:
    post, star = rows(csv_text(made.sparse()))
    assert (post["low"], post["high"], post["origin"], post["via"]) == ("3", "3", "", "")
    assert (star["low"], star["high"], star["qualifier"]) == ("5", "", "at least")
    assert (star["origin"], star["via"]) == ("the mayor", "Agency")


def test_the_matrix_has_a_row_a_claim_and_a_column_an_outlet(ferry: Analysis) -> None:
    heading, *body = csv.reader(io.StringIO(matrix_text(ferry), newline=""))
    assert heading == [*MATRIX_COLUMNS, *ferry.story.outlets]
    assert [row[0] for row in body] == [c.id for c in ferry.claims]
    names = {a.id: a.outlet for a in ferry.story.articles}
    for row, claim in zip(body, ferry.claims, strict=True):
        said = {outlet for outlet, cell in zip(ferry.story.outlets, row[len(MATRIX_COLUMNS) :], strict=True) if cell}
        assert said == {names[m.article] for m in claim.mentions}


def test_several_answers_of_an_outlet_stand_side_by_side(ferry: Analysis) -> None:
    killed = next(row for row in rows(matrix_text(ferry)) if row["label"] == "People killed")
    assert killed["The Aldane Courier"] == "Thirty-one; 31"
    assert killed["Coastline Now"] == ""


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "|calc"])
def test_what_begins_a_formula_is_made_text(text: str) -> None:
    assert harmless(text).startswith("'")


@pytest.mark.parametrize("text", ["31", "about 500", "a=b", "'quoted'", ""])
def test_other_cells_stay(text: str) -> None:
    assert harmless(text) == text


@given(st.lists(st.lists(st.text(), min_size=1, max_size=3), min_size=1, max_size=3))
def test_any_text_stays_in_its_cell(cells: list[list[str]]) -> None:
    read = list(csv.reader(io.StringIO(rows_text([["head"], *cells]), newline="")))[1:]
    # the module reads a row of one empty cell back as such, since it quotes it
    assert read == [[harmless(cell) for cell in row] for row in cells]
    assert not [cell for row in read for cell in row if cell[:1] in tuple("=+-@\t\r") and cell]


def test_line_ends_are_those_of_the_standard(ferry: Analysis) -> None:
    text = csv_text(ferry)
    assert text.count("\r\n") == text.count("\n") == len(rows(text)) + 1
