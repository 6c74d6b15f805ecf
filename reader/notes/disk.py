"""The notes file on the disk: written whole or not at all, by one writer at a time, set aside where it is damaged."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from reader import durable

PATIENCE = 2.0
"""Seconds to wait for another writer, who holds the lock for milliseconds."""
_PAUSE = 0.005
"""Seconds between two looks at whether the lock is free."""


class Busy(OSError):
    """Another program keeps the lock."""


def write_private(path: Path, data: bytes) -> None:
    """Put `data` in the place of a file, whole or not at all. The caller holds the lock.

    A new file is the person's alone.

    Raises:
        OSError: it could not be done; the old file is as it was.
    """
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    durable.write_whole(path, data, private=True)


def written_elsewhere(data: bytes) -> str:
    """Put `data` in a file of its own in the system's folder for temporary files, and say which.

    Raises:
        OSError: it could not be done.
    """
    handle, name = tempfile.mkstemp(prefix="ramadi-reader-notes-", suffix=".json")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        # half of the notes under this name would be taken for all
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    return name


def remove_leftovers(path: Path) -> None:
    """Remove what a writer that was killed left beside the file. The caller holds the lock."""
    with contextlib.suppress(OSError):
        for name in os.listdir(path.parent):
            if name.startswith(durable.temporary_prefix(path)) and name.endswith(".tmp"):
                os.unlink(path.parent / name)


def set_aside(path: Path) -> Path:
    """Rename a file to a name that nothing has yet, and say which. The caller holds the lock.

    Raises:
        OSError: it could not be done; the file is as it was.
    """
    count, aside = 1, path.with_name(f"{path.name}.damaged")
    while os.path.lexists(aside):
        count += 1
        aside = path.with_name(f"{path.name}.damaged-{count}")
    os.rename(path, aside)
    durable.sync_folder(path.parent)
    return aside


def resolved(path: Path) -> Path:
    """Where the file really lies: a link in the person's folder stays a link."""
    with contextlib.suppress(OSError, ValueError):
        return Path(os.path.realpath(path))
    return path


def stamp(path: Path) -> tuple[int, ...]:
    """What tells a file from every other that took its place."""
    found = path.stat()
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


@contextlib.contextmanager
def locked(path: Path, patience: float | None = None) -> Iterator[None]:
    """Hold the lock of a file, a file of its own beside it, since the file itself is replaced at every write.

    Raises:
        Busy: another program held it for longer than `patience` seconds, `PATIENCE` where None.
        OSError: the lock could not be made.
    """
    handle = os.open(path.with_name(f".{path.name}.lock"), os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        deadline = time.monotonic() + (PATIENCE if patience is None else patience)
        while not _taken(handle):
            if time.monotonic() >= deadline:
                raise Busy("another program is writing to it")
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(handle)  # lets the lock go, as the death of the process does


if sys.platform == "win32":
    import msvcrt

    def _taken(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _taken(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            # a file system without locks: better unlocked than unwritten
            return error.errno not in (errno.EWOULDBLOCK, errno.EAGAIN, errno.EINTR)
        return True
