"""A list of stories in front: the one that is chosen is opened beside the screen, and comes in front of the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from reader.config import Settings
from reader.crash import reported
from reader.library.store import Store
from reader.library.summaries import Summary, summary_of
from reader.reading.glyphs import Glyphs, Manner
from reader.story import StoryPlace
from reader.tui.fronts import Front
from reader.tui.fronts.looking import Looking
from reader.tui.fronts.story import StoryFront
from reader.tui.rubbish import settle
from reader.tui.screens.stories import StoriesScreen

if TYPE_CHECKING:
    from reader.tui.app import ReaderApp

_SOON = 0.3
"""Seconds after which it is said that a story is being opened."""
OpenStory = Callable[[Sequence[str], Callable[[], None]], StoryFront | str]
"""Opens the story at some paths, with what leads back from it, in any thread; why, where there is nothing to read."""


class ShelfFront(Front):
    """Lists stories, and opens them."""

    screen: StoriesScreen

    def __init__(
        self,
        places: Sequence[StoryPlace],
        known: dict[int, Summary],
        open_story: OpenStory,
        *,
        glyphs: Glyphs,
        settings: Settings | None = None,
        store: Store | None = None,
    ) -> None:
        """Make the front.

        Args:
            places: where the stories lie.
            known: what is known of them by their number; what is found out is added.
            open_story: opens one.
            glyphs: the marks to draw with.
            settings: what the person set.
            store: the cache, which tells of stories opened before; None leaves what is not known unknown.
        """
        self._places, self._known, self._open_story = places, known, open_story
        self._settings, self._store = settings or Settings(), store
        self._looking: Looking | None = None
        self._turn = Lock()
        self._number: int | None = None
        """The story that was chosen last."""
        self.manner = Manner(glyphs, self._settings)
        self.screen = StoriesScreen(self.manner, places, known, self.open_story)

    def begin(self, app: ReaderApp) -> None:
        """With the names on the screen, look at the stories."""
        super().begin(app)
        settle()
        if self._store is not None:
            notes = Path(self._settings.notes) if self._settings.notes else None
            self._looking = Looking(self._places, self._known, self._store, notes, self._show, self._turn)
            app.run_worker(self._looking.look, thread=True, exit_on_error=False, group="looking")

    def _show(self) -> None:
        self.app.call_from_thread(self.screen.show, keep=True)

    def key_came(self) -> None:
        """Nothing waits for the keys to rest."""

    def stop(self) -> None:
        """Nobody waits for what is being looked at."""
        if self._looking is not None:
            self._looking.stop()

    def say(self, message: str) -> None:
        """A line in place of the keys."""
        self.screen.say(message)

    def end(self) -> list[str]:
        """A list keeps nothing."""
        self.stop()
        return []

    # --- the story in front of it

    def open_story(self, number: int) -> None:
        """Open a story; the list stays in sight until it is there, and what is typed meanwhile is for the story."""
        self.stop()
        self._number = number
        self.screen.keep_keys(self._give_up)
        self.screen.set_timer(_SOON, self._say_it_takes_long)
        self.app.run_worker(lambda: self._open(number), thread=True, exit_on_error=False, group="opening")

    def _say_it_takes_long(self) -> None:
        if self.screen.awaits_story:
            self.say(self.manner.told(f"opening the story{self.manner.glyphs.working} {{escape}} gives up"))

    def _give_up(self) -> None:
        """The person does not wait for it."""
        self._number = None
        self.begin(self.app)

    def _open(self, number: int) -> None:
        """Open a story; runs in a thread."""
        try:
            front = self._open_story(self._places[number].paths, self._come_back)
        except Exception as error:  # the others can still be read
            front = reported(error, "opening")
        self.app.call_from_thread(self._opened, number, front)

    def _opened(self, number: int, front: StoryFront | str) -> None:
        """It is open: show it, if it is still wanted."""
        if number != self._number:
            return
        keys = self.screen.release_keys()
        if isinstance(front, str):
            self._give_up()
            self.say(f"not opened: {front}")
            return
        self.app.put_in_front(front)
        for key in keys:
            self.app.post_message(key)

    def _come_back(self) -> None:
        """The person is done with the story."""
        front = self.app.front
        assert isinstance(front, StoryFront)
        if self._number is not None:
            self._known[self._number] = summary_of(front.session.material.story, front.session.material.analysis)
        wrong = front.end()
        self.app.take_away()
        self.screen.show(keep=True)
        self.say("; ".join(wrong))
