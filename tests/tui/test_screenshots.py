from __future__ import annotations

import re

from reader.commands import BY_NAME
from reader.tui.screenshots import SHOTS, Shot, taken
from tests.tui.velling import ANALYSIS


def test_steps_are_commands() -> None:
    steps = {s for shot in SHOTS for s in shot.steps if not s.startswith("@")}
    assert steps <= set(BY_NAME)
    assert len({shot.name for shot in SHOTS}) == len(SHOTS)


async def test_a_picture_shows_the_story_at_the_passage_asked_for() -> None:
    svg = await taken(Shot("x", (120, 30), ("@quote",)), ANALYSIS)
    words = re.sub(r"<[^>]*>|&#160;", " ", svg)
    assert "Ilse Morant on whether" in re.sub(r"\s+", " ", words)
    assert svg == await taken(Shot("x", (120, 30), ("@quote",)), ANALYSIS)
