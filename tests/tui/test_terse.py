import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import Color, ColorSystem
from rich.style import Style

from reader.tui.terse import shorter

colors = st.none() | st.sampled_from(
    [Color.parse("#d8d6d0"), Color.parse("#16181c"), Color.parse("red"), Color.parse("color(200)"), Color.default()]
)
attributes = st.fixed_dictionaries(
    {name: st.sampled_from([None, True]) for name in ("bold", "dim", "italic", "underline", "reverse", "strike")}
)


@st.composite
def frames(draw):
    pieces = []
    for _ in range(draw(st.integers(0, 12))):
        if draw(st.booleans()):
            pieces.append(f"\x1b[{draw(st.integers(1, 5))};{draw(st.integers(1, 20))}H")
        text = draw(st.text(alphabet="ab é[m;", max_size=4))
        if draw(st.booleans()):
            style = Style(color=draw(colors), bgcolor=draw(colors), **draw(attributes))
            text = style.render(text, color_system=ColorSystem.TRUECOLOR)
        pieces.append(text)
    return "".join(pieces)


def drawn(*writes):
    screen = pyte.Screen(24, 6)
    stream = pyte.Stream(screen)
    for data in writes:
        stream.feed(data)
    cells = [[screen.buffer[y][x] for x in range(screen.columns)] for y in range(screen.lines)]
    return cells, (screen.cursor.x, screen.cursor.y, screen.cursor.attrs)


@given(frames(), frames())
def test_terse_frames_draw_the_same(first, second):
    assert drawn(shorter(first), shorter(second)) == drawn(first, second)
    assert len(shorter(first)) <= len(first)


def test_what_is_set_already_is_not_set_again():
    ground = "38;2;216;214;208;48;2;22;24;28"
    data = f"\x1b[{ground}mone\x1b[0m\x1b[1;{ground}mtwo\x1b[0m\x1b[2;1H\x1b[1;{ground}mthree\x1b[0m"
    assert shorter(data) == f"\x1b[{ground}mone\x1b[1mtwo\x1b[2;1Hthree\x1b[0m"


@pytest.mark.parametrize(
    "data",
    ["", "plain", "\x1b[2J\x1b[H", "\x1b[1m\x1b[31mon top\x1b[0m", "\x1b[38;2;1mbad\x1b[0m", "\x1b[4:3mx\x1b[0m"],
)
def test_what_is_not_known_stays(data):
    assert drawn(shorter(data)) == drawn(data)
