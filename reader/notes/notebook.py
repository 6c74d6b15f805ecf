"""What a person added to a story, seen from the story as it is now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from reader.model import Analysis, Claim, Decision, Passage, Verdict
from reader.notes.anchors import Anchor, Place, anchor_of, key_of
from reader.notes.decisions import Undecidable, claim_key, decisions_of, is_meant
from reader.notes.entries import DECISIONS, ClaimKey, Drop, Entry, Kind, Operation, Put, entry_id, passage_parts
from reader.notes.ledger import Ledger
from reader.notes.shelf import Shelf

_LINE = 60
"""Characters that tell a position from others."""
_ANCHORED: tuple[Kind, ...] = ("place", "last", "mark", "note", "draft")
"""Kinds whose passage is looked up in the articles; those of decisions are looked up with their claims."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A mark or a note with the passage it hangs on."""

    entry: Entry
    place: Place

    @property
    def text(self) -> str:
        """The note; empty for a mark."""
        return self.entry.text


class Notebook:
    """A ledger read against a story's articles. Nothing in it changes; operations lead to the next one."""

    def __init__(self, ledger: Ledger, shelf: Shelf) -> None:
        self.ledger = ledger
        self._shelf = shelf
        self._articles = shelf.by_id

    # --- what is there

    @cached_property
    def read(self) -> frozenset[str]:
        """Ids of the articles that were read."""
        found = (self._shelf.article(e.article) for e in self._of("read") if e.article)
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
    def positions(self) -> dict[str, int]:
        """Where the person left each article: an offset into its text."""
        found = (self._places[e.id] for e in self._of("place"))
        return {place.article: place.start for place in found if place}

    @cached_property
    def last(self) -> tuple[Place, str] | None:
        """The passage the person was at when leaving the story, and what was told of it."""
        found = ((self._places[e.id], e.text) for e in self._of("last"))
        return next(((place, text) for place, text in found if place), None)

    @cached_property
    def grid(self) -> Entry | None:
        """How the claims grid was left: what was told of it, and the claim that was under its cursor."""
        return next(iter(self._of("grid")), None)

    def is_meant(self, key: ClaimKey, claim: Claim) -> bool:
        """Whether a claim is the one that is remembered, as far as can be told."""
        return is_meant(key, claim, self._shelf)

    @cached_property
    def lost(self) -> tuple[Entry, ...]:
        """Marks and notes whose article is not in the story or no longer says the passage; kept all the same."""
        kept = (*self._of("mark"), *self._of("note"), *self._of("draft"))
        return tuple(e for e in kept if self._places[e.id] is None)

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

    @cached_property
    def decided(self) -> tuple[Entry, ...]:
        """What the person decided about claims, in their order; dropping an entry takes it back."""
        return tuple(e for e in self.ledger.entries if e.kind in DECISIONS)

    def decisions(self, analysis: Analysis) -> tuple[Decision, ...]:
        """What the person decided, in their order, in terms of an analysis, best of one made without decisions."""
        return decisions_of(self.decided, analysis, self._shelf)[0]

    def undecidable(self, analysis: Analysis) -> tuple[Undecidable, ...]:
        """Decisions whose claim or passage this analysis does not have, each with why."""
        return decisions_of(self.decided, analysis, self._shelf)[1]

    # --- what can be done: each gives an operation for `NotesStore.apply`

    def read_toggled(self, article_id: str) -> Operation:
        """Mark an article read, or unread where it is read."""
        article = self._articles[article_id]
        for entry in self._of("read"):
            found = self._shelf.article(entry.article) if entry.article else None
            if found and found.id == article_id:
                return Drop(entry)
        key = key_of(article)
        return Put(Entry(entry_id("read", key.outlet, key.hash, key.id), "read", article=key))

    def left_at(self, article_id: str, offset: int) -> Operation:
        """Remember where the person leaves an article; applied with `undoable=False`."""
        article = self._articles[article_id]
        anchor = anchor_of(article, offset, min(offset + _LINE, len(article.text)))
        there = next((e for e in self._of("place") if e.passage and e.passage.article.id == article_id), None)
        return Put(Entry(there.id if there else entry_id("place", *passage_parts(anchor)), "place", passage=anchor))

    def stopped_at(self, article_id: str, start: int, end: int, text: str) -> Operation:
        """Remember the passage at which the person leaves the story; applied with `undoable=False`.

        Args:
            article_id: the article.
            start: where the passage begins in its text.
            end: where it ends.
            text: what to tell of it.
        """
        anchor = anchor_of(self._articles[article_id], start, end)
        there = next(iter(self._of("last")), None)
        return Put(Entry(there.id if there else entry_id("last"), "last", passage=anchor, text=text))

    def grid_left(self, claim: Claim | None, text: str) -> Operation:
        """Remember how the claims grid is left; applied with `undoable=False`.

        Args:
            claim: what is under its cursor.
            text: what to tell of the rest.
        """
        key = claim_key(claim, self._articles) if claim else None
        there = self.grid
        return Put(Entry(there.id if there else entry_id("grid"), "grid", claim=key, text=text))

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
        return Put(replace(entry, text=text), was=entry) if text.strip() else Drop(entry)

    def drafted(self, article_id: str, start: int, end: int, text: str) -> Operation | None:
        """Keep a note begun on a passage; an empty one is let go. None where that changes nothing."""
        there = self.draft_on(article_id, start, end)
        if there is not None:
            return None if there.text == text else self.note_changed(there, text)
        return self._put("draft", anchor_of(self._articles[article_id], start, end), text) if text.strip() else None

    def linked(self, passage: Passage, to: Claim | Passage) -> Operation:
        """Say that a passage answers a claim, or the same question as another passage."""
        return self._decision("link", passage, to)

    def unlinked(self, passage: Passage, claim: Claim) -> Operation:
        """Say that a passage does not answer a claim; takes back the person's own link where there is one."""
        return self._decision("unlink", passage, claim)

    def judged(self, claim: Claim, verdict: Verdict) -> Operation:
        """Say what the verdict on a claim is; the engine's own, to confirm it."""
        key = claim_key(claim, self._articles)
        there = self._verdict_on(claim)
        new = Entry(there.id if there else entry_id("verdict", claim.id), "verdict", claim=key, verdict=verdict)
        return Put(new, was=there)

    def unjudged(self, claim: Claim) -> Operation | None:
        """Leave the verdict on a claim to the engine again; None where the person gave none."""
        there = self._verdict_on(claim)
        return Drop(there) if there else None

    def hidden(self, claim: Claim) -> Operation:
        """Say that what the engine found is no claim."""
        return Put(Entry(entry_id("hide", claim.id), "hide", claim=claim_key(claim, self._articles)))

    def named(self, claim: Claim, heading: str) -> Operation | None:
        """Give a claim another heading; an empty one leaves it to the engine, None where it was left already."""
        there = next((e for e in self._of("name") if e.claim and is_meant(e.claim, claim, self._shelf)), None)
        if not heading.strip():
            return Drop(there) if there else None
        key = claim_key(claim, self._articles)
        new = Entry(there.id if there else entry_id("name", claim.id), "name", claim=key, text=heading.strip())
        return Put(new, was=there)

    # --- how

    def _of(self, kind: Kind) -> list[Entry]:
        return [e for e in self.ledger.entries if e.kind == kind]

    @cached_property
    def _places(self) -> dict[str, Place | None]:
        anchored = (e for e in self.ledger.entries if e.kind in _ANCHORED and e.passage)
        return {e.id: self._shelf.place(e.passage) for e in anchored if e.passage}

    def _found(self, kind: Kind) -> tuple[Marked, ...]:
        order = {article: n for n, article in enumerate(self._articles)}
        found = (Marked(e, place) for e in self._of(kind) if (place := self._places[e.id]))
        return tuple(sorted(found, key=lambda m: (order[m.place.article], m.place.start, m.place.end, m.entry.made)))

    def _verdict_on(self, claim: Claim) -> Entry | None:
        given = (e for e in self._of("verdict") if e.claim and is_meant(e.claim, claim, self._shelf))
        return next(given, None)

    def _put(self, kind: Kind, anchor: Anchor, text: str = "") -> Put:
        return Put(Entry(entry_id(kind, *passage_parts(anchor), text), kind, passage=anchor, text=text))

    def _decision(self, kind: Kind, passage: Passage, to: Claim | Passage) -> Operation:
        article, start, end = passage
        anchor = anchor_of(self._articles[article], start, end)
        key = claim_key(to, self._articles)
        opposite = "unlink" if kind == "link" else "link"
        for entry in self.decided:
            if entry.kind == opposite and entry.claim and entry.claim.id == key.id and entry.passage == anchor:
                return Drop(entry)
        return Put(Entry(entry_id(kind, key.id, *passage_parts(anchor)), kind, passage=anchor, claim=key))
