"""The panel of the Velling story, as text."""

from __future__ import annotations

from reader.reading.session import Session
from reader.tui.panel.claim import panel_rows
from tests.tui.velling import ANALYSIS, STORY


def session() -> Session:
    made = Session(STORY)
    made.add_analysis(ANALYSIS)
    return made


def said(s: Session, width: int = 60, why: bool = False) -> str:
    return " ".join(" ".join("".join(t for t, _ in line) for line in panel_rows(s.pointing, width, why).lines).split())


def at(claim_id: str, article: str = "lowland-herald") -> Session:
    s = session()
    claim = next(c for c in ANALYSIS.claims if c.id == claim_id)
    s.pointing.go_to_mention(next(m for m in claim.mentions if m.article == article), claim)
    return s
