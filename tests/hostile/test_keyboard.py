"""Some of what a terminal may send to the open app; `python -m tests.hostile.keyboard` sends all of it."""

from __future__ import annotations

import os

import pytest

from tests.hostile.keyboard import CASES, sent
from tests.hostile.running import preload

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no pseudo-terminals")


@pytest.fixture(scope="module", autouse=True)
def _preloaded() -> None:
    preload()


@pytest.mark.parametrize("name", list(CASES)[1::4])
def test_the_keyboard_stays_alive(name: str) -> None:
    assert sent(name) == []
