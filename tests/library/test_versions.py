from __future__ import annotations

import importlib
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import versions
from reader.library.versions import version_of

PACKAGE = Path(versions.__file__).parents[1]
EXTRAS = versions._EXTRAS["story"]
IMPORTED = re.compile(r"^\s*(?:from reader\.|from reader import )(\w+)", re.M)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    for name in (*versions._SHARED, "story/a.py", "story/data/w.yaml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    monkeypatch.setattr(versions, "_ROOT", str(tmp_path))
    version_of.cache_clear()
    yield tmp_path
    version_of.cache_clear()


def version(package: str) -> bytes | None:
    """Worked out anew."""
    version_of.cache_clear()
    return version_of(package)


def test_it_is_a_hash_of_the_files(root: Path) -> None:
    before = version("story")
    assert before is not None
    assert len(before) == 16
    assert version("story") == before


@pytest.mark.parametrize("name", ["model.py", "story/a.py", "story/data/w.yaml", "story/new.py", "story/deep/b.py"])
def test_code_and_word_lists_change_it(root: Path, name: str) -> None:
    before = version("story")
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).write_text("y")
    assert version("story") != before


def test_a_file_that_moves_changes_it(root: Path) -> None:
    before = version("story")
    (root / "story/a.py").rename(root / "story/b.py")
    assert version("story") != before


@pytest.mark.parametrize("name", ["story/__pycache__/a.py", "story/notes.txt", "tui/a.py", "cli.py"])
def test_other_files_do_not(root: Path, name: str) -> None:
    before = version("story")
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).write_text("y")
    assert version("story") == before


def test_where_the_files_cannot_be_read_there_is_none(root: Path) -> None:
    assert version("nowhere") is None
    (root / "model.py").unlink()
    assert version("story") is None


def test_another_layout_is_another_version(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = version("story")
    monkeypatch.setattr(versions, "_LAYOUT", 99)
    assert version("story") != before


@pytest.fixture
def site(tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that packages are imported from, with nothing in it."""
    made = tmp_path / "site"
    made.mkdir()
    for name in EXTRAS:
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setattr(sys, "path", [str(made)])
    return made


def install(site: Path, name: str, number: str = "") -> None:
    (site / name).mkdir(exist_ok=True)
    (site / name / "__init__.py").write_text("raise AssertionError('it is not loaded')")
    for old in site.glob(f"{name}-*"):
        old.rmdir()
    if number:
        (site / f"{name}-{number}.dist-info").mkdir()
    importlib.invalidate_caches()


@pytest.mark.parametrize("name", EXTRAS)
def test_an_extra_changes_what_reads_files_and_nothing_else(site: Path, name: str) -> None:
    engine, seen = version("analysis"), [version("story")]
    for number in ("", "6.0.11", "6.0.12"):
        install(site, name, number)
        seen.append(version("story"))
    assert len(set(seen)) == 4
    assert version("analysis") == engine
    install(site, f"{name}_more", "1")
    install(site, "another", "1")
    assert version("story") == seen[-1]


def test_the_extras_are_those_that_can_be_installed() -> None:
    told = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text("utf-8"))
    named = told["project"]["optional-dependencies"]
    assert sorted(re.split(r"\W", name)[0] for name in named["html"] + named["feeds"]) == sorted(EXTRAS)


def test_the_parts_of_the_program_have_one() -> None:
    version_of.cache_clear()
    assert len({version_of("story"), version_of("analysis")} - {None}) == 2


def test_all_that_a_result_depends_on_is_in_it() -> None:
    """Whatever the packages import of the modules beside them; `durable` and `signals` are about writing files."""
    beside = {path.name for path in PACKAGE.glob("*.py")} - {"__init__.py"}
    files = [*PACKAGE.glob("story/**/*.py"), *PACKAGE.glob("analysis/**/*.py")]
    imported: set[str] = set()
    while files:
        found = {f"{name}.py" for name in IMPORTED.findall(files.pop().read_text("utf-8"))} & beside - imported
        imported |= found
        files += [PACKAGE / name for name in found]
    assert imported - {"durable.py", "signals.py"} == set(versions._SHARED)
