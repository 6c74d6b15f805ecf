"""The README promises what the project does."""

import re
import tomllib
from pathlib import Path

import pytest

from reader.cli.console import EXIT_CODES
from reader.config import settings_in

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks() -> list[str]:
    return re.findall(r"```sh\n(.*?)```", README, re.S)


def test_it_opens_with_two_commands() -> None:
    start, tests = blocks()[:2]
    assert start.strip().endswith(".venv/bin/ramadi-reader")
    assert tests.strip().endswith("pytest")


def test_every_picture_it_shows_is_there() -> None:
    shown = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README)
    assert shown
    assert [s for s in shown if not (ROOT / s).is_file()] == []


def test_it_tells_the_exit_codes() -> None:
    told = "; ".join(f"{code} {about}" for code, about in EXIT_CODES)
    assert f"Exit codes: {told}." in " ".join(README.split())


def test_the_settings_it_shows_are_taken_as_they_stand(tmp_path: Path) -> None:
    shown = next(block for block in re.findall(r"```yaml\n(.*?)```", README, re.S) if "preset:" in block)
    file = tmp_path / "config.yaml"
    file.write_text(shown, encoding="utf-8")
    settings = settings_in(str(file))
    assert settings.problems == ()
    assert (settings.theme, settings.width, settings.keymap.preset) == ("reader-light", 72, "newsboat")
    assert settings.notes


def test_the_top_level_holds_nothing_else() -> None:
    allowed = {"pyproject.toml", "README.md", "reader", "seeds", "tests", "screenshots", "LICENSE"}
    passing = {"build", "dist", "snapshot_report.html"}
    found = {p.name for p in ROOT.iterdir() if not p.name.startswith(".")}
    assert found - allowed - passing == set()


def test_the_base_needs_three_packages() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {re.split(r"[<>=~]", d)[0] for d in project["dependencies"]}
    assert names == {"textual", "rich", "pyyaml"}


@pytest.mark.parametrize("seed", sorted((ROOT / "seeds").glob("*.md")), ids=lambda p: p.stem)
def test_the_default_story_says_it_is_a_digest(seed: Path) -> None:
    assert re.search(r"^text: digest$", seed.read_text(encoding="utf-8"), re.M)
