"""What the system lacks: no mistake of the reader's, and nothing to report."""

from __future__ import annotations

import errno
import os

_LACKING = {
    errno.EMFILE: "too many files are open: the system allows no more (ulimit -n)",
    errno.ENFILE: "too many files are open in the system",
    errno.ENOMEM: "there is not enough memory",
    errno.EAGAIN: "the system allows no more processes (ulimit -u)",
}


def lacking(error: BaseException) -> str:
    """What the system lacks where that is what an error comes from; empty where it is anything else."""
    if isinstance(error, MemoryError):
        return _LACKING[errno.ENOMEM]
    if isinstance(error, FileNotFoundError):
        try:
            os.getcwd()
        except OSError:
            return "the folder you are in is not there any longer"
    return _LACKING.get(error.errno or 0, "") if isinstance(error, OSError) else ""
