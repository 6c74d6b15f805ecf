from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.reading.figures import Point
from reader.reading.glyphs import ASCII, UNICODE
from reader.tui.panel.ruler import marks_told, ruler, short_number


def test_the_ruler() -> None:
    points = [Point("V", 25000, 25000, "nearly"), Point("M", 6000, 8000), Point("J", 120000, None)]
    parts, log = ruler(points, 38, UNICODE)
    line = "".join(t for t, _ in parts)
    assert log
    assert len(line) == 38
    assert line.startswith("6k M")
    assert line.index("M") < line.index("~V") < line.index("J>")
    assert line.endswith(" 120k")
    assert ruler(points[:1], 38, UNICODE) == ([], False)
    assert ruler([Point("A", 5, 5), Point("B", 5, 5)], 38, UNICODE) == ([], False)
    assert ruler(points, 12, UNICODE) == ([], False)


@pytest.mark.parametrize("width", [24, 30, 36])
def test_marks_on_the_ruler_keep_the_order_of_their_figures(width: int) -> None:
    points = [Point("O", 4, 4), Point("C", 4, 4), Point("K", 19, 19, lead=True), Point("M", 47, 47), Point("O", 38, 38)]
    points += [Point("C", 52, 52, lead=True), Point("M", 47, None), Point("D", 83, 83, lead=True), Point("C", 83, 83)]
    line = "".join(t for t, _ in ruler(points, width, ASCII)[0]).split(" ", 1)[1].rpartition(" ")[0]
    values = {"O": (4, 38), "C": (4, 52, 83), "K": (19,), "M": (47,), "D": (83,)}
    least = 0
    for letter in filter(str.isalpha, line):
        least = min(v for v in values[letter] if v >= least)
    assert {"K", "C", "D"} <= set(line), "those on which the verdict rests"


def test_each_outlet_stands_on_the_ruler_before_one_stands_there_twice() -> None:
    crowd = [Point("A", value, value) for value in range(10, 40)]
    line = "".join(t for t, _ in ruler([*crowd, Point("B", 25, 25), Point("C", 26, 26, lead=True)], 30, ASCII)[0])
    assert "B" in line
    assert "C" in line
    assert marks_told([Point("A", 5, None), Point("B", 6, 6, "about")], ASCII) == "> at least, ~ about"


def test_marks_that_fall_together_stand_side_by_side() -> None:
    line = "".join(t for t, _ in ruler([Point(c, 10, 10) for c in "ABC"] + [Point("D", 20, 20)], 30, ASCII)[0])
    assert {"A", "B", "C", "D"} <= set(line)


def test_short_numbers() -> None:
    assert [short_number(v) for v in (500, 6000, 6500, 25000, 1.2e6, 85e6, 2e9)] == [
        *("500", "6k", "6500", "25k", "1.2M", "85M", "2bn"),
    ]


def test_numbers_however_unlike_stand_on_one_scale() -> None:
    points = [Point("A", 1e-277, 1e-277), Point("B", 1e32, 1e32), Point("C", 1, 1)]
    line = "".join(t for t, _ in ruler(points, 40, ASCII)[0])
    assert line.index("A") < line.index("C") < line.index("B")
    huge = [Point("A", -1.5e308, None), Point("B", 1.5e308, None)]
    line = "".join(t for t, _ in ruler(huge, 60, ASCII)[0])
    assert line.index("A") < line.index("B")


NUMBERS = st.none() | st.floats(allow_nan=False, allow_infinity=False)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from("ABC"), NUMBERS, NUMBERS), max_size=5), st.integers(0, 60))
def test_it_is_as_wide_as_asked_or_not_there(given: list[tuple[str, float | None, float | None]], width: int) -> None:
    points = [Point(m, *sorted((a, b))) if None not in (a, b) else Point(m, a, b) for m, a, b in given]  # type: ignore[type-var]
    parts, _ = ruler(points, width, UNICODE)
    assert len("".join(t for t, _ in parts)) in (0, width)
