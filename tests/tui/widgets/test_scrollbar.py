import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.events import MouseDown, MouseMove, MouseUp

from reader.tui.widgets.scrollbar import bar, thumb
from tests.tui.reading import reading

FULL, NONE = (" ", "bar-full"), (" ", "")


def test_nothing_to_scroll_shows_no_bar():
    assert bar(4, 4, 0) == [NONE] * 4
    assert not thumb(bar(4, 4, 0))


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        (0, [FULL, FULL, NONE, NONE]),
        (1, [("▄", "bar"), FULL, ("▄", "bar-full"), NONE]),
        (2, [NONE, FULL, FULL, NONE]),
        (4, [NONE, NONE, FULL, FULL]),
    ],
)
def test_the_thumb_moves_by_parts_of_a_cell(top, expected):
    assert bar(4, 8, top) == expected


@given(st.integers(1, 60), st.integers(1, 5000), st.integers(0, 5000), st.booleans())
def test_the_bar_is_as_long_as_the_pane_and_in_one_piece(rows, count, top, plain):
    cells = bar(rows, count, top, plain)
    assert len(cells) == rows
    assert len(thumb(cells)) == sum(bool(look) for _, look in cells)
    assert bool(thumb(cells)) == (count > rows)
    if plain:
        assert {text for text, _ in cells} == {" "}
    if count > rows:
        assert (top == 0) <= (0 in thumb(cells))
        assert (top >= count - rows) <= (rows - 1 in thumb(cells))


async def test_the_bar_is_dragged_and_turns_pages():
    async with reading(size=(100, 14)) as r:
        text = r.screen.text
        x = text.line_width + 1
        event = {"delta_x": 0, "delta_y": 0, "button": 1, "shift": False, "meta": False, "ctrl": False}

        def at(kind, y):
            spot = {"x": x, "y": y, "screen_x": text.region.x + x, "screen_y": text.region.y + y}
            return kind(text, **spot, **event)

        text.post_message(at(MouseDown, 1))
        await r.pilot.pause()
        text.post_message(at(MouseMove, 4))
        await r.pilot.pause()
        dragged = text.top
        assert dragged > 0
        text.post_message(at(MouseUp, 4))
        text.post_message(at(MouseMove, 9))
        await r.pilot.pause()
        assert text.top == dragged
        text.post_message(at(MouseDown, text.page))
        await r.pilot.pause()
        assert text.top > dragged
