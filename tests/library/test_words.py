import os
import sqlite3
from collections.abc import Callable
from itertools import zip_longest
from pathlib import Path

import pytest

from reader.library import words
from reader.library.openings import opened
from reader.library.store import Store
from reader.library.words import Found, articles_holding, indexed, search
from reader.model import Article

TEXTS = {
    "dam/post.md": "The mayor of Orle, Ruth Keller, said the lower gate was closed.",
    "dam/bee.md": "The gate was opened. Below it the lower town slept.",
    "café/post.md": "Zoë Müller ran the Café Orle. It’s closed, she said.",
}


@pytest.fixture
def stories(tmp_path: Path) -> list[list[str]]:
    for name, text in TEXTS.items():
        path = tmp_path / "all" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\ntitle: News of the day\noutlet: The {path.stem.title()}\n---\n{text}\n")
    return [[str(tmp_path / "all" / name)] for name in ("dam", "café")]


@pytest.fixture(params=["indexed", "without FTS5"])
def store(
    request: pytest.FixtureRequest, tmp_path: Path, stories: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> Store:
    monkeypatch.setattr("reader.library.stamps._SETTLED_NS", -(10**12))
    made = Store(str(tmp_path / "cache" / "cache.sqlite"))
    for story in stories:
        opened(story, made)
    if request.param == "without FTS5":
        monkeypatch.setattr(words, "_MODULE", "fts5_that_is_not_there(text)")
    assert list(indexed(made)) == ([(3, 3)] if request.param == "indexed" else [])
    return made


def names(found: list[Found]) -> set[str]:
    return {"/".join(Path(f.article.path).parts[-2:]) for f in found}


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("gate", {"dam/post.md", "dam/bee.md"}),
        ("GATE lower", {"dam/post.md", "dam/bee.md"}),
        ('"lower gate"', {"dam/post.md"}),
        ("“lower gate”", {"dam/post.md"}),
        ('"lower gate', {"dam/post.md"}),
        ("gat", set()),
        ("gat*", {"dam/post.md", "dam/bee.md"}),
        ("cafe", {"café/post.md"}),
        ("zoe muller", {"café/post.md"}),
        ("it's", {"café/post.md"}),
        ("orle", {"dam/post.md", "café/post.md"}),
        ("orle NOT keller", set()),
        ('"', set()),
        ("* - ( NEAR(", set()),
        ("", set()),
    ],
)
def test_what_is_found(store: Store, asked: str, expected: set[str]) -> None:
    assert names(list(search(asked, store))) == expected


def test_only_in_some_stories(store: Store, stories: list[list[str]]) -> None:
    assert names(list(search("orle", store, stories[:1]))) == {"dam/post.md"}


