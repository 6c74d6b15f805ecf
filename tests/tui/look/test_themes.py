from __future__ import annotations

from dataclasses import replace

import pytest
from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

from reader.config import Settings
from reader.tui.look.contrast import ENOUGH, ROUNDED_ENOUGH, contrast, is_enough, rounded_contrast
from reader.tui.look.styles import LOOKS
from reader.tui.look.themes import ABOUT, DARK, LIGHT, TERMINAL, THEMES, marks_of, no_such_theme, theme_names, theme_of
from tests.tui.reading import reading


def test_the_readers_own_come_first_and_say_what_they_are() -> None:
    assert theme_names()[: len(THEMES)] == ("reader-dark", "reader-light", "terminal")
    assert len(set(theme_names())) == len(theme_names())
    assert set(ABOUT) == {theme.name for theme in THEMES}


def test_every_look_has_its_colours_in_every_theme() -> None:
    wanted = {name for look in LOOKS.values() for name in (look.color, look.background) if name}
    for theme in THEMES:
        own = {**theme.variables, "primary": theme.primary, "foreground": theme.foreground, "panel": theme.panel}
        assert wanted <= own.keys(), theme.name
    assert set(DARK.variables) == set(LIGHT.variables) <= set(TERMINAL.variables)


INKS = ("quote", "figure", "muted", "differ", "compatible", "agree")
GROUNDS = ("background", "passage")


def colours(theme: Theme) -> dict[str, Color]:
    """What the reader draws with in a theme, as Textual and the reader tell it."""
    told = {**theme.to_color_system().generate(), **marks_of(theme)}
    return {name: Color.parse(told[name]) for name in (*INKS, *GROUNDS, "foreground", "primary", "panel", "line")}


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda t: t.name)
def test_text_can_be_read_on_its_ground(theme: Theme) -> None:
    drawn = colours(theme)
    for name in (*INKS, "foreground", "primary"):
        for ground in GROUNDS:
            assert is_enough(drawn[name], drawn[ground]), (name, ground)
    assert min(rounded_contrast(drawn["differ"], drawn[ground]) for ground in GROUNDS) >= ENOUGH


@pytest.mark.parametrize("theme", [t for t in BUILTIN_THEMES.values() if not t.ansi], ids=lambda t: t.name)
def test_what_textuals_themes_know_nothing_of_can_be_read_on_their_ground(theme: Theme) -> None:
    drawn = colours(theme)
    for ground in GROUNDS:
        for name in INKS:
            assert contrast(drawn[name], drawn[ground]) >= ENOUGH, (name, ground)
            assert rounded_contrast(drawn[name], drawn[ground]) >= ROUNDED_ENOUGH, (name, ground)
        # as well as the theme's own text can be read at all
        own = min(ENOUGH, contrast(drawn["foreground"], drawn["background"]))
        assert contrast(drawn["foreground"], drawn[ground]) >= own, ground
    assert drawn["passage"] != drawn["background"]


def test_a_theme_of_the_terminals_colours_is_marked_in_these() -> None:
    assert all(colour.startswith("ansi_") for colour in marks_of(BUILTIN_THEMES["ansi-light"]).values())


async def test_another_theme_brings_its_own_marks() -> None:
    async with reading() as r:
        dark = r.app.theme_variables["figure"]
        r.app.theme = "solarized-light"
        await r.pilot.pause()
        assert r.app.theme_variables["figure"] == marks_of(BUILTIN_THEMES["solarized-light"])["figure"] != dark


def test_a_theme_that_is_none_is_told_with_the_nearest() -> None:
    assert no_such_theme("reader-drak") == "no such theme: reader-drak; did you mean reader-dark?"
    assert no_such_theme("qqqqq") == "no such theme: qqqqq; `ramadi-reader themes` lists them"


def test_whose_theme_it_begins_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RAMADI_READER_THEME", raising=False)
    assert theme_of(Settings()) == ("reader-dark", "")
    monkeypatch.setenv("RAMADI_READER_THEME", "reader-light")
    assert theme_of(Settings()) == ("reader-light", "")
    assert theme_of(replace(Settings(), theme="terminal")) == ("terminal", "")
    chosen, wrong = theme_of(replace(Settings(), theme="terminul"))
    assert (chosen, "did you mean terminal?" in wrong) == ("reader-dark", True)
