from __future__ import annotations

import pytest

from reader.telling import Telling
from reader.tui.grid.short import shortened


@pytest.mark.parametrize(
    ("telling", "width", "told"),
    [
        (Telling("the ferry was on time", 0, 0), 30, "the ferry was on time"),
        (Telling("the ferry was on time", 0, 0), 12, "the ferry…"),
        (Telling("This was a calm night", 11, 15), 5, "…calm"),
        (Telling("This was a calm night", 11, 15), 4, "calm"),
        (Telling("This was a calm night", 11, 15), 7, "…calm…"),
        (Telling("It was not a calm night at all", 3, 23), 8, "was not…"),
        (Telling("They found a harbour there", 11, 20), 8, "harbour…"),
        (Telling("They disassembled it", 5, 17), 8, "disasse…"),
        (Telling("more than $400 million", 0, 0), 8, "…$400 m…"),
        (Telling("about $1.3 million", 0, 0), 5, "$1.3…"),
        (Telling("I disliked it", 0, 0), 8, "I disli…"),
        (Telling("It was not wanted", 7, 17), 7, "not…"),
        (Telling("12,000", 0, 0), 8, "12,000"),
        (Telling("", 0, 0), 8, ""),
    ],
)
def test_a_cell_tells_whole_words_the_telling_ones_first(telling: Telling, width: int, told: str) -> None:
    assert shortened(telling, width) == told
