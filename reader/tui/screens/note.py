"""A box to write a note on the current passage."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.timer import Timer
from textual.widgets import TextArea

from reader.reading.keeping import (
    Kept,
    draft_on,
    keep_draft,
    keep_meanwhile,
    note_on,
    without_meanwhile,
    write_note,
)
from reader.reading.session import Session
from reader.tui.cells import wrapped_parts
from reader.tui.screens.telling import tell_kept
from reader.tui.screens.views import View
from reader.tui.widgets.choices import Entry
from reader.tui.widgets.hint import Hint, keys_of
from reader.tui.widgets.note_box import MOST, NoteBox, cleaned
from reader.wording import clean


class NoteScreen(View):
    """Writes a note, or changes the one that is there; an empty one takes it away.

    Who leaves it half written finds it again as a draft.
    """

    HINT = "enter keeps it   ctrl+j breaks the line   an empty one takes it away   esc keeps a draft"
    TYPED = "your note on this passage"
    LEADS_ON = False
    PAUSE = 2.0
    """Seconds without a key after which what is written is on the disk."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.passage = session.pointing.passage
        there, draft = note_on(session.keeper, self.passage), draft_on(session.keeper, self.passage)
        self._before = cleaned(there.text) if there else ""
        self._draft = cleaned(draft.text) if draft else ""
        self._began = draft
        self._pausing: Timer | None = None
        self._meanwhile = False
        self.box = NoteBox(self._draft or self._before, self.TYPED, id="typed")

    def compose(self) -> ComposeResult:
        """The box, the passage, the hint."""
        with Vertical(id="box"):
            yield self.box
            yield self.choices
            yield Hint(self.hint(), keys_of(self.manner.keymap, self.manner.glyphs.ascii), id="hint")

    def heading(self) -> str:
        """Whether it is a draft that is gone on with."""
        return "Note, from your draft" if self._draft else "Note"

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """The passage."""
        article, start, end = self.passage
        text = self.material.article_by_id(article).text[start:end]
        return [Entry(wrapped_parts([(clean(text), "quote")], width))]

    @on(NoteBox.Done)
    def _done(self) -> None:
        self.action_choose()

    @on(TextArea.Changed)
    def _written(self) -> None:
        if self._pausing is not None:
            self._pausing.stop()
        self._pausing = self.set_timer(self.PAUSE, self._keep_meanwhile)

    def _keep_meanwhile(self) -> None:
        if self._text not in (self._before.strip(), self._draft.strip()) or self._meanwhile:
            self._meanwhile = True
            keep_meanwhile(self.session.keeper, self.passage, self._unkept)

    @on(NoteBox.Cut)
    def _cut(self) -> None:
        self.say(f"the end of what was pasted is left out: a note takes {MOST:,} characters")

    @property
    def _text(self) -> str:
        """The note as it is now."""
        return self.box.text.strip()

    def action_choose(self) -> None:
        """Keep the note."""
        self._leave(write_note(self.material, self.passage, self._text))

    def action_close(self) -> None:
        """Leave the note as it was, with what was written as a draft."""
        self._leave(self._keep_draft())

    def action_leave(self) -> None:
        """Leave the reader, and the note in the same way."""
        self.keep_typed()
        super().action_leave()

    def keep_typed(self) -> None:
        """The reader ends before the person is done: what is there of the note is kept."""
        self._keep_draft()

    @property
    def _unkept(self) -> str:
        """What a draft has to hold: nothing where the note is as it was."""
        return "" if self._text == self._before.strip() else self._text

    def _keep_draft(self) -> Kept:
        if self._meanwhile:
            self._meanwhile = False
            without_meanwhile(self.session.keeper, self.passage, self._began)
        return keep_draft(self.material, self.passage, self._unkept)

    def _leave(self, kept: Kept) -> None:
        self.dismiss((lambda screen: tell_kept(screen, kept)) if kept.said else None)


def open_view(session: Session) -> NoteScreen:
    """The box to write into."""
    return NoteScreen(session)
