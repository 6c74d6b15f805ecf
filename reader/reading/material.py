"""What there is to read: a story, what was found in it, what the filters leave of it, and what a person keeps."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.model import Analysis, Article, Claim, Mention, Reading, Story
from reader.reading.highlights import Answer, Highlight, highlights_of
from reader.reading.manner import Manner
from reader.reading.outlets import OutletFilter, markers_of
from reader.reading.shown import Shown, shown_of
from reader.wording import counted, days_matter, disputes_told, short_date

if TYPE_CHECKING:
    from reader.notes.store import NotesStore
    from reader.query import Query
    from reader.reading.nearby import Related


OpenNotes = Callable[[Story, "NotesStore | None"], "NotesStore"]
"""Opens the notes on a story; those on the same story as it was read before are gone on with."""


class Righted(NamedTuple):
    """Something that was put right in a side-car."""

    what: str
    """In a word or two."""
    take_back: Callable[[], object]
    """Has the side-car say again what it said before."""
    after: int
    """How much could be undone of what was kept before it."""


class _Ready(NamedTuple):
    """What an analysis shows of a story, without a filter expression."""

    analysis: Analysis
    outlets: OutletFilter
    shown: Shown


class Material:
    """A story and everything known of it.

    Nothing here draws. Claims are those of the shown outlets, cut to their mentions; verdicts stay what they are over
    all outlets, since hiding an outlet does not change what it said.
    """

    def __init__(self, story: Story, problems: tuple[str, ...] = (), manner: Manner | None = None) -> None:
        self.story = story
        self.problems = problems
        self.manner = manner or Manner()
        self.markers = markers_of(story.outlets)
        self.filter = OutletFilter()
        self.query: Query | None = None
        """The filter expression, parsed; on top of the outlets."""
        self.expression = ""
        """The same as it was typed."""
        self.analysis: Analysis | None = None
        self.failure: str | None = None
        """Why the analysis could not be made, in words for the person."""
        self.compared: Analysis | None = None
        """The analysis before a person's decisions: what decisions are told in terms of."""
        self.open_notes: OpenNotes | None = None
        """Opens what the person kept before; None keeps everything in memory."""
        self.righted: list[Righted] = []
        """What was put right, the last at the end."""
        self._notes: NotesStore | None = None
        self._noted = story
        """What the notes are looked up in."""
        self._opening = threading.Lock()
        self._by_id = {a.id: a for a in story.articles}
        self._readings: dict[str, Reading] = {}
        self._highlights: dict[str, tuple[Highlight, ...]] = {}
        self._shown = Shown()
        self._ready: _Ready | None = None
        """What was worked out ahead of an analysis."""
        self.told_first: dict[tuple[str, str], Sequence[Mention]] = {}
        """What each outlet answers to each claim, the most telling first, as far as it was asked for."""
        self._related: Related | None = None
        self._work_out()

    def _work_out(self) -> None:
        """Work out again what depends on the filter and the analysis."""
        self._left = self.narrowed
        ready, self._ready = self._ready, None
        if ready and ready.analysis is self._left and ready.outlets == self.filter and not self.query:
            self._shown = ready.shown
        else:
            self._shown = self._shown_of(self._left)
        self._positions = {a.id: at for at, a in enumerate(self._shown.articles)}
        self._dated = days_matter(self._shown.articles)
        self._highlights.clear()
        self.told_first.clear()
        self._related = None

    # --- what arrives

    def _take_story(self, story: Story, problems: tuple[str, ...]) -> None:
        """Another state of the story: what was compared is out of date, and so is what was read of changed articles."""
        self.story, self.problems = story, problems
        self.analysis = self.compared = self.failure = None
        self.markers = markers_of(story.outlets)
        self._by_id = {a.id: a for a in story.articles}
        self._readings = {i: r for i, r in self._readings.items() if self._by_id.get(i) == r.article}

    def _take_reading(self, reading: Reading) -> None:
        """One article's quotations and figures."""
        self._readings[reading.article.id] = reading
        self._highlights.pop(reading.article.id, None)

    def _take_analysis(self, analysis: Analysis) -> None:
        """The whole analysis; the first there is was made without decisions."""
        self.analysis = analysis
        self.compared = self.compared or analysis
        self._readings.update(analysis.by_article)

    @property
    def related(self) -> Related:
        """Passages that are alike and share no claim, as they are seen from each article."""
        if self._related is None:
            from reader.reading.nearby import related_by_article

            self._related = related_by_article(self.analysis) if self.analysis else {}
        return self._related

    def _shown_of(self, left: Analysis | None) -> Shown:
        return shown_of(self.story, left, self.filter, bool(self.filter.hidden or self.query))

    def prepare(self, analysis: Analysis) -> None:
        """Work out what an analysis shows before it is taken in: with thousands of articles that takes half a second.

        Runs in any thread.
        """
        outlets = self.filter
        if not self.query:
            self._ready = _Ready(analysis, outlets, self._shown_of(analysis))

    # --- what the person keeps

    @property
    def notes(self) -> NotesStore:
        """What the person keeps, opened on first use, by any thread: nothing is kept that is not kept for good."""
        with self._opening:
            if self._notes is None or self._noted is not self.story:
                self._notes, self._noted = self._opened(self._notes), self.story
            return self._notes

    @notes.setter
    def notes(self, store: NotesStore) -> None:
        self._notes, self._noted = store, self.story

    def _opened(self, before: NotesStore | None) -> NotesStore:
        if self.open_notes is not None:
            return self.open_notes(self.story, before)
        from reader.notes.store import NotesStore

        store = before or NotesStore(None, self.story)
        store.read_against(self.story)
        store.take_problems()
        return store

    def unwritten(self) -> tuple[str, ...]:
        """What to tell of what the person kept and the disk refused, when they leave; it is tried once more."""
        return self._notes.parting() if self._notes else ()

    @property
    def read(self) -> frozenset[str]:
        """Ids of the articles marked read."""
        return self._notes.notebook.read if self._notes else frozenset()

    def kept_in(self, article_id: str) -> list[tuple[int, int, str]]:
        """An article's marks and notes as (start, end, glyph)."""
        if self._notes is None:
            return []
        book, glyphs = self._notes.notebook, self.manner.glyphs
        marks = [(m.place.start, m.place.end, glyphs.mark) for m in book.marks_in(article_id)]
        return marks + [(n.place.start, n.place.end, glyphs.note) for n in book.notes_in(article_id)]

    # --- what is shown

    @property
    def articles(self) -> tuple[Article, ...]:
        """Articles of the outlets that are switched on."""
        return self._shown.articles

    def position(self, article_id: str) -> int | None:
        """Which of the shown articles it is; None for one that is not shown."""
        return self._positions.get(article_id)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Claims at least two shown articles answer, cut to them."""
        return self._shown.claims

    @property
    def every_claim(self) -> tuple[Claim, ...]:
        """The claims that fit the filter expression, whatever outlets are shown."""
        return self._left.claims if self._left else ()

    @property
    def compared_told(self) -> str:
        """`41 claims, 9 disputed, 2 updates`: of those that are shown."""
        return f"{counted(len(self._shown.claims), 'claim')}, {disputes_told(self._shown.claims)}"

    @property
    def comparison(self) -> Analysis | None:
        """The analysis of what is shown and nothing else; None before there is one."""
        whole = self._left
        return self._shown.as_analysis(whole) if whole else None

    @property
    def narrowed(self) -> Analysis | None:
        """The analysis cut to the filter expression; None before there is one."""
        return self.narrowed_to(self.query) if self.query else self.analysis

    def narrowed_to(self, query: Query) -> Analysis | None:
        """The analysis cut to an expression, with what the person read, marked and noted known to it."""
        if self.analysis is None:
            return None
        from reader.query import narrowed

        return narrowed(query, self.analysis, self._notes.notebook.tags if self._notes else {})

    @property
    def nothing_shown(self) -> str:
        """What to do where the filters leave no article."""
        change = "{filter} changes the filter" if self.query else "{outlets} chooses outlets"
        return self.manner.told(f"No article passes the filter. {change}, {{escape}} shows all again.")

    @property
    def why_no_claims(self) -> str:
        """Why there are no claims yet, or will be none; empty once the articles are compared."""
        if self.analysis is not None:
            return ""
        if self.failure:
            return f"The articles could not be compared: {self.failure}"
        return f"Comparing the articles{self.manner.glyphs.working}"

    # --- one article, one claim

    def article_by_id(self, article_id: str) -> Article:
        """The article of that id, shown or not."""
        return self._by_id[article_id]

    @property
    def readings(self) -> Mapping[str, Reading]:
        """Articles' quotations and figures by article id, so far as they are known already."""
        return self._readings

    def reading(self, article_id: str) -> Reading | None:
        """An article's quotations and figures, where they are known already."""
        return self._readings.get(article_id)

    def day_told(self, article_id: str) -> str:
        """The day that tells an article from others of its outlet; empty where no outlet has several."""
        article = self._by_id[article_id]
        return short_date(article.date, article.date_from) if self._dated else ""

    def in_time(self, article_id: str) -> tuple[str, int]:
        """By which articles are put in the order of their days; those without one come last, as they are listed."""
        return self._by_id[article_id].date or "~", self._positions.get(article_id, 0)

    def marker(self, article_id: str) -> str:
        """The letter of an article's outlet."""
        return self.markers[self._by_id[article_id].outlet]

    def highlights_in(self, article_id: str) -> tuple[Highlight, ...]:
        """An article's highlights in reading order."""
        if article_id not in self._highlights:
            self._highlights[article_id] = highlights_of(self._readings.get(article_id), self.answers_in(article_id))
        return self._highlights[article_id]

    def answers_in(self, article_id: str) -> list[Answer]:
        """The claims an article answers, and how; one entry an answer."""
        return self._shown.answers.get(article_id, [])

    def outlets_of(self, claim: Claim) -> dict[str, str]:
        """The outlets that answer a claim with their letters, in the claim's order."""
        named = (self._by_id[m.article].outlet for m in claim.mentions)
        return {outlet: self.markers[outlet] for outlet in named}

    def whole(self, claim: Claim) -> Claim:
        """A claim as all outlets tell it, hidden ones too."""
        every = self.analysis.claims if self.analysis else ()
        return next((c for c in every if c.id == claim.id), claim)

    def hidden_outlets(self, claim: Claim) -> dict[str, str]:
        """Outlets that answer a claim and are hidden by the filters, with their letters."""
        shown = self.outlets_of(claim)
        return {o: letter for o, letter in self.outlets_of(self.whole(claim)).items() if o not in shown}
