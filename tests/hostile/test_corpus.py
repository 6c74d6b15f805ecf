"""The hostile corpus on `export`, each case in a process of its own; `python -m tests.hostile` runs all of it."""

from __future__ import annotations

import pytest

from tests.hostile.corpus import CASES
from tests.hostile.running import exported, preload

SLOW = frozenset(
    ("apart", "flood", "further", "page", "json", "files/thousands", "feed/many", "opml/many", "gzip/empty-members")
)
"""What takes a second or more each: left to the command, but for every tenth."""


def _quick() -> list[str]:
    slow = [name for name in CASES if any(name.startswith(s) for s in SLOW)]
    return [name for name in CASES if name not in slow] + slow[::10]


@pytest.fixture(scope="module", autouse=True)
def _preloaded() -> None:
    preload()


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 150


@pytest.mark.parametrize("name", _quick())
def test_nothing_gets_through(name: str) -> None:
    assert exported(CASES[name])[1] == []
