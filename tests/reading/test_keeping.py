"""What a person keeps, and what is said of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.notes.opening import open_notes
from reader.reading.keeping import toggle_mark, toggle_read, undo, unlink
from reader.reading.session import Session
from tests.tui.velling import ANALYSIS, STORY, span


def at(session: Session, words: str) -> None:
    pointing = session.pointing
    there = span(pointing.article_id, words)
    pointing.current = next(n for n, h in enumerate(pointing.highlights) if h.key == there)
    pointing.answer = 0


def marks(session: Session) -> int:
    return len(session.keeper.notes.notebook.marks)


def opened(article: str) -> Session:
    session = Session(STORY)
    session.add_analysis(ANALYSIS)
    session.pointing.go_to_article(article)
    return session


def test_a_mark_is_set_and_taken_away_by_one_key() -> None:
    session = opened("corvus-news")
    at(session, "$30 million")
    assert toggle_mark(session).said.startswith("marked “Hydra Velling puts")
    assert marks(session) == 1
    assert toggle_mark(session).said.startswith("mark taken from")
    assert marks(session) == 0


def test_what_the_disk_refuses_is_not_told_as_kept_however_often(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("")
    session = opened("corvus-news")
    session.keeper.open_notes = lambda story, before: open_notes(story, tmp_path / "in the way" / "notes.json", before)
    at(session, "$30 million")
    assert "is not written yet" in toggle_read(session).said
    assert toggle_mark(session).said.startswith("not written yet: marked “Hydra Velling puts")
    assert undo(session.material).said == "not written yet: undone: mark"
    (tmp_path / "in the way").unlink()
    assert toggle_mark(session).said.startswith("marked “Hydra Velling puts")


def test_another_highlight_of_a_marked_sentence_does_not_take_the_mark_away_unasked() -> None:
    session = opened("corvus-news")
    at(session, "$30 million")
    toggle_mark(session)
    at(session, "$85 million")
    assert "is marked already, all of the sentence; m again" in toggle_mark(session).said
    assert marks(session) == 1
    assert toggle_mark(session).said.startswith("mark taken from")
    assert marks(session) == 0
    assert toggle_mark(session).said.startswith("marked")
    assert marks(session) == 1


def test_where_a_sentence_has_one_highlight_one_key_is_enough_after_moving_about() -> None:
    session = opened("lowland-herald")
    at(session, "About 4,000")
    toggle_mark(session)
    at(session, "12 miles")
    toggle_mark(session)
    at(session, "About 4,000")
    assert toggle_mark(session).said.startswith("mark taken from")


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("What the repair will cost", "unlinked “Hydra Velling puts the repair…” from “What the repair will cost”"),
        ("Hydra Velling puts the repair at more", "unlinked “Hydra Velling puts the repair…”"),
    ],
)
def test_what_is_unlinked_from_a_claim_of_its_own_words_is_named_once(heading: str, told: str) -> None:
    named = [replace(c, label=heading) if c.label.startswith("What the repair") else c for c in ANALYSIS.claims]
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, claims=tuple(named)))
    session.pointing.go_to_article("corvus-news")
    at(session, "$30 million")
    assert unlink(session).said == f"{told}; ctrl+z undoes"
