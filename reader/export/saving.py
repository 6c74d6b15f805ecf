"""Puts an export in a file: all of it, or the old file stays as it was."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.durable import write_whole


def encoded(text: str, bom: bool = False) -> bytes:
    """The text as UTF-8.

    Args:
        text: what an export made; lone surrogates become question marks.
        bom: begin with a byte order mark, by which spreadsheets know UTF-8.
    """
    return (b"\xef\xbb\xbf" if bom else b"") + text.encode("utf-8", errors="replace")


def encoded_pieces(pieces: Iterable[str], bom: bool = False) -> Iterator[bytes]:
    """The pieces of a text as `encoded` gives the whole."""
    for piece in pieces:
        yield encoded(piece, bom)
        bom = False


def save(path: str, data: bytes | Iterable[bytes]) -> None:
    """Write a file whole: beside its place, on the disk, then renamed; a link is followed, permissions are kept.

    Args:
        path: the file.
        data: all of it, or its pieces, which are written as they come.

    What is there and is no file (a pipe, `/dev/stdout`) is written to as it is.

    Raises:
        OSError: it could not be done; what was there before is as it was.
    """
    place = os.path.realpath(path)
    if os.path.exists(place) and not stat.S_ISREG(os.stat(place).st_mode):
        with open(path, "wb") as stream:
            stream.writelines((data,) if isinstance(data, bytes) else data)
        return
    write_whole(Path(place), data)
