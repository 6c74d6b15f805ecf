"""Marks and notes of the story."""

from __future__ import annotations

from reader.notes import Marked
from reader.reading.session import Session
from reader.reading.targets import Spot
from reader.tui.cells import Parts, clean, wrapped_parts
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry


class MarksScreen(Overlay):
    """Choosing one goes there."""

    HEADING = "Marks and notes"
    NOTHING = "Nothing marked yet: {mark} marks the passage, {note} puts a note on it."

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """Marks and notes in reading order; then those whose passage is not found any more."""
        notebook = self.session.notes.notebook
        order = [a.id for a in self.session.story.articles]
        kept = sorted((*notebook.marks, *notebook.notes), key=lambda m: (order.index(m.place.article), m.place.start))
        entries = [self._entry(marked, width) for marked in kept]
        if notebook.lost:
            entries += [Entry([[]]), Entry([[("Not found in the articles open now; kept all the same", "heading")]])]
            entries += [Entry(wrapped_parts([(clean(_lost_words(e)), "muted")], width)) for e in notebook.lost]
        return entries

    def _entry(self, marked: Marked, width: int) -> Entry:
        place = marked.place
        glyph = self.session.glyphs.note if marked.text else self.session.glyphs.mark
        passage = self.session.article_by_id(place.article).text[place.start : place.end]
        row: Parts = [(f"{glyph} ", "key"), (self.session.marker(place.article) + " ", "marker"), (clean(passage), "")]
        lines = wrapped_parts(row, width)[:3]
        lines += [[("  ", ""), *line] for line in wrapped_parts([(clean(marked.text), "strong")], width - 2) if line]
        return Entry(lines, Spot(place.article, place.start, place.end))


def _lost_words(entry: object) -> str:
    passage = getattr(entry, "passage", None)
    text = getattr(entry, "text", "")
    return ": ".join(filter(None, (str(getattr(passage, "quote", "")), text)))


def open_view(session: Session) -> MarksScreen:
    """The list."""
    return MarksScreen(session)
