"""Some of the attacks around what is read; `python -m tests.hostile.surroundings` makes all of them."""

from __future__ import annotations

import pytest

from tests.hostile.running import preload
from tests.hostile.surroundings import Attack, attacked, attacks

EVERY = 20


@pytest.fixture(scope="module", autouse=True)
def _preloaded() -> None:
    preload()


@pytest.mark.parametrize("attack", [a for n, a in enumerate(attacks()) if n % EVERY == 0], ids=lambda a: a.name)
def test_nothing_around_a_story_keeps_it_from_being_read(attack: Attack) -> None:
    assert attacked(attack)[1] == []
