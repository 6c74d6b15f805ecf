import pyte
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.tui.output.mirror import _SINGLE, Mirror

COLUMNS, LINES = 24, 6
SIZE = (COLUMNS, LINES)
STYLES = ("", "1", "3;38;2;216;214;208", "38;2;216;214;208;48;2;22;24;28", "4;7;31", "9;48;2;22;24;28", "38;2;1")


@st.composite
def frames(draw):
    """A frame as Textual draws one: placed lines of styled runs, then the cursor's place."""
    pieces = []
    for _ in range(draw(st.integers(0, 8))):
        row, column = draw(st.integers(1, LINES)), draw(st.integers(1, COLUMNS - 12))
        pieces.append(f"\x1b[{row};{column}H")
        for _ in range(draw(st.integers(0, 3))):
            text = draw(st.text(alphabet="ab ─é", max_size=4) | st.sampled_from(["漢", "e\u0301", "👍"]))
            style = draw(st.sampled_from(STYLES))
            pieces.append(f"\x1b[{style}m{text}\x1b[0m" if style else text)
        pieces.append(draw(st.sampled_from(["", "\n"])) if row < LINES else "")
    pieces.append("\x1b[1;1H")
    return "".join(pieces)


def seen(cell):
    """Of a space only its background shows, unless lines or exchanged colours give it more."""
    if cell.data != " " or cell.underscore or cell.reverse or cell.strikethrough:
        return cell
    return cell._replace(fg="default", bold=False, italics=False, blink=False)


def shown(*writes):
    screen = pyte.Screen(*SIZE)
    stream = pyte.Stream(screen)
    for data in writes:
        stream.feed(data)
    cells = [[seen(screen.buffer[y][x]) for x in range(COLUMNS)] for y in range(LINES)]
    return cells, (screen.cursor.x, screen.cursor.y, screen.cursor.attrs)


@given(st.lists(frames(), max_size=5))
@settings(max_examples=300, deadline=None)
def test_the_terminal_shows_the_same(drawn):
    mirror = Mirror()
    assert shown(*(mirror.shorter(frame, SIZE) for frame in drawn)) == shown(*drawn)


@given(frames())
def test_nothing_is_written_twice(frame):
    mirror = Mirror()
    mirror.shorter(frame, SIZE)
    again = mirror.shorter(frame, SIZE)
    if all(map(_SINGLE.fullmatch, frame.replace("\x1b", "").splitlines())):
        assert len(again) <= len(frame)
        once_more = Mirror()
        once_more.shorter(frame, SIZE)
        assert once_more.shorter("\x1b[1;1H", SIZE) == ""


def test_only_changed_cells_are_written():
    mirror = Mirror()
    mirror.shorter("\x1b[2;3H\x1b[1mone two three four\x1b[0m\x1b[1;1H", SIZE)
    assert mirror.shorter("\x1b[2;3H\x1b[1mone too three fore\x1b[0m\x1b[1;1H", SIZE) == (
        "\x1b[2;8H\x1b[1mo\x1b[10Cre\x1b[0m\x1b[1;1H"
    )


def test_the_same_frame_again_costs_nothing():
    mirror = Mirror()
    frame = "\x1b[2;3H\x1b[1mone\x1b[0m two\x1b[1;1H"
    assert mirror.shorter(frame, SIZE)
    assert mirror.shorter(frame, SIZE) == ""


@pytest.mark.parametrize("what", ["\x1b[?1049h", "\x1b[2J\x1b[H", "text with no place"])
def test_what_may_change_the_screen_makes_the_next_frame_whole(what):
    mirror = Mirror()
    frame = "\x1b[2;3Hone\x1b[1;1H"
    mirror.shorter(frame, SIZE)
    assert mirror.shorter(what, SIZE) == what
    assert mirror.shorter(frame, SIZE) == frame


@pytest.mark.parametrize("what", ["\x1b[?25l", "\x1b]52;c;YQ==\x07", "\x1b[>1u", "\x1b]0;title\x1b\\"])
def test_modes_and_messages_change_no_cell(what):
    mirror = Mirror()
    frame = "\x1b[2;3Hone\x1b[1;1H"
    mirror.shorter(frame, SIZE)
    assert mirror.shorter(what, SIZE) == what
    assert mirror.shorter(frame, SIZE) == ""


def test_another_size_makes_the_next_frame_whole():
    mirror = Mirror()
    frame = "\x1b[2;3Hone\x1b[1;1H"
    mirror.shorter(frame, SIZE)
    assert mirror.shorter(frame, (COLUMNS, LINES - 1)) == frame


def test_a_frame_drawn_for_another_size_is_not_believed():
    mirror = Mirror()
    wide = f"\x1b[2;3H{'x' * COLUMNS}\x1b[1;1H"
    assert mirror.shorter(wide, SIZE) == wide
    frame = "\x1b[2;3Hxxx\x1b[1;1H"
    assert mirror.shorter(frame, SIZE) == frame


def test_told_to_forget_it_writes_everything_again():
    mirror = Mirror()
    frame = "\x1b[2;3Hone\x1b[1;1H"
    mirror.shorter(frame, SIZE)
    mirror.forget()
    assert mirror.shorter(frame, SIZE) == frame


def test_characters_taken_for_single_cells_are_single():
    wide = [hex(c) for c in range(32, 0x3000) if _SINGLE.fullmatch(chr(c)) and cell_len(chr(c)) != 1]
    assert wide == []


def test_without_colours_the_other_attributes_are_left():
    mirror = Mirror()
    mirror.coloured = False
    written = mirror.shorter(
        "\x1b[1;1H\x1b[1;38;2;216;214;208;48;2;22;24;28mone\x1b[0m\x1b[31m two\x1b[0m\x1b[1;1H", SIZE
    )
    assert written == "\x1b[1;1H\x1b[1mone\x1b[0m two\x1b[1;1H"


@pytest.mark.parametrize("joined", ["👨\u200d👩\u200d👧", "❤\ufe0f", "🇩🇪", "स्ते", "e\u0301\u0302", "👍🏽"])
@pytest.mark.parametrize("cells", [0, 1, 2])
def test_where_a_terminal_draws_a_character_otherwise_the_rest_stands_where_it_belongs(joined, cells, monkeypatch):
    """A terminal that counts so many cells for all that is no letter of English."""
    monkeypatch.setattr("pyte.screens.wcwidth", lambda c: cells if ord(c) > 0x2FF and c != "│" else 1)
    mirror = Mirror()
    screen = pyte.Screen(*SIZE)
    stream = pyte.Stream(screen)
    end = 3 + cell_len(joined)
    for frame in (f"\x1b[1;1H{'#' * 20}\x1b[1;1H", f"\x1b[1;1Hab {joined} c{' ' * (16 - end)}│\x1b[1;1H"):
        stream.feed(mirror.shorter(frame, SIZE))
    columns = [screen.buffer[0][x].data for x in range(COLUMNS)]
    assert columns[:2] == ["a", "b"]
    assert (columns[end + 1], columns[18]) == ("c", "│")
    assert "#" not in "".join(columns[:19])


def test_letters_of_other_scripts_cost_no_more():
    frame = "\x1b[1;1HМост 港口 하나\x1b[1;1H"
    assert len(Mirror().shorter(frame, SIZE)) <= len(frame)
