"""Pictures of the reader, made by the reader: `python -m reader.tui.screenshots [DIR] [PATH...]`.

Writes an SVG for each entry of SHOTS into DIR (default `screenshots`), from the default story or the paths given. Sizes
and steps are fixed and nothing depends on the clock, so that pictures change only when the reader does.
`rsvg-convert -o NAME.png NAME.svg` makes a PNG of one.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.analysis import analyse
from reader.model import Analysis
from reader.reading.answers import claims_here
from reader.reading.glyphs import UNICODE
from reader.tui.app import ReaderApp
from reader.tui.fronts.story import StoryFront


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: its size in cells, what to do before it is taken, and its theme."""

    name: str
    size: tuple[int, int]
    steps: tuple[str, ...] = ()
    """Names of commands; `@KIND` goes to the shown article's first passage with a claim of that kind, one on which
    outlets are not all agreed before others."""
    theme: str = "reader-dark"


_THERE = ("next-article",) * 3
"""To the article of the default story whose headline is short and whose figures are many."""

SHOTS = (
    Shot("story", (120, 40), (*_THERE, "@figure")),
    Shot("quotation", (120, 40), ("next-article", "next-article", "@quote", "why")),
    Shot("claims", (140, 40), ("claims",)),
    Shot("speakers", (120, 35), (*_THERE, "speakers")),
    Shot("outlets", (120, 35), (*_THERE, "outlets")),
    Shot("light", (120, 40), (*_THERE, "@figure"), "reader-light"),
    Shot("two-panes", (100, 30), (*_THERE, "@figure")),
    Shot("one-pane", (60, 24), (*_THERE, "@figure", "enter")),
)


async def taken(shot: Shot, analysis: Analysis) -> str:
    """The picture as SVG."""
    front = StoryFront(analysis.story, glyphs=UNICODE, compare=False)
    app = ReaderApp(front)
    front.session.add_analysis(analysis)
    async with app.run_test(size=shot.size) as pilot:
        app.theme = shot.theme
        await pilot.pause()
        for step in shot.steps:
            if step.startswith("@"):
                _go_to(front, step[1:])
            else:
                front.screen.action_run(step)
            await pilot.pause()
        picture = app.export_screenshot(title=analysis.story.title)
        # some programs leave out the blanks that a piece of a line begins with, the unbreakable ones too
        return picture.replace("<svg ", '<svg xml:space="preserve" ', 1)


def _go_to(front: StoryFront, kind: str) -> None:
    """Choose a passage of the article shown, as `]` would."""
    session, screen = front.session, front.screen
    found = [a for a in claims_here(session.pointing) if a.claim.kind == kind]
    if found:
        best = max(found, key=lambda a: (a.claim.verdict != "agree", a.claim.outlets))
        session.pointing.go_to_mention(best.mention, best.claim)
        screen.panes.go_to("text")
        screen.show_passage()


def main(words: Sequence[str]) -> int:
    """Make all pictures; prints each file's name. What looks like an option names no folder."""
    from reader.story import default_story, open_story

    if words and words[0].startswith("-"):
        print("python -m reader.tui.screenshots [DIR] [PATH...]", file=sys.stderr)
        return 2
    folder = Path(words[0] if words else "screenshots")
    opened = open_story(words[1:]) if words[1:] else default_story()
    if not opened.story.articles:
        print("nothing to read", file=sys.stderr)
        return 1
    analysis = analyse(opened.story)
    folder.mkdir(parents=True, exist_ok=True)
    for shot in SHOTS:
        path = folder / f"{shot.name}.svg"
        path.write_text(asyncio.run(taken(shot, analysis)), encoding="utf-8")
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
