"""What a person added to a story, seen from the story as it is now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from reader.model import Claim, Kept
from reader.notes.anchors import Anchor, Place, anchor_of, key_of
from reader.notes.decided import Decided
from reader.notes.decisions import is_meant
from reader.notes.entries import ClaimKey, Drop, Entry, Kind, Operation, Put, entry_id, passage_parts
from reader.notes.ledger import Ledger
from reader.notes.shelf import Shelf
from reader.notes.whereabouts import Whereabouts
from reader.unseen import visible


@dataclass(frozen=True, slots=True)
class Marked:
    """A mark or a note with the passage it hangs on."""

    entry: Entry
    place: Place

    @property
    def text(self) -> str:
        """The note; empty for a mark."""
        return self.entry.text

    @property
    def kept(self) -> Kept:
        """The same for those who know no notebook."""
        kinds: dict[str, Literal["mark", "note", "draft"]] = {"note": "note", "draft": "draft"}
        kind = kinds.get(self.entry.kind, "mark")
        return Kept(kind, self.place.article, self.place.start, self.place.end, self.text, self.entry.made)


class Notebook:
    """A ledger read against a story's articles: what was read, marked and noted; in parts what was decided, and where.

    Nothing in it changes; operations lead to the next one.
    """

    def __init__(self, ledger: Ledger, shelf: Shelf) -> None:
        self.ledger = ledger
        self.decided = Decided(ledger, shelf)
        """What the person decided about claims."""
        self.whereabouts = Whereabouts(ledger, shelf)
        """Where they left the story."""
        self._shelf = shelf
        self._articles = shelf.by_id

    # --- what is there

    @cached_property
    def read(self) -> frozenset[str]:
        """Ids of the articles that were read."""
        found = (self._shelf.article(e.article) for e in self.ledger.of("read") if e.article)
        return frozenset(a.id for a in found if a)

    @cached_property
    def marks(self) -> tuple[Marked, ...]:
        """The marked passages, articles in the story's order."""
        return self._found("mark")

    @cached_property
    def notes(self) -> tuple[Marked, ...]:
        """The notes with their passages, articles in the story's order."""
        return self._found("note")

    @cached_property
    def drafts(self) -> tuple[Marked, ...]:
        """Notes begun and not kept yet, with their passages, articles in the story's order."""
        return self._found("draft")

    @cached_property
    def kept(self) -> tuple[Marked, ...]:
        """Marks, notes and drafts by their passages, articles in the story's order; on one passage in this order."""
        return tuple(sorted((*self.marks, *self.notes, *self.drafts), key=self._reading_order))

    def is_meant(self, key: ClaimKey, claim: Claim) -> bool:
        """Whether a claim is the one that is remembered, as far as can be told."""
        return is_meant(key, claim, self._shelf)

    @cached_property
    def lost(self) -> tuple[Entry, ...]:
        """Marks and notes whose article is not in the story or no longer says the passage; kept all the same."""
        kept = (*self.ledger.of("mark"), *self.ledger.of("note"), *self.ledger.of("draft"))
        return tuple(e for e in kept if self._place(e) is None)

    def marks_in(self, article_id: str) -> tuple[Marked, ...]:
        """An article's marks in reading order."""
        return tuple(m for m in self.marks if m.place.article == article_id)

    def notes_in(self, article_id: str) -> tuple[Marked, ...]:
        """An article's notes in reading order."""
        return tuple(m for m in self.notes if m.place.article == article_id)

    def mark_on(self, article_id: str, start: int, end: int) -> Marked | None:
        """The mark on exactly this passage."""
        anchor = anchor_of(self._articles[article_id], start, end)
        marks = self.marks_in(article_id)
        return next((m for m in marks if (m.place.start, m.place.end) == (anchor.start, anchor.end)), None)

    def draft_on(self, article_id: str, start: int, end: int) -> Marked | None:
        """The note begun on exactly this passage."""
        drafts = (d for d in self.drafts if d.place.article == article_id)
        return next((d for d in drafts if (d.place.start, d.place.end) == (start, end)), None)

    @property
    def tags(self) -> dict[str, frozenset[str]]:
        """What the filter language asks for by `is:`, each with ids of articles."""
        return {
            "read": self.read,
            "marked": frozenset(m.place.article for m in self.marks),
            "noted": frozenset(m.place.article for m in self.notes),
        }

    def place_of(self, anchor: Anchor) -> Place | None:
        """Where a passage stands now."""
        return self._shelf.place(anchor)

    # --- what can be done: each gives an operation for `NotesStore.apply`

    def read_toggled(self, article_id: str) -> Operation:
        """Mark an article read, or unread where it is read."""
        article = self._articles[article_id]
        for entry in self.ledger.of("read"):
            found = self._shelf.article(entry.article) if entry.article else None
            if found and found.id == article_id:
                return Drop(entry)
        key = key_of(article)
        return Put(Entry(entry_id("read", key.outlet, key.hash, key.id), "read", article=key))

    def mark_toggled(self, article_id: str, start: int, end: int) -> Operation:
        """Mark a passage, or take away the mark that is on exactly this passage."""
        there = self.mark_on(article_id, start, end)
        return Drop(there.entry) if there else self._put("mark", anchor_of(self._articles[article_id], start, end))

    def noted(self, article_id: str, start: int, end: int, text: str) -> Operation:
        """Put a note on a passage, beside others that may be on it."""
        return self._put("note", anchor_of(self._articles[article_id], start, end), text)

    def note_changed(self, note: Marked, text: str) -> Operation:
        """Give a note another text; an empty one takes the note away."""
        entry = note.entry
        return Put(replace(entry, text=text), was=entry) if visible(text).strip() else Drop(entry)

    def drafted(self, article_id: str, start: int, end: int, text: str) -> Operation | None:
        """Keep a note begun on a passage; an empty one is let go. None where that changes nothing."""
        there = self.draft_on(article_id, start, end)
        if there is not None:
            return None if there.text == text else self.note_changed(there, text)
        return (
            self._put("draft", anchor_of(self._articles[article_id], start, end), text)
            if visible(text).strip()
            else None
        )

    # --- how

    def _place(self, entry: Entry) -> Place | None:
        return self._shelf.place(entry.passage) if entry.passage else None

    def _found(self, kind: Kind) -> tuple[Marked, ...]:
        found = (Marked(e, place) for e in self.ledger.of(kind) if (place := self._place(e)))
        return tuple(sorted(found, key=lambda m: (*self._reading_order(m), m.entry.made)))

    def _reading_order(self, marked: Marked) -> tuple[int, int, int]:
        return self._order[marked.place.article], marked.place.start, marked.place.end

    @cached_property
    def _order(self) -> dict[str, int]:
        """By article its place in the story."""
        return {article: n for n, article in enumerate(self._articles)}

    def _put(self, kind: Kind, anchor: Anchor, text: str = "") -> Put:
        return Put(Entry(entry_id(kind, *passage_parts(anchor), text), kind, passage=anchor, text=text))
