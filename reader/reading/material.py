"""What there is to read: a story, what was found in it, and what the filters leave of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.dates import short_date
from reader.model import Analysis, Article, Claim, Mention, Passage, Reading, Story
from reader.reading.glyphs import Manner
from reader.reading.highlights import Highlight, highlights_of
from reader.reading.keeper import Keeper
from reader.reading.outlets import OutletFilter, markers_of
from reader.reading.shown import Shown, shown_of

if TYPE_CHECKING:
    from reader.query import Query
    from reader.reading.related import Related


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
        """Take in a story.

        Args:
            story: what there is to read.
            problems: what could not be opened, a line each.
            manner: in which signs and of which keys it is told of; by default as nobody has set them.
        """
        self.story = story
        self.problems = problems
        self.manner = manner or Manner()
        self.given: Sequence[str] = ()
        """The files and folders that the person gave to be read."""
        self.keeper = Keeper(story)
        self.markers = markers_of(story.outlets)
        self.filter = OutletFilter()
        self.query: Query | None = None
        """The filter expression, parsed; on top of the outlets."""
        self.expression = ""
        """The same as it was typed."""
        self.shown = Shown()
        """What the filters leave."""
        self.analysis: Analysis | None = None
        self.progress = ""
        """How far opening and comparing is, while it takes long."""
        self.failure: str | None = None
        """Why the analysis could not be made, in words for the person."""
        self.compared: Analysis | None = None
        """The analysis before a person's decisions: what decisions are told in terms of."""
        self.holding: Callable[[str], frozenset[str] | None] | None = None
        """The paths of the files that may hold some words, by an index; None where there is none to ask."""
        self.told_first: dict[tuple[str, str], Sequence[Mention]] = {}
        """What each outlet answers to each claim, the most telling first, as far as it was asked for."""
        self._by_id = {a.id: a for a in story.articles}
        self._readings: dict[str, Reading] = {}
        self._highlights: dict[str, tuple[Highlight, ...]] = {}
        self._disputed: dict[str, tuple[int, int]] = {}
        self._ready: _Ready | None = None
        """What was worked out ahead of an analysis."""
        self._related: Related | None = None
        self._work_out()

    def _work_out(self) -> None:
        """Work out again what depends on the filter and the analysis."""
        self._left = self.narrowed_to(self.query) if self.query else self.analysis
        ready, self._ready = self._ready, None
        if ready and ready.analysis is self._left and ready.outlets == self.filter and not self.query:
            self.shown = ready.shown
        else:
            self.shown = self._shown_of(self._left)
        self._highlights.clear()
        self._disputed.clear()
        self.told_first.clear()
        self._related = None

    def _shown_of(self, left: Analysis | None) -> Shown:
        return shown_of(self.story, left, self.filter, bool(self.filter.hidden or self.query))

    # --- what arrives: whoever points at something in it has that in mind, see `Session`

    def take_story(self, story: Story, problems: tuple[str, ...]) -> None:
        """Another state of the story: what was compared is out of date, and so is what was read of changed articles."""
        self.story, self.problems = story, problems
        self.keeper.story = story
        self.analysis = self.compared = self.failure = None
        self.markers = markers_of(story.outlets)
        self._by_id = {a.id: a for a in story.articles}
        self._readings = {i: r for i, r in self._readings.items() if self._by_id.get(i) == r.article}
        self._work_out()

    def take_reading(self, reading: Reading) -> None:
        """One article's quotations and figures."""
        self._readings[reading.article.id] = reading
        self._highlights.pop(reading.article.id, None)
        self._disputed.pop(reading.article.id, None)

    def prepare(self, analysis: Analysis) -> None:
        """Work out what an analysis shows before it is taken in: with thousands of articles that takes half a second.

        Runs in any thread.
        """
        outlets = self.filter
        if not self.query:
            self._ready = _Ready(analysis, outlets, self._shown_of(analysis))

    def take_analysis(self, analysis: Analysis) -> None:
        """The whole analysis; the first there is was made without decisions."""
        self.analysis = analysis
        self.compared = self.compared or analysis
        self._readings.update(analysis.by_article)
        self._work_out()

    def take_filter(self, outlets: OutletFilter, query: Query | None, expression: str) -> None:
        """Which outlets are shown, and the expression on top of them, parsed and as it was typed; None for none."""
        self.filter, self.query, self.expression = outlets, query, expression
        self._work_out()

    # --- what is left of it

    @property
    def every_claim(self) -> tuple[Claim, ...]:
        """The claims that fit the filter expression, whatever outlets are shown."""
        return self._left.claims if self._left else ()

    @property
    def comparison(self) -> Analysis | None:
        """The analysis of what is shown and nothing else; None before there is one."""
        return self.shown.as_analysis(self._left) if self._left else None

    def narrowed_to(self, query: Query) -> Analysis | None:
        """The analysis cut to an expression, with what the person read, marked and noted known to it."""
        if self.analysis is None:
            return None
        from reader.query import narrowed

        return narrowed(query, self.analysis, self.keeper.tags)

    def shown_with(self, query: Query) -> Shown:
        """What the panes would show with an expression in place of the one there is."""
        return shown_of(self.story, self.narrowed_to(query), self.filter, cut=True)

    @property
    def changes_filters(self) -> str:
        """What changes and takes off the filters that are on: `F changes the filter, esc twice takes it off`."""
        told = []
        if self.query:
            told.append("{filter} changes the filter, {escape} twice takes it off")
        if self.filter:
            told.append("{outlets} chooses outlets" + ("" if self.query else ", {escape} twice shows all"))
        return self.manner.told("; ".join(told))

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

    # --- one article, one passage

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
        return short_date(article.date, article.date_from) if self.shown.dated else ""

    def in_time(self, article_id: str) -> tuple[str, int]:
        """By which articles are put in the order of their days; those without one come last, as they are listed."""
        return self._by_id[article_id].date or "~", self.shown.positions.get(article_id, 0)

    def marker(self, article_id: str) -> str:
        """The letter of an article's outlet."""
        return self.markers[self._by_id[article_id].outlet]

    def highlights_in(self, article_id: str) -> tuple[Highlight, ...]:
        """An article's highlights in reading order."""
        if article_id not in self._highlights:
            answers = self.shown.answers.get(article_id, [])
            self._highlights[article_id] = highlights_of(self._readings.get(article_id), answers)
        return self._highlights[article_id]

    def disputed_in(self, article_id: str) -> tuple[int, int]:
        """On how many of an article's highlights outlets differ: in conflict, and by an update alone."""
        if article_id not in self._disputed:
            differing = [h.updated for h in self.highlights_in(article_id) if h.disputed]
            self._disputed[article_id] = differing.count(False), differing.count(True)
        return self._disputed[article_id]

    def beginning_of(self, passage: Passage) -> str:
        """The first words of a passage in quotation marks, to tell the person which one is meant."""
        article, start, end = passage
        return self.manner.beginning(self._by_id[article].text[start:end])

    @property
    def related(self) -> Related:
        """Passages that are alike and share no claim, as they are seen from each article."""
        if self._related is None:
            from reader.reading.related import related_by_article

            self._related = related_by_article(self.analysis) if self.analysis else {}
        return self._related

    # --- one claim

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
