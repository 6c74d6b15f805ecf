"""What a person decided about a story's claims: links made or undone, verdicts, headings, what is no claim."""

from __future__ import annotations

from functools import cached_property

from reader.model import Analysis, Claim, Decision, Passage, Verdict
from reader.notes.anchors import anchor_of
from reader.notes.decisions import Undecidable, claim_key, decisions_of, is_meant
from reader.notes.entries import DECISIONS, Drop, Entry, Kind, Operation, Put, entry_id, passage_parts
from reader.notes.ledger import Ledger
from reader.notes.shelf import Shelf
from reader.unseen import visible


class Decided:
    """The decisions among a ledger's entries."""

    def __init__(self, ledger: Ledger, shelf: Shelf) -> None:
        self._ledger, self._shelf = ledger, shelf

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """What the person decided about claims, in their order; dropping an entry takes it back."""
        return tuple(e for e in self._ledger.entries if e.kind in DECISIONS)

    def decisions(self, analysis: Analysis) -> tuple[Decision, ...]:
        """What the person decided, in their order, in terms of an analysis, best of one made without decisions."""
        return decisions_of(self.entries, analysis, self._shelf)[0]

    def undecidable(self, analysis: Analysis) -> tuple[Undecidable, ...]:
        """Decisions whose claim or passage this analysis does not have, each with why."""
        return decisions_of(self.entries, analysis, self._shelf)[1]

    def lacks_articles(self, entry: Entry) -> bool:
        """Whether an article that a decision was made on is not in the story, as where only some files are opened."""
        passages = (*(entry.claim.passages if entry.claim else ()), *filter(None, [entry.passage]))
        return any(self._shelf.article(anchor.article) is None for anchor in passages)

    # --- what can be done: each gives an operation for `NotesStore.apply`

    def linked(self, passage: Passage, to: Claim | Passage) -> Operation:
        """Say that a passage answers a claim, or the same question as another passage."""
        return self._decision("link", passage, to)

    def unlinked(self, passage: Passage, claim: Claim) -> Operation:
        """Say that a passage does not answer a claim; takes back the person's own link where there is one."""
        return self._decision("unlink", passage, claim)

    def judged(self, claim: Claim, verdict: Verdict) -> Operation:
        """Say what the verdict on a claim is; the engine's own, to confirm it."""
        key = claim_key(claim, self._shelf.by_id)
        there = self._verdict_on(claim)
        new = Entry(there.id if there else entry_id("verdict", claim.id), "verdict", claim=key, verdict=verdict)
        return Put(new, was=there)

    def unjudged(self, claim: Claim) -> Operation | None:
        """Leave the verdict on a claim to the engine again; None where the person gave none."""
        there = self._verdict_on(claim)
        return Drop(there) if there else None

    def hidden(self, claim: Claim) -> Operation:
        """Say that what the engine found is no claim."""
        return Put(Entry(entry_id("hide", claim.id), "hide", claim=claim_key(claim, self._shelf.by_id)))

    def named(self, claim: Claim, heading: str) -> Operation | None:
        """Give a claim another heading; an empty one leaves it to the engine, None where it was left already."""
        there = next((e for e in self._ledger.of("name") if e.claim and is_meant(e.claim, claim, self._shelf)), None)
        if not visible(heading).strip():
            return Drop(there) if there else None
        key = claim_key(claim, self._shelf.by_id)
        new = Entry(there.id if there else entry_id("name", claim.id), "name", claim=key, text=heading.strip())
        return Put(new, was=there)

    # --- how

    def _verdict_on(self, claim: Claim) -> Entry | None:
        given = (e for e in self._ledger.of("verdict") if e.claim and is_meant(e.claim, claim, self._shelf))
        return next(given, None)

    def _decision(self, kind: Kind, passage: Passage, to: Claim | Passage) -> Operation:
        article, start, end = passage
        anchor = anchor_of(self._shelf.by_id[article], start, end)
        key = claim_key(to, self._shelf.by_id)
        opposite = "unlink" if kind == "link" else "link"
        for entry in self.entries:
            if entry.kind == opposite and entry.claim and entry.claim.id == key.id and entry.passage == anchor:
                return Drop(entry)
        return Put(Entry(entry_id(kind, key.id, *passage_parts(anchor)), kind, passage=anchor, claim=key))
