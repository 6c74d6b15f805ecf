"""Headings with little room."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.tui.cells import width_of
from reader.tui.grid.headings import heading_with, heading_within
from tests.tui.velling import CLAIMS


@pytest.mark.parametrize(
    ("text", "width", "lines", "shown"),
    [
        ("How many: Thieves took … paintings", 26, 1, "Thieves took … paintings"),
        ("How many: Thieves took … paintings", 34, 1, "How many: Thieves took … paintings"),
        ("How many: Thieves took … paintings", 26, 2, "How many: Thieves took … paintings"),
        (
            "How many: Thieves took … paintings from the museum",
            44,
            1,
            "How many: Thieves took … paintings from the museum",
        ),
        ("When: The thieves entered the museum", 26, 1, "The thieves entered the museum"),
        ("Amount: the worth of the paintings", 26, 1, "Amount: the worth of the paintings"),
        ("How many paintings the thieves took", 26, 1, "How many paintings the thieves took"),
    ],
)
def test_without_room_it_does_without_what_asks(text: str, width: int, lines: int, shown: str) -> None:
    assert heading_within(text, width, lines) == shown


@pytest.mark.parametrize("width", [20, 38, 78, 200])
def test_the_verdict_is_seen_whatever_is_cut(width: int) -> None:
    claim = replace(CLAIMS[0], label="How many: " + "Thieves took … paintings " * 4, verdict="compatible")
    line = heading_with(claim, "compatible, each with details of its own, and much more to say of them", width)
    assert ": compatible" in line
    assert width_of(line) <= width
    assert line.startswith("Thiev" if width < 78 else "How many: Thieves")


def test_with_room_all_is_told() -> None:
    assert heading_with(replace(CLAIMS[0], label="Dead"), "differ: 3 against 4", 40) == "Dead: differ: 3 against 4"


def test_the_reason_is_cut_before_the_heading_is() -> None:
    claim = replace(CLAIMS[0], label="Who had the sluices opened", verdict="differ")
    assert heading_with(claim, "differ, the mayor against the council", 38) == "Who had the sluices opened: differ, t…"
