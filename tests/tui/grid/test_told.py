"""What is told below the grid where there is little room."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.tui.cells import width_of
from reader.tui.grid.told import cell_told, heading_with
from tests.tui.panel.told import session
from tests.tui.velling import ANALYSIS, CLAIMS


@pytest.mark.parametrize("width", [20, 38, 78, 200])
def test_the_verdict_is_seen_whatever_is_cut(width: int) -> None:
    claim = replace(CLAIMS[0], label="How many: " + "Thieves took … paintings " * 4, verdict="compatible")
    line = heading_with(
        claim, "compatible, each tells other things, no contradiction found, and much more to say of them", width
    )
    assert ": compatible" in line
    assert width_of(line) <= width
    assert line.startswith("How m" if width < 38 else "How many: Thieves")


def test_with_room_all_is_told() -> None:
    assert heading_with(replace(CLAIMS[0], label="Dead"), "differ: 3 against 4", 40) == "Dead: differ: 3 against 4"


def test_the_reason_is_cut_before_the_heading_is() -> None:
    claim = replace(CLAIMS[0], label="Who had the sluices opened", verdict="differ")
    assert heading_with(claim, "differ, the mayor against the council", 38) == "Who had the sluices opened: differ, t…"


def test_a_quotation_is_told_with_whose_words_it_is() -> None:
    s = session()
    claim = next(c for c in ANALYSIS.claims if c.id == "morant")
    mentions = tuple(replace(m, quote="a quotation", chain=(m.chain[0], "Ilse Morant")) for m in claim.mentions)
    quoted = replace(claim, mentions=mentions)
    s.add_analysis(replace(ANALYSIS, claims=(quoted,)))
    outlet = s.material.article_by_id(mentions[0].article).outlet
    told = cell_told(s.material, quoted, outlet, 400, 20)
    assert sum(line.endswith(" ← Ilse Morant") for line in told) == len(s.material.outlets_of(quoted))
    assert not any("←" in line for line in cell_told(s.material, quoted, outlet, 40, 3))
