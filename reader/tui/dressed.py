"""What the reader's apps have in common to the eye: sizes, themes, glyphs."""

from __future__ import annotations

from reader.config import Settings
from reader.reading.glyphs import Glyphs
from reader.tui.ending import Ending
from reader.tui.screens.story import HEIGHTS, WIDTHS
from reader.tui.themes import DEFAULTS, THEMES, theme_of


class Dressed(Ending):
    """An app in the person's theme and glyphs, without animation."""

    CSS_PATH = "style.tcss"
    TITLE = "ramadi-reader"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS

    def __init__(self, settings: Settings, glyphs: Glyphs) -> None:
        """Put on what the person set; `unthemed` tells what is wrong with the theme asked for."""
        super().__init__()
        self.animation_level = "none"
        for own in THEMES:
            self.register_theme(own)
        self.theme, self.unthemed = theme_of(settings)
        self.glyphs = glyphs
        self.set_class(glyphs.ascii, "-ascii")

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Colours of the reader's own states, for themes that do not give them."""
        return dict(DEFAULTS)
