"""Attributes of text (SGR): the shortest sequence from those that are set to those that are wanted.

Textual resets and restates every attribute for each run of text (Textual 8.2.8), which is most of what a frame weighs.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

_OFF = {"1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "6": "25", "7": "27", "8": "28", "9": "29", "21": "24"}
"""What takes an attribute away: some take two."""
_INKED = frozenset({"4", "7", "9", "21"})
"""Attributes that a space shows: lines and the colours exchanged."""


class _State(NamedTuple):
    """What a sequence of attributes asks for after a reset."""

    fore: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    others: frozenset[str] = frozenset()


@lru_cache(2048)
def _state(codes: str) -> _State | None:
    """What a sequence asks for; None for one that does not say everything, or says what is not known here."""
    fore: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    others: set[str] = set()
    parts = codes.split(";") if codes else ["0"]
    at = 0
    while at < len(parts):
        code = parts[at]
        wide = {"2": 5, "5": 3}.get(parts[at + 1], 0) if code in ("38", "48") and at + 1 < len(parts) else 1
        taken = tuple(parts[at : at + wide])
        if not wide or len(taken) < wide:
            return None
        number = int(code) if code.isdigit() else -1
        if number == 0:
            fore, back, others = (), (), set()
        elif 30 <= number <= 39 or 90 <= number <= 97:
            fore = () if number == 39 else taken
        elif 40 <= number <= 49 or 100 <= number <= 107:
            back = () if number == 49 else taken
        elif 1 <= number <= 9 or number == 21:
            others.add(code)
        else:
            return None
        at += wide
    return _State(fore, back, frozenset(others))


@lru_cache(4096)
def change(before: str, after: str) -> str:
    """The shortest sequence from one state to the next, both given by what set them after a reset."""
    if before == after:
        return ""
    old, new = _state(before), _state(after)
    whole = f"\x1b[0;{after}m" if after and after != "0" else "\x1b[0m"
    if old is None or new is None:
        return whole
    off = {_OFF[code] for code in old.others - new.others}
    kept = {code for code in old.others if _OFF[code] not in off}
    codes = [*sorted(off), *sorted(new.others - kept)]
    if new.fore != old.fore:
        codes += new.fore or ("39",)
    if new.back != old.back:
        codes += new.back or ("49",)
    # a blank change: both mean the same
    return min((f"\x1b[{';'.join(codes)}m", whole), key=len) if codes else ""


@lru_cache(2048)
def look_of_blank(codes: str) -> str:
    """What a space shows of its attributes, as a sequence that asks for just that: of most its background alone."""
    state = _state(codes)
    if state is None or state.others & _INKED:
        return codes
    return ";".join(state.back) or "0"


@lru_cache(4096)
def change_for_blanks(before: str, after: str) -> tuple[str, str]:
    """The shortest sequence after which spaces look as in another state, and the state that leaves."""
    old, new = _state(before), _state(after)
    if old is None or new is None or new.others & _INKED:
        return change(before, after), after
    left = _State(old.fore, new.back, old.others - _INKED)
    codes = ";".join([*sorted(left.others), *left.fore, *left.back]) or "0"
    return change(before, codes), codes


@lru_cache(2048)
def without_colour(codes: str) -> str:
    """A sequence's attributes but for its colours; `0` where nothing is left or it is not known."""
    state = _state(codes)
    return ";".join(sorted(state.others)) or "0" if state else "0"
