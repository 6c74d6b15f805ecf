from __future__ import annotations

from dataclasses import replace

import pytest
from textual.color import Color

from reader.config import Settings
from reader.tui.look.styles import LOOKS
from reader.tui.look.themes import ABOUT, DARK, DEFAULTS, LIGHT, TERMINAL, THEMES, no_such_theme, theme_names, theme_of


def test_the_readers_own_come_first_and_say_what_they_are() -> None:
    assert theme_names()[: len(THEMES)] == ("reader-dark", "reader-light", "terminal")
    assert len(set(theme_names())) == len(theme_names())
    assert set(ABOUT) == {theme.name for theme in THEMES}


def test_every_look_has_its_colours_in_every_theme() -> None:
    wanted = {name for look in LOOKS.values() for name in (look.color, look.background) if name}
    for theme in THEMES:
        own = {**theme.variables, "primary": theme.primary, "foreground": theme.foreground, "panel": theme.panel}
        assert wanted <= own.keys(), theme.name
    assert set(DEFAULTS) == set(LIGHT.variables) <= set(TERMINAL.variables)


def contrast(one: Color, other: Color) -> float:
    """The contrast of two colours as WCAG 2.2 reckons it: 4.5 is enough for text."""

    def light(color: Color) -> float:
        parts = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.normalized)
        return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda t: t.name)
@pytest.mark.parametrize("name", ["quote", "figure", "muted", "differ", "compatible", "agree", "primary", "foreground"])
def test_text_can_be_read_on_its_ground(theme, name: str) -> None:  # type: ignore[no-untyped-def]
    color = theme.variables.get(name) or getattr(theme, name)
    assert contrast(Color.parse(color), Color.parse(theme.background)) >= 4.5


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
