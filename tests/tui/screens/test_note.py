"""Writing a note."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from textual.events import Paste

from reader.tui.screens.note import NoteScreen
from reader.tui.widgets.note_box import MOST
from tests.tui.reading import Reading, reading


async def box_of(r: Reading) -> Any:
    await r.pilot.press("a")
    await r.pilot.pause()
    return r.app.screen.query_one("#typed")


def notes(r: Reading) -> list[str]:
    return [n.text for n in r.session.keeper.notes.notebook.notes]


async def test_pasted_lines_stay_lines_and_nothing_in_them_drives_the_terminal() -> None:
    async with reading() as r:
        await r.run("next-disputed")
        box = await box_of(r)
        r.app.post_message(Paste("first line\nsecond \x1b[31mline"))
        await r.pilot.pause()
        assert box.text == "first line\nsecond \N{REPLACEMENT CHARACTER}[31mline"
        await r.pilot.press("ctrl+j", "q", "enter")
        await r.pilot.pause()
        assert notes(r) == ["first line\nsecond \N{REPLACEMENT CHARACTER}[31mline\nq"]
        await r.run("marks")
        told = ["".join(t for t, _ in line) for e in r.app.screen.choices.entries for line in e.lines]  # type: ignore[attr-defined]
        assert any(line.strip() == "first line" for line in told)
        assert any(line.strip() == "q" for line in told)


async def test_a_long_note_is_seen_whole() -> None:
    async with reading(size=(80, 24)) as r:
        await r.run("next-disputed")
        box = await box_of(r)
        assert box.size.height == 1
        await r.type(" ".join(f"word{n}" for n in range(60)))
        await r.pilot.pause()
        shown = " ".join(box.render_line(y).text.strip() for y in range(box.size.height))
        assert all(f"word{n}" in shown.split() for n in range(60))


async def test_a_note_is_changed_left_as_it_was_and_taken_away() -> None:
    async with reading() as r:
        await r.run("next-disputed")
        await box_of(r)
        await r.type("counted twice")
        await r.pilot.press("enter")
        box = await box_of(r)
        assert box.text == "counted twice"
        await r.type("?")
        await r.pilot.press("escape")
        assert notes(r) == ["counted twice"]
        box = await box_of(r)
        box.text = ""
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert notes(r) == []
        assert drafts(r) == []


def drafts(r: Reading) -> list[str]:
    return [d.text for d in r.session.keeper.notes.notebook.drafts]


async def test_what_was_written_of_a_note_is_kept_as_a_draft_and_gone_on_with() -> None:
    async with reading() as r:
        await r.run("next-disputed")
        await box_of(r)
        await r.type("who counted")
        await r.pilot.press("escape")
        await r.pilot.pause()
        assert "a there goes on with it" in r.screen.footer.message
        assert (notes(r), drafts(r)) == ([], ["who counted"])
        await r.run("marks")
        told = ["".join(t for t, _ in line) for e in r.app.screen.choices.entries for line in e.lines]  # type: ignore[attr-defined]
        assert "  draft: who counted" in told
        await r.pilot.press("escape")
        box = await box_of(r)
        assert box.text == "who counted"
        await r.type(", and when?")
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert (notes(r), drafts(r)) == (["who counted, and when?"], [])


async def test_a_draft_is_dropped_by_undoing_or_emptying_it_and_the_note_stays_as_it_was() -> None:
    async with reading() as r:
        await r.run("next-disputed")
        await box_of(r)
        await r.type("counted twice")
        await r.pilot.press("enter")
        await box_of(r)
        await r.type(" or thrice")
        await r.pilot.press("escape")
        await r.pilot.pause()
        assert (notes(r), drafts(r)) == (["counted twice"], ["counted twice or thrice"])
        await r.run("undo")
        assert (notes(r), drafts(r)) == (["counted twice"], [])
        box = await box_of(r)
        assert box.text == "counted twice"
        await r.type(" or thrice")
        await r.pilot.press("escape")
        box = await box_of(r)
        box.text = ""
        await r.pilot.press("escape")
        await r.pilot.pause()
        assert (notes(r), drafts(r)) == (["counted twice"], [])
        await r.run("undo")
        assert drafts(r) == ["counted twice or thrice"]


async def test_who_leaves_a_note_untouched_leaves_no_draft() -> None:
    async with reading() as r:
        await r.run("next-disputed")
        await box_of(r)
        await r.pilot.press("escape")
        assert drafts(r) == []
        assert r.session.keeper.notes.undo() is None


async def test_who_clicked_beside_the_box_comes_back_to_it() -> None:
    async with reading() as r:
        await r.run("next-disputed")
        box = await box_of(r)
        r.app.screen.set_focus(None)
        await r.pilot.press("/")
        await r.pilot.pause()
        assert r.app.screen.focused is box


async def test_megabytes_pasted_are_cut_and_that_is_said() -> None:
    async with reading() as r:
        await r.run("next-disputed")
        box = await box_of(r)
        r.app.post_message(Paste("word " * 1_000_000))
        await r.pilot.pause()
        await r.pilot.pause()
        assert len(box.text) == MOST
        assert "left out" in r.app.screen._told  # type: ignore[attr-defined]
        r.app.post_message(Paste("more"))
        await r.pilot.pause()
        assert len(box.text) == MOST


async def until(done: Callable[[], bool], r: Reading) -> None:
    for _ in range(200):
        if done():
            return
        await r.pilot.pause()
    raise AssertionError("it never came to that")


async def kept_in_pauses(monkeypatch: pytest.MonkeyPatch, r: Reading, words: str) -> Any:
    """The box with some words written, after a pause."""
    monkeypatch.setattr(NoteScreen, "PAUSE", 0.001)
    box = await box_of(r)
    await r.type(words)
    await until(lambda: words in drafts(r), r)
    return box


async def test_what_is_written_is_kept_in_a_pause_and_so_outlives_the_power(monkeypatch: pytest.MonkeyPatch) -> None:
    async with reading() as r:
        await r.run("next-disputed")
        box = await kept_in_pauses(monkeypatch, r, "who counted")
        assert notes(r) == []
        await r.type("?")
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert (notes(r), drafts(r)) == (["who counted?"], [])
        await r.run("undo")
        assert (notes(r), drafts(r)) == ([], [])
        assert box.text == "who counted?"


async def test_a_draft_kept_in_a_pause_is_undone_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    async with reading() as r:
        await r.run("next-disputed")
        await kept_in_pauses(monkeypatch, r, "who counted")
        await r.pilot.press("escape")
        await r.pilot.pause()
        assert drafts(r) == ["who counted"]
        box = await box_of(r)
        box.text = ""
        await r.type("nobody")
        await until(lambda: drafts(r) == ["nobody"], r)
        await r.pilot.press("escape")
        await r.pilot.pause()
        assert drafts(r) == ["nobody"]
        await r.run("undo")
        assert drafts(r) == ["who counted"]
        await r.run("undo")
        assert drafts(r) == []


async def test_a_note_that_is_only_looked_at_leaves_no_draft_in_a_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    async with reading() as r:
        await r.run("next-disputed")
        box = await kept_in_pauses(monkeypatch, r, "who counted")
        box.text = ""
        await until(lambda: not drafts(r), r)
        await r.pilot.press("escape")
        await r.pilot.pause()
        assert drafts(r) == []
        assert r.session.keeper.notes.undo() is None
