"""The reader's colours: dark, light, the terminal's own sixteen, or none.

Every state also has a mark or a text style, so that no meaning rests on colour.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

from reader.config import Settings
from reader.wording import nearest

DARK = Theme(
    name="reader-dark",
    primary="#7aa2d6",
    secondary="#8fb8a8",
    warning="#d9a35c",
    error="#e07a6e",
    success="#93b879",
    accent="#d9a35c",
    foreground="#d8d6d0",
    background="#16181c",
    surface="#1c1f24",
    panel="#262a31",
    dark=True,
    variables={
        "quote": "#a3c4a1",
        "figure": "#e3c07b",
        "muted": "#999da6",
        "differ": "#ea8b7c",
        "compatible": "#d9a35c",
        "agree": "#93b879",
        "passage": "#2d323b",
        "line": "#3c424d",
    },
)
LIGHT = Theme(
    name="reader-light",
    primary="#2f5f9e",
    secondary="#3d6f5f",
    warning="#8a5608",
    error="#a82c1c",
    success="#3f6b23",
    accent="#8a5608",
    foreground="#23252a",
    background="#f7f5f0",
    surface="#f7f5f0",
    panel="#e8e4db",
    dark=False,
    variables={
        "quote": "#2c6b45",
        "figure": "#8a4b00",
        "muted": "#5d5f63",
        "differ": "#a82c1c",
        "compatible": "#8a5608",
        "agree": "#3f6b23",
        "passage": "#e3ddcc",
        "line": "#c4bfb3",
    },
)
_SIXTEEN = {
    "quote": "ansi_green",
    "figure": "ansi_yellow",
    "muted": "ansi_bright_black",
    "differ": "ansi_red",
    "compatible": "ansi_yellow",
    "agree": "ansi_green",
    "passage": "ansi_default",
    "line": "ansi_bright_black",
}
TERMINAL = replace(
    BUILTIN_THEMES["ansi-dark"],
    name="terminal",
    # blue, which that theme has here, is hard to read on black in many palettes
    primary="ansi_default",
    variables={**BUILTIN_THEMES["ansi-dark"].variables, **_SIXTEEN},
)
THEMES = (DARK, LIGHT, TERMINAL)
ABOUT = {
    DARK.name: "the reader's own, dark",
    LIGHT.name: "the reader's own, light",
    TERMINAL.name: "the terminal's own sixteen colours",
}
"""What the reader's own themes are."""
_MONOCHROME = re.compile(r"vt(?:5\d|1\d\d|2\d\d|32\d|4\d\d)(?![0-9]).*|.*-(?:mono|m)")
"""Names of terminals without colours: old ones, and the endings that term(7) keeps for those."""
_TINTS = (0.16, 0.12, 0.08)
"""How much of the text's colour may be in the ground of the chosen passage, the most first."""


def marks_of(theme: Theme) -> dict[str, str]:
    """The colours of quotations, figures and the reader's other states in a theme.

    Textual's own themes know nothing of these: they get ours of the dark or the light one, made to be read on their
    ground and on that of the chosen passage.
    """
    if theme in THEMES:
        return dict(theme.variables)
    if theme.ansi:
        return dict(_SIXTEEN)
    from reader.tui.look.contrast import readable

    given = theme.to_color_system().generate()
    ground, text, bar = (Color.parse(given[name]) for name in ("background", "foreground", "panel"))
    passage = _passage(ground, text, theme.dark)
    own = (DARK if theme.dark else LIGHT).variables
    inks = ("quote", "figure", "differ", "compatible", "agree")
    marks = {name: readable(Color.parse(own[name]), (ground, passage), theme.dark) for name in inks}
    marks["muted"] = readable(Color.parse(own["muted"]), (ground, passage, bar), theme.dark)
    marks |= {"passage": passage, "line": ground.blend(text, 0.25)}
    return {name: color.hex6 for name, color in marks.items()}


def _passage(ground: Color, text: Color, dark: bool) -> Color:
    """The ground of the chosen passage: tinted towards the text where that can be read on it, else away from it."""
    from reader.tui.look.contrast import is_enough

    away = Color(0, 0, 0) if dark else Color(255, 255, 255)
    tried = [ground.blend(text, tint) for tint in _TINTS] + [ground.blend(away, 0.5), ground.blend(away, 1.0)]
    return next((passage for passage in tried if is_enough(text, passage)), ground)


def theme_names() -> tuple[str, ...]:
    """Every theme there is, the reader's own first."""
    own = [theme.name for theme in THEMES]
    return (*own, *sorted(BUILTIN_THEMES.keys() - set(own)))


def no_such_theme(name: str) -> str:
    """What to say of a theme that is none, with the nearest there is."""
    near = nearest(name, theme_names(), 0.5)
    hint = f"did you mean {near}?" if near else "`ramadi-reader themes` lists them"
    return f"no such theme: {name}; {hint}"


def theme_of(settings: Settings) -> tuple[str, str]:
    """The theme to begin with: the person's, else the environment's, else the dark one; and what was wrong with it."""
    wanted = settings.theme or os.environ.get("RAMADI_READER_THEME", "")
    if not wanted or wanted in theme_names():
        return wanted or DARK.name, ""
    return DARK.name, no_such_theme(wanted)


def is_monochrome(environ: Mapping[str, str]) -> bool:
    """Whether the terminal has no colours; one that is said to have them by `COLORTERM` does, whatever its name."""
    return not environ.get("COLORTERM") and _MONOCHROME.fullmatch(environ.get("TERM", "")) is not None


@contextmanager
def colours_by_name() -> Iterator[None]:
    """Have `NO_COLOR` set meanwhile where the terminal has none; a program started later does not inherit it."""
    if "NO_COLOR" in os.environ or not is_monochrome(os.environ):
        yield
        return
    os.environ["NO_COLOR"] = "1"
    try:
        yield
    finally:
        del os.environ["NO_COLOR"]
