"""Writers that are killed, that race, and whose disk refuses; `python -m tests.hostile.crashes` does it 1,000 times."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.hostile.crashes import ERRORS, KINDS, STEPS, killed, raced, refused

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")


@pytest.mark.parametrize("kind", KINDS)
def test_a_killed_writer_loses_nothing_it_confirmed(kind: str, tmp_path: Path) -> None:
    for after in (0, 0.003, 0.011):
        last, held = killed(kind, tmp_path, after)
        assert held >= last


def test_two_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    for number in range(4):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert raced(folder) == 0


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="which file is meant is read from /proc")
@pytest.mark.parametrize("number", ERRORS, ids=os.strerror)
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("kind", ["notes", "places", "side-car", "export"])
def test_a_disk_that_refuses_costs_nothing(kind: str, step: str, number: int, tmp_path: Path) -> None:
    refused(kind, tmp_path, step, number)
