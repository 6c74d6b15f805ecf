"""What a person is looking at: the decisions of the reader without a screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.config import Settings
from reader.model import Analysis, Article, Claim, Mention, Reading, Story
from reader.reading.glyphs import UNICODE, Glyphs
from reader.reading.highlights import Answer, Highlight, highlights_of, index_of, step
from reader.reading.history import History, Place
from reader.reading.narrowing import cut_to
from reader.reading.outlets import OutletFilter, markers_of

if TYPE_CHECKING:
    from reader.notes import NotesStore
    from reader.query import Query


class Session:
    """A story being read: filter, current article, current passage, history.

    Nothing here draws. Claims are those of the shown outlets, cut to their mentions; verdicts stay what they are over
    all outlets, since hiding an outlet does not change what it said.
    """

    def __init__(
        self, story: Story, glyphs: Glyphs = UNICODE, problems: tuple[str, ...] = (), settings: Settings | None = None
    ) -> None:
        self.story = story
        self.glyphs = glyphs
        self.problems = problems
        self.settings = settings or Settings()
        self.keymap = self.settings.keymap
        self.commands = self.keymap.commands()
        """The command of each key."""
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
        self.link_from: tuple[str, int, int] | None = None
        """The passage a link was begun at."""
        self.top = 0
        """The offset of the first character in sight."""
        self._notes: NotesStore | None = None
        self.history = History()
        self.article_id = story.articles[0].id if story.articles else ""
        self.current: int | None = None
        """Which of the article's highlights is current."""
        self.answer = 0
        """Which of its claims is shown."""
        self.places: dict[str, Place] = {}
        """Where the person left each article."""
        self._by_id = {a.id: a for a in story.articles}
        self._readings: dict[str, Reading] = {}
        self._highlights: dict[str, tuple[Highlight, ...]] = {}
        self._disputed: dict[str, int] = {}
        self._derive()

        self.progress = ""
        """How far opening and comparing is, while it takes long."""
        self.stop: Callable[[], None] | None = None
        """Has the rest of a large story left out, while it is opened."""
        self.holding: Callable[[str], frozenset[str] | None] | None = None
        """The paths of the files that may hold some words, by an index; None where there is none to ask."""

    # --- keys

    def key(self, name: str) -> str:
        """The key that runs a command, as a person reads it."""
        return self.keymap.shown(name, self.glyphs.ascii)

    def told(self, words: str) -> str:
        """The program's own words with the key of a command for its name in braces: `{escape} closes`."""
        return words.format_map({name: self.key(name) for name in self.keymap.keys})

    # --- what the person keeps

    @property
    def notes(self) -> NotesStore:
        """What the person keeps; in memory alone until a store is given."""
        if self._notes is None:
            from reader.notes import NotesStore

            self._notes = NotesStore(None, self.story)
            self._notes.take_problems()
        return self._notes

    @notes.setter
    def notes(self, store: NotesStore) -> None:
        self._notes = store

    @property
    def read(self) -> frozenset[str]:
        """Ids of the articles marked read."""
        return self._notes.notebook.read if self._notes else frozenset()

    def kept_in(self, article_id: str) -> list[tuple[int, int, str]]:
        """An article's marks and notes as (start, end, glyph)."""
        if self._notes is None:
            return []
        book, glyphs = self._notes.notebook, self.glyphs
        marks = [(m.place.start, m.place.end, glyphs.mark) for m in book.marks_in(article_id)]
        return marks + [(n.place.start, n.place.end, glyphs.note) for n in book.notes_in(article_id)]

    def passage(self, offset: int) -> tuple[str, int, int]:
        """What marks, notes and links are put on: the current passage, else the paragraph at `offset`."""
        if (answer := self.shown_answer) is not None:
            return answer.mention.article, answer.mention.start, answer.mention.end
        if self.highlight is not None:
            return self.article_id, *self.highlight.key
        text = self.article_by_id(self.article_id).text
        start = text.rfind("\n\n", 0, offset) + 2 if "\n\n" in text[:offset] else 0
        end = text.find("\n\n", max(start, offset))
        return self.article_id, start, end if end >= 0 else len(text)

    # --- what arrives

    def take_story(self, story: Story, problems: tuple[str, ...]) -> None:
        """Take in the whole of a story of which the first articles were shown; the current one stays."""
        path = self._by_id[self.article_id].path if self.article_id in self._by_id else ""
        self.story, self.problems = story, problems
        self.markers = markers_of(story.outlets)
        self._by_id = {a.id: a for a in story.articles}
        self._readings = {i: r for i, r in self._readings.items() if self._by_id.get(i) == r.article}
        current = next((a.id for a in story.articles if a.path == path), story.articles[0].id)
        if current != self.article_id:
            self.go_to_article(current)
        self._derive()

    def add_reading(self, reading: Reading) -> None:
        """Take in one article's quotations and figures."""
        key = self.highlight.key if self.highlight else None
        self._readings[reading.article.id] = reading
        self._highlights.pop(reading.article.id, None)
        self._disputed.pop(reading.article.id, None)
        self.current = index_of(self.highlights, key)

    def add_analysis(self, analysis: Analysis) -> None:
        """Take in the whole analysis; the current passage stays."""
        self.analysis = analysis
        self.compared = self.compared or analysis
        self._readings.update(analysis.by_article)
        self._derive()

    def set_filter(self, chosen: OutletFilter) -> None:
        """Show other outlets; the current article stays where it is still shown."""
        self.filter = chosen
        self._derive()
        if self.articles and self.position(self.article_id) is None:
            self.go_to_article(self.articles[0].id)

    def set_query(self, query: Query | None, expression: str = "") -> None:
        """Narrow articles and claims to those that fit; None shows all."""
        self.query, self.expression = query, expression if query else ""
        self.set_filter(self.filter)

    @property
    def nothing_shown(self) -> str:
        """What to do where the filters leave no article."""
        change = "{filter} changes the filter" if self.query else "{outlets} chooses outlets"
        return self.told(f"No article passes the filter. {change}, {{escape}} shows all again.")

    # --- what is shown

    @property
    def articles(self) -> tuple[Article, ...]:
        """Articles of the outlets that are switched on."""
        return self._articles

    def position(self, article_id: str) -> int | None:
        """Which of the shown articles it is; None for one that is not shown."""
        return self._positions.get(article_id)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Claims at least two shown outlets answer, cut to them."""
        return self._claims

    @property
    def disputed(self) -> int:
        """How many of the claims outlets differ on."""
        return sum(c.verdict == "differ" for c in self._claims)

    @property
    def article(self) -> Article | None:
        """The article in the text pane; None where the filter leaves none."""
        return self._by_id.get(self.article_id) if self._articles else None

    def article_by_id(self, article_id: str) -> Article:
        """The article of that id, shown or not."""
        return self._by_id[article_id]

    def reading(self, article_id: str) -> Reading | None:
        """An article's quotations and figures, where they are known already."""
        return self._readings.get(article_id)

    def marker(self, article_id: str) -> str:
        """The letter of an article's outlet."""
        return self.markers[self._by_id[article_id].outlet]

    def highlights_in(self, article_id: str) -> tuple[Highlight, ...]:
        """An article's highlights in reading order."""
        if article_id not in self._highlights:
            self._highlights[article_id] = highlights_of(
                self._readings.get(article_id), self._answers.get(article_id, ())
            )
        return self._highlights[article_id]

    @property
    def highlights(self) -> tuple[Highlight, ...]:
        """The current article's highlights."""
        return self.highlights_in(self.article_id)

    @property
    def disputed_here(self) -> int:
        """How many of the current article's highlights outlets differ on."""
        if self.article_id not in self._disputed:
            self._disputed[self.article_id] = sum(h.disputed for h in self.highlights)
        return self._disputed[self.article_id]

    @property
    def highlight(self) -> Highlight | None:
        """The current passage."""
        highlights = self.highlights
        return highlights[self.current] if self.current is not None and self.current < len(highlights) else None

    @property
    def shown_answer(self) -> Answer | None:
        """The claim the panel shows, with the current passage's mention of it."""
        highlight = self.highlight
        if highlight is None or not highlight.answers:
            return None
        return highlight.answers[min(self.answer, len(highlight.answers) - 1)]

    def claims_here(self, article_id: str | None = None) -> list[Answer]:
        """The article's claims, each once with its first mention there, disputed first, then in reading order."""
        answers = self._answers.get(article_id or self.article_id, [])
        first: dict[str, Answer] = {}
        for answer in sorted(answers, key=lambda a: a.mention.start):
            first.setdefault(answer.claim.id, answer)
        return sorted(first.values(), key=lambda a: (a.claim.verdict != "differ", a.mention.start))

    def left_out(self) -> list[Claim]:
        """Claims that two or more other outlets make and the current article does not, disputed first."""
        return [c for c in self._claims if self.article_id in c.silent and c.outlets >= 2]

    def hidden_mentions(self, claim: Claim) -> int:
        """How many outlets that answer a claim the filter hides."""
        full = self._full.get(claim.id)
        return full.outlets - claim.outlets if full else 0

    @property
    def why_no_claims(self) -> str:
        """Why there are no claims yet, or will be none; empty once the articles are compared."""
        if self.analysis is not None:
            return ""
        if self.failure:
            return f"The articles could not be compared: {self.failure}"
        return f"Comparing the articles{self.glyphs.more}"

    # --- moving

    def place(self, top: int = 0, rows: int = 0) -> Place:
        """Where the person is now; the screen says what is at the top."""
        key = self.highlight.key if self.highlight else None
        return Place(self.article_id, key, self.answer, top, rows)

    def go_to_article(self, article_id: str) -> None:
        """Show an article with no passage chosen."""
        self.article_id = article_id
        self.current, self.answer = None, 0

    def go_to_place(self, place: Place) -> None:
        """Show a place again: its article, passage and claim."""
        self.go_to_article(place.article)
        self.current = index_of(self.highlights, place.highlight)
        self.answer = place.answer

    def go_to_mention(self, mention: Mention, claim: Claim) -> None:
        """Show a mention's article with the passage that answers `claim` chosen."""
        self.go_to_article(mention.article)
        for index, highlight in enumerate(self.highlights):
            for which, answer in enumerate(highlight.answers):
                if answer.claim.id == claim.id and answer.mention == mention:
                    self.current, self.answer = index, which
                    return
        self.current = None

    def step_highlight(self, by: int, offset: int, disputed: bool = False) -> bool:
        """Choose the passage `by` steps on; False where there is none that way."""
        found = step(self.highlights, self.current, by, offset, disputed)
        if found is None:
            return False
        self.current, self.answer = found, 0
        return True

    def step_answer(self, by: int) -> bool:
        """Show the next of the passage's claims; False past the first or last."""
        highlight = self.highlight
        if highlight is None or not 0 <= self.answer + by < len(highlight.answers):
            return False
        self.answer += by
        return True

    def neighbour(self, by: int) -> Article | None:
        """The article `by` places on in the list, stopping at its ends; None where that is this one."""
        at = self.position(self.article_id)
        if at is None:
            return None
        found = self.articles[min(max(at + by, 0), len(self.articles) - 1)]
        return found if found.id != self.article_id else None

    # --- deriving

    def _derive(self) -> None:
        """Work out again what depends on the filter and the analysis."""
        key = self.highlight.key if hasattr(self, "_answers") and self.highlight else None
        left = self.narrowed
        self._articles = tuple(a for a in (left or self).story.articles if self.filter.shows(a.outlet))
        self._positions = {a.id: at for at, a in enumerate(self._articles)}
        shown = {a.id: a.outlet for a in self._articles}
        self._full = {c.id: c for c in self.analysis.claims} if self.analysis else {}
        cut = (cut_to(c, shown) if self.filter.hidden or self.query else c for c in (left.claims if left else ()))
        self._claims = tuple(c for c in cut if c.outlets > 1 and self._required(c, shown))
        self._answers: dict[str, list[Answer]] = {}
        for claim in self._claims:
            for mention in claim.mentions:
                self._answers.setdefault(mention.article, []).append(Answer(claim, mention))
        self._highlights.clear()
        self._disputed.clear()
        self.current = index_of(self.highlights, key) if key else None

    @property
    def narrowed(self) -> Analysis | None:
        """The analysis cut to the filter expression; None before there is one."""
        if self.analysis is None or self.query is None:
            return self.analysis
        from reader.query import narrowed

        return narrowed(self.query, self.analysis, self._notes.notebook.tags if self._notes else {})

    def _required(self, claim: Claim, shown: dict[str, str]) -> bool:
        return self.filter.required <= {shown[m.article] for m in claim.mentions if m.article in shown}
