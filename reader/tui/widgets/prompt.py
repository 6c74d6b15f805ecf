"""A line at the bottom to type into."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import BindingType
from textual.widgets import Input

from reader.reading.history import Recalled
from reader.tui.widgets.entered import Line

if TYPE_CHECKING:
    from reader.tui.screens.story import StoryScreen


class Prompt(Line):
    """Asks what to search for; hits show while typing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape", "leave", "Cancel"),
        ("up", "earlier", "An earlier search"),
        ("down", "later", "A later one, or none"),
    ]
    """The arrows are kept from the text behind it."""

    def __init__(self, value: str = "") -> None:
        super().__init__(value, placeholder="search this article", id="prompt", compact=True)

    @property
    def story(self) -> StoryScreen:
        """The screen it stands on."""
        from reader.tui.screens.story import StoryScreen

        assert isinstance(self.screen, StoryScreen)
        return self.screen

    def on_mount(self) -> None:
        """Take the keys."""
        self._from = self.story.here
        self._first = self.story.text.first_offset
        self.focus()

    @on(Input.Changed)
    def _changed(self) -> None:
        self._search()

    @on(Input.Submitted)
    def _submitted(self) -> None:
        search = self.story.search
        self.value = search.last = self.value or search.last
        self._recalled.keep(self.value)
        self._search()
        self._close()
        self.story.show_match()
        if search.hits:
            self.story.came_from(self._from)
        elif search.wanted:
            self.story.say(self.story.manner.told("no match in this article; {next-match} looks further on"))

    def _search(self) -> None:
        screen = self.story
        article = screen.session.pointing.article
        screen.search.start(self.value, article.text if article else "", self._first)
        screen.show_search()

    @property
    def _recalled(self) -> Recalled:
        return self.story.session.recalled["search"]

    def action_earlier(self) -> None:
        """What was searched for before."""
        self.value = self._recalled.earlier(self.value)
        self.cursor_position = len(self.value)

    def action_later(self) -> None:
        """What was searched for after that; then an empty line."""
        self.value = self._recalled.later()
        self.cursor_position = len(self.value)

    def action_leave(self) -> None:
        """Stop searching."""
        self.story.search.start("", "", 0)
        self.story.show_search()
        self._close()

    def _close(self) -> None:
        screen = self.story
        screen.set_focus(None)
        self.let_go()
        self.remove()
        screen.panes.go_to("text")
