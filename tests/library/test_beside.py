"""The engine in a process beside this one gives what it gives here, and nothing is lost where there is no process."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.analysis import analyse
from reader.library.analysing import analysed
from reader.library.beside import Beside
from reader.library.openings import Stopped
from reader.library.store import Store
from reader.model import Decision
from tests.library.made import story


@pytest.fixture
def beside() -> Iterator[Beside]:
    made = Beside()
    yield made
    made.close()


def test_it_gives_what_the_engine_gives_here(beside: Beside) -> None:
    dam = story(300, 300, 900)
    assert analysed(dam, Store(None), engine=beside) == analyse(dam)
    process = beside._process
    decided = [Decision("verdict", analyse(dam).claims[0].id, verdict="agree")]
    assert analysed(dam, Store(None), decided, engine=beside) == analyse(dam, decided)
    assert process is not None
    assert beside._process is process


def test_articles_come_back_as_the_ones_that_were_given(beside: Beside) -> None:
    dam = story(300, 900)
    assert [r.article for r in beside.read(dam.articles)] == list(dam.articles)
    assert all(r.article is a for r, a in zip(beside.read(dam.articles), dam.articles, strict=True))


def test_it_starts_nothing_for_nothing_and_begins_again_after_a_rest(beside: Beside) -> None:
    assert list(beside.read([])) == []
    assert beside._process is None
    dam = story(300)
    first = list(beside.read(dam.articles))
    beside.rest()
    assert beside._process is None
    assert list(beside.read(dam.articles)) == first
    assert beside._process is not None


def test_where_the_process_dies_the_work_is_done_here(beside: Beside) -> None:
    dam = story(300, 900)
    list(beside.read(dam.articles))
    assert beside._process is not None
    beside._process.kill()
    assert analysed(dam, Store(None), engine=beside) == analyse(dam)
    assert beside._process is None


@pytest.mark.parametrize("executable", ["", "/nowhere/python"])
def test_where_none_can_be_started_too(executable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", executable)
    dam = story(300)
    assert analysed(dam, Store(None), engine=Beside()) == analyse(dam)


def test_it_loads_nothing_from_the_folder_the_person_is_in(
    beside: Beside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("yaml", "json", "reader"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    list(beside.read(story(300).articles))
    assert beside._process is not None
    assert beside._process.poll() is None


def test_who_waits_for_it_is_told_when_it_is_closed(beside: Beside, monkeypatch: pytest.MonkeyPatch) -> None:
    started, told = threading.Event(), threading.Event()

    def begun(program: str) -> subprocess.Popen[bytes]:
        """A process that never answers."""
        process = subprocess.Popen(
            [sys.executable, "-c", "import time; time.sleep(60)"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        started.set()
        return process

    monkeypatch.setattr("reader.library.beside.started", begun)

    def wait() -> None:
        with pytest.raises(Stopped):
            list(beside.read(story(300).articles))
        told.set()

    waiting = threading.Thread(target=wait)
    waiting.start()
    assert started.wait(10)
    beside.close()
    waiting.join(10)
    assert told.is_set()
    assert beside._process is None
    with pytest.raises(Stopped):
        list(beside.read(story(300).articles))
