"""Everything in a notes file: entries that are understood, and whatever else stands there, kept as it is.

A file of the next version may hold kinds and fields that this one does not know, and the one after that must find them
again: an entry that is not understood stays in the file untouched, and one that is changed keeps its unknown fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from reader.notes.entries import Drop, Entry, Kind, Operation, Put
from reader.wording import free_name

Raw = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """One entry as the file has it."""

    raw: Any
    entry: Entry | None
    """None where this version does not understand it."""
    changed: bool = False
    """Whether the entry says something else than `raw`."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """A notes file's content, in its order."""

    rows: tuple[Row, ...] = ()
    head: Raw = field(default_factory=dict)
    """The fields of the file itself."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is understood."""
        return tuple(row.entry for row in self.rows if row.entry)

    def of(self, kind: Kind) -> list[Entry]:
        """The entries of a kind."""
        return [entry for entry in self.entries if entry.kind == kind]

    def entry(self, entry_id: str) -> Entry | None:
        """The entry with that id."""
        return next((row.entry for row in self.rows if row.entry and row.entry.id == entry_id), None)

    def after(self, operation: Operation) -> Ledger:
        """The ledger with an operation done.

        Nothing anybody typed is lost to somebody else's change: where a note was changed elsewhere since the person saw
        it, a changed text is put beside it, and a removal leaves it.
        """
        there = self.entry(operation.entry.id)
        if isinstance(operation, Drop):
            changed = there is not None and there.kind == "note" and there.text != operation.entry.text
            if there is None or changed:
                return self
            return replace(self, rows=tuple(r for r in self.rows if r.entry is not there))
        entry = operation.entry
        if there and replace(entry, made=there.made) == there:
            return self
        if there and _written_over(operation, there):
            return self.after(Put(replace(entry, id=free_name(entry.id, {e.id for e in self.entries}))))
        if there is None:
            return replace(self, rows=(*self.rows, Row(None, entry, changed=True)))
        rows = (Row(r.raw, entry, changed=True) if r.entry is there else r for r in self.rows)
        return replace(self, rows=tuple(rows))

    def inverse(self, operation: Operation) -> Operation | None:
        """What brings this ledger back from the one after the operation; None where it changes nothing."""
        after = self.after(operation)
        if after == self:
            return None
        before = self.entry(operation.entry.id)
        now = after.entry(operation.entry.id)
        if now == before:  # put beside
            return Drop(after.rows[-1].entry or operation.entry)
        if now is None:
            return Put(operation.entry if before is None else before)
        return Drop(now) if before is None else Put(before, was=now)


def _written_over(put: Put, there: Entry) -> bool:
    """Whether putting the entry would lose words of a note that the person had not seen."""
    if there.kind != "note" or there.text == put.entry.text:
        return False
    return put.was is None or put.was.text != there.text
