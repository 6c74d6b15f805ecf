from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.query.tree import QueryError, _cells


def test_an_error_says_why_and_where() -> None:
    error = QueryError("this is no date", "date:soon", 5, 9)
    assert str(error) == "this is no date (at 6)"
    assert (error.why, error.expression, error.start, error.end) == ("this is no date", "date:soon", 5, 9)


@pytest.mark.parametrize(
    ("start", "end", "want"), [(9, None, (9, 9)), (99, None, (9, 99)), (5, 2, (5, 5)), (0, 1, (0, 1))]
)
def test_a_place_beyond_the_expression_is_its_end(start: int, end: int | None, want: tuple[int, int]) -> None:
    error = QueryError("why", "date:soon", start, end)
    assert (error.start, error.end) == want


@pytest.mark.parametrize(
    ("expression", "start", "end", "shown", "carets"),
    [
        ("date:soon", 5, 9, "date:soon", "     ^^^^"),
        ("date:", 5, None, "date:", "     ^"),
        ("日本:x", 3, 4, "日本:x", "     ^"),
        ("e\u0301:x", 3, 4, "e\u0301:x", "  ^"),
        ("a\n\x1b[2Jb", 5, 6, "a ?[2Jb", "     ^"),
        ("", 0, None, "", "^"),
    ],
)
def test_the_place_is_marked_below_it(expression: str, start: int, end: int | None, shown: str, carets: str) -> None:
    assert QueryError("why", expression, start, end).marked() == (shown, carets)


@pytest.mark.parametrize(
    ("start", "width", "shown", "carets"),
    [
        (4, 40, "one two:x three four five six", "    ^"),
        (4, 12, "one two:x t…", "    ^"),
        (28, 12, "…r five six", "          ^"),
        (14, 12, "…wo:x three…", "          ^"),
    ],
)
def test_of_a_long_one_the_place_is_in_sight(start: int, width: int, shown: str, carets: str) -> None:
    error = QueryError("why", "one two:x three four five six", start, start + 1)
    assert error.marked(width) == (shown, carets)


@given(st.text(max_size=60), st.integers(0, 60), st.integers(8, 60))
def test_what_is_shown_has_room(expression: str, start: int, width: int) -> None:
    line, carets = QueryError("why", expression, start).marked(width)
    assert max(_cells(line), len(carets)) <= width


@given(st.text(max_size=20), st.text(max_size=20))
def test_nothing_of_it_drives_a_terminal(why: str, expression: str) -> None:
    error = QueryError(why, expression, len(expression) // 2)
    assert all(c.isprintable() for line in (error.why, *error.marked()) for c in line)
