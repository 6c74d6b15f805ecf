"""Exporting many made-up stories from the command line: seconds of the processor, memory, and how the time grows."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.speed.figures import Row, exponent
from tests.speed.made import made_story

ARTICLES = 6
"""In each story."""
FORMATS = ("json", "jsonl", "csv", "matrix", "md", "html", "annotations", "csl")


def rows(sizes: Sequence[int], folder: Path) -> Iterator[Row]:
    """One format for so many stories each with an empty cache, then every format with what that left there."""
    for n in sizes:
        for number in range(n):
            made_story(ARTICLES, seed=number).written(folder / f"shelf{n}" / f"story {number:04}")
    for turn, form in enumerate((FORMATS[0], *FORMATS)):
        runs = {n: _exported(folder, n, form) for n in sizes}
        most = max(sizes)
        name = f"{most} stories, {ARTICLES * most} articles: {form}, {'warm' if turn else 'cold'}"
        size = os.path.getsize(folder / f"out{most}.{form}") / 1e6
        yield Row("export", name, runs[most][0], "s", f"{size:.1f} MB written")
        yield Row("export", f"{name}: memory", runs[most][1], "MB")
        if len(sizes) > 1:
            yield Row("export", f"growth: {name}", exponent([(n, runs[n][0]) for n in sizes]), "power")


def _exported(folder: Path, stories: int, form: str) -> tuple[float, float]:
    """The processor's seconds and the most memory in MB that one run took."""
    out = str(folder / f"out{stories}.{form}")
    command = ["-m", "reader", "export", "--no-notes", "--format", form, "-o", out, str(folder / f"shelf{stories}")]
    told = {**os.environ, "XDG_CACHE_HOME": str(folder / f"cache{stories}")}
    silent = [(os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
    child = os.posix_spawn(sys.executable, [sys.executable, *command], told, file_actions=silent)
    _, status, used = os.wait4(child, 0)
    if status:
        raise RuntimeError(f"export ended with status {status}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
