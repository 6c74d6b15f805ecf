"""What the person asked for before it could be done: it is done when what it is about has come."""

from __future__ import annotations

from collections.abc import Callable

from reader.reading.session import Linked
from reader.tui.screens.travelling import Travelling

_ON_CLAIM = frozenset({"verdict", "unlink", "why", "cite", "link"})
"""The commands that are about the claim shown."""


class Awaiting(Travelling):
    """A story's screen that commands wait on."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: Callable[[], None] | None = None
        """What the person asked for before it could be done; any other command takes its place."""

    def waits_for_link(self, name: str, do: Callable[[], None]) -> bool:
        """Whether a command is about the claim of what was just linked, which is not there yet: it is done then.

        Keys that come behind it wait with it, as they are meant for what it opens.
        """
        linked = self.session.linked if self.session.awaits_link else None
        about = name in _ON_CLAIM or (name == "metadata" and self.panes.at == "panel")
        if linked is None or not about:
            return False
        self._await_link(linked, name, do)
        self.hold_keys(self._not_waiting)
        return True

    def _await_link(self, linked: Linked, name: str, do: Callable[[], None]) -> None:
        self.waiting = lambda: self._linked(linked, name, do)
        self.say(self.session.told(f"comparing what you linked, then {{{name}}}; esc gives that up"))

    def _not_waiting(self) -> None:
        self.waiting = None
        self.say("given up")

    def _linked(self, linked: Linked, name: str, do: Callable[[], None]) -> None:
        """Do what waited for the claim of what was linked, where that claim is shown now: never with another one."""
        if self.session.linked == linked:
            self._await_link(linked, name, do)  # an article was read, no more
        elif self.session.shows(linked) or name == "link":
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
