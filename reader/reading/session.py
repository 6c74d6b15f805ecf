"""What a person is looking at: the decisions of the reader without a screen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.model import Analysis, Article, Claim, Mention, Passage, Story, overlap
from reader.reading.highlights import Answer, index_of, step
from reader.reading.history import History, Place, Recalled
from reader.reading.manner import Manner
from reader.reading.outlets import OutletFilter
from reader.reading.pointing import Pointing
from reader.wording import disputed_first

if TYPE_CHECKING:
    from reader.query import Query


Linked = tuple[Passage, Passage]
"""Two passages that a person linked."""


class LinkEnd(NamedTuple):
    """Where a link was begun."""

    passage: Passage
    claim: Claim | None
    """The claim that was shown there."""


class Session(Pointing):
    """A story being read: current article, current passage, the way there and back."""

    def __init__(self, story: Story, problems: tuple[str, ...] = (), manner: Manner | None = None) -> None:
        super().__init__(story, problems, manner)
        self.history = History()
        self.ghosts = False
        """Whether what the article leaves out is shown in its text."""
        self.link_from: LinkEnd | None = None
        """Where a link was begun."""
        self.linked: Linked | None = None
        """Two passages just linked: the claim they make is shown as soon as there is one."""
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
        self._hidden: tuple[Place, str] | None = None
        """What was read when a filter hid it, and the article that is shown instead."""
        self.recalled: defaultdict[str, Recalled] = defaultdict(Recalled)
        """For each view with a line to type into what was typed there."""
        self.left: dict[str, Any] = {}
        """How views were left, by their names: they open so again."""
        self.touched = 0.0
        """When the person last pressed a key, in seconds of `time.monotonic`."""
        self.listed = False
        """Whether it was chosen from a list of stories, to which leaving it leads back."""

    # --- what arrives

    def take_story(self, story: Story, problems: tuple[str, ...]) -> None:
        """Take in the story as it is now, grown or put right; what was compared is out of date, the article stays."""
        path = next((a.path for a in self.story.articles if a.id == self.article_id), "")
        self._follow(story)
        self._take_story(story, problems)
        current = next((a.id for a in story.articles if a.path == path), story.articles[0].id)
        if current != self.article_id:
            self.go_to_article(current)
        self._derive()

    def _follow(self, story: Story) -> None:
        """Rename articles wherever they are remembered, as the new story does; forget places in a text that changed."""
        by_path = {a.path: a for a in story.articles}
        now = {a.id: by_path[a.path] for a in self.story.articles if a.path in by_path}
        names = {old: article.id for old, article in now.items()}
        self.history.rename(names)
        self.places = {names[i]: p._replace(article=names[i]) for i, p in self.places.items() if i in names}
        same = {i for i, article in now.items() if article.text == self.article_by_id(i).text}
        self.selected = self.selected if self.article_id in same else None
        if self.article_id not in same:
            self._sentence = None
        begun = self.link_from.passage if self.link_from else None
        self.link_from = LinkEnd((names[begun[0]], *begun[1:]), None) if begun and begun[0] in same else None
        self.marked_at = self.linked = None

    def add_analysis(self, analysis: Analysis) -> None:
        """Take in the whole analysis; the current passage stays, and what was just linked shows its claim."""
        super().add_analysis(analysis)
        linked, self.linked = self.linked, None
        if linked is not None and any(map(self._is_at, linked)):
            self._show_link(*linked)

    @property
    def awaits_link(self) -> bool:
        """Whether what the person is at was just linked, and the claim it makes is not there yet."""
        return self.linked is not None and any(map(self._is_at, self.linked))

    def shows(self, linked: Linked) -> bool:
        """Whether the claim shown is one that holds two passages."""
        answer = self.shown_answer
        return answer is not None and _holds(answer.claim, linked)

    def _is_at(self, passage: Passage) -> bool:
        chosen = self.chosen
        return chosen is not None and chosen[0] == passage[0] and overlap(chosen[1:], passage[1:])

    def _show_link(self, start: Passage, here: Passage) -> None:
        """Show the claim that holds two passages, where one of them is in the current article."""
        for index, highlight in enumerate(self.highlights):
            for which, (claim, mention) in enumerate(highlight.answers):
                if _holds(claim, (start, here)) and (_meet(mention, here) or _meet(mention, start)):
                    self.current, self.answer = index, which
                    return

    def set_filter(self, chosen: OutletFilter) -> None:
        """Show other outlets; the current article stays where it is still shown, and comes back when it is again."""
        here, hidden = self.place(), self._hidden
        self.filter = chosen
        self._derive()
        if hidden and self.article_id == hidden[1] and self.position(hidden[0].article) is not None:
            self.go_to_place(hidden[0])
            self._hidden = None
        elif self.articles and self.position(self.article_id) is None:
            self.go_to_article(self.articles[0].id)
            self._hidden = (hidden[0] if hidden and hidden[1] == here.article else here), self.article_id

    def set_query(self, query: Query | None, expression: str = "") -> None:
        """Narrow articles and claims to those that fit; None shows all."""
        self.query, self.expression = query, expression if query else ""
        self.set_filter(self.filter)

    # --- what is looked at

    @property
    def article(self) -> Article | None:
        """The article in the text pane; None where the filter leaves none."""
        return self.article_by_id(self.article_id) if self.articles else None

    def claims_here(self) -> list[Answer]:
        """The current article's claims, each once with its first mention there, disputed first, then in reading order.

        What is but an update comes behind what is disputed, and what may be no claim at all behind everything else.
        """
        first: dict[str, Answer] = {}
        for answer in sorted(self.answers_in(self.article_id), key=lambda a: a.mention.start):
            first.setdefault(answer.claim.id, answer)
        return sorted(
            first.values(),
            key=lambda a: (*disputed_first(a.claim), a.claim.sureness == "doubtful", a.mention.start),
        )

    # --- moving

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
        elif place.highlight is not None and self.analysis is None:
            self._gone = place.highlight
        self.answer = place.answer

    def go_to_span(self, article_id: str, start: int, end: int) -> None:
        """Show an article with a highlight of it chosen, or whatever else stands in a span."""
        self.go_to_article(article_id)
        self.current = index_of(self.highlights, (start, end))
        if self.current is None:
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

    def step_highlight(self, by: int, offset: int, disputed: bool = False) -> bool:
        """Choose the passage `by` steps on; False where there is none that way.

        Args:
            by: how many; negative to go back.
            offset: where to begin with no passage chosen.
            disputed: whether only passages count on which outlets differ.
        """
        if self.sentence is not None and self.current is None:
            offset = self.sentence[0]
        found = step(self.highlights, self.current, by, offset, disputed)
        if found is None:
            return False
        self.current, self.answer, self.selected = found, 0, None
        return True

    def step_answer(self, by: int) -> bool:
        """Show the next of the claims that the sentence answers; False past the first or last."""
        here, now = self.answers_here, self.answer_now
        if now not in here or not 0 <= here.index(now) + by < len(here):
            return False
        self.show_answer(here[here.index(now) + by])
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


def _holds(claim: Claim, passages: Linked) -> bool:
    return all(any(_meet(m, p) for m in claim.mentions) for p in passages)


def _meet(mention: Mention, passage: Passage) -> bool:
    return mention.article == passage[0] and overlap((mention.start, mention.end), passage[1:])
