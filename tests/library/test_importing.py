import os
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from reader.library.importing import Workers, imported, read_on_all_cores
from reader.library.openings import Stopped, opened
from reader.library.store import Store
from reader.library.summaries import summaries
from reader.library.words import search
from reader.story import open_story


@pytest.fixture
def stories(tmp_path: Path) -> list[list[str]]:
    """Thirty stories of two articles, unchanged for long; one of them holds a file that is no text."""
    out = []
    for n in range(30):
        folder = tmp_path / "all" / f"{n:02}"
        folder.mkdir(parents=True)
        for outlet in ("post", "bee"):
            (folder / f"{outlet}.md").write_text(
                f"---\ntitle: Gate {n} closed\n---\nThe gate{n} was closed by {outlet}.\n"
            )
        out.append([str(folder)])
    (tmp_path / "all" / "07" / "bad.md").write_bytes(b"\0" * 50)
    return out


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(str(tmp_path / "cache" / "cache.sqlite"))


@pytest.fixture(autouse=True)
def _settled(stories: list[list[str]]) -> None:
    # what the processes are to see cannot be patched: wait until the files are old enough, by changing what they say
    past = 10**18
    for (folder,) in stories:
        for path in (*Path(folder).iterdir(), Path(folder)):
            os.utime(path, ns=(past, past))


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.library.stamps._SETTLED_NS", -(10**12))


def test_files_are_read_by_several_processes_in_their_order(stories: list[list[str]]) -> None:
    files = [str(p) for s in stories for p in sorted(Path(s[0]).iterdir())]
    with Workers(2) as workers:
        assert opened(files, Store(None), read_all=workers.read_all) == open_story(files)


def _never(task: int) -> int:
    os._exit(1) if os.environ.get("NEVER") else None
    return task


def test_where_a_process_dies_the_rest_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEVER", "1")
    with Workers(2) as workers:
        done = workers.mapped(_never, range(20))
        workers._start()
        monkeypatch.delenv("NEVER")
        assert list(done) == list(range(20))


@pytest.mark.usefixtures("patient")
def test_all_are_opened_kept_and_found(stories: list[list[str]], store: Store) -> None:
    steps = list(imported(stories, store, lambda: Workers(1)))
    assert [steps[0].done, steps[-1].done, steps[-1].total] == [0, 30, 30]
    assert [Path(p.path).name for s in steps for p in s.problems] == ["bad.md"]
    known = list(summaries(stories, store))
    assert [s.articles for s in known if s] == [2] * 30
    assert len(list(search("gate17", store))) == 2
    assert [s.done for s in imported(stories, store, _no_workers)] == [30]


def _no_workers() -> Workers:
    raise AssertionError("nothing is left to do")


@pytest.mark.usefixtures("patient")
def test_stopping_keeps_what_was_opened(
    stories: list[list[str]], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.importing._WRITTEN_AT_ONCE", 8)
    steps = imported(stories, store, lambda: Workers(1))
    for step in steps:
        if step.done >= 16:
            break
    steps.close()  # type: ignore[attr-defined]
    assert sum(s is not None for s in summaries(stories, store)) == 16


def test_few_files_are_read_in_this_process(stories: list[list[str]]) -> None:
    class Unwanted(Workers):
        def __init__(self) -> None:
            super().__init__(1)

        def read_all(self, files: Sequence[object]) -> Iterator[Sequence[object]]:  # type: ignore[override]
            raise AssertionError("not worth a process")

    assert opened(stories[7], Store(None), read_all=read_on_all_cores(Unwanted())) == open_story(stories[7])


def _endless(number: int) -> int:
    """Comes back with nothing but 0."""
    if number:
        threading.Event().wait()
    return number


def test_what_processes_are_at_can_be_given_up_and_others_be_begun() -> None:
    with Workers(2) as pool:
        work = pool.mapped(_endless, range(200))
        assert next(work) == 0
        pool.stop()
        with pytest.raises(Stopped):
            list(work)
        assert list(pool.mapped(_endless, [0, 0])) == [0, 0]
