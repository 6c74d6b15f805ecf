"""Keys that were pressed, as the keymap names them, and the screens that obey it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

from textual.binding import Binding
from textual.events import Key
from textual.screen import Screen
from textual.widget import Widget

from reader.reading.session import Session
from reader.tui.composing import RowCompositor

Result = TypeVar("Result")


def pressed(event: Key) -> str:
    """The key as `reader.keynames` has it: the character itself, or a name."""
    if event.character and event.is_printable and event.character != " " and not event.key.startswith("alt+"):
        return event.character
    return event.key


class Keyed(Screen[Result]):
    """A screen whose keys are those of the person's keymap.

    What the screen itself or the line being typed into binds comes first.
    """

    session: Session

    def __init__(self) -> None:
        super().__init__()
        self._compositor = RowCompositor()
        self._is_shown = False
        self._then: list[Callable[[], None]] = []
        """What the person wanted done before there was anything to do it with."""

    def once_shown(self, do: Callable[[], None]) -> None:
        """Do it now, or as soon as the screen says `now_shown`: keys may come before what they are about."""
        if self._is_shown:
            do()
        else:
            self._then.append(do)

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

    def on_key(self, event: Key) -> None:
        """Run the key's command; one that was typed after a key that opened a view is meant for that."""
        if self.app.screen is not self:
            self.app.post_message(Key(event.key, event.character))
            event.stop()
            return
        focused = self.focused
        if event.key in _bound_by(type(self)) or (focused and event.key in _bound_by(type(focused))):
            return
        name = self.session.commands.get(pressed(event))
        if name and self.run_command(name):
            event.stop()
            event.prevent_default()


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
    return list(Binding.make_bindings([Binding(key, "nothing")]))
