"""A large story in a process of its own gives what it gives here, and nothing is lost where there is no process."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.analysing import analysed
from reader.library.apart import Apart, Lost
from reader.library.openings import Stopped, opened
from reader.library.store import Store
from reader.library.summaries import summaries
from reader.model import Analysis, Decision
from reader.story import Opened

TEXT = "# Dam breaks above Orle\n\nThe dam broke.\n\nAt least {count} people were led out, mayor Ruth Keller said.\n"


def untold(done: int, total: int) -> None:
    """For who does not ask."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "dam"
    place.mkdir()
    for number in range(20):
        (place / f"paper{number}.md").write_text(TEXT.format(count=300 + number % 3), encoding="utf-8")
    (place / "broken.json").write_text("{", encoding="utf-8")
    return place


@pytest.fixture
def apart(folder: Path) -> Iterator[Apart]:
    made = Apart([str(folder)], Store(None))
    yield made
    made.close()


def here(folder: Path) -> tuple[Opened, Analysis]:
    found = opened([str(folder)], Store(None))
    return found, analysed(found.story, Store(None))


def test_it_opens_and_compares_as_it_is_done_here(apart: Apart, folder: Path) -> None:
    expected, analysis = here(folder)
    told: list[tuple[int, int]] = []
    found = apart.opened(lambda done, total: told.append((done, total)))
    assert found == expected
    assert found.problems
    assert told[-1] == (21, 21)
    compared = apart.analysed(found.story, (), untold)
    assert compared == analysis
    assert [c.silent for c in compared.claims] == [c.silent for c in analysis.claims]
    assert all(r.article is a for r, a in zip(compared.readings, found.story.articles, strict=True))


def test_a_decision_is_heeded_and_the_readings_are_not_sent_again(apart: Apart, folder: Path) -> None:
    story = apart.opened(untold).story
    first = apart.analysed(story, (), untold)
    decision = Decision("verdict", first.claims[0].id, verdict="agree")
    second = apart.analysed(story, [decision], untold)
    assert second == analysed(story, Store(None), [decision])
    assert second.readings is first.readings


def test_a_story_it_does_not_know_is_sent_to_it(apart: Apart, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.library.apart._SENT_AT_ONCE", 300)
    found, analysis = here(folder)
    assert apart.analysed(found.story, (), untold) == analysis
    apart.rest()
    assert apart._process is None
    assert apart.analysed(found.story, (), untold) == analysis


def test_what_it_finds_is_kept_and_noted(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.library.stamps._SETTLED_NS", -(10**12))
    with Store(str(tmp_path / "kept" / "cache.sqlite")) as store:
        apart = Apart([str(folder)], store)
        try:
            story = opened([str(folder)], store).story
            analysis = apart.analysed(story, (), untold)
            apart.note()
            apart.index()
        finally:
            apart.close()
        [summary] = summaries([[str(folder)]], store)
        assert summary is not None
        assert summary.claims == len(analysis.claims)


@pytest.mark.parametrize("executable", ["", "/nowhere/python"])
def test_where_none_can_be_started_it_says_so(executable: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", executable)
    with pytest.raises(Lost):
        Apart([str(folder)], Store(None)).opened(untold)


def test_standard_input_is_read_where_it_came_in(folder: Path) -> None:
    with pytest.raises(Lost):
        Apart([str(folder), "-"], Store(None)).opened(untold)


def test_where_it_dies_it_says_so(apart: Apart) -> None:
    story = apart.opened(untold).story
    assert apart._process is not None
    apart._process.kill()
    with pytest.raises(Lost):
        apart.analysed(story, (), untold)
    with pytest.raises(Lost):
        apart.opened(untold)


def test_what_was_given_up_can_be_asked_again(apart: Apart, folder: Path) -> None:
    found, analysis = here(folder)
    ended = threading.Event()

    def give_up(done: int, total: int) -> None:
        apart.give_up()
        ended.set()

    with pytest.raises(Stopped):
        apart.analysed(found.story, (), give_up)
    assert ended.is_set()
    assert apart.analysed(found.story, (), untold) == analysis


def test_who_waits_for_it_is_told_when_it_is_closed(apart: Apart, folder: Path) -> None:
    found, _ = here(folder)
    with pytest.raises(Stopped):
        apart.analysed(found.story, (), lambda done, total: apart.close())
    with pytest.raises(Stopped):
        apart.opened(untold)
