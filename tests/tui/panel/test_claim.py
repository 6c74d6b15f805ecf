from __future__ import annotations

from dataclasses import replace

from reader.tui.panel.claim import panel_rows
from tests.tui.panel.told import at, said
from tests.tui.velling import ANALYSIS


def test_question_verdict_reason_outlets_and_origins() -> None:
    text = said(at("moved"))
    assert "People who left the Velling valley ≠ differ: scope: one counts since Friday" in text
    assert "4 outlets · at most 2 origins" in text
    assert "← Corvus News ← the regional council" in text


def test_who_is_silent() -> None:
    assert "not found in N The Northern Ledger, of which only a digest was there to search" in said(at("opened"))
    s = at("opened")
    s.add_analysis(replace(ANALYSIS, claims=(replace(ANALYSIS.claims[1], silent=("corvus-news", "lowland-herald")),)))
    s.pointing.go_to_mention(ANALYSIS.claims[1].mentions[1], ANALYSIS.claims[1])
    assert "silent" not in said(s)


def test_every_width_has_room() -> None:
    for claim in ANALYSIS.claims:
        for width in (4, 10, 24, 36, 80):
            rows = panel_rows(at(claim.id).pointing, width)
            assert len(rows.lines) == len(rows.owner)
            if width > 10:
                assert max(sum(len(t) for t, _ in line) for line in rows.lines) <= width
