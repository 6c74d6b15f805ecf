from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.widgets.panes import PANES, THREE, TWO, PaneName, panes_shown


@pytest.mark.parametrize(
    ("width", "at", "panel", "zen", "shown"),
    [
        (THREE, "text", True, False, ("list", "text", "panel")),
        (THREE, "text", False, False, ("list", "text")),
        (THREE - 1, "text", True, False, ("text", "panel")),
        (THREE - 1, "panel", True, False, ("text", "panel")),
        (THREE - 1, "list", True, False, ("list", "text")),
        (TWO, "text", False, False, ("text",)),
        (TWO - 1, "list", True, False, ("list",)),
        (TWO - 1, "text", True, False, ("text",)),
        (300, "list", True, True, ("text",)),
    ],
)
def test_panes_by_width(width: int, at: PaneName, panel: bool, zen: bool, shown: tuple[PaneName, ...]) -> None:
    assert panes_shown(width, at, panel, zen) == shown


@given(st.integers(0, 200), st.sampled_from(PANES), st.booleans())
def test_the_pane_with_the_keys_is_always_shown_and_they_stand_in_order(width: int, at: PaneName, panel: bool) -> None:
    shown = panes_shown(width, at, panel)
    assert at in shown or (at == "panel" and not panel)
    assert [PANES.index(p) for p in shown] == sorted(PANES.index(p) for p in shown)


def test_panes_that_fit() -> None:
    assert panes_shown(140, "list") == ("list", "text", "panel")
    assert panes_shown(140, "text", panel=False) == ("list", "text")
    assert panes_shown(100, "list") == ("list", "text")
    assert panes_shown(100, "panel") == ("text", "panel")
    assert panes_shown(100, "text", panel=False) == ("text",)
    assert panes_shown(60, "panel") == ("panel",)
    assert panes_shown(200, "text", zen=True) == ("text",)
