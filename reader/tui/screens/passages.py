"""Marks, notes and copies of a passage that is not the one being read: a list's entry or a cell stands for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from textual.app import App
from textual.screen import Screen

from reader.reading.keeping import toggle_mark
from reader.reading.pointing import Pointing
from reader.reading.session import Session
from reader.reading.targets import Target
from reader.tui.screens import Outcome


class Opening(Protocol):
    """A screen over which others open."""

    @property
    def app(self) -> App[object]:
        """The app it is of."""

    def open_screen(self, view: Screen[Outcome]) -> None:
        """Open a screen over this one and act on what it comes back with."""


@contextmanager
def pointing_at(pointing: Pointing, target: Target) -> Iterator[None]:
    """Point at a passage for a moment; what the person was reading is current again afterwards."""
    before = pointing.place()
    pointing.go_to_mention(*target[:2])
    try:
        yield
    finally:
        pointing.go_to_place(before)


def keep_passage(screen: Opening, session: Session, name: str, target: Target) -> str:
    """Mark, note, copy or cite a passage; what to say of it, nothing where a note is to be written first.

    Args:
        screen: the one that was asked.
        session: what the person is looking at.
        name: the command.
        target: the passage.
    """
    pointing = session.pointing
    with pointing_at(pointing, target):
        if name == "mark":
            return toggle_mark(session).said
        if name == "note":
            from reader.tui.screens.note import NoteScreen

            screen.open_screen(NoteScreen(session))
            return ""
        from reader.reading.citing import passage_text
        from reader.tui.output.clipboard import copied

        route = copied(screen.app, passage_text(pointing, cited=name == "cite"))
        return f"{session.material.beginning_of(pointing.passage)}: {route}"
