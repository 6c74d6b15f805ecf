"""The pane that lists the articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.message import Message

from reader.dates import short_date
from reader.model import Article
from reader.reading.pointing import Pointing
from reader.tui.cells import Parts, fit, width_of, wrapped
from reader.tui.widgets.pane import Pane
from reader.wording import clean


class ArticleList(Pane):
    """One entry of three lines an article: outlet and date, headline, counts."""

    BAR = False
    HEIGHT = 3

    @dataclass
    class Chosen(Message):
        """The person clicked on an article."""

        article: str

    def __init__(self, pointing: Pointing, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._pointing, self._material = pointing, pointing.material
        self.cursor = 0
        self._words: dict[str, tuple[Article, int]] = {}

    @property
    def articles(self) -> Sequence[Article]:
        """What the list holds."""
        return self._material.shown.articles

    def on_mount(self) -> None:
        """Show the list."""
        self.show_articles()

    def show_articles(self) -> None:
        """Take in a changed list, with the cursor on the current article."""
        self.cursor = self._pointing.position or 0
        self.set_count(len(self.articles) * self.HEIGHT or 6)
        self.show_cursor()

    def show_current(self) -> None:
        """Put the cursor on the current article; the rest stays as it is drawn."""
        at = self._pointing.position
        if at is not None and at != self.cursor:
            old, self.cursor = self.cursor, at
            self.forget(self.entry(old))
            self.forget(self.entry(self.cursor))
            self.show_cursor()

    def show_cursor(self) -> None:
        """Have the cursor's entry in sight."""
        self.show_lines(self.entry(self.cursor), margin=0)

    def entry(self, index: int) -> range:
        """The lines of an entry."""
        return range(index * self.HEIGHT, (index + 1) * self.HEIGHT)

    def line(self, y: int) -> Parts:
        """One line of an entry."""
        index, row = divmod(y, self.HEIGHT)
        width = self.line_width
        if index >= len(self.articles):
            lines = wrapped(self._material.nothing_shown, width - 2)
            return [(" " + lines[y], "muted")] if y < len(lines) else []
        article = self.articles[index]
        glyphs = self.glyphs
        here = index == self.cursor
        edge = (glyphs.cursor if here else " ", "here" if here else "")
        mark = "cursor" if here else ""
        if row == 0:
            read = f"{glyphs.read} " if article.id in self._material.keeper.read else ""
            date = read + clean(short_date(article.date, article.date_from))
            date += "?" if article.date and "date" in article.guessed and not article.date_from else ""
            room = width - 3 - width_of(date) - 1
            # what was worked out and not given
            doubt = "?" if "outlet" in article.guessed else ""
            name = fit(clean(article.outlet), room - len(doubt)) + doubt
            gap = " " * max(1, width - 3 - width_of(name) - width_of(date))
            return [
                edge,
                (self._material.markers[article.outlet], "marker"),
                (" ", ""),
                (name, "strong"),
                (gap, ""),
                (date, "muted"),
            ]
        if row == 1:
            return [edge, ("  ", ""), (fit(clean(article.title), width - 3), mark)]
        return [edge, ("  ", ""), (fit(self._counts(article), width - 3), "muted")]

    def _counts(self, article: Article) -> str:
        known, words_told = self._words.get(article.id, (None, 0))
        if known is not article:
            words_told = len(article.text.split())
            self._words[article.id] = (article, words_told)
        words = f"{words_told:,} words"
        if (copied := article.copied) is not None:
            words = f"{copied.how} {self._material.markers.get(copied.outlet, clean(copied.outlet))}, {words}"
        reading = self._material.reading(article.id)
        if reading is None:
            return words
        glyphs = self.glyphs
        return f"{words}  {len(reading.quotes)} {glyphs.quote}  {len(reading.figures)} {glyphs.figure}"

    def clicked(self, x: int, y: int) -> None:
        """Choose the article under the mouse."""
        index = y // self.HEIGHT
        if index < len(self.articles):
            self.post_message(self.Chosen(self.articles[index].id))
