"""The note by which an article tells that another has its text, or the most of it, and from whom it comes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

Way = Literal["credit", "date", "to", ""]
"""How it is known that an article has its text from another, or gave it to that: `to`; empty where it is not."""
_WAYS: dict[Way, str] = {
    "credit": "from there, as it says",
    "date": "from there, which is of an earlier day",
    "to": "taken from here",
    "": "a copy or one source",
}
_SAME, _SHARES = "same text as", "shares"
_NOTE = re.compile(
    rf"(?:{_SAME}|{_SHARES} (\d+) % of its words with) .*"
    rf" \(((?:[^()]|\([^()]*\))*)\)(?:: ({'|'.join(_WAYS.values())}))?"
)


class Copied(NamedTuple):
    """What of an article another has too."""

    share: int
    """In per cent of its words; 100 where both are the same text."""
    outlet: str
    """Whose article has it."""
    is_from: bool
    """Whether a credit or an earlier day tells that it comes from there."""

    @property
    def how(self) -> str:
        """`92 % from`, `from`, `57 % as in`, `same text as`: the outlet follows."""
        if self.share == 100:
            return "from" if self.is_from else _SAME
        return f"{self.share} % {'from' if self.is_from else 'as in'}"


def copy_note(share: int, where: str, way: Way) -> str:
    """The note: `shares 57 % of its words with file.txt (The Bee): a copy or one source`."""
    if share == 100:
        return f"{_SAME} {where}: {_WAYS[way]}" if way else f"{_SAME} {where}"
    return f"{_SHARES} {share} % of its words with {where}: {_WAYS[way]}"


def copy_in(notes: Sequence[str]) -> Copied | None:
    """What an article's notes say of whose copy it is, if it is any."""
    for note in notes:
        if match := _NOTE.fullmatch(note):
            return Copied(int(match[1] or 100), match[2], match[3] in (_WAYS["credit"], _WAYS["date"]))
    return None
