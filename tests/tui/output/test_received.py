"""Whatever a terminal sends, the keyboard stays alive, and a paste is a paste whose end may never come."""

from __future__ import annotations

import random

import pytest
from textual.events import Key, MouseDown, Paste, Resize

from reader.tui.output.received import BEGIN, END, SILENCE, Received


class Typing:
    """A terminal that sends, at a time of its own."""

    def __init__(self):
        self.received, self.now = Received(), 100.0

    def send(self, data, after=0.0):
        self.now += after
        data = data.encode() if isinstance(data, str) else data
        return list(self.received.fed(data, self.now))

    def wait(self, seconds):
        self.now += seconds
        parser = self.received._parser
        if parser._timeout_time is not None:
            parser._timeout_time = 0  # Textual's own clock
        return list(self.received.ticked(self.now))


def keys(messages):
    return [m.key for m in messages if isinstance(m, Key)]


def pastes(messages):
    return [m.text for m in messages if isinstance(m, Paste)]


@pytest.mark.parametrize(
    "data",
    [
        b"\xe9\xff\x80",
        b"\x1b[M\x20\xff\xff",
        b"\x1b[99999999;1u",
        b"\x1b[97;1;99999999u",
        b"\x1b[55296;1u",
        b"\x1b[97;1;55296u",
        b"\x1b[0;0u\x1b[;;u\x1b[1;1:1u\x1b[;1:u",
        b"\x1b[48;0;0;0;0t\x1b[<0;5;5M",
        b"\x1b[48;45;140;0;0t\x1b[<0;5;5M",
        b"\x1b[<999999;999999;999999M\x1b[<35;-5;-5M",
        b"\x1b[99999999;99999999R",
    ],
    ids=repr,
)
def test_the_next_key_is_heard_after_what_no_terminal_should_send(data):
    typing = Typing()
    typing.send(data)
    assert keys(typing.send("j")) == ["j"]


def test_after_any_bytes_a_key_is_heard():
    chance = random.Random(1)
    signs = b"\x1b[]<>;?:0123456789ABCDHFMmu~tIORP\xff\xc3"
    for _ in range(300):
        typing = Typing()
        typing.send(bytes(chance.choice(signs) for _ in range(200)).replace(b"200~", b""))
        typing.wait(1)
        assert keys(typing.send("j"))[-1:] == ["j"]


def test_keys_that_a_report_tells_beside_a_key_are_passed_over():
    assert keys(Typing().send("\x1b[97:65;5u")) == ["ctrl+a"]


def test_a_character_in_two_pieces_is_one_key():
    typing = Typing()
    assert keys(typing.send("é".encode()[:1]) + typing.send("é".encode()[1:])) == ["é"]


def test_esc_alone_is_a_key_after_a_moment():
    typing = Typing()
    assert keys(typing.send("\x1b")) == []
    assert keys(typing.wait(0.2)) == ["escape"]


@pytest.mark.parametrize("size", [1, 2, 3, 5, 1000])
def test_a_paste_in_pieces_of_any_size_is_one(size):
    typing, whole = Typing(), f"j{BEGIN}one\ntwo ü{END}k".encode()
    messages = [m for at in range(0, len(whole), size) for m in typing.send(whole[at : at + size])]
    assert [m.text if isinstance(m, Paste) else m.key for m in messages] == ["j", "one\ntwo ü", "k"]


def test_nothing_pasted_presses_a_key_or_drives_the_terminal():
    messages = Typing().send(f"{BEGIN}a\x1b[31mq\x1b\x03\x00\u009bQ{'x' * 40}{END}")
    assert keys(messages) == []
    assert pastes(messages) == ["a�[31mq���Q" + "x" * 40]


def test_megabytes_are_pasted_at_once():
    typing = Typing()
    text = "word " * 1_000_000
    assert pastes(typing.send(f"{BEGIN}{text}{END}")) == [text]


def test_after_a_silence_what_came_of_a_paste_is_put_and_keys_are_heard_again():
    typing = Typing()
    assert typing.send(f"{BEGIN}abc") == []
    assert typing.wait(SILENCE / 2) == []
    assert pastes(typing.wait(SILENCE)) == ["abc"]
    assert keys(typing.send("j", after=1)) == ["j"]


def test_what_comes_after_a_silence_and_is_no_key_is_the_rest_of_the_paste():
    typing = Typing()
    typing.send(f"{BEGIN}abc")
    typing.wait(SILENCE + 1)
    messages = typing.send("quit " * 100 + END + "j")
    assert (pastes(messages), keys(messages)) == (["quit " * 100], ["j"])


@pytest.mark.parametrize("escape", ["\x1b", "\x1b[27u", "\x1b[27;1u"])
def test_esc_leaves_a_paste_whose_end_does_not_come(escape):
    typing = Typing()
    typing.send(f"{BEGIN}abc")
    assert pastes(typing.send(escape, after=1)) == ["abc"]
    typing.wait(0.2)
    assert keys(typing.send("j"))[-1:] == ["j"]


def test_esc_at_once_is_the_beginning_of_the_end():
    typing = Typing()
    messages = [*typing.send(f"{BEGIN}abc"), *typing.send("\x1b"), *typing.send("[201~j")]
    assert (pastes(messages), keys(messages)) == (["abc"], ["j"])


def test_a_screen_of_milliards_of_cells_is_drawn_on_in_part():
    (resized,) = Typing().send("\x1b[48;999999;999999;10;10t")
    assert isinstance(resized, Resize)
    assert resized.size.width * resized.size.height < 1_000_000


def test_a_press_of_the_mouse_is_where_it_was():
    (pressed,) = Typing().send("\x1b[<0;5;7M")
    assert isinstance(pressed, MouseDown)
    assert (pressed.x, pressed.y) == (4, 6)
