"""Searching the texts of all stories that are kept, through SQLite's FTS5; where it is missing, by reading all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from reader.library.codec import Damaged
from reader.library.database import WORDS
from reader.library.parts import parts_from
from reader.library.roots import Roots
from reader.library.stamps import paths_at, place_of
from reader.library.store import Store
from reader.library.wanted import Wanted, being_typed, wanted
from reader.model import Article, Span

_IN_A_FILE = 16
"""Bits of an article's number within its file: a number in the index is the file's, then the article's."""
_MODULE = "fts5(text, content='', tokenize='unicode61')"
_AT_ONCE = 200
"""Files that are indexed in one transaction."""
_RANKED = 20_000
"""Of more articles than this the best are not looked for, and so many are asked for at once: the words are too common
to tell any from the others."""
_MOST_GONE = 1000
"""So many files that are gone the index may hold, however few there are."""
_AROUND = 60
"""Characters shown before and after what was found."""
_FAR = 120
"""Characters within which words stand together."""
_NEAR = 40
"""The most words found in a row that are looked at for that."""


@dataclass(frozen=True, slots=True)
class Found:
    """An article that holds what was searched."""

    story: tuple[str, ...]
    """The paths its story is opened with."""
    article: Article
    """With no id: ids are given within a story that is opened."""
    spans: tuple[Span, ...]
    """Where the words stand in its text."""

    @property
    def excerpt(self) -> str:
        """Where most of them stand together in the body, else in the headline, cut between words, on one line."""
        text, body = self.article.text, self.article.body_start
        in_body = [s for s in self.spans if s[0] >= body]
        start, end = _together(text, in_body or self.spans or [(body, body)])
        first = max(body if start >= body else 0, start - _AROUND)
        last = min(len(text), end + _AROUND)
        while first and first < start and not text[first - 1].isspace():
            first += 1
        while end < last < len(text) and not text[last].isspace():
            last -= 1
        cut = first > (body if start >= body else 0)
        return f"{'… ' if cut else ''}{' '.join(text[first:last].split())}{' …' if last < len(text) else ''}"


def _together(text: str, spans: Sequence[Span]) -> Span:
    """The stretch of a text that holds the most different ones of some spans' words, of several the shortest."""

    def stretch(at: int) -> tuple[int, int, Span]:
        start, end = spans[at]
        words: set[str] = set()
        for first, last in islice(spans, at, at + _NEAR):
            word = text[first:last].lower()
            if last - start <= _FAR and word not in words:
                words.add(word)
                end = max(end, last)
        return -sum(len(run.split()) for run in words), end - start, (start, end)

    return min(map(stretch, range(len(spans))))[2]


def indexed(store: Store) -> Iterator[tuple[int, int]]:
    """Takes all stories that are kept into the full-text index; gives how many files of how many are done.

    Does nothing where SQLite has no FTS5. Stop asking to stop it.
    """
    nothing: tuple[list[int], bool] = ([], False)
    new, many_gone = store.reading(_unsearched, nothing)
    if not (new or many_gone) or not store.writing(partial(_made, anew=many_gone), False):
        return
    files = new if not many_gone else store.reading(_unsearched, nothing)[0]
    for at in range(0, len(files), _AT_ONCE):
        if not _index(store, files[at : at + _AT_ONCE]):
            return
        yield min(at + _AT_ONCE, len(files)), len(files)


def _unsearched(db: sqlite3.Connection) -> tuple[list[int], bool]:
    """The files that the index does not have, and whether it has too many that are gone."""
    new = "SELECT id FROM file WHERE id > (SELECT coalesce(max(file), 0) FROM searched) ORDER BY id"
    files = [row[0] for row in db.execute(new)]
    there, searched = (db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("file", "searched"))
    # all that are there and not new it has
    return files, searched - (there - len(files)) > max(_MOST_GONE, there)


def _made(db: sqlite3.Connection, anew: bool) -> bool:
    """Whether there is an index; it is made where it can be."""
    there = db.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (WORDS,)).fetchone()
    if there and anew:
        db.execute(f"DROP TABLE {WORDS}")
        there = None
    if not there:
        try:
            db.execute(f"CREATE VIRTUAL TABLE {WORDS} USING {_MODULE}")
        except sqlite3.OperationalError:
            return False
        db.execute("DELETE FROM searched")
    return True


