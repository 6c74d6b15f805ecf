import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

import reader.story.opening
from reader.analysis import analyse
from reader.library.analysing import analysed
from reader.library.openings import default_opened, opened
from reader.library.store import Store
from reader.library.summaries import note_claims, summaries
from reader.library.words import indexed, search
from reader.model import Article
from reader.standing import disputed_and_updates, disputes_told
from reader.story import default_story, open_story
from reader.story.opening import parts_of
from reader.story.putting_right import put_right
from tests.conftest import STORIES


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(str(tmp_path / "cache" / "cache.sqlite"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A story in a folder of its own, unchanged for an hour."""
    made = tmp_path / "ferry"
    shutil.copytree(STORIES / "ferry-raw", made)
    (made / "letter.txt").write_bytes(b"\0\1\2 no text")
    settle(made)
    return made


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files just made count as unchanged for long."""
    monkeypatch.setattr("reader.library.stamps._SETTLED_NS", -(10**12))


def settle(folder: Path) -> None:
    for path in (*folder.iterdir(), folder):
        os.utime(path, ns=(10**18, 10**18))


@pytest.fixture
def files_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were really read."""
    names: list[str] = []

    def reading(file: object, cars: object) -> object:
        names.append(file.key)  # type: ignore[attr-defined]
        return parts_of(file, cars)  # type: ignore[arg-type]

    monkeypatch.setattr(reader.story.opening, "parts_of", reading)
    return names


@pytest.mark.usefixtures("settled")
def test_the_second_time_no_file_is_read_and_all_is_the_same(store: Store, folder: Path, files_read: list[str]) -> None:
    first = opened([str(folder)], store)
    assert len(files_read) == 5
    files_read.clear()
    again = opened([str(folder)], store)
    assert files_read == []
    assert again == first == open_story([str(folder)])
    assert [Path(p.path).name for p in first.problems] == ["letter.txt"]


@pytest.mark.usefixtures("settled")
def test_another_version_reads_every_file_again(
    store: Store, folder: Path, files_read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened([str(folder)], store)
    files_read.clear()
    monkeypatch.setattr("reader.library.stamps.version_of", lambda *_: b"another version!")
    opened([str(folder)], store)
    assert len(files_read) == 5


@pytest.mark.usefixtures("settled")
def test_however_the_folder_is_written(
    store: Store, folder: Path, files_read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened([str(folder)], store)
    files_read.clear()
    monkeypatch.chdir(folder.parent)
    for written in ("ferry", "./ferry/", f"{folder}/"):
        again = opened([written], store)
        assert files_read == []
        assert again == open_story([written])
        files_read.clear()


def added(folder: Path) -> None:
    (folder / "00-more.txt").write_text("A new ferry\n\nThe ferry came. " * 9)


def written(folder: Path) -> None:
    first = min(folder.iterdir())
    first.write_text(first.read_text() + "\nOne line more, said the captain of the ferry.\n")


def removed(folder: Path) -> None:
    min(folder.iterdir()).unlink()


def put_in_its_place(folder: Path) -> None:
    put_right(str(folder), min(p.name for p in folder.iterdir()), outlet="The Corrected")


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize(("change", "count"), [(added, 1), (written, 1), (removed, 0), (put_in_its_place, 1)])
def test_after_a_change_only_what_it_touched_is_read(
    store: Store, folder: Path, files_read: list[str], change: Callable[[Path], None], count: int
) -> None:
    opened([str(folder)], store)
    files_read.clear()
    change(folder)
    again = opened([str(folder)], store)
    assert len(files_read) == count
    assert again == open_story([str(folder)])


@pytest.mark.usefixtures("settled")
def test_what_is_put_right_is_heeded_where_files_were_given(store: Store, folder: Path, files_read: list[str]) -> None:
    paths = [str(p) for p in sorted(folder.iterdir())][:2]
    opened(paths, store)
    files_read.clear()
    put_right(str(folder), Path(paths[0]).name, outlet="The Daily")
    again = opened(paths, store)
    assert files_read == [Path(paths[0]).name]
    assert again.story.articles[0].outlet == "The Daily"
    assert again == open_story(paths)


def feed(*titles: str) -> str:
    items = (
        f"<item><title>{t}</title><description>{t}, the captain of the ferry said.</description></item>" for t in titles
    )
    return f'<rss version="2.0"><channel><title>The Wasp</title>{"".join(items)}</channel></rss>'


@pytest.fixture
def feeds(tmp_path: Path) -> Path:
    """A folder with a list of two feeds, one beside it and one below."""
    made = tmp_path / "feeds"
    (made / "more").mkdir(parents=True)
    for name in ("a.xml", "more/b.xml"):
        (made / name).write_text(feed(f"Ferry of {name}"))
    outlines = "".join(f'<outline xmlUrl="{name}"/>' for name in ("a.xml", "more/b.xml", "later.xml"))
    (made / "list.opml").write_text(f'<opml version="2.0"><body>{outlines}</body></opml>')
    return made


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize("given", ["list.opml", ""])
@pytest.mark.parametrize("changed", ["more/b.xml", "later.xml"])
def test_a_list_of_feeds_is_read_again_when_one_of_them_changes(
    store: Store, feeds: Path, files_read: list[str], given: str, changed: str
) -> None:
    paths = [str(feeds / given)]
    before = opened(paths, store)
    files_read.clear()
    assert opened(paths, store) == before
    assert files_read == []
    (feeds / changed).write_text(feed("The ferry is late again"))
    assert list(summaries([paths], store)) == [None]
    again = opened(paths, store)
    assert "list.opml" in files_read
    assert again == open_story(paths) != before


def test_feeds_changed_this_moment_are_not_relied_on(
    store: Store, feeds: Path, files_read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in (feeds / "list.opml", feeds / "a.xml", feeds):
        os.utime(path, ns=(10**18, 10**18))
    now = max(p.stat().st_ctime_ns for p in feeds.iterdir())
    monkeypatch.setattr("reader.library.stamps.time.time_ns", lambda: now + 10**10)
    os.utime(feeds / "more" / "b.xml", ns=(now, now + 9 * 10**9))
    for _ in range(2):
        files_read.clear()
        opened([str(feeds / "list.opml")], store)
        assert files_read == ["list.opml"]


@pytest.mark.usefixtures("settled")
def test_an_article_left_out_goes_and_comes_back(store: Store, folder: Path) -> None:
    def names() -> list[str]:
        return [a.id for a in opened([str(folder)], store).story.articles]

    every = names()
    left_out = "02-national-dispatch.txt"
    put_right(str(folder), left_out, exclude=True)
    without = names()
    assert len(without) == len(every) - 1
    put_right(str(folder), left_out, exclude=None)
    assert names() == every
    put_right(str(folder), left_out, exclude=True)
    assert names() == without


def test_what_was_changed_this_moment_is_not_relied_on(store: Store, folder: Path, files_read: list[str]) -> None:
    (folder / "new.txt").write_text("A new ferry\n\nThe ferry came. " * 9)
    opened([str(folder)], store)
    files_read.clear()
    again = opened([str(folder)], store)
    assert "new.txt" in files_read
    assert again == open_story([str(folder)])


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize("sql", ["UPDATE file SET parts = x'00'", "DELETE FROM file", "UPDATE story SET about = x'01'"])
def test_damage_costs_time_and_nothing_else(store: Store, folder: Path, sql: str) -> None:
    opened([str(folder)], store)
    store.writing(lambda db: db.execute(sql), None)
    assert opened([str(folder)], store) == open_story([str(folder)])


@pytest.mark.usefixtures("settled")
def test_text_that_import_would_not_let_through_is_not_taken(store: Store, folder: Path) -> None:
    from reader.library.codec import packed, unpacked

    opened([str(folder)], store)
    (row,) = store.reading(lambda db: db.execute("SELECT parts FROM file WHERE place = 0").fetchone(), None)
    parts = unpacked(row)
    at = list(Article.__slots__).index("title")
    parts[0][2][at] = "\x1b]0;owned\x07"
    store.writing(lambda db: db.execute("UPDATE file SET parts = ? WHERE place = 0", (packed(parts),)), None)
    assert opened([str(folder)], store) == open_story([str(folder)])


@pytest.mark.usefixtures("settled")
def test_a_summary_says_what_was_found_until_something_changes(store: Store, folder: Path) -> None:
    other = [str(STORIES / "ferry")]
    assert list(summaries([[str(folder)], other], store)) == [None, None]
    found = opened([str(folder)], store)
    summary, unknown = summaries([[str(folder)], other], store)
    assert unknown is None
    assert summary is not None
    assert (summary.title, summary.articles, summary.outlets) == ("Ferry", 4, found.story.outlets)
    assert summary.first <= summary.last
    assert summary.claims is None
    analysis = analyse(found.story)
    note_claims([str(folder)], analysis, store)
    (summary,) = summaries([[str(folder)]], store)
    assert summary is not None
    assert summary.claims == len(analysis.claims)
    assert (summary.disputed, summary.updates) == disputed_and_updates(analysis.claims)
    assert summary.compared_told == f"{len(analysis.claims)} claims, {disputes_told(analysis.claims)}"
    added(folder)
    assert list(summaries([[str(folder)]], store)) == [None]


def test_without_a_cache_stories_open_all_the_same(folder: Path) -> None:
    assert opened([str(folder)], Store(None)) == open_story([str(folder)])
    assert list(summaries([[str(folder)]], Store(None))) == [None]


def test_one_is_told_how_far_it_is(store: Store, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    opened([str(folder)], store, lambda done, total: told.append((done, total)))
    assert told == [(n, 5) for n in range(1, 6)]


def test_the_default_story_is_the_same(store: Store) -> None:
    for _ in range(2):
        assert default_opened(store) == default_story()


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize("value", [5, 10**18, -1.5, "", "text\x1b[31m", b"", b"\x80\xff\x93"])
def test_values_of_other_kinds_in_the_cache_are_as_good_as_none(store: Store, folder: Path, value: object) -> None:
    said = opened([str(folder)], store)
    analysis = analysed(said.story, store)
    note_claims([str(folder)], analysis, store)
    assert store.path
    columns = {
        "entry": ("used", "data"),
        "story": ("stamp", "used", "about", "claims"),
        "file": ("place", "name", "stamp", "parts"),
    }
    for table, names in columns.items():
        for name in names:
            other = sqlite3.connect(store.path)
            other.execute(f"UPDATE {table} SET {name} = ?", (value,))
            other.commit()
            other.close()
            again = Store(store.path)
            list(summaries([[str(folder)]], again))
            list(indexed(again))
            list(search("ferry", again))
            assert analysed(opened([str(folder)], again).story, again) == analysis, (table, name)
            again.close()
