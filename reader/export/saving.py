"""Puts an export in a file: all of it, or the old file stays as it was."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from reader.durable import written_whole


def encoded(text: str, bom: bool = False) -> bytes:
    """The text as UTF-8.

    Args:
        text: what an export made; lone surrogates become question marks.
        bom: begin with a byte order mark, by which spreadsheets know UTF-8.
    """
    return (b"\xef\xbb\xbf" if bom else b"") + text.encode("utf-8", errors="replace")


def save(path: str, data: bytes) -> None:
    """Write a file whole: beside its place, on the disk, then renamed; a link is followed, permissions are kept.

    What is there and is no file (a pipe, `/dev/stdout`) is written to as it is.

    Raises:
        OSError: it could not be done; what was there before is as it was.
    """
    place = os.path.realpath(path)
    if os.path.exists(place) and not stat.S_ISREG(os.stat(place).st_mode):
        with open(path, "wb") as stream:
            stream.write(data)
        return
    written_whole(Path(place), data)
