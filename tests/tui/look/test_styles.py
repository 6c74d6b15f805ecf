from __future__ import annotations

import pytest
from rich.color import Color
from rich.style import Style

from reader.tui.look.styles import LOOKS, style_of

GROUND = Style(color="white", bgcolor="black")
COLOURS = {"quote": "#a3c4a1", "passage": "#2d323b", "differ": "#ea8b7c", "line": "no colour"}


def test_without_a_look_it_is_the_ground() -> None:
    assert style_of("", GROUND, COLOURS) == GROUND


def test_colours_of_the_theme_and_a_text_style() -> None:
    style = style_of("quote", GROUND, COLOURS)
    assert (style.italic, style.color, style.bgcolor) == (True, Color.parse("#a3c4a1"), GROUND.bgcolor)


def test_looks_are_put_on_top_of_each_other_in_order() -> None:
    style = style_of("passage quote disputed", GROUND, COLOURS)
    assert (style.color, style.bgcolor) == (Color.parse("#ea8b7c"), Color.parse("#2d323b"))
    assert (style.italic, style.underline) == (True, True)
    assert style_of("disputed quote", GROUND, COLOURS).color == Color.parse("#a3c4a1")


def test_a_colour_that_is_none_leaves_the_one_below() -> None:
    assert style_of("line", GROUND, COLOURS) == GROUND
    assert style_of("muted", GROUND, COLOURS) == GROUND


@pytest.mark.parametrize("name", LOOKS)
def test_every_look_can_be_drawn(name: str) -> None:
    look = LOOKS[name]
    used = {look.color: "#000001", look.background: "#000002"}
    style = style_of(name, GROUND, used)
    assert style.color == (Color.parse("#000001") if look.color else GROUND.color)
    assert style.bgcolor == (Color.parse("#000002") if look.background else GROUND.bgcolor)
    assert [word for word in look.text.split() if not getattr(style, word)] == []


def test_what_means_something_is_told_by_more_than_colour() -> None:
    for name in ("quote", "scare", "figure", "current", "hit", "disputed", "cut", "added", "lead", "ghost", "off"):
        assert LOOKS[name].text, name
