"""Keys that were pressed, as the keymap names them, and the screens that obey it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from time import monotonic
from typing import Any, ClassVar, TypeVar

from textual.await_complete import AwaitComplete
from textual.binding import Binding
from textual.events import Key
from textual.widget import Widget

from reader.commands import Command
from reader.keynames import shown_key
from reader.reading.glyphs import Manner
from reader.tui.output.composing import RowCompositor
from reader.tui.screens.ahead import Ahead

Result = TypeVar("Result")
_MOST = 9999
"""The largest count."""
_BURST = 0.5
"""Seconds between two keys of one who types on without having read what was said."""
_EDITING = re.compile(r"ctrl\+[abd-z]|f\d{1,2}|backspace|delete|insert")
"""Keys that print nothing, are no moves, and are pressed on purpose; of ctrl+c the app says something else."""


def pressed(event: Key) -> str:
    """The key as `reader.keynames` has it: the character itself, or a name."""
    if event.character and event.is_printable and event.character != " " and not event.key.startswith("alt+"):
        return event.character
    return event.key


class Keyed(Ahead[Result]):
    """A screen whose keys are those of the person's keymap.

    What the screen itself or the line being typed into binds comes first.
    """

    manner: Manner
    COUNTS: ClassVar[bool] = True
    """Whether digits are counts, in any preset."""

    def __init__(self) -> None:
        super().__init__()
        self._digits = ""
        """The digits typed so far."""
        self._count = 1
        """What was typed before the key that is being heeded."""
        self._compositor = RowCompositor()
        self._is_shown = False
        self._refused: tuple[float, str] | None = None
        """When something was not opened, or the last key came that was meant for it; and why."""
        self._then: list[Callable[[], None]] = []
        """What the person wanted done before there was anything to do it with."""

    @property
    def is_open(self) -> bool:
        """Whether it is built and not closed: what was to be done a moment later may come too late."""
        return self.is_mounted and self in self.app.screen_stack

    def once_shown(self, do: Callable[[], None]) -> None:
        """Do it now, or as soon as the screen says `now_shown`: keys may come before what they are about."""
        if self._is_shown:
            do()
        else:
            self._then.append(do)

    def open_once_shown(self, do: Callable[[], None]) -> None:
        """The same for what may open another screen: keys typed meanwhile are meant for that one."""
        if self._is_shown:
            do()
            return
        self.wait_for_line()
        self.once_shown(do)
        self.once_shown(self.go_on)

    def have_others(self, name: str) -> None:
        """Call a method of the other screens, of those that have it: what they show has changed."""
        for screen in self.app.screen_stack:
            # one that is not built yet is filled when it is, with what is known then
            if screen is not self and screen.is_mounted and (method := getattr(screen, name, None)):
                method()

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        """Close the screen, once: the second of two keys pressed in a row may come when it is closed already, and would
        close what lies below, or fail where nothing does. One that is not built yet is built first.
        """
        if self.is_active and not self.is_mounted:
            self.call_later(lambda: self.dismiss(result) and None)  # awaited, it would wait for itself
        return super().dismiss(result) if self.is_active and self.is_mounted else AwaitComplete()

    def now_shown(self) -> None:
        """Do what was waiting for the screen to be filled."""
        self._is_shown = True
        wanted, self._then = self._then, []
        for do in wanted:
            do()

    def now_stale(self) -> None:
        """What is shown is about to be replaced: what the person wants done from now on waits for that."""
        self._is_shown = False

    def run_command(self, name: str) -> bool:
        """Do what a command of the table means here; False where it means nothing."""
        raise NotImplementedError

    @property
    def known(self) -> frozenset[str]:
        """The commands that do something here."""
        raise NotImplementedError

    def bound(self, command: Command) -> bool:
        """Whether all keys of a command mean something else on this screen."""
        keys = self.manner.keymap.keys[command.name]
        return bool(keys) and all({b.key for b in _named(key)} <= _bound_by(type(self)) for key in keys)

    def say(self, message: str) -> None:
        """A line where the keys are told, until the next key."""
        raise NotImplementedError

    def refuse(self, why: str) -> None:
        """Say why nothing is opened. What is typed straight on was meant for that, and does nothing."""
        self.say(why)
        self._refused = monotonic(), why

    def _is_refused(self, event: Key) -> bool:
        """Whether a key is one of those typed straight on."""
        refused, self._refused = self._refused, None
        if refused is None or monotonic() - refused[0] > _BURST or not (event.is_printable or event.key == "enter"):
            return False
        self._refused = monotonic(), refused[1]
        self.say(f"dropped what you typed; {refused[1]}")
        return True

    def show_count(self, count: str) -> None:
        """Show the digits typed so far; none of them any more."""
        raise NotImplementedError

    def take_count(self) -> int:
        """The count typed before the key that is being heeded; 1 where there was none."""
        count, self._count = self._count, 1
        return count

    def _is_counted(self, event: Key) -> bool:
        """Take a digit in, or escape from those typed."""
        digit = event.character or ""
        if digit and digit in "0123456789" and not event.key.startswith("alt+") and (self._digits or digit != "0"):
            self._digits = (self._digits + digit)[-4:]
        elif self._digits and event.key == "escape":
            self._digits = ""
        else:
            return False
        self.show_count(self._digits)
        return True

    def on_key(self, event: Key) -> None:
        """Run the key's command; one that was typed after a key that opened a view is meant for that."""
        if self.passed_on(event):
            return
        focused = self.focused
        if focused is None and self._is_refused(event):
            event.stop()
            event.prevent_default()
            return
        if self.COUNTS and focused is None:
            if self._is_counted(event):
                event.stop()
                event.prevent_default()
                return
            if self._digits:
                self._count, self._digits = min(int(self._digits), _MOST), ""
                self.show_count("")
        if event.key in _bound_by(type(self)) or (focused and event.key in _bound_by(type(focused))):
            return
        key = pressed(event)
        name = self.manner.commands.get(key)
        if name and self.run_command(name):
            event.stop()
            event.prevent_default()
        elif focused is None and (name or event.is_printable or _EDITING.fullmatch(key)):
            shown = shown_key(key, self.manner.glyphs.ascii)
            self.say(shown + self.manner.told(" does nothing here: {help} lists the keys"))


@cache
def _bound_by(kind: type[Widget]) -> frozenset[str]:
    """The keys that a kind of widget binds itself, below what Textual gives to every screen and scrolling widget."""
    found: set[str] = set()
    for base in kind.__mro__:
        if base is Keyed or base.__name__ == "ScrollView":
            break
        for binding in vars(base).get("BINDINGS", ()):
            keys = binding.key if isinstance(binding, Binding) else str(binding[0])
            for key in keys.split(","):
                found |= {b.key for b in _named(key.strip())}
    return frozenset(found)


def _named(key: str) -> list[Any]:
    """A key as Textual names it in events: `slash` for `/`."""
    return list(Binding.make_bindings([Binding("comma" if key == "," else key, "nothing")]))
