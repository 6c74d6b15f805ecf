from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.commands import BY_NAME
from reader.tui.screenshots import SHOTS, Shot, main, taken
from tests.tui.velling import ANALYSIS


def test_steps_are_commands() -> None:
    steps = {s for shot in SHOTS for s in shot.steps if not s.startswith("@")}
    assert steps <= set(BY_NAME)
    assert len({shot.name for shot in SHOTS}) == len(SHOTS)


def test_an_option_names_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--help"]) == 2
    assert "[DIR] [PATH...]" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


async def test_a_picture_shows_the_story_at_the_passage_asked_for() -> None:
    svg = await taken(Shot("x", (120, 30), ("@quote",)), ANALYSIS)
    words = re.sub(r"<[^>]*>|&#160;", " ", svg)
    assert "Ilse Morant on whether" in re.sub(r"\s+", " ", words)
    assert svg == await taken(Shot("x", (120, 30), ("@quote",)), ANALYSIS)


async def test_blanks_at_the_beginning_of_a_piece_are_kept_by_whatever_draws_it() -> None:
    svg = await taken(Shot("x", (120, 30)), ANALYSIS)
    assert svg.startswith('<svg xml:space="preserve" ')
    assert ">&#160;&#160;" in svg
