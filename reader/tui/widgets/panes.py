"""Which panes stand side by side."""

from __future__ import annotations

from typing import Literal

PaneName = Literal["list", "text", "panel"]
PANES: tuple[PaneName, ...] = ("list", "text", "panel")
THREE, TWO = 110, 80
"""From so many cells on there is room for three panes, and for two."""
LEAST = (40, 12)
"""Cells and lines below which nothing readable fits."""


def panes_shown(width: int, at: PaneName, panel: bool = True, zen: bool = False) -> tuple[PaneName, ...]:
    """The panes to show in `width` cells.

    Args:
        width: cells of the screen.
        at: the pane that has the keys; it is always shown.
        panel: whether the panel is switched on.
        zen: whether the person wants the text alone.
    """
    if zen:
        return ("text",)
    if width >= THREE:
        return PANES if panel else ("list", "text")
    if width >= TWO:
        if at == "list":
            return ("list", "text")
        return ("text", "panel") if panel else ("text",)
    return (at,)
