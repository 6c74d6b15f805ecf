"""Files and folders that are whole or not at all: written beside their place, put on the disk, then renamed."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.signals import held_back

PRIVATE = 0o600
_PREFIX = 64
"""Bytes of a file's name that the names of its temporary neighbours begin with."""


def write_whole(path: Path, data: bytes | Iterable[bytes], private: bool = False) -> None:
    """Put `data` in the place of a file: either the old content or all of the new is there, whatever happens.

    A file that is there keeps its permissions.

    Args:
        path: the file; its folder must be there.
        data: all that it shall hold, or its pieces, which are written as they come.
        private: whether a new file is the person's alone; else the umask decides.

    Raises:
        OSError: it could not be done; the old file is as it was. Only where the disk failed at the very last, noting
            the folder's entry, the new one is there and may not outlast a loss of power.
    """
    name = ""
    try:
        # a signal just after it is made, before its name is known, would leave it there
        with held_back():
            handle, name = tempfile.mkstemp(prefix=temporary_prefix(path), suffix=".tmp", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.writelines((data,) if isinstance(data, bytes) else data)
            file.flush()
            with contextlib.suppress(OSError):  # not ours to change: 0600 as made
                os.chmod(name, _mode(path, private))
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    sync_folder(path.parent)


@contextlib.contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """A new folder that is there, and on the disk, with all that was put into it, or not at all.

    Args:
        path: where it shall be; the folder above it must be there, and nothing in its place.

    Yields:
        A folder that nobody else has, to put all of it into.

    Raises:
        OSError: it could not be done; then, as where the caller fails, nothing of it is left. Only where the disk
            failed at the very last, noting its entry, it is there and may not outlast a loss of power.
    """
    name = ""
    try:
        with held_back():
            name = tempfile.mkdtemp(prefix=temporary_prefix(path), suffix=".tmp", dir=path.parent)
        yield Path(name)
        with contextlib.suppress(OSError):  # not ours to change: 0700 as made
            os.chmod(name, 0o777 & ~_umask())
        # all at once and at the end: one by one as they come they take a disk many times as long
        for inside, _, files in os.walk(name):
            for file in files:
                if not os.path.islink(os.path.join(inside, file)):
                    _sync(os.path.join(inside, file))
            _sync(inside)
        os.rename(name, path)
    except BaseException:
        if name:
            shutil.rmtree(name, ignore_errors=True)
        raise
    sync_folder(path.parent)


def make_folder(path: Path, mode: int = 0o777) -> None:
    """Have a folder there and on the disk, with those above it that are missing; one that is there stays as it is.

    Args:
        path: the folder.
        mode: the permissions of a new one, which the umask cuts; those above it get the usual ones.

    Raises:
        OSError: it cannot be made.
    """
    missing = [folder for folder in (path, *path.parents) if not folder.exists()]
    path.mkdir(mode, parents=True, exist_ok=True)
    for folder in missing:
        sync_folder(folder.parent)


def temporary_prefix(path: Path) -> str:
    """How the names of a file's temporary neighbours begin; short, so that a long name does not fail for their sake."""
    # systems count bytes; what is no whole character is left out
    start = path.name.encode("utf-8", "ignore")[:_PREFIX]
    return f".{start.decode('utf-8', 'ignore')}."


def sync_folder(folder: Path) -> None:
    """Have the folder's new entries on the disk; systems that cannot are as safe as they get.

    Raises:
        OSError: the disk failed.
    """
    _sync(folder)


def _sync(path: str | Path) -> None:
    """`sync_folder` for a folder, or for what stands in a file.

    Raises:
        OSError: the disk failed.
    """
    try:
        handle = os.open(path, os.O_RDONLY)
    except OSError:
        return  # one that may be written to and not read; or not a system where folders are opened
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno in (errno.EIO, errno.ENOSPC, errno.EROFS, errno.EDQUOT):
            raise
    finally:
        os.close(handle)


def _mode(path: Path, private: bool) -> int:
    """The permissions of the file that is there, or those a new one shall get."""
    try:
        return stat.S_IMODE(os.stat(path).st_mode)
    except OSError:
        return PRIVATE if private else 0o666 & ~_umask()


def _umask() -> int:
    """What new files and folders are denied; it cannot be asked for without setting it."""
    umask = os.umask(0o077)
    os.umask(umask)
    return umask
