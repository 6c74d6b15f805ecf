from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.reading.targets import Spot
from reader.tui.panel.rows import Rows


def texts(rows: Rows) -> list[str]:
    return ["".join(t for t, _ in line) for line in rows.lines]


def test_text_is_wrapped_and_set_in() -> None:
    rows = Rows(12)
    rows.add(("the dam ", "strong"), ("broke at night", ""), indent=2)
    assert texts(rows) == ["  the dam", "  broke at", "  night"]


def test_a_limit_says_that_there_is_more() -> None:
    rows = Rows(10)
    rows.add(("the dam broke at night", ""), limit=2)
    assert texts(rows) == ["the dam", "broke at…"]
    rows = Rows(10)
    rows.add(("the dam", ""), limit=1)
    assert texts(rows) == ["the dam"]


def test_lines_know_the_entry_they_belong_to() -> None:
    rows = Rows(40)
    rows.add(("heading", ""))
    for start in (0, 9):
        rows.begin(Spot("a", start, start + 5))
        rows.add(("entry", ""))
        rows.blank()
    rows.close()
    rows.raw([("foot", "")])
    assert rows.owner == [None, 0, 0, 1, 1, None]
    assert [t.start for t in rows.targets if isinstance(t, Spot)] == [0, 9]


def test_what_stands_at_the_right_end_goes_where_there_is_no_room() -> None:
    for width, line in ((12, "left   right"), (10, "left right"), (9, "left")):
        rows = Rows(width)
        rows.ends([("left", "")], [("right", "")])
        assert texts(rows) == [line]
    wide = Rows(9)
    wide.ends([("日本", "")], [("right", "")])
    assert texts(wide) == ["日本"]


@settings(max_examples=50)
@given(st.text(alphabet="ab 日\u0301", max_size=40), st.integers(0, 20), st.integers(0, 6))
def test_every_line_has_an_owner(text: str, width: int, indent: int) -> None:
    rows = Rows(width)
    rows.add((text, ""), indent=indent)
    assert len(rows.lines) == len(rows.owner)
    assert "".join("".join(texts(rows)).split()) == "".join(text.split())
    assert rows == replace(rows)
