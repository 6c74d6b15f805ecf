"""What a person keeps of a story, opened when it is first asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from reader.model import Story

if TYPE_CHECKING:
    from reader.notes.store import NotesStore

OpenNotes = Callable[[Story, "NotesStore | None"], "NotesStore"]
"""Opens the notes on a story; those on the same story as it was read before are gone on with."""


class Righted(NamedTuple):
    """Something that was put right in a side-car."""

    what: str
    """In a word or two."""
    take_back: Callable[[], object]
    """Has the side-car say again what it said before."""
    after: int
    """How much could be undone of what was kept before it."""
    refused: bool = False
    """Whether taking it back was tried in vain."""


class Keeper:
    """Opens the notes on a story, and knows what of them is open already."""

    def __init__(self, story: Story) -> None:
        self.story = story
        """What the notes are on; those on another state of it are opened when they are next asked for."""
        self.open_notes: OpenNotes | None = None
        """Opens what the person kept before; None keeps everything in memory."""
        self.righted: list[Righted] = []
        """What was put right, the last at the end."""
        self._notes: NotesStore | None = None
        self._noted = story
        """What the notes are looked up in."""
        self._opening = threading.Lock()

    @property
    def notes(self) -> NotesStore:
        """What the person keeps, opened on first use, by any thread: nothing is kept that is not kept for good."""
        with self._opening:
            if self._notes is None or self._noted is not self.story:
                self._notes, self._noted = self._opened(self._notes), self.story
            return self._notes

    @notes.setter
    def notes(self, store: NotesStore) -> None:
        self._notes, self._noted = store, self.story

    def _opened(self, before: NotesStore | None) -> NotesStore:
        if self.open_notes is not None:
            return self.open_notes(self.story, before)
        from reader.notes.store import NotesStore

        store = before or NotesStore(None, self.story)
        store.read_against(self.story)
        store.take_problems()
        return store

    def unwritten(self) -> tuple[str, ...]:
        """What to tell of what the person kept and the disk refused, when they leave; it is tried once more."""
        return self._notes.parting() if self._notes else ()

    # --- so far as it is open: nothing that is drawn waits for a file

    @property
    def read(self) -> frozenset[str]:
        """Ids of the articles marked read."""
        return self._notes.notebook.read if self._notes else frozenset()

    @property
    def tags(self) -> Mapping[str, frozenset[str]]:
        """What the filter language asks for by `is:`, each with ids of articles."""
        return self._notes.notebook.tags if self._notes else {}

    def kept_in(self, article_id: str) -> list[tuple[int, int, Literal["mark", "note"]]]:
        """An article's marks, then its notes: where each begins and ends, and which of both it is."""
        if self._notes is None:
            return []
        book = self._notes.notebook
        found: list[tuple[int, int, Literal["mark", "note"]]] = []
        found += [(m.place.start, m.place.end, "mark") for m in book.marks_in(article_id)]
        return found + [(n.place.start, n.place.end, "note") for n in book.notes_in(article_id)]
