"""Marks and notes of the story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.notes import Marked, Place
from reader.notes.entries import Entry as Hidden
from reader.reading.keeping import bring_back
from reader.reading.session import Session
from reader.reading.targets import Spot
from reader.tui.cells import Parts, clean, wrapped_parts
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry

if TYPE_CHECKING:
    from reader.tui.screens.story import StoryScreen

_LINES = 3
"""Lines a passage gets."""


class MarksScreen(Overlay):
    """Choosing one goes there."""

    HEADING = "Marks and notes"
    NOTHING = "Nothing marked yet: {mark} marks the passage, {note} puts a note on it."

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """Marks and notes in reading order; then those whose passage is not found any more."""
        notebook = self.session.notes.notebook
        order = [a.id for a in self.session.story.articles]
        kept: dict[Place, list[Marked]] = {}
        for marked in (*notebook.marks, *notebook.notes):
            place = marked.place
            kept.setdefault(Place(place.article, place.start, place.end), []).append(marked)
        places = sorted(kept, key=lambda p: (order.index(p.article), p.start, p.end))
        entries = [self._entry(place, kept[place], width) for place in places]
        if notebook.hides:
            entries += [Entry([[]])] if entries else []
            entries.append(Entry(wrapped_parts([("Said to be no claim; enter takes that back", "heading")], width)))
            for entry in notebook.hides:
                label = entry.claim.label if entry.claim else ""
                entries.append(Entry(wrapped_parts([("- ", "key"), (clean(label), "")], width), entry))
        if notebook.lost:
            entries += [Entry([[]]), Entry([[("Not found in the articles open now; kept all the same", "heading")]])]
            entries += [Entry(wrapped_parts([(clean(_lost_words(e)), "muted")], width)) for e in notebook.lost]
        return entries

    def chosen(self, value: object) -> None:
        """Go there; what was hidden is a claim again."""
        if not isinstance(value, Hidden):
            self.dismiss(value)
            return
        kept = bring_back(self.session, value)

        def told(screen: StoryScreen) -> None:
            screen.say(kept.said)
            screen.compare_again()

        self.dismiss(told)

    def _entry(self, place: Place, kept: list[Marked], width: int) -> Entry:
        """A passage with all that is on it: its glyphs, its words, its notes."""
        glyphs = self.session.glyphs
        told = "".join(dict.fromkeys(glyphs.note if marked.text else glyphs.mark for marked in kept))
        passage = self.session.article_by_id(place.article).text[place.start : place.end]
        row: Parts = [(f"{told} ", "key"), (self.session.marker(place.article) + " ", "marker"), (clean(passage), "")]
        lines = wrapped_parts(row, width)
        if len(lines) > _LINES:
            lines = [*lines[: _LINES - 1], [*lines[_LINES - 1], (glyphs.more, "muted")]]
        for marked in kept:
            for told_line in marked.text.splitlines():
                note = wrapped_parts([(clean(told_line), "strong")], width - 2)
                lines += [[("  ", ""), *line] for line in note if line]
        return Entry(lines, Spot(place.article, place.start, place.end))


def _lost_words(entry: object) -> str:
    passage = getattr(entry, "passage", None)
    text = getattr(entry, "text", "")
    return ": ".join(filter(None, (str(getattr(passage, "quote", "")), text)))


def open_view(session: Session) -> MarksScreen:
    """The list."""
    return MarksScreen(session)
