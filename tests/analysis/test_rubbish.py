"""The engine does without Python's looking for rubbish: it leaves none, and what was on before is on after."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.analysis import analyse, compared
from reader.story import open_story

FERRY = open_story([str(Path(__file__).parents[1] / "stories" / "ferry")]).story


@pytest.fixture(autouse=True)
def _looking() -> Iterator[None]:
    looked = gc.isenabled()
    yield
    (gc.enable if looked else gc.disable)()


def test_next_to_no_rubbish_is_left() -> None:
    gc.enable()
    analyse(FERRY)
    gc.collect()
    gc.disable()
    assert sum(len(c.mentions) for c in analyse(FERRY).claims) > 50
    assert gc.collect() < 500


@pytest.mark.parametrize("looked", [True, False])
def test_rubbish_is_looked_for_afterwards_where_it_was_before(looked: bool) -> None:
    (gc.enable if looked else gc.disable)()
    analyse(FERRY)
    assert gc.isenabled() is looked


def test_rubbish_is_looked_for_after_a_failure() -> None:
    gc.enable()
    with pytest.raises(AttributeError):
        compared(FERRY, [None, None])  # type: ignore[list-item]
    assert gc.isenabled()
