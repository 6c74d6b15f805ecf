"""Opening stories with what is kept of earlier openings: files that have not changed are not read again.

A story whose files are all as they were is taken whole; of one with some new files those alone are read.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.library.codec import Damaged, packed, rows_of, unpacked, value_of
from reader.library.parts import parts_bytes, parts_from, problem_from, problem_rows
from reader.library.roots import Roots
from reader.library.stamps import Stamped, file_stamp, stamped
from reader.library.store import Store, drop_story, today
from reader.library.summaries import summary_of
from reader.model import Article, Story
from reader.story import Opened, Problem
from reader.story.draft import Part
from reader.story.seeds import as_default, seeds_folder

if TYPE_CHECKING:
    from reader.story.files import Found
    from reader.story.sidecar import SideCars

Told = Callable[[int, int], None]
"""Is told how many files of how many are read; may raise to stop."""
ReadAll = Callable[[Sequence["Found"]], Iterator[Sequence[Part]]]
"""Reads files that are not kept, in their order: on all cores, as `reader.library.importing` does."""
KeptFile = tuple[str, bytes, bytes]
"""A file's path from its root, its stamp, and its parts packed."""


def opened(paths: Sequence[str], store: Store, told: Told | None = None, read_all: ReadAll | None = None) -> Opened:
    """The story that some files and folders hold, as `reader.story.open_story` gives it.

    Args:
        paths: as there.
        store: what was opened before is taken from it, what is new is kept in it.
        told: called after each file.
        read_all: reads what is not kept; one file after the other where None.
    """
    state = stamped(paths) if store.works else None
    roots = Roots(paths)
    if state is None:
        from reader.story.opening import opened as opened_anew

        return opened_anew(paths, _Reading(None, {}, told, read_all).read)
    kept = store.reading(lambda db: _whole(db, state, roots), None)
    if kept is not None:
        return kept
    # not loaded where all is kept
    from reader.story.opening import opened as opened_anew

    reading = _Reading(roots, store.reading(lambda db: _files_of(db, state.place), {}), told, read_all)
    found = opened_anew(paths, reading.read)
    if state.settled:
        _keep(store, state, found, reading)
    return found


def default_opened(store: Store) -> Opened:
    """The story that comes with the program, as `reader.story.default_story` gives it."""
    return as_default(opened([str(seeds_folder())], store))


class _Reading:
    """Reads the files of a story, those that are kept from the cache."""

    def __init__(
        self,
        roots: Roots | None,
        kept: Mapping[str, tuple[bytes, bytes]],
        told: Told | None,
        read_all: ReadAll | None,
    ) -> None:
        self.roots, self.kept, self.told, self.read_all = roots, kept, told, read_all
        self.files: list[KeptFile] | None = []
        """What each file came to; None where one of them cannot be kept."""
        self.raw: list[Article] = []
        """Their articles before they knew of each other."""

    def read(self, files: Sequence[Found], cars: SideCars) -> Iterator[Sequence[Part]]:
        from reader.story.opening import parts_of

        stamps = [file_stamp(f) if self.roots else None for f in files]
        known = [self._known(f, s, cars) for f, s in zip(files, stamps, strict=True)]
        missing = [f for f, parts in zip(files, known, strict=True) if parts is None]
        new = self.read_all(missing) if self.read_all else (parts_of(f, cars) for f in missing)
        for number, (file, stamp, parts) in enumerate(zip(files, stamps, known, strict=True), 1):
            there = parts if parts is not None else next(new)
            self._note(file, stamp, there)
            self.raw += [p.article for p in there if p.article is not None]
            if self.told is not None:
                self.told(number, len(files))
            yield there

    def _known(self, file: Found, stamp: bytes | None, cars: SideCars) -> list[Part] | None:
        if self.roots is None or stamp is None:
            return None
        then, data = self.kept.get(self.roots.below(file.path) or "", (None, b""))
        if then != stamp:
            return None
        try:
            parts = parts_from(data, self.roots)
        except Damaged:
            return None
        now = [dict(cars.about(file, p.key)[0]) if p.said is not None else None for p in parts]
        return parts if now == [p.said for p in parts] else None

    def _note(self, file: Found, stamp: bytes | None, parts: Sequence[Part]) -> None:
        if self.roots is None or self.files is None:
            return
        name, data = self.roots.below(file.path), parts_bytes(parts, self.roots)
        if name is None or stamp is None or data is None:
            self.files = None
        else:
            self.files.append((name, stamp, data))


