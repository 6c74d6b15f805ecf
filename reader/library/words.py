"""Searching the texts of all stories that are kept, through SQLite's FTS5; where that is missing, by reading them all.

Every word must stand in an article; words in quotation marks stand together; `word*` is any word that begins so.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from reader.library.codec import Damaged
from reader.library.database import WORDS
from reader.library.parts import parts_from
from reader.library.roots import Roots
from reader.library.stamps import paths_at, place_of
from reader.library.store import Store
from reader.model import Article, Span

_IN_A_FILE = 16
"""Bits of an article's number within its file: a number in the index is the file's, then the article's."""
_MODULE = "fts5(text, content='', tokenize='unicode61')"
_AT_ONCE = 200
"""Files that are indexed in one transaction."""
_RANKED = 20_000
"""Of more articles than this the best are not looked for: the words are too common to tell any from the others."""
_ASKED = re.compile(r"\"([^\"]*)\"?|“([^”]*)”?|(\S+)")
_WORD = re.compile(r"[^\W_]+")
_MOST_GONE = 1000
"""So many files that are gone the index may hold, however few there are."""
_AROUND = 60
"""Characters shown before and after what was found."""


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
        """The text around the first of them in the body, else in the headline, cut between words, on one line."""
        text, body = self.article.text, self.article.body_start
        start, end = next((s for s in self.spans if s[0] >= body), self.spans[0] if self.spans else (body, body))
        first = max(body if start >= body else 0, start - _AROUND)
        last = min(len(text), end + _AROUND)
        while first and first < start and not text[first - 1].isspace():
            first += 1
        while end < last < len(text) and not text[last].isspace():
            last -= 1
        cut = first > (body if start >= body else 0)
        return f"{'… ' if cut else ''}{' '.join(text[first:last].split())}{' …' if last < len(text) else ''}"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is searched: runs of words in lower case, the last of a run open at its end or not."""

    runs: tuple[tuple[tuple[str, ...], bool], ...]

    @property
    def expression(self) -> str:
        """The same for FTS5."""
        return " AND ".join(f'"{" ".join(words)}"{"*" if open_end else ""}' for words, open_end in self.runs)

    def spans_in(self, text: str) -> tuple[Span, ...]:
        """Where the words stand in a text, in order; nothing where one of the runs is missing."""
        low = _folded(text)
        out: list[Span] = []
        for words, open_end in self.runs:
            end = "" if open_end else r"(?![^\W_])"
            pattern = r"(?<![^\W_])" + r"[\W_]+".join(map(re.escape, words)) + end
            found = [m.span() for m in re.finditer(pattern, low)]
            if not found:
                return ()
            out += found
        return tuple(sorted(out))


def wanted(asked: str) -> Wanted:
    """What a person searches; it wants nothing where they typed no word."""
    runs = []
    for match in _ASKED.finditer(asked):
        together = match[1] if match[1] is not None else match[2]
        words = tuple(_WORD.findall(_folded(match[3] if together is None else together)))
        if words:
            runs.append((words, together is None and match[3].endswith("*")))
    return Wanted(tuple(runs))


class _Folding(dict[int, str]):
    """Each character in lower case without its accents, one for one, as the index folds them."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFD", chr(code))[:1].lower()
        self[code] = plain if len(plain) == 1 else chr(code)
        return self[code]


_FOLDING = _Folding()


_ACCENTED = re.compile("[\u00c0-\u2000]")


def _folded(text: str) -> str:
    return text.translate(_FOLDING) if _ACCENTED.search(text) else text.lower()


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
        texts += [(file << _IN_A_FILE | n, a.text) for n, a in enumerate(_articles(row)[1])]

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


def _articles(row: tuple[str, bytes] | None) -> tuple[list[str], list[Article]]:
    """The paths of a file's story, and its articles; nothing where it is gone or damaged."""
    if row is None:
        return [], []
    paths = paths_at(row[0])
    try:
        return paths, [p.article for p in parts_from(bytes(row[1]), Roots(paths)) if p.article is not None]
    except Damaged:
        return [], []


def search(asked: str, store: Store, stories: Sequence[Sequence[str]] = ()) -> Iterator[Found]:
    """The articles that hold all the words a person asked for, the best first; of very common words in any order.

    Args:
        asked: words, `"words together"`, `word*`.
        store: the cache; what is not kept there, as `importing.imported` does, is not found.
        stories: the paths of the stories to look in; all that are kept where empty.
    """
    sought = wanted(asked)
    if not sought.runs:
        return
    places = {place_of(s) for s in stories}
    for number in _numbers(sought, store):
        row = _kept(store, number >> _IN_A_FILE if number >= 0 else -number)
        if row is None or (places and row[0] not in places):
            continue
        paths, articles = _articles(row)
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
    run = tuple(_WORD.findall(_folded(asked)))
    sought = Wanted(((run, True),) if run else ())
    # a run that begins within a word is found by reading alone
    if not run or not asked[:1].isalnum():
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


def _numbers(sought: Wanted, store: Store) -> list[int]:
    """The numbers of articles in the index that hold the words; without an index those of all files, below zero."""

    def ask(db: sqlite3.Connection) -> list[int]:
        match = (sought.expression,)
        count = f"SELECT count(*) FROM (SELECT 1 FROM {WORDS} WHERE {WORDS} MATCH ? LIMIT {_RANKED + 1})"
        common = db.execute(count, match).fetchone()[0] > _RANKED
        order = f"LIMIT {_RANKED}" if common else "ORDER BY rank"
        return [row[0] for row in db.execute(f"SELECT rowid FROM {WORDS} WHERE {WORDS} MATCH ? {order}", match)]

    found = store.reading(ask, None)
    if found is not None:
        return found
    return store.reading(lambda db: [-row[0] for row in db.execute("SELECT id FROM file ORDER BY id")], [])
