"""Where a cell of the claims grid leads in which no answer stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.reading.targets import Spot
from reader.wording import clean

if TYPE_CHECKING:
    from reader.tui.grid.claim_grid import Grid
    from reader.tui.screens.story import StoryScreen


def way_elsewhere(grid: Grid) -> Callable[[StoryScreen], None] | None:
    """To the passage of the cell's outlet that may answer, else to the first outlet that does, and says so."""
    if (near := grid.near) is not None:
        heading = clean(grid.claims[grid.row].label)

        def go_near(screen: StoryScreen) -> None:
            screen.jump_to_spot(Spot(*near.place))
            screen.say(f"this may answer “{heading}”")

        return go_near
    if (instead := grid.first_target) is None:
        return None
    silent = grid.model.outlets[grid.column]
    there = grid.model.material.article_by_id(instead.mention.article).outlet

    def go(screen: StoryScreen) -> None:
        screen.jump(instead)
        screen.say(f"no answer was found in {clean(silent)}; here is {clean(there)}")

    return go
