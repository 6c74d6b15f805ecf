"""What a person is looking at: the decisions of the reader without a screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.config import Settings
from reader.model import Analysis, Article, Claim, Mention, Reading, Span, Story
from reader.reading.glyphs import UNICODE, Glyphs
from reader.reading.highlights import Answer, Highlight, index_at, index_of, step
from reader.reading.history import History, Place
from reader.reading.material import Material
from reader.reading.outlets import OutletFilter, markers_of

if TYPE_CHECKING:
    from reader.query import Query


_WORDS = 5
"""Words that tell which passage is meant."""


class Session(Material):
    """A story being read: current article, current passage, the way there and back."""

    def __init__(
        self, story: Story, glyphs: Glyphs = UNICODE, problems: tuple[str, ...] = (), settings: Settings | None = None
    ) -> None:
        self.history = History()
        self.article_id = story.articles[0].id if story.articles else ""
        self._current: int | None = None
        self._gone: Span | None = None
        """What was current until a decision or a filter took it away; it is current again when that is undone."""
        self.answer = 0
        """Which of its claims is shown."""
        self.ghosts = False
        """Whether what the article leaves out is shown in its text."""
        self.selected: Span | None = None
        """Characters of the article selected with the mouse."""
        self.visible = 0
        """Where the first paragraph begins that begins in sight: what is meant where nothing is chosen."""
        self.link_from: tuple[str, int, int] | None = None
        """The passage a link was begun at."""
        self.marked_at: object = None
        """The passage and the highlight at which a mark was last set or asked about."""
        self.places: dict[str, Place] = {}
        """Where the person left each article."""
        self.progress = ""
        """How far opening and comparing is, while it takes long."""
        self.stop: Callable[[], None] | None = None
        """Has the rest of a large story left out, while it is opened."""
        self.holding: Callable[[str], frozenset[str] | None] | None = None
        """The paths of the files that may hold some words, by an index; None where there is none to ask."""
        super().__init__(story, glyphs, problems, settings)

    def _derive(self) -> None:
        key = self._current_key
        super()._derive()
        self._choose_again(key)

    @property
    def _current_key(self) -> Span | None:
        """What is current, or was until it was taken away."""
        return self.highlight.key if self.highlight else self._gone

    def _choose_again(self, key: Span | None) -> None:
        self.current = index_of(self.highlights, key)
        self._gone = key if self.current is None else None

    # --- what arrives

    def take_story(self, story: Story, problems: tuple[str, ...]) -> None:
        """Take in the story as it is now, grown or put right; what was compared is out of date, the article stays."""
        path = self._by_id[self.article_id].path if self.article_id in self._by_id else ""
        self._follow(story)
        self.story, self.problems = story, problems
        self.analysis = self.compared = self.failure = None
        self.markers = markers_of(story.outlets)
        self._by_id = {a.id: a for a in story.articles}
        self._readings = {i: r for i, r in self._readings.items() if self._by_id.get(i) == r.article}
        current = next((a.id for a in story.articles if a.path == path), story.articles[0].id)
        if current != self.article_id:
            self.go_to_article(current)
        self._derive()

    def _follow(self, story: Story) -> None:
        """Have everything that names an article name it as the story will; what stands in another text is let go."""
        by_path = {a.path: a for a in story.articles}
        now = {a.id: by_path[a.path] for a in self.story.articles if a.path in by_path}
        names = {old: article.id for old, article in now.items()}
        self.history.renamed(names)
        self.places = {names[i]: p._replace(article=names[i]) for i, p in self.places.items() if i in names}
        same = {i for i, article in now.items() if article.text == self._by_id[i].text}
        self.selected = self.selected if self.article_id in same else None
        started, self.marked_at = self.link_from, None
        self.link_from = (names[started[0]], *started[1:]) if started and started[0] in same else None

    def add_reading(self, reading: Reading) -> None:
        """Take in one article's quotations and figures."""
        key = self._current_key
        self._readings[reading.article.id] = reading
        self._highlights.pop(reading.article.id, None)
        self._disputed.pop(reading.article.id, None)
        self._choose_again(key)

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

    # --- what is looked at

    @property
    def current(self) -> int | None:
        """Which of the article's highlights is current."""
        return self._current

    @current.setter
    def current(self, index: int | None) -> None:
        self._current, self._gone = index, None

    @property
    def article(self) -> Article | None:
        """The article in the text pane; None where the filter leaves none."""
        return self._by_id.get(self.article_id) if self._shown.articles else None

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

    @property
    def chosen(self) -> tuple[str, int, int] | None:
        """What is selected with the mouse, else the current passage: article id, start, end."""
        if self.selected is not None:
            return self.article_id, *self.selected
        if (answer := self.shown_answer) is not None:
            return answer.mention.article, answer.mention.start, answer.mention.end
        return (self.article_id, *self.highlight.key) if self.highlight is not None else None

    @property
    def shares_passage(self) -> bool:
        """Whether what is chosen is a sentence that the article's other highlights stand for, too."""
        chosen, current = self.chosen, self.highlight
        if chosen is None or current is None or self.selected is not None:
            return False
        return any(
            chosen[1:] == (answer.mention.start, answer.mention.end)
            for highlight in self.highlights
            if highlight.key != current.key
            for answer in highlight.answers[:1]
        )

    @property
    def passage(self) -> tuple[str, int, int]:
        """What marks, notes, links and copies are made of: what is chosen, else the first paragraph in sight."""
        if (chosen := self.chosen) is not None:
            return chosen
        text = self.article_by_id(self.article_id).text
        start = text.rfind("\n\n", 0, self.visible) + 2 if "\n\n" in text[: self.visible] else 0
        end = text.find("\n\n", max(start, self.visible))
        return self.article_id, start, end if end >= 0 else len(text)

    def beginning_of(self, passage: tuple[str, int, int]) -> str:
        """The first words of a passage in quotation marks, to tell the person which one is meant."""
        article, start, end = passage
        words = self.article_by_id(article).text[start:end].split()
        return f"“{' '.join(words[:_WORDS])}{self.glyphs.more if len(words) > _WORDS else ''}”"

    def claims_here(self, article_id: str | None = None) -> list[Answer]:
        """The article's claims, each once with its first mention there, disputed first, then in reading order."""
        answers = self.answers_in(article_id or self.article_id)
        first: dict[str, Answer] = {}
        for answer in sorted(answers, key=lambda a: a.mention.start):
            first.setdefault(answer.claim.id, answer)
        return sorted(first.values(), key=lambda a: (a.claim.verdict != "differ", a.mention.start))

    def left_out(self) -> list[Claim]:
        """Claims that two or more other outlets make and the current article's does not, disputed first."""
        outlet = self._by_id[self.article_id].outlet
        return [c for c in self._shown.claims if outlet not in self.outlets_of(c)]

    # --- moving

    def place(self, top: int = 0, rows: int = 0) -> Place:
        """Where the person is now; the screen says what is at the top."""
        key = self.highlight.key if self.highlight else None
        return Place(self.article_id, key, self.answer, top, rows)

    def go_to_article(self, article_id: str) -> None:
        """Show an article with no passage chosen."""
        self.article_id = article_id
        self.current, self.answer, self.selected = None, 0, None

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

    def step_highlight(self, by: int, offset: int, disputed: bool = False, match: int | None = None) -> bool:
        """Choose the passage `by` steps on; False where there is none that way.

        Args:
            by: how many; negative to go back.
            offset: where to begin with no passage chosen.
            disputed: whether only passages count on which outlets differ.
            match: where something was found since: there the steps begin, the first at the passage around it.
        """
        if match is not None:
            around = index_at(self.highlights, match) if by > 0 else None
            if around is not None and (self.highlights[around].disputed or not disputed):
                self.current, by = around, by - 1
            else:
                self.current, offset = None, match
            if not by:
                self.answer, self.selected = 0, None
                return True
        found = step(self.highlights, self.current, by, offset, disputed)
        if found is None:
            return False
        self.current, self.answer, self.selected = found, 0, None
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

    def article_with_highlight(self, by: int, disputed: bool = False) -> Article | None:
        """The next article in the list that has a highlight, or a disputed one; before this one where `by` is -1."""
        at = self.position(self.article_id)
        if at is None:
            return None
        further = self.articles[at + 1 :] if by > 0 else self.articles[:at][::-1]
        return next((a for a in further if any(h.disputed or not disputed for h in self.highlights_in(a.id))), None)
