import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import Color, ColorSystem
from rich.style import Style

from reader.tui.output.attributes import change

colors = st.none() | st.sampled_from(
    [Color.parse("#d8d6d0"), Color.parse("#16181c"), Color.parse("red"), Color.parse("color(200)"), Color.default()]
)
attributes = st.fixed_dictionaries(
    {name: st.sampled_from([None, True]) for name in ("bold", "dim", "italic", "underline", "reverse", "strike")}
)


@st.composite
def codes(draw):
    style = Style(color=draw(colors), bgcolor=draw(colors), **draw(attributes))
    return style.render("x", color_system=ColorSystem.TRUECOLOR).split("m")[0].removeprefix("\x1b[").strip("x")


def attributes_after(*written):
    screen = pyte.Screen(4, 1)
    pyte.Stream(screen).feed("".join(written))
    return screen.cursor.attrs


@given(codes(), codes())
def test_a_change_leads_to_what_is_wanted(before, after):
    at_once = attributes_after(f"\x1b[0;{after}m" if after else "\x1b[0m")
    changed = change(before or "0", after or "0")
    assert attributes_after(f"\x1b[{before}m", changed) == at_once
    assert len(changed) <= len(f"\x1b[0;{after}m")


def test_only_the_difference_is_written():
    assert change("38;2;1;2;3", "1;38;2;1;2;3") == "\x1b[1m"
    assert change("38;2;1;2;3", "38;2;1;2;3") == ""
    assert change("1;4;31", "4;31") == "\x1b[22m"
    assert change("1;38;2;1;2;3", "0") == "\x1b[0m"


@pytest.mark.parametrize("unknown", ["38;2;1", "4:3", "53"])
def test_what_is_not_known_is_said_whole(unknown):
    assert change("1", unknown) == f"\x1b[0;{unknown}m"
    assert change(unknown, "1") == "\x1b[0;1m"
