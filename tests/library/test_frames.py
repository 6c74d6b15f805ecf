from __future__ import annotations

import io
import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.frames import few, receive, send


@settings(max_examples=30)
@given(st.lists(st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.tuples(inner, inner)), max_size=4))
def test_messages_come_in_the_order_they_were_sent(messages: list[object]) -> None:
    stream = io.BytesIO()
    for message in messages:
        send(stream, message)
    stream.seek(0)
    assert [receive(stream) for _ in messages] == messages
    with pytest.raises(EOFError):
        receive(stream)


@pytest.mark.parametrize("cut", [1, 7, 8, 9, -1])
def test_a_message_cut_off_is_the_end(cut: int) -> None:
    stream = io.BytesIO()
    send(stream, "the whole")
    with pytest.raises(EOFError):
        receive(io.BytesIO(stream.getvalue()[:cut]))


def test_nobody_reads_any_more() -> None:
    class Gone(io.BytesIO):
        def write(self, data: object) -> int:
            raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        send(Gone(), "x")


def test_what_is_sent_is_there_at_once() -> None:
    flushed: list[bytes] = []

    class Watched(io.BytesIO):
        def flush(self) -> None:
            flushed.append(self.getvalue())

    send(Watched(), "x")
    assert [pickle.loads(data[8:]) for data in flushed] == ["x"]


@pytest.mark.parametrize(
    ("sizes", "most", "want"),
    [
        ([], 3, []),
        ([1], 3, [[0]]),
        ([1, 1, 1, 1], 3, [[0, 1, 2], [3]]),
        ([9, 1, 9], 3, [[0], [1, 2]]),
        ([0, 0, 0], 3, [[0, 1, 2]]),
        ([1, 2, 3], 0, [[0], [1], [2]]),
    ],
)
def test_a_few_at_a_time(sizes: list[int], most: int, want: list[list[int]]) -> None:
    assert list(few(range(len(sizes)), sizes, most)) == want


def test_a_size_for_each() -> None:
    with pytest.raises(ValueError, match="zip"):
        list(few([1, 2], [1], 9))
