"""Going about in a story and coming back to the exact place."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from textual.timer import Timer

from reader.model import Article
from reader.reading.history import Place
from reader.reading.material import Material
from reader.reading.pointing import Pointing
from reader.reading.search import Search
from reader.reading.session import Linked, Session
from reader.reading.targets import Spot, Target
from reader.tui.screens.keyed import Keyed
from reader.tui.widgets.article_list import ArticleList
from reader.tui.widgets.article_text import ArticleText
from reader.tui.widgets.pane_row import PaneRow
from reader.tui.widgets.panel import Panel
from reader.tui.widgets.panes import PANES

if TYPE_CHECKING:
    from reader.tui.screens.behind import Behind

_REST = 0.25
"""Seconds without a key after which nobody is about to press the next: keys held down come ten times as fast."""
_ON_CLAIM = frozenset({"verdict", "unlink", "why", "cite", "link"})
"""The commands that are about the claim shown."""


class Travelling(Keyed[None]):
    """What the story's screen does to be somewhere else: each jump remembers where it started."""

    session: Session
    material: Material
    pointing: Pointing
    behind: Behind
    search: Search
    panes: PaneRow
    list: ArticleList
    text: ArticleText
    panel: Panel

    def show_borders(self) -> None:
        """Names and counts in the borders."""
        raise NotImplementedError

    def show_search(self) -> None:
        """Hits, the current one, and the count."""
        self.text.show_hits(self.search.hits, self.search.at)
        self.show_borders()

    def show_match(self) -> None:
        """The current match's sentence is the passage that is meant from now on."""
        self.show_search()
        if (match := self.search.match) is not None:
            self.pointing.choose_sentence_at(match)
            self.show_sentence()

    def show_sentence(self, scroll: bool = False) -> None:
        """A sentence was chosen: show it as current, the claim it answers, and what a link begun would do with it."""
        from reader.reading.keeping import link_told

        self.text.show_current(scroll)
        self.panel.show()
        self.show_borders()
        self.say(link_told(self.session))

    def say(self, message: str) -> None:
        """A line in the footer until the next key."""
        raise NotImplementedError

    def _look_again(self) -> None:
        article = self.pointing.article
        self.search.look_in(article.text if article and self.search.wanted else "")
        if self.search.hits or self.text.hits:
            self.text.show_hits(self.search.hits, None)

    @property
    def here(self) -> Place:
        """Where the person is."""
        return self.pointing.place(*self.text.place)

    def came_from(self, place: Place) -> None:
        """Something led elsewhere within the article: remember where from, unless all that is still in sight."""
        if self.here[3:5] != place[3:5]:
            self.session.history.leave(place)

    def go_to(self, place: Place) -> None:
        """Show a place exactly as it was left."""
        self.pointing.go_to_place(place)
        self._show_place(place)

    def _show_place(self, place: Place) -> None:
        if self.material.reading(self.pointing.article_id) is None:
            self.behind.read_this()
        self.list.show_current()
        self.text.go_to(place)
        self._look_again()
        self.panel.show()
        self.show_borders()

    def come_back(self, idle: bool) -> None:
        """Show the story as it was left the last time, where the person has done nothing yet."""
        from reader.reading.remembering import last_place, restore_places

        session = self.session
        restore_places(session)
        if idle and (last := last_place(session)) and last[0].article in self.material.shown.positions:
            self.panes.go_to(next((pane for pane in PANES if pane == last[1]), "text"))
            self.go_to(last[0])
        elif (place := session.places.get(self.pointing.article_id)) and not any(self.text.place):
            self.text.go_to(place)

    def open_article(self, article_id: str) -> None:
        """Show an article where the person left it."""
        self.session.places[self.pointing.article_id] = self.here
        self.go_to(self.session.places.get(article_id, Place(article_id)))

    def jump(self, target: Target) -> None:
        """Go to a mention of a claim, remembering where from."""
        self.session.history.leave(self.here)
        self.session.places[self.pointing.article_id] = self.here
        same = target.mention.article == self.pointing.article_id
        top = self.here if same else Place(target.mention.article)
        self.pointing.go_to_mention(target.mention, target.claim)
        self._show_place(top)
        self.text.show_current()
        self.text.centre(target.mention.start, target.mention.end)
        self.panel.show()
        self.panes.go_to("text")

    def jump_to_spot(self, spot: Spot) -> None:
        """Go to some characters of an article, remembering where from."""
        self.session.history.leave(self.here)
        # a quotation or figure listed elsewhere: the panel compares it
        self.pointing.go_to_span(*spot[:3])
        if spot.wanted:
            self.pointing.choose_sentence_at(spot.start)
        self._show_place(Place(spot.article))
        if spot.wanted and self.pointing.article is not None:
            self.search.start(spot.wanted, self.pointing.article.text, spot.start)
            self.show_search()
        self.text.centre(spot.start, spot.end)
        self.panes.go_to("text")

    def go_on_in(self, article: Article, at: int = 0, choose: Callable[[], object] | None = None) -> None:
        """Go to another article with the character at `at` in sight, remembering where from.

        Args:
            article: where to go.
            at: the character.
            choose: chooses a passage of it; called before anything is drawn.
        """
        self.session.history.leave(self.here)
        self.session.places[self.pointing.article_id] = self.here
        place = Place(article.id, top=at)
        self.pointing.go_to_place(place)
        if choose is not None:
            choose()
        self._show_place(place)


class Awaiting(Travelling):
    """A story's screen that commands wait on."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: Callable[[], None] | None = None
        """What the person asked for before it could be done; any other command takes its place."""
        self._resting: Timer | None = None

    def at_rest(self, do: Callable[[], object]) -> None:
        """Do it now, or as soon as no key comes for a moment: what nobody asked for does not get in the way of what
        somebody did. Of several that wait the last is done.
        """
        if self._resting is not None:
            self._resting.stop()
        wait = self.session.touched + _REST - monotonic()
        self._resting = self.set_timer(wait, lambda: self.at_rest(do)) if wait > 0 else None
        if self._resting is None:
            do()

    def waits_for_link(self, name: str, do: Callable[[], None]) -> bool:
        """Whether a command is about the claim of what was just linked, which is not there yet: it is done then.

        Keys that come behind it wait with it, as they are meant for what it opens.
        """
        linking = self.session.linking
        linked = linking.linked if linking.is_awaited else None
        about = name in _ON_CLAIM or (name == "metadata" and self.panes.at == "panel")
        if linked is None or not about:
            return False
        self._await_link(linked, name, do)
        self.hold_keys(self._not_waiting)
        return True

    def _await_link(self, linked: Linked, name: str, do: Callable[[], None]) -> None:
        self.waiting = lambda: self._linked(linked, name, do)
        self.say(self.manner.told(f"comparing what you linked, then {{{name}}}; esc gives that up"))

    def _not_waiting(self) -> None:
        self.waiting = None
        self.say("given up")

    def _linked(self, linked: Linked, name: str, do: Callable[[], None]) -> None:
        """Do what waited for the claim of what was linked, where that claim is shown now: never with another one."""
        if self.session.linking.linked == linked:
            self._await_link(linked, name, do)  # an article was read, no more
        elif self.session.linking.is_shown(linked) or name == "link":
            do()
            self.let_go()
        else:
            self.let_go(drop=True)
            self.say("what you linked is not shown as a claim here")

    def go_on_waiting(self) -> None:
        """Do what was asked for before it could be done."""
        waiting, self.waiting = self.waiting, None
        if waiting is not None:
            self.say("")
            waiting()
