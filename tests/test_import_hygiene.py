"""What must not be loaded where: the parts below the screen know no screen."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

SCREEN = ("textual", "rich")

PROGRAM = """
import sys
{action}
loaded = sorted(m for m in sys.modules if m.partition(".")[0] in {barred})
print(" ".join(loaded))
"""


def loaded_after(action: str, barred: tuple[str, ...]) -> list[str]:
    """Modules of the barred packages in a fresh interpreter after the action."""
    code = PROGRAM.format(action=action, barred=repr(barred))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[-1].split()


@pytest.mark.parametrize(
    "module",
    [
        "reader.model",
        "reader.story",
        "reader.analysis",
        "reader.export.json",
        "reader.export.text",
        "reader.export.formats",
        "reader.export.html",
        "reader.query",
        "reader.notes.opening",
        "reader.query.find",
        "reader.commands",
        "reader.config",
        "reader.reading.session",
        "reader.cli",
    ],
)
def test_nothing_below_the_screen_loads_it(module: str) -> None:
    assert loaded_after(f"import {module}", SCREEN) == []


@pytest.mark.parametrize(
    "argv", [["--version"], ["--help"], ["claims", "tests/stories/ferry"], ["export", "tests/stories/ferry"]]
)
def test_commands_without_a_screen_load_none(argv: list[str]) -> None:
    assert loaded_after(f"from reader.cli import main; main({argv!r})", SCREEN) == []


def test_every_part_stands_in_the_contracts() -> None:
    root = Path(__file__).parents[1]
    parts = {
        f"reader.{p.stem}" for p in (root / "reader").iterdir() if p.suffix == ".py" or (p / "__init__.py").exists()
    }
    told = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    without_screen = next(c for c in told if c["type"] == "forbidden")
    layers = next(c for c in told if "reader.cli" in c.get("layers", ()))
    above = {"reader.__init__", "reader.__main__", "reader.tui"}
    assert parts - above == set(without_screen["source_modules"])
    assert parts - {"reader.__init__"} == {name for layer in layers["layers"] for name in layer.split(" | ")}


def test_version_loads_neither_parser_nor_engine() -> None:
    barred = ("argparse", "yaml", "json", "re")
    assert loaded_after("from reader.cli import main; main(['--version'])", barred) == []


def test_the_check_sees_what_is_loaded() -> None:
    assert loaded_after("import json", ("json",))
