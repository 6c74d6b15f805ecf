"""Marks, notes and decisions of the story."""

from __future__ import annotations

from reader.notes.anchors import Place
from reader.notes.entries import Entry as Decided
from reader.notes.notebook import Marked
from reader.reading.decided import decisions_told, take_back, way_to
from reader.reading.keeping import Kept, take_away, undo
from reader.reading.sentences import told_in_sentence
from reader.reading.session import Session
from reader.reading.targets import Spot
from reader.tui.cells import Parts, wrapped_parts
from reader.tui.screens.telling import tell_kept
from reader.tui.screens.views import View
from reader.tui.widgets.choices import Entry
from reader.wording import clean

_LINES = 3
"""Lines a passage gets."""
_SECTIONS = {"You decided": False, "Said to be no claim; enter takes that back": True}
"""Headings of what was decided, and whether what it was is that something is no claim."""


class MarksScreen(View):
    """Choosing one goes there; each can be taken away."""

    HEADING = "Marks, notes and decisions"
    HINT = "enter goes there   {unlink} takes it away   {undo} undoes   esc closes"
    NOTHING = "Nothing kept yet: {mark} marks the passage, {note} puts a note on it, {link} links, {verdict} decides."

    @property
    def known(self) -> frozenset[str]:
        """Taking away, and undoing that, besides what lists do."""
        return super().known | {"unlink", "undo"}

    def run_command(self, name: str) -> bool:
        """Take away what is under the cursor, or undo."""
        if name == "unlink":
            self.once_shown(self._take_away)
        elif name == "undo":
            self._tell(undo(self.material))
        else:
            return super().run_command(name)
        return True

    def _take_away(self) -> None:
        value = self.choices.value
        if isinstance(value, Spot):
            self._tell(take_away(self.material, value[:3]))
        elif isinstance(value, Decided):
            self._tell(take_back(self.material, value))

    def _tell(self, kept: Kept) -> None:
        """Show what is left here and in the story; what has it compared or read again goes on there."""
        if kept.decided or kept.righted:
            self.dismiss(lambda screen: tell_kept(screen, kept))
            return
        self.have_others("show_notes")
        self.show(keep=True)
        self.say(kept.said)

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """Marks and notes in reading order; decisions; then marks and notes whose passage is not found any more."""
        notebook = self.session.keeper.notes.notebook
        kept: dict[Place, list[Marked]] = {}
        for marked in notebook.kept:
            place = marked.place
            kept.setdefault(Place(place.article, place.start, place.end), []).append(marked)
        entries = [self._entry(place, there, width) for place, there in kept.items()]
        decisions = decisions_told(self.material)
        for heading, hidden in _SECTIONS.items():
            found = [(entry, told) for entry, told in decisions if (entry.kind == "hide") == hidden]
            if found:
                entries += [Entry([[]])] if entries else []
                entries.append(Entry(wrapped_parts([(heading, "heading")], width)))
                entries += [self._decision(entry, told, width) for entry, told in found]
        if notebook.lost:
            entries += [Entry([[]]), Entry([[("Not found in the articles open now; kept all the same", "heading")]])]
            entries += [Entry(wrapped_parts([(clean(_lost_words(e)), "muted")], width)) for e in notebook.lost]
        return entries

    def chosen(self, value: object) -> None:
        """Go there; what was hidden is a claim again."""
        if not isinstance(value, Decided):
            super().chosen(value)
        elif value.kind == "hide":
            self._tell(take_back(self.material, value))
        elif (way := way_to(self.material, value)) is not None:
            self.dismiss(way)
        else:
            self.say(self.manner.told("it is not in the story any more; {unlink} takes it away"))

    def _decision(self, entry: Decided, told: str, width: int) -> Entry:
        """A decision, after the key that makes one of its kind."""
        key = self.manner.key({"verdict": "verdict", "link": "link", "name": "metadata"}.get(entry.kind, "unlink"))
        lines = wrapped_parts([(f"{key} ", "key"), (told, "")], width)
        if len(lines) > _LINES:
            lines = [*lines[: _LINES - 1], [*lines[_LINES - 1], (self.manner.glyphs.more, "muted")]]
        return Entry(lines, entry)

    def _entry(self, place: Place, kept: list[Marked], width: int) -> Entry:
        """A passage with all that is on it: its glyphs, its words, its notes."""
        glyphs = self.manner.glyphs
        told = "".join(dict.fromkeys(glyphs.note if marked.text else glyphs.mark for marked in kept))
        passage = told_in_sentence(self.material, place.article, place.start, place.end)
        row: Parts = [
            (f"{told} ", "key"),
            (self.material.marker(place.article) + " ", "marker"),
            (clean(passage), ""),
        ]
        lines = wrapped_parts(row, width)
        if len(lines) > _LINES:
            lines = [*lines[: _LINES - 1], [*lines[_LINES - 1], (glyphs.more, "muted")]]
        for marked in kept:
            draft = "draft: " if marked.entry.kind == "draft" else ""
            for told_line in (draft + marked.text).splitlines():
                note = wrapped_parts([(clean(told_line), "strong")], width - 2)
                lines += [[("  ", ""), *line] for line in note if line]
        return Entry(lines, Spot(place.article, place.start, place.end))


def _lost_words(entry: Decided) -> str:
    quote = entry.passage.quote if entry.passage else ""
    return ": ".join(filter(None, (quote, entry.text)))


def open_view(session: Session) -> MarksScreen:
    """The list."""
    return MarksScreen(session)