def test_paths_are_told_below_those_given(
    store: Store, stories: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(stories[0][0])
    monkeypatch.chdir(folder.parent)
    for written in (folder.name, f"./{folder.name}/", str(folder)):
        (found,) = search('"lower gate"', store, [[written]])
        assert (found.story, found.article.path) == ((written,), os.path.join(written, "post.md"))
    (found,) = search('"lower gate"', store)
    assert found.article.path == str(folder / "post.md")


def test_words_that_are_common_elsewhere_are_found_in_the_story_asked_for(
    store: Store, stories: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "_RANKED", 1)
    assert names(list(search("orle", store, stories[1:]))) == {"café/post.md"}
    assert names(list(search("orle", store, stories[:1]))) == {"dam/post.md"}


def test_of_very_common_words_all_are_found(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_RANKED", 1)
    assert names(list(search("the", store))) == set(TEXTS)
    # what is gone takes nobody's place
    store.writing(lambda db: db.execute("DELETE FROM file WHERE id = (SELECT min(id) FROM file)"), None)
    assert len(list(search("the", store))) == 2


def test_in_a_story_that_is_not_kept_nothing_is_found(store: Store, tmp_path: Path) -> None:
    assert list(search("orle", store, [[str(tmp_path / "elsewhere")]])) == []


@pytest.mark.parametrize("store", ["indexed"], indirect=True)
def test_the_best_comes_first(store: Store, stories: list[list[str]]) -> None:
    Path(stories[0][0], "post.md").write_text(f"---\ntitle: Orle\n---\n{'Orle is by the dam. ' * 9}\n")
    opened(stories[0], store)
    list(indexed(store))
    for among in ([], stories):
        assert [Path(f.article.path).parent.name for f in search("orle", store, among)] == ["dam", "café"]


def test_where_the_words_stand(store: Store, stories: list[list[str]]) -> None:
    (found,) = search('"lower gate" keller', store)
    assert [found.article.text[a:b] for a, b in found.spans] == ["Keller", "lower gate"]
    assert found.story == tuple(stories[0])
    assert found.excerpt.startswith("The mayor of Orle, Ruth Keller, said")


def test_an_excerpt_is_cut_between_words() -> None:
    text = " ".join(f"word{n}" for n in range(100))
    at = text.index("word50")
    excerpt = Found((), Article("", "", "", "", text), ((at, at + 6),)).excerpt
    assert excerpt.startswith("… word")
    assert excerpt.endswith(" …")
    assert set(excerpt.strip("… ").split()) <= set(text.split())
    assert " word50 " in excerpt


def test_what_has_changed_is_found_as_it_is_now(store: Store, stories: list[list[str]]) -> None:
    Path(stories[0][0], "bee.md").write_text(
        "---\ntitle: News\noutlet: The Bee\n---\nThe weir was opened by the miller.\n"
    )
    opened(stories[0], store)
    list(indexed(store))
    assert names(list(search("gate", store))) == {"dam/post.md"}
    assert names(list(search("weir", store))) == {"dam/bee.md"}


def test_an_index_of_what_is_gone_is_made_anew(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.writing(lambda db: db.execute("DELETE FROM file"), None)
    monkeypatch.setattr("reader.library.words._MOST_GONE", 1)
    list(indexed(store))
    assert store.reading(lambda db: db.execute("SELECT count(*) FROM searched").fetchone()[0], 9) == 0
    assert list(search("gate", store)) == []


def test_two_readers_that_index_at_once_index_once(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.writing(lambda db: db.execute("DROP TABLE IF EXISTS words"), None)
    store.writing(lambda db: db.execute("DELETE FROM searched"), None)
    monkeypatch.setattr(words, "_AT_ONCE", 1)
    for _ in zip_longest(indexed(store), indexed(Store(store.path))):
        pass  # in turn, a file each
    assert len(list(search("gate", store))) == 2


@pytest.mark.parametrize("store", ["indexed"], indirect=True)
def test_where_all_is_indexed_nothing_is_written(store: Store) -> None:
    list(indexed(store))
    store.writing = pytest.fail  # type: ignore[method-assign]
    assert list(indexed(store)) == []


def test_without_fts5_an_index_that_another_python_made_is_not_asked(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = store.reading

    def refusing(action: Callable[[sqlite3.Connection], object], otherwise: object) -> object:
        def refused(db: sqlite3.Connection) -> object:
            return action(_WithoutFts5(db))  # type: ignore[arg-type]

        return ask(refused, otherwise)

    monkeypatch.setattr(store, "reading", refusing)
    assert names(list(search('"lower gate"', store))) == {"dam/post.md"}


class _WithoutFts5:
    """A database of a SQLite that was built without it."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def execute(self, sql: str, values: tuple[object, ...] = ()) -> sqlite3.Cursor:
        if "MATCH" in sql:
            raise sqlite3.OperationalError("no such module: fts5")
        return self._db.execute(sql, values)


def test_numbers_that_lead_nowhere_do_no_harm(store: Store) -> None:
    store.writing(lambda db: db.execute("UPDATE file SET parts = x'00'"), None)
    assert list(search("gate", store)) == []


def test_an_excerpt_is_taken_where_the_words_stand_together() -> None:
    text = f"We went. {'They told us to wait there. ' * 9}\n\nNobody said it. “We should have told them,” she said."
    (found,) = articles_holding("we should have told", [Article("a", "", "", "", text)], [])
    assert "We should have told them" in found.excerpt
