"""Where a person left a story, its articles and the claims grid, as far as notes know."""

from __future__ import annotations

from functools import cached_property

from reader.model import Claim
from reader.notes.anchors import Place, anchor_of
from reader.notes.decisions import claim_key
from reader.notes.entries import Entry, Operation, Put, entry_id, passage_parts
from reader.notes.ledger import Ledger
from reader.notes.shelf import Shelf

_LINE = 60
"""Characters that tell a position from others."""


class Whereabouts:
    """Where the person was; what is made here is applied with `undoable=False`: it is nothing they wrote."""

    def __init__(self, ledger: Ledger, shelf: Shelf) -> None:
        self._ledger, self._shelf = ledger, shelf

    @cached_property
    def positions(self) -> dict[str, int]:
        """Where the person left each article: an offset into its text."""
        found = (self._shelf.place(e.passage) for e in self._ledger.of("place") if e.passage)
        return {place.article: place.start for place in found if place}

    @cached_property
    def last(self) -> tuple[Place, str] | None:
        """The passage the person was at when leaving the story, and what was told of it."""
        found = ((self._shelf.place(e.passage), e.text) for e in self._ledger.of("last") if e.passage)
        return next(((place, text) for place, text in found if place), None)

    @cached_property
    def grid(self) -> Entry | None:
        """How the claims grid was left: what was told of it, and the claim that was under its cursor."""
        return next(iter(self._ledger.of("grid")), None)

    # --- what can be done: each gives an operation for `NotesStore.apply`

    def left_at(self, article_id: str, offset: int) -> Operation:
        """Remember where the person leaves an article."""
        article = self._shelf.by_id[article_id]
        anchor = anchor_of(article, offset, min(offset + _LINE, len(article.text)))
        there = next((e for e in self._ledger.of("place") if e.passage and e.passage.article.id == article_id), None)
        return Put(Entry(there.id if there else entry_id("place", *passage_parts(anchor)), "place", passage=anchor))

    def stopped_at(self, article_id: str, start: int, end: int, text: str) -> Operation:
        """Remember the passage at which the person leaves the story.

        Args:
            article_id: the article.
            start: where the passage begins in its text.
            end: where it ends.
            text: what to tell of it.
        """
        anchor = anchor_of(self._shelf.by_id[article_id], start, end)
        there = next(iter(self._ledger.of("last")), None)
        return Put(Entry(there.id if there else entry_id("last"), "last", passage=anchor, text=text))

    def grid_left(self, claim: Claim | None, text: str) -> Operation:
        """Remember how the claims grid is left.

        Args:
            claim: what is under its cursor.
            text: what to tell of the rest.
        """
        key = claim_key(claim, self._shelf.by_id) if claim else None
        there = self.grid
        return Put(Entry(there.id if there else entry_id("grid"), "grid", claim=key, text=text))
