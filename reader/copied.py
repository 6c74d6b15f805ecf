"""What an article shares with another that has its text, or the most of it, and the note that tells of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Way = Literal["credit", "date", "to", ""]
"""How it is known that an article has its text from another, or gave it to that: `to`; empty where it is not."""
_WAYS: dict[Way, str] = {
    "credit": "from there, as it says",
    "date": "from there, which is of an earlier day",
    "to": "taken from here",
    "": "a copy or one source",
}
_SAME = "same text as"


@dataclass(frozen=True, slots=True)
class Copied:
    """What of an article another has too."""

    share: int
    """In per cent of its words; 100 where both are the same text."""
    outlet: str
    """Whose article has it."""
    way: Way = ""

    @property
    def is_from(self) -> bool:
        """Whether a credit or an earlier day tells that it comes from there."""
        return self.way in ("credit", "date")

    @property
    def how(self) -> str:
        """`92 % from`, `from`, `57 % as in`, `same text as`: the outlet follows."""
        if self.share == 100:
            return "from" if self.is_from else _SAME
        return f"{self.share} % {'from' if self.is_from else 'as in'}"

    def note(self, file: str) -> str:
        """The note on it: `shares 57 % of its words with file.txt (The Bee): a copy or one source`."""
        where = f"{file} ({self.outlet})"
        if self.share == 100:
            return f"{_SAME} {where}: {_WAYS[self.way]}" if self.way else f"{_SAME} {where}"
        return f"shares {self.share} % of its words with {where}: {_WAYS[self.way]}"
