"""Attacks around what is read: command line, environment, config, notes, cache, expressions, the dialogue."""

from __future__ import annotations

from collections.abc import Iterator

from tests.hostile.surroundings.attack import Attack
from tests.hostile.surroundings.caches import caches
from tests.hostile.surroundings.configs import configs
from tests.hostile.surroundings.environments import environments
from tests.hostile.surroundings.expressions import expressions
from tests.hostile.surroundings.files import files
from tests.hostile.surroundings.notes import notes
from tests.hostile.surroundings.running import attacked
from tests.hostile.surroundings.words import talks, words

__all__ = ["Attack", "attacked", "attacks"]


def attacks() -> Iterator[Attack]:
    """All of them."""
    yield from environments()
    yield from configs()
    yield from notes()
    yield from caches()
    yield from expressions()
    yield from words()
    yield from talks()
    yield from files()
