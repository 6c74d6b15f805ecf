"""Opening stories with what is kept of earlier openings: files that have not changed are not read again.

A story whose files are all as they were is taken whole; of one with some new files those alone are read.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.library.codec import Damaged
from reader.library.parts import parts_bytes, parts_from
from reader.library.records import KeptFile, Record, files_of, record_of, whole, write
from reader.library.roots import Roots
from reader.library.stamps import Stamped, file_stamp, others_in, stamped, still, with_others
from reader.library.store import Store
from reader.model import Article
from reader.story import Opened, Problem
from reader.story.draft import Part
from reader.story.seeds import as_default, seeds_folder

if TYPE_CHECKING:
    from reader.story.files import Found
    from reader.story.sidecar import SideCars

Told = Callable[[int, int], None]
"""Is told how many of how many are done; may raise `Stopped`."""
ReadAll = Callable[[Sequence["Found"]], Iterator[Sequence[Part]]]
"""Reads files that are not kept, in their order: on all cores, as `reader.library.importing` does."""
_Kept = tuple[bytes | None, Sequence[Part]]
"""What a file came to, and the stamp it is kept with; None where it cannot be kept."""


class Stopped(Exception):
    """The person has seen enough: what was read so far is the story."""


def opened(paths: Sequence[str], store: Store, told: Told | None = None, read_all: ReadAll | None = None) -> Opened:
    """The story that some files and folders hold, as `reader.story.open_story` gives it.

    Args:
        paths: as there.
        store: what was opened before is taken from it, what is new is kept in it.
        told: called after each file; where it raises `Stopped` the other files are left out, and nothing is kept.
        read_all: reads what is not kept; one file after the other where None.
    """
    if not store.works:
        return _unkept(paths, told, read_all)
    kept = kept_story(paths, store)
    if kept is not None:
        return kept
    found, record = opened_anew(paths, store, told, read_all)
    if record is not None:
        write(store, [record])
    return found


def default_opened(store: Store) -> Opened:
    """The story that comes with the program, as `reader.story.default_story` gives it."""
    return as_default(opened([str(seeds_folder())], store))


def kept_story(paths: Sequence[str], store: Store, most: int | None = None) -> Opened | None:
    """The story as it was opened before, where nothing has changed since; else None.

    Args:
        paths: files and folders.
        store: the cache.
        most: how many of its files are enough.
    """
    state = stamped(paths) if store.works else None
    return store.reading(lambda db: whole(db, state, Roots(paths), most), None) if state else None


def _unkept(paths: Sequence[str], told: Told | None, read_all: ReadAll | None) -> Opened:
    """A story of which nothing is taken from the cache and nothing is kept in it."""
    from reader.story import opening

    return opening.opened(paths, _Reading(None, {}, told, read_all).read)


def opened_anew(
    paths: Sequence[str], store: Store, told: Told | None = None, read_all: ReadAll | None = None
) -> tuple[Opened, Record | None]:
    """A story opened from its files, and what is to be written down of it; arguments as those of `opened`."""
    # not loaded where all is kept
    from reader.story import opening

    state = stamped(paths)
    if state is None or not state.settled:
        return _unkept(paths, told, read_all), None
    roots = Roots(paths)
    reading = _Reading(roots, store.reading(lambda db: files_of(db, state.place), {}), told, read_all)
    found = opening.opened(paths, reading.read)
    return found, _record(state, roots, found, reading)


def _record(state: Stamped, roots: Roots, found: Opened, reading: _Reading) -> Record | None:
    """What is to be written down of a story that was read; None where it cannot be kept."""
    stamp = with_others(state.stamp, reading.others, reading.began)
    if stamp is None or reading.files is None:
        return None
    return record_of(replace(state, stamp=stamp), roots, found, reading.raw, reading.files)


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
        self.others: set[str] = set()
        """The files that some of them name, and whose articles they came to."""
        self.began = time.time_ns()

    def read(self, files: Sequence[Found], cars: SideCars) -> Iterator[Sequence[Part]]:
        from reader.story.opening import parts_of

        stamps = [file_stamp(f) if self.roots else None for f in files]
        known = [self._known(f, s, cars) for f, s in zip(files, stamps, strict=True)]
        missing = [f for f, kept in zip(files, known, strict=True) if kept is None]
        new = self.read_all(missing) if self.read_all else (parts_of(f, cars) for f in missing)
        for number, (file, stamp, kept) in enumerate(zip(files, stamps, known, strict=True), 1):
            stamp, there = kept or self._stamped(stamp, next(new))
            self._note(file, stamp, there)
            self.raw += [p.article for p in there if p.article is not None]
            yield there
            if self.told is not None:
                try:
                    self.told(number, len(files))
                except Stopped:
                    break
        else:
            return
        self.files = None
        why = f"stopped: only the first {number} of {len(files)} files were read"
        yield [Part(files[-1].key, None, problem=Problem(os.path.dirname(files[-1].path) or files[-1].path, why))]
        yield from [()] * (len(files) - number - 1)

    def _known(self, file: Found, stamp: bytes | None, cars: SideCars) -> _Kept | None:
        """What is kept of a file with its stamp; None where it is to be read."""
        if self.roots is None or stamp is None or not self.kept:
            return None
        then, data = self.kept.get(self.roots.below(file.path) or "", (b"", b""))
        if not still(then, stamp, (file.real,)):
            return None
        try:
            parts = parts_from(data, self.roots)
        except Damaged:
            return None
        now = [cars.heeded(file, p.key) if p.said is not None else None for p in parts]
        return (then, parts) if now == [p.said for p in parts] else None

    def _stamped(self, stamp: bytes | None, parts: Sequence[Part]) -> _Kept:
        """What was read of a file with its stamp, which tells of the files that it names."""
        others = {p.beside for p in parts if p.beside is not None}
        return with_others(stamp, others, self.began) if stamp is not None else None, parts

    def _note(self, file: Found, stamp: bytes | None, parts: Sequence[Part]) -> None:
        if self.roots is None or self.files is None:
            return
        name, data = self.roots.below(file.path), parts_bytes(parts, self.roots)
        if name is None or stamp is None or data is None:
            self.files = None
        else:
            self.files.append((name, stamp, data))
            self.others.update(others_in(stamp))
