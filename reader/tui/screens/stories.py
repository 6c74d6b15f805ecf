"""The list of stories: title, outlets, dates, and on how many claims they differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from textual.events import Key

from reader.library.summaries import Summary, dates_told, fits, headline_with, title_of
from reader.reading.glyphs import Manner
from reader.story import StoryPlace
from reader.tui.cells import Parts, fit, padded, width_of
from reader.tui.screens.keyed import pressed
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry
from reader.wording import clean, counted

_NARROW = 60
"""Cells below which dates and outlets have a line each."""


class StoriesScreen(Overlay):
    """Choosing a story opens it; typing narrows the list to titles, outlets, dates and headlines that fit."""

    HEADING: ClassVar[str] = "Stories"
    HINT: ClassVar[str] = "enter opens   {search} filters   {help} help   {quit} leaves"
    TYPED: ClassVar[str] = "title, outlet, date or headline"
    AT_ONCE: ClassVar[bool] = False
    WHOLE: ClassVar[bool] = True
    LEADS_ON: ClassVar[bool] = False
    KEYS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("{down} {up}", "next and previous story"),
        ("{page-down} {page-up}", "a page of stories on and back"),
        ("{top} {bottom}", "first and last story"),
        ("{enter}", "open the story; {quit} there comes back"),
        ("{search}", "only stories whose title, outlets, dates or headlines hold some words"),
        ("{escape}", "all stories again"),
        ("{help}", "this help"),
        ("{quit} {quit-now}", "leave the reader"),
    )
    NOTHING: ClassVar[str] = "No story fits. esc shows all again."

    def __init__(
        self,
        manner: Manner,
        places: Sequence[StoryPlace],
        known: Mapping[int, Summary],
        open_story: Callable[[int], None],
    ) -> None:
        """Make the list.

        Args:
            manner: in which signs and of which keys it tells.
            places: where the stories lie.
            known: what is known of them by their number.
            open_story: takes the number of the one that was chosen.
        """
        super().__init__(manner)
        self._places, self._known, self._open_story = places, known, open_story
        self._at: int | None = 0
        """The number of the story the cursor is put on; None for the first that fits."""
        self._stayed: int | None = 0
        """The number of the story on which the person put it."""
        self._shown = len(places)
        self._held: list[Key] | None = None
        """What was typed since a story was chosen that is not open yet."""
        self._give_up: Callable[[], None] | None = None

    def heading(self) -> str:
        """How many there are, and how many are shown."""
        every = counted(len(self._places), "story", "stories")
        return every if self._shown == len(self._places) else f"{self._shown} of {every}"

    # --- while a story is opened

    @property
    def awaits_story(self) -> bool:
        """Whether a story is being opened."""
        return self._held is not None

    def keep_keys(self, give_up: Callable[[], None]) -> None:
        """From now on keys are for the story that is being opened.

        Args:
            give_up: is called where the person does not want to wait for it.
        """
        self._held, self._give_up = [], give_up
        self.set_focus(None)

    def release_keys(self) -> list[Key]:
        """What was typed since; from now on keys are for the list again."""
        held, self._held = self._held or [], None
        return held

    def on_key(self, event: Key) -> None:
        """Keep what is for the story; leaving and giving up do not wait."""
        if self._held is None:
            return
        name = self.manner.commands.get(pressed(event))
        if name == "quit-now":
            self.action_leave()
        elif name == "escape":
            self.release_keys()
            self.say("")
            if self._give_up is not None:
                self._give_up()
        else:
            self._held.append(Key(event.key, event.character))
        event.stop()
        event.prevent_default()

    # --- the list

    def on_input_changed(self, message: Any) -> None:
        """Filter; while words are typed the cursor is on the first story that fits."""
        self._at = None if message.value != self.wanted and message.value else self._stayed
        super().on_input_changed(message)

    def action_move(self, by: int) -> None:
        """Move the cursor."""
        super().action_move(by)
        self.once_shown(self._stay)

    def action_turn(self, pages: float) -> None:
        """Turn pages."""
        super().action_turn(pages)
        self.once_shown(self._stay)

    def _stay(self) -> None:
        """The story under the cursor is the one to come back to."""
        self._at = self._stayed = self.choices.value if isinstance(self.choices.value, int) else None

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """Two lines a story; one more where it is here for a headline that holds the words."""
        fitting = [n for n in range(len(self._places)) if fits(self.called(n), self._known.get(n), wanted)]
        self._shown = len(fitting)
        return [Entry([*self._lines(n, width), *self._headline(n, wanted, width)], n) for n in fitting]

    def _headline(self, number: int, wanted: str, width: int) -> list[Parts]:
        """The headline for which a story fits."""
        headline = headline_with(self.called(number), self._known.get(number), wanted)
        return [[(fit(f"  “{clean(headline)}”", width), "")]] if headline else []

    def show(self, keep: bool = False) -> None:
        """Make the list anew, with the cursor on the story it was on, or that was read last."""
        super().show(keep)
        there = [n for n, entry in enumerate(self.choices.entries) if entry.value == self._at]
        if self._at is not None and there:
            self.choices.move_to(there[0])

    def called(self, number: int) -> str:
        """What a story is called."""
        return title_of(self._places[number].name, self._known.get(number))

    def _lines(self, number: int, width: int) -> list[Parts]:
        summary = self._known.get(number)
        if summary is None:
            return [[(fit(clean(self.called(number)), width), "heading")], [("  not looked at yet", "muted")]]
        if not summary.articles:
            return [
                [(fit(clean(self.called(number)), width), "heading")],
                [("  holds no article that can be read", "muted")],
            ]
        dates = dates_told(summary)
        right = f"  {summary.compared_told}" if summary.compared_told else ""
        room = max(8, width - width_of(right))
        first: Parts = [
            (padded(fit(clean(self.called(number)), room), room), "heading"),
            (right if room + width_of(right) <= width else "", "differ" if summary.disputed else "muted"),
        ]
        outlets = ", ".join(map(clean, summary.outlets))
        articles = counted(summary.articles, "article")
        lines = [f"{articles} · {dates} · {outlets}"] if width >= _NARROW else [dates, f"{articles} · {outlets}"]
        return [first, *([(fit(f"  {line}", width), "muted")] for line in lines)]

    def chosen(self, value: object) -> None:
        """Open it."""
        if isinstance(value, int) and not self.awaits_story:
            self._open_story(value)

    def action_choose(self) -> None:
        """Open the story under the cursor, if one fits."""
        self.once_shown(self.choices.choose)

    def run_command(self, name: str) -> bool:
        """Quitting leaves the list; escaping only what is typed."""
        if name == "quit":
            self.action_leave()
            return True
        return super().run_command(name)

    def action_close(self) -> None:
        """Out of the filter; the list itself stays."""
        from textual.widgets import Input

        line = self.query_one("#typed", Input)
        if not line.disabled or self.wanted:
            line.value = ""
            line.disabled = True
            self.wanted, self._at = "", self._stayed
            self.set_focus(None)
            self.show()

    def action_leave(self) -> None:
        """Leave."""
        self.app.exit(None)
