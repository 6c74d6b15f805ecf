"""What is built installs alone and works: the wheel, made from the source archive, in an empty environment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from reader import __version__

ROOT = Path(__file__).parent.parent
_BUILD = """
import os, sys
os.chdir(sys.argv[1])
from hatchling import build
print(getattr(build, "build_" + sys.argv[3])(sys.argv[2]))
"""


def run(*words: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "RAMADI_"))}
    return subprocess.run(
        list(map(str, words)), cwd=cwd, env={**own, **environment}, capture_output=True, text=True, check=False
    )


def environment_with(folder: Path, *wanted: str | Path) -> Path:
    """A new environment's interpreter with some packages and nothing else; skips where they cannot be had."""
    pytest.importorskip("pip", reason="this interpreter has no pip to fill an empty environment with")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True, capture_output=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check", "-q", "--retries", "1")
    done = run(*pip, "install", "--no-compile", *wanted, cwd=folder)
    if done.returncode and any(word in done.stderr for word in ("No matching distribution", "connection", "retries")):
        pytest.skip(f"no package index can be reached to install {wanted[0]}: {done.stderr.strip().splitlines()[-1]}")
    assert done.returncode == 0, done.stderr
    return python


def wheel_from_archive(folder: Path) -> Path:
    """The wheel that is made from what the source archive holds."""
    python = environment_with(folder / "builder", "hatchling")
    done = run(python, "-c", _BUILD, ROOT, folder, "sdist", cwd=folder)
    assert done.returncode == 0, done.stderr
    archive = folder / done.stdout.strip()
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    done = run(python, "-c", _BUILD, folder / archive.name.removesuffix(".tar.gz"), folder, "wheel", cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder / done.stdout.strip()


def test_the_wheel_installs_alone_and_works(tmp_path: Path) -> None:
    # one test: what it builds and installs takes longer than all it asks
    kept = [p for p in (ROOT / "reader").rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    built, used = tmp_path / "built", tmp_path / "used"
    built.mkdir()
    used.mkdir()
    python = environment_with(tmp_path / "venv", wheel_from_archive(built))
    everything_is_inside(kept, python, used)
    the_command_runs(python.parent / "ramadi-reader", used)
    screen_and_dialogue_start(python, used)


def the_command_runs(program: Path, tmp_path: Path) -> None:
    places = {f"RAMADI_READER_{name}": str(tmp_path / name) for name in ("CONFIG", "STATE", "CACHE")}

    def said(*words: str) -> str:
        done = run(program, *words, cwd=tmp_path, **places)
        assert (done.returncode, done.stderr) == (0, ""), words
        return done.stdout

    assert said("--version") == f"ramadi-reader {__version__}\n"
    assert "5 articles, 5 outlets" in said("claims")
    story = json.loads(said("export", "--format", "json"))
    assert len(story["articles"]) == 5
    assert {a["path"].partition("/")[0] for a in story["articles"]} == {"seeds"}
    page = said("export", "--format", "html")
    assert "</html>" in page
    assert "@media print" in page
    assert "#compdef" in said("completion", "zsh")
    assert "reader-light" in said("themes")


def screen_and_dialogue_start(python: Path, tmp_path: Path) -> None:
    places = {f"RAMADI_READER_{name}": str(tmp_path / name) for name in ("CONFIG", "STATE", "CACHE")}
    done = run(python.parent / "ramadi-reader", "--plain", cwd=tmp_path, **places)
    assert "5 articles, 5 outlets" in done.stdout
    shown = """
import asyncio
from reader.story import default_story
from reader.tui.app import ReaderApp
from reader.tui.fronts.story import StoryFront
async def main():
    app = ReaderApp(StoryFront(default_story().story))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        print(len(app.front.session.material.shown.articles), "shown")
asyncio.run(main())
"""
    assert run(python, "-c", shown, cwd=tmp_path, **places).stdout == "5 shown\n"


def everything_is_inside(kept: list[Path], python: Path, tmp_path: Path) -> None:
    listed = "import importlib.metadata as m; print(*(f for f in m.files('ramadi-reader')), sep='\\n')"
    inside = set(run(python, "-c", listed, cwd=tmp_path).stdout.splitlines())
    assert {p.relative_to(ROOT).as_posix() for p in kept} <= inside
    assert {f"reader/seeds/{p.name}" for p in (ROOT / "seeds").glob("*.md")} <= inside
    assert not [name for name in inside if name.startswith(("tests/", "screenshots/"))]
