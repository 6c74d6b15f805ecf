"""Keeps a notebook on the disk, for several readers at once.

Every operation is written before `apply` returns: under the lock the file is read again, the operations not yet written
are done to what it holds now, and the whole takes the file's place. So readers add to each other's work and never
replace it. Where the disk refuses, the operation stands in memory, is reported once, and is tried again with the next.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from reader.durable import make_folder
from reader.model import Story
from reader.notes.disk import (
    Busy,
    locked,
    remove_leftovers,
    resolved,
    set_aside,
    stamp,
    write_private,
    written_elsewhere,
)
from reader.notes.entries import PLACES, Operation, Put
from reader.notes.format import Damaged, bytes_of
from reader.notes.ledger import Ledger
from reader.notes.loading import ledger_in
from reader.notes.notebook import Notebook
from reader.notes.shelf import Shelf
from reader.wording import why_not

_EMPTY = Story("", ())


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(slots=True)
class _Own:
    """An operation of this reader, and what takes it back."""

    operation: Operation
    inverse: Operation | None
    """None where the operation changed nothing."""


class NotesStore:
    """A notebook and the file that keeps it. Safe to call from several threads."""

    def __init__(self, path: Path | None, story: Story = _EMPTY, now: Callable[[], str] = _now) -> None:
        """Open a notes file, there or not.

        Args:
            path: the file; None keeps everything in memory.
            story: what marks and notes are looked up in.
            now: the time as ISO in UTC.
        """
        self.path = resolved(path) if path else None
        self._title = story.title
        self._shelf = Shelf(story)
        self._now = now
        self._memory = threading.RLock()
        """Held for moments; whoever needs both takes `_disk` first."""
        self._disk = threading.RLock()
        """Held while the file is read and written."""
        self._kept = Ledger()
        """What the file held when it was last read or written."""
        self._written: tuple[int, ...] = ()
        """The stamp of the file as this store wrote it last."""
        self._pending: list[_Own] = []
        self._done: list[_Own] = []
        self._problems: list[str] = []
        self._told: set[str] = set()
        self._hands_off = False
        """Whether the file holds something that is not ours to replace."""
        if path is None:
            self._report("there is no folder to keep notes in: what you mark lasts until you leave")
        self._notebook = Notebook(self._kept, self._shelf)
        with suppress(OSError):
            if self.path and self.path.exists():
                with locked(self.path, patience=0):
                    remove_leftovers(self.path)
        self.refresh()

    @property
    def notebook(self) -> Notebook:
        """What is known, written or not."""
        return self._notebook

    @property
    def unwritten(self) -> int:
        """How many operations stand in memory alone."""
        return len(self._pending)

    @property
    def refused(self) -> bool:
        """Whether there is a file for what the person marked, and it does not hold all of it."""
        return self.path is not None and any(own.operation.entry.kind not in PLACES for own in self._pending)

    @property
    def undoable(self) -> int:
        """How many operations `undo` may take back."""
        return len(self._done)

    def apply(self, operation: Operation, undoable: bool = True, write: bool = True) -> None:
        """Do an operation and write it down; never fails, see `take_problems`.

        Args:
            operation: what to do, made by a notebook.
            undoable: whether `undo` takes it back; False for what the person did not do themselves.
            write: whether to write before returning, some milliseconds; where False the caller has `write` called soon,
                best on a thread of its own.
        """
        if isinstance(operation, Put) and not operation.entry.made:
            operation = replace(operation, entry=replace(operation.entry, made=self._now()))
        with self._memory:
            own = _Own(operation, self._notebook.ledger.inverse(operation))
            self._pending.append(own)
            if undoable:
                self._done.append(own)
            self._show()
        if write:
            self.write()

    def undo(self) -> Operation | None:
        """Take back the last own operation that is not taken back yet; gives it, or None where there is none."""
        with self._memory:
            while self._done:
                own = self._done.pop()
                if own.inverse:
                    self.apply(own.inverse, undoable=False, write=False)
                    break
            else:
                return None
        self.write()
        return own.operation

    def write(self) -> bool:
        """Write what stands in memory alone; False where the disk refuses, which the next call tries again."""
        with self._disk:
            if self._pending and self._readable():
                self._write()
        return not self._pending

    def refresh(self) -> None:
        """Read what other readers added since."""
        with self._disk:
            if self._readable():
                self._now_kept(self._on_disk(), 0)

    def read_against(self, story: Story) -> None:
        """Look everything up in another state of the story: after articles were added or changed."""
        with self._memory:
            self._shelf = Shelf(story)
            self._show()

    def take_over(self, before: NotesStore) -> None:
        """Go on where another store left off: what its reader did is done here too, and `undo` takes it back."""
        with before._memory:
            done = [own.operation for own in before._done]
        for operation in done:
            self.apply(operation, write=False)
        self.write()

    def take_problems(self) -> tuple[str, ...]:
        """What went wrong since the last call, a line each for the person; the same trouble is told once."""
        with self._memory:
            problems = tuple(self._problems)
            self._problems.clear()
            return problems

    def parting(self) -> tuple[str, ...]:
        """What to tell a person who leaves, a line each.

        Where the disk still refuses what they marked, or there is no folder for it, all notes are put in a file of
        their own in the system's folder for temporary files, and its name is told. Where that is refused as well, the
        words of the notes are told.
        """
        self.write()
        if all(own.operation.entry.kind in PLACES for own in self._pending):
            return self.take_problems()
        try:
            name = written_elsewhere(bytes_of(self._notebook.ledger, self._title))
        except OSError as error:
            self._report(f"what you marked could not be written anywhere: {why_not(error)}")
            for own in self._pending:
                entry = own.operation.entry
                if isinstance(own.operation, Put) and entry.text and entry.kind not in PLACES:
                    self._report(f"your note was: {' '.join(entry.text.split())}")
        else:
            where = f" to {self.path}" if self.path else ": there is no folder for them"
            self._report(f"your notes could not be written{where}; they are in {name}")
        return self.take_problems()

    # --- how

    def _show(self) -> None:
        ledger = self._kept
        for own in self._pending:
            ledger = ledger.after(own.operation)
        self._notebook = Notebook(ledger, self._shelf)

    def _now_kept(self, ledger: Ledger, written: int) -> None:
        """Take over what the file holds, with that many of the pending operations in it."""
        with self._memory:
            self._kept = ledger
            del self._pending[:written]
            self._show()

    def _readable(self) -> bool:
        return self.path is not None and not self._hands_off

    def _on_disk(self) -> Ledger:
        """What the file holds, or held; a damaged one is set aside and reported."""
        assert self.path  # callers ask _readable
        try:
            return ledger_in(self.path)
        except FileNotFoundError:
            return self._kept
        except Damaged as damage:
            return self._without_damaged(str(damage))
        except (OSError, ValueError) as error:
            self._keep_off(f"the notes in {self.path} cannot be read ({why_not(error)})")
            return self._kept

    def _without_damaged(self, why: str) -> Ledger:
        assert self.path
        try:
            with locked(self.path):
                try:
                    return ledger_in(self.path)  # another reader may have put it right meanwhile
                except FileNotFoundError:
                    return Ledger()
                except Damaged:
                    aside = set_aside(self.path)
                    self._report(f"the notes in {self.path} cannot be read: {why}; the file is kept as {aside.name}")
                    if self._kept.rows:  # damaged under our eyes: what was known before is not lost
                        write_private(self.path, bytes_of(self._kept, self._title))
        except OSError as error:
            self._keep_off(f"the notes in {self.path} cannot be read: {why}; nor set aside ({why_not(error)})")
        return self._kept

    def _write(self) -> None:
        """Do the pending operations to what the file holds now, and put the whole in its place."""
        assert self.path
        with self._memory:
            pending = tuple(self._pending)
        try:
            make_folder(self.path.parent, 0o700)
            with locked(self.path):
                ledger = before = self._under_lock()
                for own in pending:
                    own.inverse = ledger.inverse(own.operation)
                    ledger = ledger.after(own.operation)
                if ledger != before or (ledger.rows and not self.path.exists()):
                    write_private(self.path, bytes_of(ledger, self._title))
                    self._written = stamp(self.path)
        except Damaged:
            self.refresh()
            self.write()
        except (OSError, ValueError) as error:
            later = "" if isinstance(error, Busy) else "; it is kept until you leave and tried again with the next mark"
            self._report(f"what you marked is not written yet: {why_not(error)} ({self.path}){later}")
        else:
            self._now_kept(ledger, len(pending))
            self._told.clear()

    def _under_lock(self) -> Ledger:
        """What the file holds now; known without reading where nobody else has written since."""
        assert self.path
        if not self.path.exists():
            if self._kept.rows:
                self._report(f"{self.path} was gone: all that is known of it is written anew")
            return self._kept
        return self._kept if self._written == stamp(self.path) else ledger_in(self.path)

    def _keep_off(self, problem: str) -> None:
        self._hands_off = True
        self._report(f"{problem}; it is left as it is, and what you mark lasts until you leave")

    def _report(self, problem: str) -> None:
        with self._memory:
            if problem not in self._told:
                self._told.add(problem)
                self._problems.append(problem)
