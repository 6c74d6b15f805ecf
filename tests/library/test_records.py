from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library.codec import packed
from reader.library.parts import parts_bytes
from reader.library.records import Record, files_of, record_of, whole, write
from reader.library.roots import Roots
from reader.library.stamps import Stamped
from reader.library.store import Store
from reader.model import Article, Story
from reader.story import Opened, Problem
from reader.story.draft import Part
from tests.library.made import article

STATE = Stamped("place", b"stamp", True)
ROOTS = Roots(["dam"])
RAW = tuple(replace(article("", n, "Post"), path=f"dam/{n}.md", notes=("read as x",)) for n in range(3))
OPENED = Opened(
    Story("The dam", tuple(replace(a, id=f"post-{n}", notes=("copy of post-0", *a.notes)) for n, a in enumerate(RAW))),
    (Problem("dam/9.md", "empty"),),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(str(tmp_path / "cache.sqlite")) as made:
        yield made


@pytest.fixture
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dam").mkdir()
    monkeypatch.chdir(tmp_path)


def record(found: Opened = OPENED, raw: tuple[Article, ...] = RAW, roots: Roots = ROOTS) -> Record | None:
    files = [(f"0:{n}.md", b"s%d" % n, parts_bytes([Part(f"{n}.md", {}, a)], roots) or b"") for n, a in enumerate(raw)]
    return record_of(STATE, roots, found, raw, files)


def written(store: Store, made: Record | None) -> Record:
    assert made is not None
    assert write(store, [made])
    return made


def again(store: Store, state: Stamped = STATE, most: int | None = None, roots: Roots = ROOTS) -> Opened | None:
    return store.reading(lambda db: whole(db, state, roots, most), None)


def test_a_story_comes_back_as_it_was_opened(store: Store) -> None:
    written(store, record())
    assert again(store) == OPENED


def test_its_first_files_are_enough(store: Store) -> None:
    written(store, record())
    for most in range(3):
        found = again(store, most=most)
        assert found is not None
        assert found.story.articles == OPENED.story.articles[:most]
        assert found.problems == OPENED.problems


def test_another_state_or_place_is_not_known(store: Store) -> None:
    written(store, record())
    assert again(store, replace(STATE, stamp=b"other")) is None
    assert again(store, replace(STATE, place="other")) is None


def test_what_was_there_makes_place(store: Store) -> None:
    written(store, record())
    written(store, record(Opened(Story("New", OPENED.story.articles[:1])), RAW[:1]))
    found = again(store)
    assert found is not None
    assert (found.story.title, len(found.story.articles), found.problems) == ("New", 1, ())
    assert store.reading(lambda db: db.execute("SELECT count(*) FROM file").fetchone()[0], -1) == 1


def test_the_parts_of_each_file_by_its_name(store: Store) -> None:
    made = written(store, record())
    want = {name: (stamp, parts) for name, stamp, parts in made.files}
    assert store.reading(lambda db: files_of(db, "place"), {}) == want
    assert store.reading(lambda db: files_of(db, "other"), {}) == {}


def test_a_story_of_nothing(store: Store) -> None:
    written(store, record(Opened(Story("", ())), ()))
    assert again(store) == Opened(Story("", ()))


def test_what_could_not_be_made_again_is_not_written() -> None:
    changed = replace(OPENED.story.articles[0], title="Other")
    assert record(replace(OPENED, story=Story("The dam", (changed, *OPENED.story.articles[1:])))) is None
    assert record(replace(OPENED, problems=(Problem("up/x.md", "empty"),))) is None


def test_its_size_grows_with_its_files() -> None:
    small, large = record(Opened(Story("The dam", OPENED.story.articles[:1])), RAW[:1]), record()
    assert small is not None
    assert large is not None
    assert len(small.about) < small.size < large.size


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE story SET about = x'00'",
        "UPDATE file SET parts = x'00' WHERE place = 1",
        "DELETE FROM file WHERE place = 1",
        "UPDATE story SET about = 'text'",
    ],
)
def test_damage_is_as_good_as_nothing(store: Store, sql: str) -> None:
    written(store, record())
    store.writing(lambda db: db.execute(sql), None)
    assert again(store) is None


@pytest.mark.parametrize(
    "about", [[], ["T", [], []], ["T", 3, [], []], ["T", [["a", []]] * 3, [], []], [3, [], [], []], ["T", [], [[]], []]]
)
def test_what_is_no_story_is_as_good_as_nothing(store: Store, about: object) -> None:
    written(store, record())
    store.writing(lambda db: db.execute("UPDATE story SET about = ?", (packed(about),)), None)
    assert again(store) is None


def test_without_a_cache_nothing_is_written() -> None:
    made = record()
    assert made is not None
    assert not write(Store(None), [made])
