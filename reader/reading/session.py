"""What a person is looking at: the decisions of the reader without a screen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.model import Analysis, Claim, Mention, Passage, Reading, Story, overlap
from reader.reading.glyphs import Manner
from reader.reading.history import History, Place, Recalled
from reader.reading.material import Material
from reader.reading.outlets import OutletFilter
from reader.reading.pointing import Pointing

if TYPE_CHECKING:
    from reader.query import Query


Linked = tuple[Passage, Passage]
"""Two passages that a person linked."""


class LinkEnd(NamedTuple):
    """Where a link was begun."""

    passage: Passage
    claim: Claim | None
    """The claim that was shown there."""


class Linking:
    """A link from its beginning until the claim it makes is shown."""

    def __init__(self, pointing: Pointing) -> None:
        self._pointing = pointing
        self.begun: LinkEnd | None = None
        """Where a link was begun."""
        self.linked: Linked | None = None
        """Two passages just linked: the claim they make is shown as soon as there is one."""

    def follow(self, names: Mapping[str, str], same: Collection[str]) -> None:
        """Go by other ids of the articles.

        Args:
            names: the new id for each old one.
            same: the old ids of the articles whose text is what it was.
        """
        passage = self.begun.passage if self.begun else None
        kept = passage is not None and passage[0] in same
        self.begun = LinkEnd((names[passage[0]], *passage[1:]), None) if passage and kept else None
        self.linked = None

    @property
    def is_awaited(self) -> bool:
        """Whether what the person is at was just linked, and the claim it makes is not there yet."""
        return self.linked is not None and any(map(self._is_at, self.linked))

    def show(self) -> None:
        """Show the claim that what was just linked makes, where the person is at one end of it."""
        linked, self.linked = self.linked, None
        if linked is not None and any(map(self._is_at, linked)):
            self._show(*linked)

    def is_shown(self, linked: Linked) -> bool:
        """Whether the claim shown is one that holds two passages."""
        answer = self._pointing.shown_answer
        return answer is not None and _holds(answer.claim, linked)

    def _is_at(self, passage: Passage) -> bool:
        chosen = self._pointing.chosen
        return chosen is not None and chosen[0] == passage[0] and overlap(chosen[1:], passage[1:])

    def _show(self, start: Passage, here: Passage) -> None:
        """Show the claim that holds two passages, where one of them is in the current article."""
        pointing = self._pointing
        for index, highlight in enumerate(pointing.highlights):
            for which, (claim, mention) in enumerate(highlight.answers):
                if _holds(claim, (start, here)) and (_meet(mention, here) or _meet(mention, start)):
                    pointing.current, pointing.answer = index, which
                    return


class Session:
    """A story being read: what there is, what the person points at in it, and the way there and back.

    Whatever arrives or is filtered goes through it, as what is pointed at has to follow.
    """

    def __init__(self, story: Story, problems: tuple[str, ...] = (), manner: Manner | None = None) -> None:
        """Begin to read.

        Args:
            story: what there is to read.
            problems: what could not be opened, a line each.
            manner: in which signs and of which keys it is told of; by default as nobody has set them.
        """
        self.manner = manner or Manner()
        self.material = Material(story, problems, self.manner)
        self.keeper = self.material.keeper
        self.pointing = Pointing(self.material)
        self.linking = Linking(self.pointing)
        self.history = History()
        self.ghosts = False
        """Whether what the article leaves out is shown in its text."""
        self.marked_at: object = None
        """The passage and the highlight at which a mark was last set or asked about."""
        self.places: dict[str, Place] = {}
        """Where the person left each article."""
        self.stop: Callable[[], None] | None = None
        """Has the rest of a large story left out, while it is opened."""
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
        pointing, before = self.pointing, self.material.story
        path = next((a.path for a in before.articles if a.id == pointing.article_id), "")
        self._follow(before, story)
        current = next((a.id for a in story.articles if a.path == path), story.articles[0].id)
        if current != pointing.article_id:
            pointing.go_to_article(current)
        with pointing.held():
            self.material.take_story(story, problems)

    def _follow(self, before: Story, story: Story) -> None:
        """Rename articles wherever they are remembered, as the new story does; forget places in a text that changed."""
        by_path = {a.path: a for a in story.articles}
        now = [(a, by_path[a.path]) for a in before.articles if a.path in by_path]
        names = {old.id: new.id for old, new in now}
        self.history.rename(names)
        self.places = {names[i]: p._replace(article=names[i]) for i, p in self.places.items() if i in names}
        same = {old.id for old, new in now if old.text == new.text}
        if self.pointing.article_id not in same:
            self.pointing.let_go()
        self.linking.follow(names, same)
        self.marked_at = None

    def add_reading(self, reading: Reading) -> None:
        """Take in one article's quotations and figures."""
        with self.pointing.held():
            self.material.take_reading(reading)

    def add_analysis(self, analysis: Analysis) -> None:
        """Take in the whole analysis; the current passage stays, and what was just linked shows its claim."""
        with self.pointing.held():
            self.material.take_analysis(analysis)
        self.linking.show()

    # --- the filters

    def set_filter(self, chosen: OutletFilter) -> None:
        """Show other outlets; the current article stays where it is still shown, and comes back when it is again."""
        self._filter(chosen, self.material.query, self.material.expression)

    def set_query(self, query: Query | None, expression: str = "") -> None:
        """Narrow articles and claims to those that fit; None shows all."""
        self._filter(self.material.filter, query, expression if query else "")

    def _filter(self, outlets: OutletFilter, query: Query | None, expression: str) -> None:
        material, pointing = self.material, self.pointing
        here, hidden = pointing.place(), self._hidden
        with pointing.held():
            material.take_filter(outlets, query, expression)
        shown = material.shown
        if hidden and pointing.article_id == hidden[1] and hidden[0].article in shown.positions:
            pointing.go_to_place(hidden[0])
            self._hidden = None
        elif shown.articles and pointing.article_id not in shown.positions:
            pointing.go_to_article(shown.articles[0].id)
            self._hidden = (hidden[0] if hidden and hidden[1] == here.article else here), pointing.article_id


def _holds(claim: Claim, passages: Linked) -> bool:
    return all(any(_meet(m, p) for m in claim.mentions) for p in passages)


def _meet(mention: Mention, passage: Passage) -> bool:
    return mention.article == passage[0] and overlap((mention.start, mention.end), passage[1:])
