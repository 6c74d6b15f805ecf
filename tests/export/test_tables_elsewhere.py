"""The tables in the programs people open them with: pandas and LibreOffice.

Skipped where these are not: `pip install pandas`, `apt-get install libreoffice-calc-nogui`.
"""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from pathlib import Path

import pytest

from reader.export.csv import COLUMNS, csv_text
from reader.export.matrix import matrix_text
from reader.export.saving import encoded
from reader.model import Analysis
from tests.export import made

OFFICE = shutil.which("soffice")
NUMBERS = ("start", "end", "low", "high")
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("bom", [False, True])
def test_pandas_reads_numbers_as_numbers_and_text_whole(ferry: Analysis, tmp_path: Path, bom: bool) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    path = tmp_path / "story.csv"
    path.write_bytes(encoded(csv_text(ferry), bom))
    frame = pandas.read_csv(path)
    assert tuple(frame.columns) == COLUMNS
    assert len(frame) == sum(len(c.mentions) for c in ferry.claims)
    assert {str(frame[c].dtype) for c in ("start", "end")} == {"int64"}
    assert all(frame[c].isna().all() or frame[c].dtype.kind == "f" for c in ("low", "high"))
    assert list(frame["label"].unique()) == list(dict.fromkeys(c.label for c in ferry.claims))
    matrix = tmp_path / "matrix.csv"
    matrix.write_bytes(encoded(matrix_text(ferry), bom))
    assert list(pandas.read_csv(matrix).columns[-len(ferry.story.outlets) :]) == list(ferry.story.outlets)


def office_rows(path: Path) -> list[list[tuple[str, str]]]:
    """A table as LibreOffice takes it in: for each cell its kind and its words; a formula is a kind of its own."""
    # comma, double quotes, UTF-8, from the first line, columns as they are found
    done = subprocess.run(
        [
            *(str(OFFICE), "--headless", f"-env:UserInstallation=file://{path.parent / 'office'}"),
            *("--infilter=CSV:44,34,76,1", "--convert-to", "fods", "--outdir", str(path.parent), str(path)),
        ],
        capture_output=True,
        timeout=180,
        check=True,
    )
    assert done.returncode == 0
    out = []
    for row in ElementTree.parse(path.with_suffix(".fods")).iter(f"{_TABLE}table-row"):
        cells: list[tuple[str, str]] = []
        for cell in row.iter(f"{_TABLE}table-cell"):
            kind = "formula" if cell.get(f"{_TABLE}formula") else cell.get(f"{_OFFICE}value-type", "")
            words = "\n".join("".join(p.itertext()) for p in cell if p.tag.endswith("}p"))
            again = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
            cells += [(kind, words)] * min(again, 100)
        while cells and cells[-1] == ("", ""):
            cells.pop()
        out.append(cells)
    return [row for row in out if row]


def same(found: Sequence[Sequence[tuple[str, str]]], wanted: Sequence[Sequence[str]]) -> None:
    assert len(found) == len(wanted)
    for row, cells in zip(found, wanted, strict=True):
        padded = [*(words for _, words in row), *[""] * (len(cells) - len(row))]
        # runs of spaces are elements of their own in the file
        assert [" ".join(w.split()) for w in padded] == [" ".join(c.split()) for c in cells]


@pytest.mark.skipif(OFFICE is None, reason="no soffice on the path (apt-get install libreoffice-calc-nogui)")
@pytest.mark.parametrize("hostile", [False, True], ids=["ferry", "hostile"])
def test_libreoffice_shows_every_cell_and_runs_none(ferry: Analysis, tmp_path: Path, hostile: bool) -> None:
    story = made.hostile() if hostile else ferry
    path = tmp_path / "story.csv"
    path.write_bytes(encoded(csv_text(story), bom=True))
    found = office_rows(path)
    assert not [words for row in found for kind, words in row if kind == "formula"]
    if hostile:
        return
    same(found, rows_of(csv_text(story)))
    places = [COLUMNS.index(name) for name in NUMBERS]
    for row in found[1:]:
        assert {row[at][0] for at in places if at < len(row)} <= {"float", ""}
        assert row[COLUMNS.index("sentence")][0] == "string"
