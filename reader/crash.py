"""What is written down where the reader itself fails: which of its lines did, and nothing of what was read.

Messages of errors and values of variables stay out of it: they may hold words of an article.
"""

from __future__ import annotations

import contextlib
import os
import platform
import tempfile
import time
import traceback
from pathlib import Path

from reader import __version__
from reader.durable import write_whole
from reader.folders import data_folder

FOLDER = "reports"
_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_FIRST, _LAST = 10, 30
"""Calls that are named from the beginning and from the end of a long chain of them."""
_MOST = 20
"""Reports that are kept; the oldest go."""
_CAUSES = 5
"""Errors that are told of a chain in which one led to the next."""


def where(error: BaseException) -> str:
    """Which error it is, and the last of our own lines it passed: `ValueError in reader/analysis/claims.py:120`."""
    frames = [_place(f) for f in traceback.extract_tb(error.__traceback__)]
    own = [place for place in frames if place.startswith("reader/")]
    return " in ".join([type(error).__name__, *(own or frames)[-1:]])


def report_of(error: BaseException, doing: str = "") -> str:
    """What failed and where, call by call, and on what.

    Args:
        error: what was raised.
        doing: what the reader was at, in its own words.
    """
    lines = [
        f"ramadi-reader {__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}",
        f"terminal: {os.environ.get('TERM', '')}",
        f"at: {doing}",
    ]
    cause: BaseException | None = error
    for _ in range(_CAUSES):
        if cause is None:
            break
        frames = [f"  {_place(f)} in {f.name}" for f in traceback.extract_tb(cause.__traceback__)]
        if len(frames) > _FIRST + _LAST:
            frames[_FIRST:-_LAST] = [f"  ... {len(frames) - _FIRST - _LAST} calls ..."]
        lines += ["", type(cause).__name__, *frames]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines) + "\n"


def reported(error: BaseException, doing: str = "") -> str:
    """Write a report, for the person alone; a line to tell them, which says where it failed and where the report is.

    It lies in `reports` in the person's data folder, else in the system's folder for temporary files. Never fails.
    """
    told = f"the reader itself failed ({type(error).__name__})"
    with contextlib.suppress(Exception):
        told = f"the reader itself failed ({where(error)})"
        path = _written(report_of(error, doing).encode("utf-8", "backslashreplace"))
        return f"{told}; a report without any article's text is in {path}" if path else told
    return told


def _written(text: bytes) -> Path | None:
    name = f"{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}.txt"
    own = data_folder()
    places = [Path(own, FOLDER, name)] if own else []
    for path in (*places, Path(tempfile.gettempdir(), f"ramadi-reader-{name}")):
        with contextlib.suppress(OSError, ValueError):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(path, text, private=True)
            _without_old(path.parent)
            return path
    return None


def _place(frame: traceback.FrameSummary) -> str:
    # what is built into Python lies nowhere, and the folder we are in may be gone
    path = frame.filename if frame.filename.startswith("<") else os.path.abspath(frame.filename)
    # of other packages enough to find it, and nothing of the person's home
    ours = path.startswith(_ROOT + os.sep)
    path = os.path.relpath(path, _ROOT) if ours else "/".join(Path(path).parts[-3:])
    return f"{path.replace(os.sep, '/')}:{frame.lineno}"


def _without_old(folder: Path) -> None:
    if folder.name == FOLDER:
        for old in sorted(os.listdir(folder))[:-_MOST]:
            with contextlib.suppress(OSError):
                os.unlink(folder / old)
