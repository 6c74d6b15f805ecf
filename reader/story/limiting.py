"""The limits of opening files as options of the command line: what there is, and changing one for a run."""

from __future__ import annotations

import ast
import pkgutil
import re
from collections.abc import Iterator
from itertools import pairwise
from types import ModuleType
from typing import NamedTuple

from reader.story import limits

FIXED = frozenset(("MAX_LINE", "MAX_MARKS"))
"""What is no matter of size: how a value looks on a line."""
_NUMBER = re.compile(r"([0-9]{1,15}(?:\.[0-9]{1,3})?)([kmg]?)b?", re.I)
_MOST, _LONGEST = 2**40, 7 * 24 * 3600
"""Bytes, articles or characters that a limit may allow, and seconds: the system's calls take no numbers without end."""
_TIMES = {"": 1, "k": 1024, "m": 1024**2, "g": 1024**3}


class Limit(NamedTuple):
    """One of `reader.story.limits`, or of what else bounds what is read."""

    name: str
    option: str
    """Empty where none changes it."""
    value: float
    """As it is now."""
    about: str

    @property
    def shown(self) -> str:
        """The value as the option takes it."""
        for sign, times in (("G", 1024**3), ("M", 1024**2), ("k", 1024)):
            if "BYTES" in self.name and self.value >= times and self.value % times == 0:
                return f"{self.value // times:g}{sign}"
        return f"{self.value:.15g}"


class WrongLimit(ValueError):
    """The limit is unknown, or cannot take the value; the message says which."""


def every_limit() -> tuple[Limit, ...]:
    """Every limit that an option changes, in the order of `reader.story.limits`, with what is said of it there."""
    told = (limit for limit in documented(limits) if limit.name not in FIXED)
    return tuple(limit._replace(option=limits.option_of(limit.name)) for limit in told)


def documented(module: ModuleType) -> Iterator[Limit]:
    """The constants of a module, in its order, with what is said of each below it."""
    package, _, name = module.__name__.rpartition(".")
    source = (pkgutil.get_data(package, f"{name}.py") or b"").decode("utf-8")
    for node, below in pairwise(ast.parse(source).body):
        named = node.targets[0] if isinstance(node, ast.Assign) else None
        if isinstance(named, ast.Name) and named.id.isupper() and named.id[0] != "_" and isinstance(below, ast.Expr):
            about = " ".join(str(getattr(below.value, "value", "")).split())
            yield Limit(named.id, "", getattr(module, named.id), about)


def is_limit(option: str) -> bool:
    """Whether an option of the command line, without its value, changes a limit."""
    name = _name(option)
    return (
        option.startswith("--") and option.islower() and name not in FIXED and name.isupper() and name in vars(limits)
    )


def set_limit(option: str, value: str) -> None:
    """Change a limit until the program ends.

    Args:
        option: as `--max-file-bytes`.
        value: a number above 0; with k, M or G so many times 1024, 1024² or 1024³.

    Raises:
        WrongLimit: see there.
    """
    found = _NUMBER.fullmatch(value)
    if not is_limit(option):
        raise WrongLimit(f"no such limit: {option}")
    if found is None or float(found[1]) == 0:
        raise WrongLimit(f"{option} takes a number above 0, as in 500 or 128M")
    number, timed = float(found[1]) * _TIMES[found[2].lower()], isinstance(getattr(limits, _name(option)), float)
    if number > (_LONGEST if timed else _MOST):
        most = f"{_LONGEST} seconds" if timed else f"{_MOST // _TIMES['g']}G"
        raise WrongLimit(f"{option} takes at most {most}")
    setattr(limits, _name(option), number if timed else max(1, int(number)))


def values() -> dict[str, float]:
    """All limits as they are now, for another process to take over."""
    return {name: value for name, value in vars(limits).items() if name.isupper() and not name.startswith("_")}


def take_over(given: dict[str, float]) -> None:
    """Have the limits of another process."""
    for name, value in given.items():
        setattr(limits, name, value)


def _name(option: str) -> str:
    return option.removeprefix("--").replace("-", "_").upper()
