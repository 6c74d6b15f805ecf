"""Who is quoted, by which outlets, how often and with how many words."""

from __future__ import annotations

from reader.export.speakers import Speaker, speakers_of
from reader.model import Quote
from reader.reading.session import Session
from reader.tui.cells import Parts, clean, fit, padded, wrapped_parts
from reader.tui.panel.rows import Spot
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry


class SpeakersScreen(Overlay):
    """Choosing a speaker unfolds the quotations; choosing one of those goes there."""

    NOTHING = "No quotation with a speaker in the articles shown."
    HINT = "enter unfolds, then goes to the quotation   esc closes"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._open: set[str] = set()

    def _speakers(self) -> list[Speaker]:
        return speakers_of(self.session.articles, self.session.reading)

    def heading(self) -> str:
        """How many."""
        return f"Speakers: {len(self._speakers())}"

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """A line a speaker; the unfolded one's quotations below it."""
        entries = []
        for speaker in self._speakers():
            entries.append(Entry([self._line(speaker, width)], speaker.name))
            if speaker.name in self._open:
                entries += [self._quotation(quote, width) for quote in speaker.quotes]
        return entries

    def _line(self, speaker: Speaker, width: int) -> Parts:
        markers = [self.session.marker(q.article) for q in speaker.quotes]
        tally = [f"{m}{markers.count(m)}" for m in dict.fromkeys(markers)]
        right = f"{' '.join(tally):<12} {speaker.words:>4} words"
        room = max(8, width - len(right) - 1)
        return [(padded(clean(speaker.name), room), "strong"), (" ", ""), (fit(right, width - room), "muted")]

    def _quotation(self, quote: Quote, width: int) -> Entry:
        text: Parts = [(self.session.marker(quote.article) + " ", "marker"), (f"“{quote.text}”", "quote")]
        lines = [[("   ", ""), *line] for line in wrapped_parts(text, width - 3)]
        return Entry(lines, Spot(quote.article, quote.start, quote.end))

    def chosen(self, value: object) -> None:
        """Unfold or fold a speaker; go to a quotation."""
        if isinstance(value, str):
            self._open ^= {value}
            self.show(keep=True)
        else:
            self.dismiss(value)


def open_view(session: Session) -> SpeakersScreen:
    """The list."""
    return SpeakersScreen(session)
