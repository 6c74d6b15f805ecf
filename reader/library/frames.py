"""Messages between two processes of the reader: what is pickled, with its length before it."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator
from typing import IO, Any, TypeVar

T = TypeVar("T")

_LENGTH = 8
"""Bytes that say how long what follows is."""


def send(stream: IO[bytes], message: Any) -> None:
    """Write a message.

    Raises:
        OSError: nobody reads there any more.
    """
    data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    stream.write(len(data).to_bytes(_LENGTH, "little"))
    stream.write(data)
    stream.flush()


def receive(stream: IO[bytes]) -> Any:
    """The next message.

    Raises:
        EOFError: nobody writes there any more.
    """
    length = _exactly(stream, _LENGTH)
    # read whole first: while it is waited for other threads go on
    return pickle.loads(_exactly(stream, int.from_bytes(length, "little")))


def _exactly(stream: IO[bytes], count: int) -> bytes:
    data = stream.read(count)
    if len(data) < count:
        raise EOFError
    return data


def few(items: Iterable[T], sizes: Iterable[int], most: int) -> Iterator[list[T]]:
    """Items a few at a time, in their order.

    Args:
        items: what there is.
        sizes: how large each is.
        most: at which size a few are enough.
    """
    some: list[T] = []
    size = 0
    for item, more in zip(items, sizes, strict=True):
        some.append(item)
        size += more
        if size >= most:
            yield some
            some, size = [], 0
    if some:
        yield some
