"""What import found, guessed and dropped, article by article; files that could not be opened first."""

from __future__ import annotations

from reader.model import Article
from reader.reading.session import Session
from reader.reading.targets import Spot
from reader.tui.cells import Parts, clean, wrapped_parts
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry
from reader.wording import long_date


class ImportNotesScreen(Overlay):
    """Choosing an article goes to it."""

    HEADING = "Import notes"

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """Problems, then a block an article."""
        entries: list[Entry] = []
        if self.session.problems:
            entries.append(Entry([[("Not opened", "heading")]]))
            entries += [Entry(wrapped_parts([(line, "")], width)) for line in self.session.problems]
            entries.append(Entry([[]]))
        for article in self.session.story.articles:
            entries.append(Entry(self._lines(article, width), Spot(article.id, 0, 0)))
            entries.append(Entry([[]]))
        return entries

    def _lines(self, article: Article, width: int) -> list[Parts]:
        date = long_date(article.date, article.date_from) or "no date"
        how = f" (worked out: {article.date_from})" if article.date_from else ""
        rows: list[Parts] = [
            [(self.session.marker(article.id) + " ", "marker"), (clean(article.outlet), "heading")],
            [(f"file: {article.path}", "")],
            [(f"author: {article.author or 'none named'}   date: {date}{how}   text: {article.text_kind}", "")],
        ]
        if article.guessed:
            rows.append([("guessed: " + ", ".join(article.guessed), "strong")])
        if article.credits:
            rows.append([("credits: " + "; ".join(article.credits), "")])
        rows += [[(note, "muted")] for note in article.notes or ("nothing dropped",)]
        lines = wrapped_parts(rows[0], width)
        for row in rows[1:]:
            lines += [[("  ", ""), *line] for line in wrapped_parts(row, width - 2)]
        return lines


def open_view(session: Session) -> ImportNotesScreen:
    """The notes."""
    return ImportNotesScreen(session)
