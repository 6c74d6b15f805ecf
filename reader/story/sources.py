"""Where bytes come from: a file, standard input, or an address that a person gave."""

from __future__ import annotations

import os
import sys

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
        return Blob(file.path, file.key, _standard_input())
    return Blob(file.path, file.key, bytes_of(file.real), folder=os.path.dirname(file.real) or ".")


def _standard_input() -> bytes:
    stream = getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise Unreadable("there is no standard input")
    try:
        data: bytes = stream.read(limits.MAX_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        raise Unreadable(f"standard input cannot be read: {error.__class__.__name__}") from None
    if len(data) > limits.MAX_FILE_BYTES:
        raise Unreadable(f"longer than {limits.MAX_FILE_BYTES // 1024 // 1024} MB")
    return data
