"""Who is quoted, by which outlets, how often and with how many words."""

from __future__ import annotations

from reader.export.speakers import Speaker, speakers_of, without_speaker
from reader.model import Quote
from reader.reading.session import Session
from reader.reading.targets import Spot
from reader.tui.cells import Parts, fit, padded, wrapped_parts
from reader.tui.screens.views import View
from reader.tui.widgets.choices import Entry
from reader.wording import clean, counted


class SpeakersScreen(View):
    """Choosing a speaker unfolds the quotations; choosing one of those goes there."""

    NOTHING = "No quotation with a speaker in the articles shown."
    HINT = "most outlets first, then most words   enter unfolds or goes there   {search} filters   esc closes"
    TYPED = "name"
    AT_ONCE = False
    KEEPS_PLACE = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._open: set[str] = session.left.setdefault("speakers", set())

    def _speakers(self) -> list[Speaker]:
        words = self.wanted.lower().split()
        speakers = speakers_of(self.material.shown.articles, self.material.reading)
        return [s for s in speakers if all(word in s.name.lower() for word in words)]

    def nothing(self) -> str:
        """That there is none, or none that is filtered by."""
        return f"No speaker is called {clean(self.wanted)}; esc shows all." if self.wanted else super().nothing()

    def heading(self) -> str:
        """How many."""
        speakers = self._speakers()
        shared = sum(len(s.outlets) > 1 for s in speakers)
        return f"{counted(len(speakers), 'speaker')}, {shared} quoted by more than one outlet"

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """A line a speaker; the unfolded one's quotations below it."""
        speakers = self._speakers()
        tallies = min(width // 3, max((len(self._tally(s)) for s in speakers), default=0))
        entries = []
        for speaker in speakers:
            entries.append(Entry([self._line(speaker, tallies, width)], speaker.name))
            if speaker.name in self._open:
                entries += [self._quotation(quote, width) for quote in speaker.quotes]
        if speakers:
            entries += [
                Entry([[]]),
                *(Entry([line]) for line in wrapped_parts([(self._total(speakers), "muted")], width)),
            ]
        return entries

    def _total(self, speakers: list[Speaker]) -> str:
        """How much is quoted in all, how much has no speaker, and what a row's first tally means."""
        session, first = self.session, speakers[0].quotes
        own = session.material.marker(first[0].article)
        times = sum(session.material.marker(q.article) == own for q in first)
        outlet = clean(session.material.article_by_id(first[0].article).outlet)
        quotes, words = sum(len(s.quotes) for s in speakers), sum(s.words for s in speakers)
        nameless = 0 if self.wanted else len(without_speaker(session.material.shown.articles, session.material.reading))
        more = f", and {nameless} whose speaker is not named" if nameless else ""
        key = f"{own}{times}: {counted(times, 'quotation')} in {outlet}"
        return f"In all {counted(quotes, 'quotation')}, {counted(words, 'word')}{more}. {key}"

    def _line(self, speaker: Speaker, tallies: int, width: int) -> Parts:
        words = "word " if speaker.words == 1 else "words"
        right = f"{self._tally(speaker):<{tallies}} {speaker.words:>4} {words}"
        room = max(8, width - len(right) - 1)
        return [(padded(clean(speaker.name), room), "strong"), (" ", ""), (fit(right, width - room), "muted")]

    def _tally(self, speaker: Speaker) -> str:
        """`A2 J1`: how often each outlet quotes them."""
        markers = [self.material.marker(q.article) for q in speaker.quotes]
        return " ".join(f"{m}{markers.count(m)}" for m in dict.fromkeys(markers))

    def _quotation(self, quote: Quote, width: int) -> Entry:
        text: Parts = [(self.material.marker(quote.article) + " ", "marker"), (f"“{quote.text}”", "quote")]
        lines = [[("   ", ""), *line] for line in wrapped_parts(text, width - 3)]
        return Entry(lines, Spot(quote.article, quote.start, quote.end), inner=True)

    def chosen(self, value: object) -> None:
        """Unfold or fold a speaker; go to a quotation."""
        if isinstance(value, str):
            self._open ^= {value}
            self.show(keep=True)
        else:
            super().chosen(value)


def open_view(session: Session) -> SpeakersScreen:
    """The list."""
    return SpeakersScreen(session)
