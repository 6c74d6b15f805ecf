from __future__ import annotations

from reader.reading.session import Session
from reader.tui.panel.rows import Rows
from reader.tui.panel.scale import scale
from tests.tui.panel.told import session
from tests.tui.velling import ANALYSIS


def drawn(claim_id: str, width: int = 60, unit: str = "", s: Session | None = None) -> list[str]:
    rows = Rows(width)
    scale(rows, s or session().material, next(c for c in ANALYSIS.claims if c.id == claim_id), unit)
    return ["".join(t for t, _ in line) for line in rows.lines]


def test_figures_on_one_scale_with_what_its_marks_mean() -> None:
    line, *told = drawn("moved")
    assert line.startswith("4k ")
    assert line.endswith(" 12k")
    assert " ".join(told).startswith("each outlet at its figure; ")
    assert "at least" in " ".join(told)


def test_the_unit_is_told() -> None:
    assert "each outlet at its figure, miles" in " ".join(drawn("distance", unit="miles"))


def test_nothing_where_figures_are_none_or_do_not_convert() -> None:
    assert drawn("morant") == drawn("opened") == []
    assert drawn("distance", unit="USD") == []
    assert drawn("moved", width=9) == []
