"""Outlets as the screen shows them: a letter each, and which of them are switched on."""

from __future__ import annotations

import string
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_ARTICLES = frozenset({"the", "a", "an", "la", "le", "el", "der", "die", "das"})
_SPARE = string.ascii_uppercase + string.digits + string.ascii_lowercase


def markers_of(outlets: Sequence[str]) -> dict[str, str]:
    """A letter or digit for each outlet, the first that is free among its initials, its letters, then any."""
    taken: dict[str, str] = {}
    used: set[str] = set()
    for outlet in outlets:
        words = [w for w in outlet.split() if w.lower() not in _ARTICLES] or [outlet]
        initials = [w[0].upper() for w in words if w]
        letters = [c.upper() for w in words for c in w]
        wanted = (c for c in [*initials, *letters, *_SPARE] if c in _SPARE and c not in used)
        taken[outlet] = marker = next(wanted, "+")
        used.add(marker)
    return taken


def marked_name(outlet: str, marker: str) -> tuple[str, str, str]:
    """The name split around its marker: `VICE` as ("", "V", "ICE"); the marker first where the name lacks it."""
    words = [w for w in outlet.split() if w.lower() not in _ARTICLES]
    name = " ".join(words) or outlet
    initial = next((i for i, c in enumerate(name) if c == marker and (i == 0 or name[i - 1] == " ")), None)
    at = name.find(marker) if initial is None else initial
    return (name[:at], marker, name[at + 1 :]) if at >= 0 else ("", marker, " " + name)


class OutletFilter(NamedTuple):
    """Which outlets are hidden, and which a claim must have."""

    hidden: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.hidden or self.required)

    def shows(self, outlet: str) -> bool:
        """Whether an outlet is switched on."""
        return outlet not in self.hidden

    def toggled(self, outlet: str) -> OutletFilter:
        """With the outlet switched on or off."""
        return OutletFilter(self.hidden ^ {outlet}, self.required - {outlet})

    def cycled(self, outlet: str) -> OutletFilter:
        """With the outlet in its next state: shown, must have, hidden."""
        if outlet in self.hidden:
            return OutletFilter(self.hidden - {outlet}, self.required)
        if outlet in self.required:
            return OutletFilter(self.hidden | {outlet}, self.required - {outlet})
        return OutletFilter(self.hidden, self.required | {outlet})

    def only(self, outlet: str, outlets: Iterable[str]) -> OutletFilter:
        """With this outlet alone switched on."""
        return OutletFilter(frozenset(outlets) - {outlet})
