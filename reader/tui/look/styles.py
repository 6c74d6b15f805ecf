"""What each kind of text looks like: colours from the theme, and a text style that stays where colours go.

A table rather than style sheet classes: Textual makes and matches a node for every such class of every widget, which
alone took a third of the reader's start (measured, Textual 8.2.8).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from rich.color import Color as RichColor
from rich.style import Style
from textual.color import Color, ColorParseError


class Look(NamedTuple):
    """Theme variables for the colours, empty to leave them, and text styles in Rich's words."""

    color: str = ""
    background: str = ""
    text: str = ""


LOOKS: Mapping[str, Look] = {
    "heading": Look(text="bold"),
    "strong": Look(text="bold"),
    "muted": Look("muted"),
    "key": Look("primary", text="bold"),
    "marker": Look("primary", text="bold"),
    "off": Look("muted", text="strike"),
    "value": Look(text="bold"),
    "answer": Look(text="bold underline"),
    "said-by": Look("muted", text="italic"),
    "headline": Look("primary", text="bold"),
    "standfirst": Look(text="bold"),
    "byline": Look("muted"),
    "quote": Look("quote", text="italic"),
    "scare": Look("muted", text="italic"),
    "figure": Look("figure", text="bold"),
    "claim": Look(),
    "passage": Look(background="passage"),
    "current": Look(text="bold reverse"),
    "hit": Look(background="panel", text="underline"),
    "hit-here": Look(text="reverse"),
    "selected": Look(text="reverse"),
    "cursor": Look(text="bold"),
    "here": Look("primary", text="bold"),
    "line": Look("line"),
    "title": Look("foreground"),
    "title-active": Look("foreground", text="bold reverse"),
    "bar": Look("line"),
    "bar-full": Look("line", text="reverse"),
    "tick": Look("muted"),
    "tick-differ": Look("differ", text="bold"),
    "differ": Look("differ"),
    "update": Look("compatible", text="bold"),
    "compatible": Look("compatible"),
    "agree": Look("agree"),
    "lead": Look("differ", text="bold underline"),
    "ghost": Look("muted", text="italic"),
    "disputed": Look("differ", text="underline"),
    "cut": Look("differ", text="strike"),
    "added": Look("agree", text="bold underline"),
}
"""Looks by the names that parts carry."""


def style_of(names: str, ground: Style, variables: Mapping[str, str]) -> Style:
    """The ground style with the named looks put on top, in their order.

    Args:
        names: names of looks, parted by blanks; the empty string is the ground style.
        ground: the widget's own style.
        variables: the theme's colours.
    """
    style = ground
    for name in names.split():
        look = LOOKS[name]
        style = style + Style.parse(look.text) if look.text else style
        style = style + Style(color=_color(look.color, variables), bgcolor=_color(look.background, variables))
    return style


def _color(variable: str, variables: Mapping[str, str]) -> RichColor | None:
    if not variable:
        return None
    try:
        return Color.parse(variables.get(variable, "")).rich_color
    except ColorParseError:
        return None
