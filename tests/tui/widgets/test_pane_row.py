"""Panes and layers: how many there is room for, what stays in place, and what esc and q leave."""

from __future__ import annotations

import pytest

from reader.config import Settings
from reader.keymap import keymap_of
from tests.tui.reading import reading


async def test_escape_leaves_one_layer_at_a_time() -> None:
    async with reading() as r:
        r.session.set_filter(r.session.material.filter.toggled("Corvus News"))
        r.screen.show_all()
        await r.run("zen", "next-highlight", "escape")
        assert not r.screen.panes.zen
        assert r.session.pointing.current == 0
        await r.run("escape")
        assert r.session.pointing.current is None
        assert r.session.material.filter
        await r.run("escape")
        assert not r.session.material.filter


async def test_escape_leaves_the_steps_then_the_panel_then_the_passage() -> None:
    async with reading() as r:
        await r.run("next-disputed", "enter", "why")
        await r.run("escape")
        assert (r.screen.panel.why, r.screen.pane) == ("", "panel")
        await r.run("escape")
        assert r.screen.pane == "text"
        assert r.session.pointing.shown_answer is not None
        await r.run("escape")
        assert r.session.pointing.shown_passage is None


async def test_escape_drops_a_count_and_a_link_begun_before_the_passage() -> None:
    async with reading() as r:
        await r.run("next-disputed")
        await r.pilot.press("5", "escape")
        assert r.session.pointing.current is not None
        assert not r.screen.footer.pending
        await r.run("link", "escape")
        assert r.session.linking.begun is None
        assert r.session.pointing.current is not None
        assert r.screen.footer.message == "linking given up"


async def test_where_there_is_room_for_one_pane_the_panels_key_goes_to_it_and_back() -> None:
    async with reading(size=(60, 20)) as r:
        await r.run("next-disputed", "panel")
        assert r.screen.panel.display
        await r.run("panel")
        assert r.screen.pane == "text"
        await r.run("panel")
        assert r.screen.pane == "panel"


async def test_panel_off_and_on_and_zen() -> None:
    async with reading() as r:
        wide = r.screen.text.size.width
        await r.run("panel")
        assert r.screen.text.size.width > wide
        await r.run("panel", "zen")
        assert not r.screen.panel.display
        assert not r.screen.list.display
        await r.run("zen")
        assert r.screen.text.size.width == wide


async def test_width_changes_keep_the_place() -> None:
    async with reading(size=(100, 14)) as r:
        await r.run("enter", "half-page-down")
        top = r.screen.text.first_offset
        await r.run("narrower", "narrower")
        assert r.screen.text.width <= 60
        line = r.screen.text.render_line(0)
        assert r.screen.text.first_offset <= top < r.screen.text.last_offset
        assert line.cell_length == r.screen.text.line_width
        await r.run("wider", "wider")
        assert abs(r.screen.text.first_offset - top) < 100


async def test_resizing_keeps_the_place_and_folds_panes() -> None:
    async with reading(size=(140, 20)) as r:
        await r.run("enter", "bottom")
        at = r.screen.text.first_offset
        for width, shown in ((100, {"text", "panel"}), (60, {"text"}), (140, {"list", "text", "panel"})):
            await r.pilot.resize_terminal(width, 20)
            await r.pilot.pause()
            assert {p for p in ("list", "text", "panel") if getattr(r.screen, p).display} == shown
            assert r.screen.text.first_offset <= at <= r.screen.text.last_offset
        await r.pilot.resize_terminal(100, 20)
        await r.run("previous-pane")
        assert r.screen.list.display
        assert not r.screen.panel.display


@pytest.mark.parametrize("where", ["bottom", "page-down"])
@pytest.mark.parametrize("there", ["zen", "size", "measure", "too-small"])
async def test_there_and_back_in_another_width_nothing_has_moved(where: str, there: str) -> None:
    async with reading(size=(100, 14)) as r:
        await r.run("enter", where)
        before, top = r.shown("text"), r.screen.text.top
        assert top
        if there == "zen":
            await r.run("zen", "zen")
        elif there == "measure":
            await r.run("narrower", "narrower", "wider", "wider")
        else:
            for size in ((47, 12), (66, 20)) if there == "size" else ((20, 6),):
                await r.pilot.resize_terminal(*size)
                await r.pilot.pause()
            await r.pilot.resize_terminal(100, 14)
            await r.pilot.pause()
        assert (r.screen.text.top, r.shown("text")) == (top, before)
        await r.run("up", "zen")
        assert r.screen.text.place != before


async def test_a_current_passage_in_sight_stays_in_sight_when_the_pane_changes() -> None:
    async with reading(size=(140, 20)) as r:
        await r.run("enter", "next-disputed")
        current = r.screen.session.pointing.highlight
        assert current is not None
        for width in (60, 100, 140):
            await r.pilot.resize_terminal(width, 20)
            await r.pilot.pause()
            assert r.screen.text.first_offset <= current.start <= r.screen.text.last_offset


async def test_too_small_says_so_and_stays_alive() -> None:
    async with reading(size=(30, 8)) as r:
        assert r.screen.query_one("#too-small").display
        assert not r.screen.text.display
        await r.pilot.resize_terminal(80, 24)
        await r.pilot.pause()
        assert not r.screen.query_one("#too-small").display


@pytest.mark.parametrize("size", [(140, 45), (100, 30), (40, 12)])
@pytest.mark.parametrize("preset", ["vim", "newsboat"])
async def test_quitting_leads_one_level_back_and_the_footer_says_where(size: tuple[int, int], preset: str) -> None:
    async with reading(size=size, settings=Settings(keymap=keymap_of(preset)[0])) as r:
        await r.run("enter", "next-highlight", "enter", "zen")
        for word, pane in (("panes", "text"), ("list", "list"), ("quit", "")):
            assert f"q {word}" in r.screen.footer.render_line(0).text
            await r.pilot.press("q")
            await r.pilot.pause()
            assert r.app.return_code == (None if pane else 0)
            assert not pane or r.screen.pane == pane
    left: list[None] = []
    async with reading(size=size, back=lambda: left.append(None)) as r:
        await r.run("enter", "enter")
        for word in ("text", "list", "stories"):
            assert f"q {word}" in r.screen.footer.render_line(0).text
            await r.pilot.press("q")
            await r.pilot.pause()
        assert left
        assert r.app.is_running
