"""Writes opened stories into the cache, and takes them from there again."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from reader.copied import Copied
from reader.library.codec import Damaged, packed, rows_of, unpacked, value_of
from reader.library.database import drop_story
from reader.library.parts import parts_from, problem_from, problem_rows
from reader.library.roots import Roots
from reader.library.store import Store, today
from reader.model import Article, Story
from reader.story import Opened, Problem

if TYPE_CHECKING:
    from reader.library.stamps import Stamped

KeptFile = tuple[str, bytes, bytes]
"""A file's path from its root, its stamp, and its parts packed."""
_Name = tuple[str, tuple[str, ...], Copied | None]
"""What an article is told of only among the others: its id, notes, and whose copy it is."""
_Names = tuple[_Name, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """An opened story, ready to be written."""

    place: str
    stamp: bytes
    about: bytes
    """Title, the names and notes given to the articles, problems, summary."""
    files: tuple[KeptFile, ...]

    @property
    def size(self) -> int:
        """About how many bytes it takes."""
        return len(self.about) + sum(len(name) + len(parts) + 100 for name, _, parts in self.files)


def record_of(
    state: Stamped, roots: Roots, found: Opened, raw: Sequence[Article], files: Sequence[KeptFile]
) -> Record | None:
    """What is written down of a story; None where it could not be made of its files again.

    Args:
        state: the state of its files, taken before they were read.
        roots: the paths it was opened with.
        found: the story as it was opened.
        raw: its articles before they knew of each other.
        files: what each file came to.
    """
    from reader.library.summaries import summary_of

    pairs = zip(found.story.articles, raw, strict=True)
    names = [(a.id, a.notes[: len(a.notes) - len(b.notes)], a.copied) for a, b in pairs]
    if _named(raw, names) != found.story.articles:
        return None
    try:
        problems = [problem_rows(p, roots) for p in found.problems]
    except LookupError:
        return None
    about = packed([found.story.title, rows_of(names), problems, rows_of(summary_of(found.story))])
    return Record(state.place, state.stamp, about, tuple(files))


def write(store: Store, records: Sequence[Record]) -> bool:
    """Write stories down in the place of what was there of them; False where that cannot be done."""

    def written(db: sqlite3.Connection) -> bool:
        for record in records:
            drop_story(db, record.place)
            row = (record.place, record.stamp, today(), record.about)
            number = db.execute("INSERT INTO story (place, stamp, used, about) VALUES (?, ?, ?, ?)", row).lastrowid
            rows = [(number, at, *file) for at, file in enumerate(record.files)]
            db.executemany("INSERT INTO file (story, place, name, stamp, parts) VALUES (?, ?, ?, ?, ?)", rows)
        return True

    return store.writing(written, False, sum(r.size for r in records))


def files_of(db: sqlite3.Connection, place: str) -> dict[str, tuple[bytes, bytes]]:
    """The stamp and the parts of each file of a story, by name, whatever has changed since."""
    sql = (
        "SELECT CAST(name AS TEXT), CAST(file.stamp AS BLOB), CAST(parts AS BLOB)"
        " FROM file JOIN story ON file.story = story.id WHERE story.place = ?"
    )
    return {name: (bytes(stamp), bytes(parts)) for name, stamp, parts in db.execute(sql, (place,))}


def whole(db: sqlite3.Connection, state: Stamped, roots: Roots, most: int | None = None) -> Opened | None:
    """The story as it was opened; None where something has changed, or what is kept is damaged.

    Args:
        db: the database.
        state: the state of its files now.
        roots: the paths it is opened with.
        most: how many of its files are enough.
    """
    row = db.execute(
        "SELECT id, CAST(stamp AS BLOB), CAST(about AS BLOB) FROM story WHERE place = ?", (state.place,)
    ).fetchone()
    if row is None or not state.fits(bytes(row[1])):
        return None
    try:
        return _opened_from(db, row[0], bytes(row[2]), roots, most)
    except Damaged:
        return None


def _opened_from(db: sqlite3.Connection, story: int, about: bytes, roots: Roots, most: int | None) -> Opened:
    title, named, problems = _about_from(about, roots)
    articles: list[Article] = []
    sql = "SELECT CAST(parts AS BLOB) FROM file WHERE story = ? ORDER BY place LIMIT ?"
    for (parts,) in db.execute(sql, (story, -1 if most is None else most)):
        articles += [p.article for p in parts_from(bytes(parts), roots) if p.article is not None]
    # of thousands those that are asked for
    names = value_of(_Names, named if most is None else named[: len(articles)])
    if len(names) != len(articles) or len({name for name, *_ in names}) != len(names):
        raise Damaged("of other articles")
    return Opened(Story(title, _named(articles, names)), problems)


def _named(articles: Sequence[Article], names: Sequence[_Name]) -> tuple[Article, ...]:
    """Articles with what each is told of among the others."""
    pairs = zip(articles, names, strict=True)
    return tuple(replace(a, id=name, notes=(*more, *a.notes), copied=copied) for a, (name, more, copied) in pairs)


def _about_from(data: bytes, roots: Roots) -> tuple[str, list[Any], tuple[Problem, ...]]:
    """Title, the names as they are written down, and problems."""
    about = unpacked(data)
    if type(about) is not list or len(about) != 4 or type(about[1]) is not list or type(about[2]) is not list:
        raise Damaged("no story")
    problems = tuple(problem_from(p, roots) for p in about[2])
    return value_of(str, about[0]), about[1], problems
