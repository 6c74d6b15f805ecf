"""Outlets as the screen shows them: a letter each, and which of them are switched on."""

from __future__ import annotations

import string
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_ARTICLES = frozenset({"the", "a", "an", "la", "le", "el", "der", "die", "das"})
_UPPER = frozenset(string.ascii_uppercase)
_SPARE = string.ascii_uppercase + string.ascii_lowercase + string.digits


def markers_of(outlets: Sequence[str]) -> dict[str, str]:
    """A letter for each outlet, in the order of the outlets.

    The first letter of its name, articles left out, goes to the first outlet that begins with it; who comes too late
    gets the first that is free among the initials of its other words, its letters, the alphabet, the digits.
    """
    first: dict[str, str] = {}
    for outlet in outlets:
        initial = bare_name(outlet)[:1].upper()
        if initial in _UPPER:
            first.setdefault(initial, outlet)
    taken = {outlet: letter for letter, outlet in first.items()}
    used = set(taken.values())
    for outlet in outlets:
        if outlet not in taken:
            words = bare_name(outlet).split()
            wanted = [c.upper() for c in (*(w[0] for w in words), *"".join(words)) if c.upper() in _UPPER]
            taken[outlet] = marker = next((c for c in (*wanted, *_SPARE) if c not in used), "+")
            used.add(marker)
    return {outlet: taken[outlet] for outlet in outlets}


def bare_name(outlet: str) -> str:
    """The name without `The` and its like, where anything else is left."""
    return " ".join(w for w in outlet.split() if w.lower() not in _ARTICLES) or outlet.strip() or outlet


def marked_name(outlet: str, marker: str) -> tuple[str, str, str]:
    """The name split around its marker: `VICE` as ("", "V", "ICE"); the marker first where the name lacks it."""
    name = bare_name(outlet)
    places = [i for i, c in enumerate(name) if marker in (c, c.upper())]
    at = next((i for i in places if i == 0 or name[i - 1] == " "), places[0] if places else -1)
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
