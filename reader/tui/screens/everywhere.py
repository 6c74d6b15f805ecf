"""Search over all articles."""

from __future__ import annotations

from reader.model import Article, Span
from reader.query.find import find
from reader.reading.history import Recalled
from reader.reading.search import surroundings, unsearched_told, worth_searching
from reader.reading.session import Session
from reader.reading.targets import Spot
from reader.tui.cells import Parts, wrapped_parts
from reader.tui.screens.views import LookingView
from reader.tui.widgets.choices import Entry
from reader.wording import clean, counted

_MOST = 500
"""So many results are listed; the heading counts them all."""
_AROUND = 60
"""Characters shown on either side of a hit."""


class EverywhereScreen(LookingView):
    """Hits in the articles of the shown outlets, each in its surroundings."""

    HEADING = "Search all articles"
    HINT = "type to search   enter goes there   up earlier searches   esc closes"
    KEEPS_PLACE = True
    TYPED = "search all articles"
    ANEW = True
    NOTHING = "No match in the articles shown."

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._found = 0
        self._in = 0
        self.wanted = self._recalled.last

    @property
    def _recalled(self) -> Recalled:
        return self.session.recalled["everywhere"]

    def action_move(self, by: int) -> None:
        """Move the cursor; above the first match stand earlier searches."""
        firsts = [n for n, entry in enumerate(self.choices.entries) if entry.value is not None]
        if by < 0 and (not firsts or self.choices.cursor == firsts[0]):
            self.put_in(self._recalled.earlier(self.wanted))
        elif by > 0 and not firsts:
            self.put_in(self._recalled.later())
        else:
            super().action_move(by)

    def chosen(self, value: object) -> None:
        """Go there; the search is there again the next time."""
        self._recalled.keep(self.wanted)
        super().chosen(value)

    def heading(self) -> str:
        """How often it was found, and in how many articles."""
        if not self.wanted.strip():
            return self.HEADING
        matches = counted(self._found, "match", "matches")
        searched = f"{self._in} of {counted(len(self.material.shown.articles), 'article')}"
        return f"{matches} in {searched}{unsearched_told(self.material)}"

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """Hits under their article's headline."""
        self._found = self._in = 0
        if not wanted.strip():
            told = "Type what to look for; a capital letter makes case count."
            return [Entry(wrapped_parts([(told, "muted")], width))]
        entries: list[Entry] = []
        for article in worth_searching(self.material, wanted):
            hits = find(article.text, wanted)
            self._found += len(hits)
            self._in += bool(hits)
            if hits and self._found - len(hits) < _MOST:
                mark = self.material.marker(article.id)
                day = f"  {day}" if (day := self.material.day_told(article.id)) else ""
                head: Parts = [(f"{mark} ", "marker"), (article.outlet, "heading"), (day, "muted")]
                entries.append(Entry(wrapped_parts(head, width)))
                entries += [_result(article, hit, wanted, width) for hit in hits[: _MOST - self._found + len(hits)]]
        return entries


def _result(article: Article, hit: Span, wanted: str, width: int) -> Entry:
    start, end = hit
    text = article.text
    a, b = surroundings(text, hit, _AROUND)
    parts: Parts = [
        ("…" if a else "", "muted"),
        (clean(text[a:start]), ""),
        (clean(text[start:end]), "hit-here"),
        (clean(text[end:b]), ""),
        ("…" if b < len(text) else "", "muted"),
    ]
    return Entry(
        [[("  ", ""), *line] for line in wrapped_parts(parts, width - 2)], Spot(article.id, start, end, wanted)
    )


def open_view(session: Session) -> EverywhereScreen:
    """The search."""
    return EverywhereScreen(session)
