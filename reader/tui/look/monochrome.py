"""Terminals that have no colours, as they say by their names."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

_MONOCHROME = re.compile(r"vt(?:5\d|1\d\d|2\d\d|32\d|4\d\d)(?![0-9]).*|.*-(?:mono|m)")
"""Old terminals, and the endings that term(7) keeps for those whose colours are suppressed."""


def is_monochrome(environ: Mapping[str, str]) -> bool:
    """Whether the terminal has no colours; one that is said to have them by `COLORTERM` does, whatever its name."""
    return not environ.get("COLORTERM") and _MONOCHROME.fullmatch(environ.get("TERM", "")) is not None


@contextmanager
def as_told_by_name() -> Iterator[None]:
    """Have `NO_COLOR` set meanwhile where the terminal has none; a program started later does not inherit it."""
    if "NO_COLOR" in os.environ or not is_monochrome(os.environ):
        yield
        return
    os.environ["NO_COLOR"] = "1"
    try:
        yield
    finally:
        del os.environ["NO_COLOR"]
