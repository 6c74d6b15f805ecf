"""Every view at every size, in each set of glyphs: nothing is cut, nothing stands outside its box, no pane is blank."""

from __future__ import annotations

import re
from typing import Any

import pytest

from reader.commands import COMMANDS
from reader.reading.glyphs import ASCII, UNICODE, Glyphs
from reader.tui.cells import width_of
from reader.tui.widgets.hint import Hint
from tests.tui.reading import Reading, reading

SIZES = [(160, 50), (120, 40), (100, 30), (80, 24), (60, 20), (40, 12)]
WALKS = [*((size, UNICODE) for size in SIZES), ((80, 24), ASCII), ((40, 12), ASCII)]
_LEAVING = {"quit", "quit-now", "browser", "editor", "theme", "redraw", "search"}
"""Commands that end the reader, hand the terminal to another program, or only change its colours; search asks below."""
_SETTINGS = [(), ("next-disputed",), ("next-disputed", "enter"), ("next-paragraph", "next-paragraph")]
"""Where a person may be when pressing a key."""


def _rows(r: Reading) -> list[str]:
    """The rows on the screen."""
    return ["".join(s.text for s in strip) for strip in r.app.screen._compositor.render_strips()]


def _wrong(r: Reading, glyphs: Glyphs) -> list[str]:
    """What is wrong with what is on the screen."""
    rows, (width, height) = _rows(r), r.app.size
    found = [f"row {y} takes {width_of(row)} cells" for y, row in enumerate(rows) if width_of(row) != width]
    screen: Any = r.app.screen
    whole = re.sub(r"\s+", " ", " ".join(row.strip(" |│") for row in rows))
    for hint in screen.query(Hint):
        entries = [part.strip() for part in re.split(r"\s{2,}", hint.words)]
        told = [row.strip(" |│") for row in rows[hint.region.y : hint.region.bottom]]
        broken = [e for e in entries if not any(glyphs.spelt(e) in glyphs.spelt(row) for row in told)]
        found += [f"hint without {e!r}: {told}" for e in broken]
        if hint.region.bottom > height:
            found.append("the hint is below the screen")
    if screen is not r.screen and (cut := re.search(r"\w…\s*[─-]", rows[0])):
        found.append(f"the title is cut: {cut[0]}")
    for widget in screen.query("*"):
        if widget.display and widget.region and not screen.region.contains_region(widget.region):
            found.append(f"{widget} stands outside the screen")
    if screen is r.screen:
        message = r.screen.footer.message
        if message and glyphs.spelt(message.split()[-1]) not in glyphs.spelt(whole):
            found.append(f"the footer loses its end: {message}")
        for name in ("list", "text", "panel"):
            pane = getattr(r.screen, name)
            if pane.display and not any(pane.render_line(y).text.strip(" ·–▪█▅▂") for y in range(pane.page)):
                found.append(f"{name} is blank")
    elif sum(bool(row.strip(" |│─-╭╮╰╯+")) for row in rows) < 3:
        found.append("the view is blank")
    return found


async def _back(r: Reading) -> None:
    while r.app.screen is not r.screen:
        r.app.pop_screen()
        await r.pilot.pause(0)


async def _run_to(r: Reading, *commands: str) -> None:
    """Run commands of which nobody looks at the screen: without waiting until it rests."""
    for command in commands:
        r.screen.action_run(command)
        await r.pilot.pause(0)


@pytest.mark.parametrize(
    ("size", "glyphs"), WALKS, ids=[f"{size[0]}x{size[1]}{'-ascii' if glyphs.ascii else ''}" for size, glyphs in WALKS]
)
async def test_each_command_leaves_a_screen_on_which_nothing_is_cut(size: tuple[int, int], glyphs: Glyphs) -> None:
    wrong: list[str] = []
    async with reading(size=size, glyphs=glyphs) as r:
        commands = [c.name for c in COMMANDS if c.name not in _LEAVING]
        for number, command in enumerate(commands):
            await _run_to(r, "escape", "escape", *_SETTINGS[number % len(_SETTINGS)])
            await r.run(command)
            wrong += [f"{command}: {what}" for what in _wrong(r, glyphs)]
            await _back(r)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_what_is_asked_and_told_below_a_view_is_whole(size: tuple[int, int]) -> None:
    wrong: list[str] = []
    async with reading(size=size) as r:
        for keys in (
            ["c"],
            ["c", "V"],
            ["c", "v"],
            ["c", "l", "j"],
            ["c", "?"],
            ["c", "/"],
            ["/", "d", "a", "m", "enter"],
            ["?"],
        ):
            await r.pilot.press(*keys)
            await r.pilot.pause()
            wrong += [f"{' '.join(keys)}: {what}" for what in _wrong(r, UNICODE)]
            await _back(r)
    assert not wrong, "\n".join(wrong)
