"""Puts an export in a file: all of it, or the old file stays as it was."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile


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
    folder, name = os.path.split(place)
    # a long name must not fail for the sake of the temporary one's length
    handle, temporary = tempfile.mkstemp(prefix=f".{name[:32]}.", suffix=".tmp", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.chmod(temporary, _mode(place))
            os.fsync(file.fileno())
        os.replace(temporary, place)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    _sync(folder)


def _mode(place: str) -> int:
    """The permissions of the file that is there, or those a new one would get."""
    try:
        return stat.S_IMODE(os.stat(place).st_mode)
    except OSError:
        umask = os.umask(0o077)
        os.umask(umask)
        return 0o666 & ~umask


def _sync(folder: str) -> None:
    """Have the new name on the disk too, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
