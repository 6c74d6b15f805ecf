"""Where bytes come from: a file, standard input, or an address that a person gave."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import lru_cache
from typing import BinaryIO

from reader.story import limits
from reader.story.draft import Blob, Unreadable
from reader.story.files import Found, bytes_of


def blob_of(file: Found) -> Blob:
    """The bytes of what was found.

    Raises:
        Unreadable: there is nothing that may be read.
    """
    if file.origin == "web":
        from reader.story.web import fetched

        return fetched(file.real, file.path)
    if file.origin == "input":
        return Blob(file.path, file.key, standard_input())
    return Blob(file.path, file.key, bytes_of(file.real), folder=os.path.dirname(file.real) or ".")


def standard_input() -> bytes:
    """All that was given on standard input, however often it is asked for.

    Raises:
        Unreadable: there is nothing that may be read.
    """
    stream = getattr(sys.stdin, "buffer", None)
    found = "there is no standard input" if stream is None else _all_of(stream)
    if isinstance(found, str):
        raise Unreadable(found)
    return found


@lru_cache(maxsize=1)
def _all_of(stream: BinaryIO) -> bytes | str:
    """What a stream gives until it ends, or why that cannot be had: it gives it once, and may be a keyboard then."""
    try:
        data = stream.read(limits.MAX_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        return f"standard input cannot be read: {error.__class__.__name__}"
    return data if len(data) <= limits.MAX_FILE_BYTES else limits.larger_than("MAX_FILE_BYTES")


def files_around(path: str) -> Iterator[str]:
    """What the path of the file may be that an article is one part of: `a.zip` of `a.zip/b.jsonl#2`."""
    for mark in ("#", "/"):
        at = path.rfind(mark)
        while at > 0:
            yield path[:at]
            at = path.rfind(mark, 0, at)