def _keep(store: Store, state: Stamped, found: Opened, reading: _Reading) -> None:
    """Write down what a story was opened as."""
    files = reading.files
    if files is None or reading.roots is None:
        return
    about = _about_bytes(found, reading.raw, reading.roots)
    if about is None:
        return

    def write(db: sqlite3.Connection) -> None:
        drop_story(db, state.place)
        row = (state.place, state.stamp, today(), about)
        number = db.execute("INSERT INTO story (place, stamp, used, about) VALUES (?, ?, ?, ?)", row).lastrowid
        rows = [(number, at, *file) for at, file in enumerate(files)]
        db.executemany("INSERT INTO file (story, place, name, stamp, parts) VALUES (?, ?, ?, ?, ?)", rows)

    store.writing(write, None, sum(len(data) for *_, data in files) + len(about))


def _files_of(db: sqlite3.Connection, place: str) -> dict[str, tuple[bytes, bytes]]:
    sql = "SELECT name, file.stamp, parts FROM file JOIN story ON file.story = story.id WHERE story.place = ?"
    return {name: (bytes(stamp), bytes(parts)) for name, stamp, parts in db.execute(sql, (place,))}


def _whole(db: sqlite3.Connection, state: Stamped, roots: Roots) -> Opened | None:
    """The story as it was opened; None where something has changed, or what is kept is damaged."""
    row = db.execute("SELECT id, stamp, about FROM story WHERE place = ?", (state.place,)).fetchone()
    if row is None or bytes(row[1]) != state.stamp:
        return None
    try:
        return _opened_from(db, row[0], bytes(row[2]), roots)
    except Damaged:
        return None


def _opened_from(db: sqlite3.Connection, story: int, about: bytes, roots: Roots) -> Opened:
    title, names, problems = _about_from(about, roots)
    articles: list[Article] = []
    for (parts,) in db.execute("SELECT parts FROM file WHERE story = ? ORDER BY place", (story,)):
        for part in parts_from(bytes(parts), roots):
            if part.article is not None:
                articles.append(part.article)
    if len(names) != len(articles) or len({name for name, _ in names}) != len(names):
        raise Damaged("of other articles")
    # in their own order, each with the name and the notes that it has among the others
    named = (replace(a, id=n, notes=(*more, *a.notes)) for a, (n, more) in zip(articles, names, strict=True))
    return Opened(Story(title, tuple(named)), problems)


_Names = tuple[tuple[str, tuple[str, ...]], ...]


def _about_from(data: bytes, roots: Roots) -> tuple[str, _Names, tuple[Problem, ...]]:
    about = unpacked(data)
    if type(about) is not list or len(about) != 4 or type(about[2]) is not list:
        raise Damaged("no story")
    problems = tuple(problem_from(p, roots) for p in about[2])
    return value_of(str, about[0]), value_of(_Names, about[1]), problems


def _about_bytes(found: Opened, raw: Sequence[Article], roots: Roots) -> bytes | None:
    """All of an opened story but its files: its title, the names and notes given to its articles, its problems, and
    its summary; None where it cannot be made of its files again."""
    names = [(a.id, a.notes[: len(a.notes) - len(b.notes)]) for a, b in zip(found.story.articles, raw, strict=True)]
    again = [replace(b, id=n, notes=(*more, *b.notes)) for b, (n, more) in zip(raw, names, strict=True)]
    if again != list(found.story.articles):
        return None
    try:
        problems = [problem_rows(p, roots) for p in found.problems]
    except LookupError:
        return None
    return packed([found.story.title, rows_of(names), problems, rows_of(summary_of(found.story))])
