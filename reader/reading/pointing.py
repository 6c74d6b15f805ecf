"""What a person points at: the highlight, sentence or selection that marks, notes, links and copies are made of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from reader.model import Article, Claim, Mention, Passage, Span, overlap
from reader.paragraphs import paragraph_at, paragraphs_of
from reader.reading.highlights import Answer, Highlight, index_of, passage_of
from reader.reading.history import Place
from reader.reading.material import Material

ON_PASSAGE = frozenset({"mark", "note", "copy", "cite", "link"})
"""The commands that do something with the passage that is chosen."""
NOTHING_CHOSEN = (
    "no passage is chosen: {next-highlight} chooses a highlight, {next-paragraph} a paragraph, {search} what is found"
)
"""What to say where none is; `{command}` stands for its key."""


class Pointing:
    """The current article, and the passage in it that is meant."""

    def __init__(self, material: Material) -> None:
        """Point at the first article there is, and at no passage of it."""
        self.material = material
        articles = material.story.articles
        self.article_id = articles[0].id if articles else ""
        self._current: int | None = None
        self._sentence: Span | None = None
        self._gone: Span | None = None
        """What was current until a decision or a filter took it away; it is current again when that is undone."""
        self.answer = 0
        """Which of its claims is shown."""
        self.selected: Span | None = None
        """Characters of the article selected with the mouse."""
        self.visible = 0
        """Where the paragraph begins that the line dialogue stands in: what is meant there where nothing is chosen."""

    # --- while the material changes

    @contextmanager
    def held(self) -> Iterator[None]:
        """Have what is current stay so, where the changed material still has it."""
        key, shown = self.highlight.key if self.highlight else self._gone, self.shown_answer
        yield
        sentence = self._sentence
        self.current = index_of(self.highlights, key)
        self._gone = key if self.current is None else None
        if sentence is not None:
            self.choose_sentence(sentence)
        if shown is not None:
            self._show_again(shown.claim.id)

    def _show_again(self, claim: str) -> None:
        """Show the claim that was shown: a verdict decided puts what the sentence answers in another order."""
        for which in self.answers_here:
            if self.highlights[which[0]].answers[which[1]].claim.id == claim:
                self.show_answer(which)
                return

    def let_go(self) -> None:
        """Let go of what is selected and of the sentence that was chosen: the article's text is another now."""
        self.selected = self._sentence = None

    # --- what is pointed at

    @property
    def article(self) -> Article | None:
        """The article in the text pane; None where the filter leaves none."""
        return self.material.article_by_id(self.article_id) if self.material.shown.articles else None

    @property
    def position(self) -> int | None:
        """Which of the shown articles it is; None where it is not shown."""
        return self.material.shown.positions.get(self.article_id)

    @property
    def highlights(self) -> tuple[Highlight, ...]:
        """The current article's highlights."""
        return self.material.highlights_in(self.article_id)

    @property
    def current(self) -> int | None:
        """Which of the article's highlights is current; setting it lets go of a sentence chosen otherwise."""
        return self._current

    @current.setter
    def current(self, index: int | None) -> None:
        self._current, self._gone, self._sentence = index, None, None

    @property
    def sentence(self) -> Span | None:
        """The sentence that was chosen by a search, a paragraph motion or the mouse, whatever stands in it."""
        return self._sentence

    @property
    def highlight(self) -> Highlight | None:
        """The current highlight."""
        highlights = self.highlights
        return highlights[self._current] if self._current is not None and self._current < len(highlights) else None

    @property
    def shown_passage(self) -> tuple[Span, Span] | None:
        """What is shown as current: the whole passage, and the words in it that stand out."""
        highlight = self.highlight
        if self._sentence is not None:
            return self._sentence, highlight.key if highlight else self._sentence
        return (passage_of(highlight), highlight.key) if highlight else None

    @property
    def shown_answer(self) -> Answer | None:
        """The claim the panel shows, with the current passage's mention of it."""
        highlight = self.highlight
        if highlight is None or not highlight.answers:
            return None
        return highlight.answers[min(self.answer, len(highlight.answers) - 1)]

    @property
    def answers_here(self) -> list[tuple[int, int]]:
        """The claims that the current sentence answers, each once, in the order of its text.

        For each the highlight that answers it, and which of that highlight's claims it is.
        """
        passage, highlight = self.shown_passage, self.highlight
        if passage is None:
            return []
        found: dict[str, tuple[int, int]] = {}
        if highlight is not None and highlight.answers:
            # the one that is shown stands for its claim where the sentence answers it twice
            found[highlight.answers[self.answer_now[1]].claim.id] = self.answer_now
            for n, answer in enumerate(highlight.answers):
                found.setdefault(answer.claim.id, (self._current or 0, n))
        for index, other in enumerate(self.highlights):
            if other.answers and overlap(passage_of(other), passage[0]):
                for n, answer in enumerate(other.answers):
                    found.setdefault(answer.claim.id, (index, n))
        return sorted(found.values())

    @property
    def answer_now(self) -> tuple[int, int]:
        """The one of `answers_here` that is shown; none of them where no claim is."""
        highlight = self.highlight
        return (self._current or 0, min(self.answer, len(highlight.answers) - 1)) if highlight else (-1, -1)

    def show_answer(self, which: tuple[int, int]) -> None:
        """Show one of `answers_here`; a sentence that was chosen stays so."""
        self._current, self.answer = which

    @property
    def chosen(self) -> Passage | None:
        """What is selected with the mouse, else the current passage."""
        if self.selected is not None:
            return self.article_id, *self.selected
        if self._sentence is not None:
            return self.article_id, *self._sentence
        if (answer := self.shown_answer) is not None:
            return answer.mention.article, answer.mention.start, answer.mention.end
        return (self.article_id, *self.highlight.key) if self.highlight is not None else None

    @property
    def passage(self) -> Passage:
        """What marks, notes, links and copies are made of: what is chosen, else the paragraph at `visible`."""
        chosen = self.chosen
        return chosen if chosen is not None else (self.article_id, *self._paragraph_at(self.visible))

    # --- pointing

    def choose_sentence(self, span: Span) -> None:
        """Point at a sentence, or any other stretch of the article, with the claim it answers shown where it does."""
        answering = [
            index
            for index, highlight in enumerate(self.highlights)
            if highlight.answers and overlap(passage_of(highlight), span)
        ]
        exact = index_of(self.highlights, span)
        if exact is not None and answering and not self.highlights[exact].answers:
            exact = answering[0]
        kept = self._current if self._current in answering and self._sentence == span else None
        answer = self.answer if kept is not None else 0
        self.current = kept if kept is not None else next(iter(answering), None) if exact is None else exact
        self._sentence, self.selected, self.answer = span, None, answer

    def choose_sentence_at(self, offset: int, nearest: bool = True) -> None:
        """Point at the sentence that holds a character; of the claims it answers, at the one told nearest to that."""
        span = self._span_at(self._sentences, offset)
        self.choose_sentence(span)
        near = [
            (_distance(h.key, offset), h.end - h.start, index)
            for index, h in enumerate(self.highlights)
            if h.answers and overlap(passage_of(h), span)
        ]
        if near and nearest:
            self._current = min(near)[2]

    def step_sentence(self, by: int) -> bool:
        """Point at the sentence `by` places on from the one chosen; False where there is none that way."""
        if self._sentence is None:
            return False
        spans = self._sentences
        at = self._index_at(spans, self._sentence[0])
        there = min(max(at + by, 0), len(spans) - 1)
        if there == at:
            return False
        self.choose_sentence_at(spans[there][0], nearest=False)
        return True

    @property
    def _sentences(self) -> Sequence[Span]:
        """The article's sentences; its paragraphs while it is not read."""
        reading = self.material.reading(self.article_id)
        if reading and reading.sentences:
            return [(s.start, s.end) for s in reading.sentences]
        text = self.material.article_by_id(self.article_id).text
        return [*paragraphs_of(text)] or [(0, len(text))]

    def _span_at(self, spans: Sequence[Span], offset: int) -> Span:
        return spans[self._index_at(spans, offset)]

    @staticmethod
    def _index_at(spans: Sequence[Span], offset: int) -> int:
        return max(0, bisect_right([start for start, _ in spans], offset) - 1)

    def _paragraph_at(self, offset: int) -> Span:
        return paragraph_at(self.material.article_by_id(self.article_id).text, offset)

    # --- going about

    def place(self, top: int = 0, rows: int = 0) -> Place:
        """Where the person is now; the screen says what is at the top."""
        key = self.highlight.key if self.highlight else None
        return Place(self.article_id, key, self.answer, top, rows, self.sentence)

    def go_to_article(self, article_id: str) -> None:
        """Show an article with no passage chosen."""
        self.article_id = article_id
        self.current, self.answer, self.selected = None, 0, None

    def go_to_place(self, place: Place) -> None:
        """Show a place again: its article, passage and claim."""
        self.go_to_article(place.article)
        if place.sentence is not None:
            self.choose_sentence(place.sentence)
        if place.highlight is not None and (index := index_of(self.highlights, place.highlight)) is not None:
            self.current = index
            self._sentence = place.sentence
        elif place.highlight is not None and self.material.analysis is None:
            self._gone = place.highlight
        self.answer = place.answer

    def go_to_span(self, article_id: str, start: int, end: int) -> None:
        """Show an article with a highlight of it chosen, or whatever else stands in a span; in an empty one nothing."""
        self.go_to_article(article_id)
        self.current = index_of(self.highlights, (start, end))
        if self.current is None and start < end:
            self.choose_sentence((start, end))

    def go_to_mention(self, mention: Mention, claim: Claim) -> None:
        """Show a mention's article with the passage that answers `claim` chosen."""
        self.go_to_article(mention.article)
        for index, highlight in enumerate(self.highlights):
            for which, answer in enumerate(highlight.answers):
                if answer.claim.id == claim.id and answer.mention == mention:
                    self.current, self.answer = index, which
                    return
        self.current = None


def _distance(span: Span, offset: int) -> int:
    """How many characters an offset is away from a span; 0 within it."""
    return max(span[0] - offset, offset - span[1] + 1, 0)
