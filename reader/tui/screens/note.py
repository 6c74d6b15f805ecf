"""A line to write a note on the current passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Input

from reader.reading.keeping import note_on, write_note
from reader.reading.session import Session
from reader.tui.cells import clean, wrapped_parts
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry

if TYPE_CHECKING:
    from reader.tui.screens.story import StoryScreen


class NoteScreen(Overlay):
    """Writes a note, or changes the one that is there; an empty line takes it away."""

    HEADING = "Note"
    HINT = "enter keeps it   an empty line takes it away   esc leaves it as it was"
    TYPED = "your note on this passage"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        session.hold_passage()
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
        said = write_note(self.session, self.passage, self.wanted.strip()).said

        def told(screen: StoryScreen) -> None:
            screen.show_notes()
            screen.say(said)

        self.dismiss(told)

    def keep_typed(self) -> None:
        """The reader ends before the person is done: what is there of the note is kept."""
        if text := self.query_one("#typed", Input).value.strip():
            write_note(self.session, self.passage, text)


def open_view(session: Session) -> NoteScreen:
    """The line to write into."""
    return NoteScreen(session)