def _index(store: Store, files: Sequence[int]) -> bool:
    texts: list[tuple[int, str]] = []
    for file in files:
        row = _kept(store, file)
        texts += [(file << _IN_A_FILE | n, a.text) for n, a in enumerate(_articles(row, {})[1])]

    def write(db: sqlite3.Connection) -> bool:
        # another reader may be at it too
        taken = "INSERT OR IGNORE INTO searched (file) VALUES (?)"
        new = {f for f in files if db.execute(taken, (f,)).rowcount}
        rows = [row for row in texts if row[0] >> _IN_A_FILE in new]
        db.executemany(f"INSERT INTO {WORDS} (rowid, text) VALUES (?, ?)", rows)
        return True

    return store.writing(write, False, sum(len(text) for _, text in texts) // 2)


_FILE = (
    "SELECT CAST(story.place AS TEXT), CAST(parts AS BLOB)"
    " FROM file JOIN story ON file.story = story.id WHERE file.id = ?"
)


def _articles(row: tuple[str, bytes] | None, given: Mapping[str, Sequence[str]]) -> tuple[Sequence[str], list[Article]]:
    """The paths of a file's story, and its articles; nothing where it is gone or damaged.

    Args:
        row: as `_kept` gives it.
        given: the paths of stories by their places, as a person wrote them; of others they are told in full.
    """
    if row is None:
        return [], []
    paths = given.get(row[0]) or paths_at(row[0])
    try:
        return paths, [p.article for p in parts_from(bytes(row[1]), Roots(paths)) if p.article is not None]
    except Damaged:
        return [], []


def search(asked: str, store: Store, stories: Sequence[Sequence[str]] = ()) -> Iterator[Found]:
    """The articles that hold all the words a person asked for, the best first; of very common words in any order.

    Args:
        asked: words, `"words together"`, `word*`.
        store: the cache; what is not kept there, as `importing.imported` does, is not found.
        stories: the paths of the stories to look in, those of articles are told below them; all that are kept where
            empty.
    """
    sought = wanted(asked)
    if not sought.runs:
        return
    given = {place_of(s): s for s in reversed(stories)}
    for number in _numbers(sought, store, list(given)):
        paths, articles = _articles(_kept(store, number >> _IN_A_FILE if number >= 0 else -number), given)
        at = number & ((1 << _IN_A_FILE) - 1) if number >= 0 else -1
        for article in articles if at < 0 else articles[at : at + 1]:
            spans = sought.spans_in(article.text)
            if spans or at >= 0:
                yield Found(tuple(paths), article, spans)


def articles_holding(asked: str, articles: Iterable[Article], story: Sequence[str]) -> Iterator[Found]:
    """The articles that hold all the words a person asked for, of a story that is open and not kept.

    Args:
        asked: as for `search`.
        articles: the story's.
        story: the paths it is opened with.
    """
    sought = wanted(asked)
    for article in articles:
        if sought.runs and (spans := sought.spans_in(article.text)):
            yield Found(tuple(story), article, spans)


def files_holding(asked: str, store: Store, paths: Sequence[str]) -> frozenset[str] | None:
    """The shown paths of the files of one story that may hold what a person types, the last word open at its end.

    None where the index does not know: there is none, it does not have all of the story, or no word was asked for.

    Args:
        asked: words as they are typed, taken as one run.
        store: the cache.
        paths: what the story was opened with.
    """
    sought = being_typed(asked)
    # a run that begins within a word is found by reading alone
    if not sought.runs or not asked[:1].isalnum():
        return None

    def ask(db: sqlite3.Connection) -> list[str] | None:
        story = db.execute("SELECT id FROM story WHERE place = ?", (place_of(paths),)).fetchone()
        missing = "SELECT count(*) FROM file WHERE story = ? AND id NOT IN (SELECT file FROM searched)"
        if story is None or db.execute(missing, story).fetchone()[0]:
            return None
        rows = db.execute(f"SELECT rowid FROM {WORDS} WHERE {WORDS} MATCH ?", (sought.expression,))
        files = {row[0] >> _IN_A_FILE for row in rows}
        return [
            name
            for number, name in db.execute("SELECT id, CAST(name AS TEXT) FROM file WHERE story = ?", story)
            if number in files
        ]

    names = store.reading(ask, None)
    roots = Roots(paths)
    try:
        return None if names is None else frozenset(roots.above(name) for name in names)
    except Damaged:
        return None


def _kept(store: Store, file: int) -> tuple[str, bytes] | None:
    """The place of a file's story, and its parts; None where it is gone."""

    def read(db: sqlite3.Connection) -> tuple[str, bytes] | None:
        row: tuple[str, bytes] | None = db.execute(_FILE, (file,)).fetchone()
        return row

    return store.reading(read, None)


def _numbers(sought: Wanted, store: Store, places: Sequence[str]) -> Iterator[int]:
    """The numbers of articles in the index that hold the words; without an index those of all files, below zero.

    Args:
        sought: the words.
        store: the cache.
        places: only those of the stories kept for these places; of all stories where there are none.
    """
    within = store.reading(lambda db: _within(db, places), "FALSE")
    some = store.reading(lambda db: _matching(db, sought, within), None)
    if some is None:
        files = f"SELECT id FROM file WHERE {within} ORDER BY id"
        yield from store.reading(lambda db: [-row[0] for row in db.execute(files)], [])
    elif len(some) < _RANKED:
        yield from store.reading(lambda db: _matching(db, sought, within, best_first=True), some)
    else:
        nothing: list[int] = []
        while some:
            yield from some
            some = store.reading(partial(_matching, sought=sought, within=within, after=some[-1]), nothing)


def _within(db: sqlite3.Connection, places: Sequence[str]) -> str:
    """What holds of the files of the stories that are kept for some places; of all where there are none."""
    if not places:
        return "TRUE"
    numbers = [row[0] for place in places for row in db.execute("SELECT id FROM story WHERE place = ?", (place,))]
    return f"story IN ({','.join(map(str, numbers))})"


def _matching(
    db: sqlite3.Connection, sought: Wanted, within: str, after: int = -1, best_first: bool = False
) -> list[int]:
    """The numbers of articles that hold the words, of files that are `within`; no more than `_RANKED`."""
    among = "" if within == "TRUE" else f" AND rowid >> {_IN_A_FILE} IN (SELECT id FROM file WHERE {within})"
    # by the function: `rank` would have the articles of all stories ranked first
    order = f"bm25({WORDS})" if best_first else "rowid"
    sql = f"SELECT rowid FROM {WORDS} WHERE {WORDS} MATCH ? AND rowid > ?{among} ORDER BY {order} LIMIT {_RANKED}"
    return [row[0] for row in db.execute(sql, (sought.expression, after))]
