"""Text at places, in few bytes."""

from __future__ import annotations

import pyte
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.output.pen import Pen

COLUMNS, LINES = 20, 8
PLACES = st.lists(
    st.tuples(st.integers(1, LINES), st.integers(1, COLUMNS), st.text("ab", min_size=1, max_size=COLUMNS)), max_size=12
)


def written(places: list[tuple[int, int, str]]) -> str:
    pen = Pen(COLUMNS)
    for row, column, text in places:
        pen.write(row, column, text[: COLUMNS + 1 - column], "0")
    return pen.finished((1, 1))


@given(PLACES)
def test_what_is_written_stands_where_it_is_to(places: list[tuple[int, int, str]]) -> None:
    wanted = [[" "] * COLUMNS for _ in range(LINES)]
    for row, column, text in places:
        for n, character in enumerate(text[: COLUMNS + 1 - column]):
            wanted[row - 1][column - 1 + n] = character
    screen = pyte.Screen(COLUMNS, LINES)
    pyte.Stream(screen).feed(written(places))
    assert screen.display == ["".join(line) for line in wanted]


def test_the_next_line_is_reached_by_a_step_down() -> None:
    assert written([(13, 12, "ab"), (14, 12, "ab"), (15, 14, "a"), (15, 19, "b")]).startswith(
        "\x1b[13;12Hab\x1b[B\x1b[2Dab\x1b[Ba\x1b[4Cb"
    )


def test_from_behind_the_last_column_nothing_is_counted() -> None:
    assert written([(3, 20, "a"), (4, 20, "b")]).startswith("\x1b[3;20Ha\x1b[4;20Hb")
