"""A line to write a note on the current passage."""

from __future__ import annotations

from textual.widgets import Input

from reader.reading.keeping import note_on, write_note
from reader.reading.session import Session
from reader.tui.cells import clean, wrapped_parts
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry


class NoteScreen(Overlay):
    """Writes a note, or changes the one that is there; an empty line takes it away."""

    HEADING = "Note"
    HINT = "enter keeps it   an empty line takes it away   esc leaves it as it was"
    TYPED = "your note on this passage"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.passage = session.passage

    def on_mount(self) -> None:
        """Begin with what is there."""
        if (there := note_on(self.session, self.passage)) is not None:
            self.query_one("#typed", Input).value = there.text

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """The passage."""
        article, start, end = self.passage
        text = self.session.article_by_id(article).text[start:end]
        return [Entry(wrapped_parts([(clean(text), "quote")], width))]

    def action_choose(self) -> None:
        """Keep the note."""
        write_note(self.session, self.passage, self.wanted.strip())
        self.dismiss(None)


def open_view(session: Session) -> NoteScreen:
    """The line to write into."""
    return NoteScreen(session)
