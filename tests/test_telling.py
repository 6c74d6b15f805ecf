"""An answer in short."""

from __future__ import annotations

import pytest

from reader.telling import Telling, told_within


@pytest.mark.parametrize(
    ("width", "told"),
    [
        (90, "The minister has at last conceded defeat"),
        (40, "The minister has at last conceded defeat"),
        (33, "…minister has at last conceded defeat"),
        (15, "…last conceded defeat"),
        (5, "…conceded defeat"),
    ],
)
def test_an_answer_begins_where_its_own_words_have_room(width: int, told: str) -> None:
    telling = Telling("The minister has at last conceded defeat", 25, 33)
    assert told_within(telling, lambda text: len(text) <= width) == told


def test_an_answer_nothing_tells_apart_begins_at_its_beginning() -> None:
    assert told_within(Telling("The bridge fell into the river"), lambda text: len(text) <= 9).startswith("The bridge")
