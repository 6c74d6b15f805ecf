from __future__ import annotations

import io
import threading
from pathlib import Path
from typing import Any

import pytest

from reader.library import apart_process
from reader.library.analysing import analysed
from reader.library.apart_process import _Server
from reader.library.frames import receive
from reader.library.openings import opened
from reader.library.store import Store
from reader.library.summaries import summaries
from reader.model import Reading
from tests.library.made import article, story


class Stopping(threading.Event):
    """Is set from the first file on."""

    def clear(self) -> None:
        self.set()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "dam"
    place.mkdir()
    for number in range(4):
        (place / f"paper{number}.md").write_text(f"# Dam breaks\n\nAt least {300 + number} people were led out.\n")
    (place / "broken.json").write_text("{")
    return place


def said(answer: io.BytesIO) -> list[Any]:
    """All that was answered since it was last asked."""
    answer.seek(0)
    out = []
    while answer.tell() < len(answer.getvalue()):
        out.append(receive(answer))
    answer.seek(0)
    answer.truncate()
    return out


def served(stopped: threading.Event | None = None) -> tuple[_Server, io.BytesIO]:
    answer = io.BytesIO()
    return _Server(answer, stopped or threading.Event()), answer


def test_opening_gives_the_articles_a_few_at_a_time_and_then_what_is_wrong(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart_process, "_AT_ONCE", 2_000)
    server, answer = served()
    server.begin((str(folder),), None, {})
    server.open()
    told, *given, done = [m for m in said(answer) if m[0] != "told" or m[1] == m[2]]
    expected = opened([str(folder)], Store(None))
    assert told == ("told", 5, 5)
    assert [len(some) for _, some in given] == [2, 2]
    assert [a for _, some in given for a in some] == list(expected.story.articles)
    assert done == ("done", expected.story.title, expected.problems)


def test_what_is_not_opened_when_it_is_stopped_is_left_out(folder: Path) -> None:
    server, answer = served(Stopping())
    server.begin((str(folder),), None, {})
    server.open()
    # the first is the broken one
    ((kind, _, problems),) = said(answer)
    assert kind == "done"
    assert "only the first 1 of 5" in problems[-1].why


@pytest.mark.parametrize("whole", [True, False])
def test_comparing_gives_readings_where_they_are_wanted_claims_and_what_is_related(whole: bool) -> None:
    dam = story(300, 900, 300)
    server, answer = served()
    server.story(dam.title)
    server.articles(dam.articles[:2])
    server.articles(dam.articles[2:])
    server.compare((), whole)
    heard = [m for m in said(answer) if m[0] != "told"]
    expected = analysed(dam, Store(None))
    parts = [p for name, some in (m for m in heard if m[0] == "readings") for p in some]
    read = zip(dam.articles, parts, strict=True) if whole else ()
    assert [Reading(a, *p) for a, p in read] == (list(expected.readings) if whole else [])
    assert bool(parts) == whole
    claims = [c for name, some in (m for m in heard if m[0] == "claims") for c in some]
    assert [c.id for c in claims] == [c.id for c in expected.claims]
    assert all(c.silent == () for c in claims)
    assert heard[-1] == ("done",)


def test_another_story_takes_the_place_of_the_one_before() -> None:
    server, answer = served()
    server.story("One")
    server.articles([article("post")])
    server.story("Two")
    server.articles([article("wire")])
    server.compare((), True)
    (readings,) = [some for name, *some in said(answer) if name == "readings"]
    assert len(readings[0]) == 1


def test_what_it_found_is_noted_and_indexed(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.library.stamps._SETTLED_NS", -(10**12))
    kept = str(tmp_path / "cache" / "cache.sqlite")
    server, answer = served()
    server.begin((str(folder),), kept, {})
    server.note()
    server.open()
    server.compare((), False)
    said(answer)
    server.note()
    server.index()
    assert said(answer) == [("done",), ("done",)]
    with Store(kept) as store:
        (summary,) = summaries([[str(folder)]], store)
        indexed = store.reading(lambda db: db.execute("SELECT count(*) FROM searched").fetchone()[0], 0)
    assert summary is not None
    expected = analysed(opened([str(folder)], Store(None)).story, Store(None))
    assert (summary.articles, summary.claims) == (4, len(expected.claims))
    assert indexed >= 4
