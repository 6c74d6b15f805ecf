"""What a case is, and the ways to add one to the corpus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Expect = Literal["opens", "told", "refused", "several", "either"]
Make = Callable[[Path], list[str]]

STORY = (
    "Dam at Orle gives way\n\n"
    "At least 12 people were killed when the dam at Orle gave way on Monday, the mayor said.\n\n"
    "“We heard stones, then the water,” said Ann Lee, 45, who fled with 300 others.\n"
)
"""A text that says something, for hostile things to stand in."""


@dataclass(frozen=True, slots=True)
class Case:
    """One hostile input."""

    name: str
    expect: Expect
    make: Make
    """Writes it into a folder; gives the paths for the command line."""


CASES: dict[str, Case] = {}


def case(name: str, expect: Expect) -> Callable[[Make], Make]:
    """Adds a case that needs more than one file's bytes."""

    def added(make: Make) -> Make:
        assert name not in CASES, name
        CASES[name] = Case(name, expect, make)
        return make

    return added


def file(name: str, expect: Expect, data: str | bytes | Callable[[], bytes], ending: str = ".txt") -> None:
    """Adds a case of one file with those bytes; a function makes them when they are needed."""

    def make(folder: Path) -> list[str]:
        content = data() if callable(data) else data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
        path = folder / f"{name.rpartition('/')[2]}{ending}"
        path.write_bytes(content)
        return [str(path)]

    case(name, expect)(make)


def files(name: str, expect: Expect, count: int, told: Callable[[int], str], ending: str = ".txt") -> None:
    """Adds a case of so many files, each of what is told of its number, from 0."""

    def make(folder: Path) -> list[str]:
        for n in range(count):
            (folder / f"{n}{ending}").write_text(told(n))
        return [str(folder)]

    case(name, expect)(make)
