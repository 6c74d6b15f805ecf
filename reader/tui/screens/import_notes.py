"""What import found, guessed and dropped, article by article, from the one shown; what did not open stands first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from reader.dates import long_date
from reader.model import Article
from reader.reading.righting import brought_back_told, take_back
from reader.reading.session import Session
from reader.reading.targets import Spot
from reader.story.brought_back import line_in
from reader.tui.cells import Parts, wrapped_parts
from reader.tui.screens.views import View
from reader.tui.widgets.choices import Entry
from reader.wording import clean, counted


@dataclass(frozen=True, slots=True)
class Line:
    """A line that import took for no part of the story."""

    article: Article
    note: str


class ImportNotesScreen(View):
    """Choosing an article goes to it, choosing a dropped line brings it back, or drops it again."""

    HEADING: ClassVar[str] = "Import notes"
    PLACE_ON_TOP: ClassVar[bool] = True
    HINT: ClassVar[str] = "enter goes to the article   on a dropped line: brings it back   {undo} undoes   esc closes"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        if not self.material.problems:
            # what did not open is to be read first
            self._place = Spot(session.pointing.article_id, 0, 0)
        self._changed: dict[Line, bool] = {}
        """The lines that were brought back here (True) or dropped again."""
        self._turned: list[Line] = []
        """Those lines in the order in which that was done, one for each time."""
        self._trouble = ""

    @property
    def known(self) -> frozenset[str]:
        """Undoing what was done here, besides what lists do."""
        return super().known | {"undo"}

    def run_command(self, name: str) -> bool:
        """Take back the line that was brought back or dropped last."""
        if name != "undo":
            return super().run_command(name)
        self._trouble = "" if self._turned else "nothing to undo here"
        if self._turned and (undone := take_back(self.session.keeper)) is not None:
            done, told = undone
            self._trouble = "" if done else told
            if done:
                line = self._turned.pop()
                self._changed[line] = not self._changed[line]
        self.show(keep=True)
        self.show_hint()
        return True

    def hint(self) -> str:
        """What went wrong, or how many lines wait for the view to close, or the keys."""
        waiting = sum(keep != _is_kept(line) for line, keep in self._changed.items())
        told = f"{counted(waiting, 'line')} changed: the story is read again when this closes" if waiting else ""
        return self._trouble or told or super().hint()

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """Problems, then the articles, each with what is known of it and what was dropped."""
        entries: list[Entry] = []
        if self.material.problems:
            entries.append(Entry([[("Not opened", "heading")]]))
            entries += [Entry(wrapped_parts([(line, "")], width)) for line in self.material.problems]
            entries.append(Entry([[]]))
        for article in self.material.story.articles:
            entries.append(Entry(self._about(article, width), Spot(article.id, 0, 0)))
            reading = self.material.reading(article.id)
            notes = (*(article.notes or ("nothing dropped",)), *(reading.notes if reading else ()))
            entries += [self._noted(article, note, width) for note in notes]
            entries.append(Entry([[]]))
        return entries

    def _about(self, article: Article, width: int) -> list[Parts]:
        date = long_date(article.date, article.date_from) or "no date"
        how = f" (worked out: {article.date_from})" if article.date_from else ""
        rows: list[Parts] = [
            [(self.material.marker(article.id) + " ", "marker"), (clean(article.outlet), "heading")],
            [(f"file: {article.path}", "")],
            [(f"author: {article.author or 'none named'}   date: {date}{how}   text: {article.text_kind}", "")],
        ]
        if article.guessed:
            rows.append([("guessed: " + ", ".join(article.guessed), "strong")])
        if article.credits:
            rows.append([("credits: " + "; ".join(article.credits), "")])
        lines = wrapped_parts(rows[0], width)
        for row in rows[1:]:
            lines += [[("  ", ""), *line] for line in wrapped_parts(row, width - 2)]
        return lines

    def _noted(self, article: Article, note: str, width: int) -> Entry:
        line = Line(article, note) if line_in(note) else None
        style = "muted"
        if line is not None and self._is_kept_now(line):
            note, style = f"kept: {note.partition(': ')[2]}", "strong"
        elif line is not None:
            note = f"dropped: {note.partition(': ')[2]}"
        return Entry([[("  ", ""), *parts] for parts in wrapped_parts([(note, style)], width - 2)], line)

    def _is_kept_now(self, line: Line) -> bool:
        return self._changed.get(line, _is_kept(line))

    def chosen(self, value: object) -> None:
        """Go to the article, or bring the line back."""
        if not isinstance(value, Line):
            self._leave(value if isinstance(value, Spot) else None)
            return
        found = line_in(value.note)
        self._trouble = ""
        if found is not None:
            keep = not self._is_kept_now(value)
            done, told = brought_back_told(self.session.keeper, value.article, found[0], keep)
            if done:
                self._changed[value] = keep
                self._turned.append(value)
            else:
                self._trouble = told
        self.show(keep=True)
        self.show_hint()

    def action_close(self) -> None:
        """Close, and have the story read again where lines were brought back."""
        self._leave(None)

    def _leave(self, result: Spot | None) -> None:
        changed = [(line, keep) for line, keep in self._changed.items() if keep != _is_kept(line)]
        if not changed:
            self.dismiss(result)
            return
        kept = sum(keep for _, keep in changed)
        told = ", ".join(
            f"{counted(count, 'line')} {what}"
            for count, what in ((kept, "brought back"), (len(changed) - kept, "dropped again"))
            if count
        )
        self.dismiss(lambda screen: screen.read_again(told, result))


def _is_kept(line: Line) -> bool:
    found = line_in(line.note)
    return found is not None and found[1]


def open_view(session: Session) -> ImportNotesScreen:
    """The notes."""
    return ImportNotesScreen(session)
