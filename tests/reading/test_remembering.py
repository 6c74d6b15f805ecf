from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.notes.store import NotesStore
from reader.reading.history import Place
from reader.reading.remembering import grid_of, keep_grid, keep_places, last_place, restore_places
from reader.reading.session import Session
from tests.tui.velling import ANALYSIS, STORY, span

HERALD, EVENING = STORY.articles[0].id, STORY.articles[1].id


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "velling.json"


def run(path: Path) -> Session:
    """The story as the next run opens it."""
    made = Session(STORY)
    made.keeper.notes = NotesStore(path, STORY)
    made.add_analysis(ANALYSIS)
    restore_places(made)
    return made


def test_each_article_opens_where_it_was_left(path: Path) -> None:
    first = run(path)
    first.places[EVENING] = Place(EVENING, top=40)
    keep_places(first, Place(HERALD, top=100), "text")
    again = run(path)
    assert {article: place.top for article, place in again.places.items()} == {HERALD: 100, EVENING: 40}
    keep_places(again, Place(HERALD, top=0), "text")
    assert {article: place.top for article, place in run(path).places.items() if place.top} == {EVENING: 40}


def test_the_story_opens_where_it_was_left_with_the_same_pane(path: Path) -> None:
    chosen = span(EVENING, "At least 12,000")
    keep_places(run(path), Place(EVENING, chosen, top=7), "panel")
    assert last_place(run(path)) == (Place(EVENING, chosen, top=7), "panel")
    keep_places(run(path), Place(HERALD, top=9), "text")
    assert last_place(run(path)) == (Place(HERALD, top=9), "text")


def test_who_leaves_it_as_it_opens_leaves_no_trace(path: Path) -> None:
    keep_places(run(path), Place(HERALD), "list")
    keep_places(run(path), Place(HERALD))
    assert last_place(run(path)) is None
    assert not path.exists()


def test_without_panes_only_the_articles_are_kept(path: Path) -> None:
    keep_places(run(path), Place(EVENING, top=30))
    assert last_place(run(path)) is None
    assert run(path).places[EVENING].top == 30


def test_what_is_no_news_is_not_written(path: Path) -> None:
    keep_places(run(path), Place(EVENING, top=30), "text")
    before = path.stat().st_mtime_ns
    keep_places(run(path), Place(EVENING, top=30), "text")
    assert path.stat().st_mtime_ns == before


def test_the_claims_grid_is_found_as_it_was_left(path: Path) -> None:
    first = run(path)
    grid = grid_of(first)
    assert grid_of(first) is grid
    grid.verdict, grid.wanted, grid.claim, grid.outlet = "differ", "dam", "repair", "Corvus News"
    keep_places(first, Place(HERALD), "list")
    found = grid_of(run(path))
    assert (found.verdict, found.wanted, found.claim, found.outlet) == ("differ", "dam", "repair", "Corvus News")
    assert (found.order, found.kind) == (grid.order, grid.kind)


def test_a_grid_that_was_not_touched_is_nothing_to_keep(path: Path) -> None:
    first = run(path)
    assert not keep_grid(first)
    grid = grid_of(first)
    assert not keep_grid(first)
    grid.verdict = "agree"
    assert keep_grid(first)
    assert not keep_grid(first)
    grid.verdict = ""
    assert keep_grid(first)


def test_a_claim_by_another_id_is_known_by_its_passages(path: Path) -> None:
    first = run(path)
    grid_of(first).claim = "repair"
    keep_places(first, Place(HERALD), "list")
    again = Session(STORY)
    again.keeper.notes = NotesStore(path, STORY)
    renamed = tuple(replace(c, id="mending") if c.id == "repair" else c for c in ANALYSIS.claims)
    again.add_analysis(replace(ANALYSIS, claims=renamed))
    assert grid_of(again).claim == "mending"


def test_what_makes_no_sense_is_as_the_grid_opens(path: Path) -> None:
    first = run(path)
    fresh = grid_of(first)
    notes, odd = first.keeper.notes, "order: odd\nverdict: maybe\ntype: x\ntext: a\x1b[2Jb\nno"
    notes.apply(notes.notebook.whereabouts.grid_left(None, odd))
    found = grid_of(run(path))
    assert (found.order, found.verdict, found.kind) == (fresh.order, "", "")
    assert "\x1b" not in found.wanted
    assert found.wanted.startswith("a")
