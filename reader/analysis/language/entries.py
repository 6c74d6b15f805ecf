"""The stamp that an entry of a running report begins with: `18:30`, `13 March, 18:30 GMT:`, `6.05pm -`."""

from __future__ import annotations

import re

from reader.analysis.language.lexicon import DAY, MONTH
from reader.analysis.language.tokens import Token

_LONGEST = 12
"""Words and marks of the longest stamp."""
_TWO = re.compile(r"[0-5]\d(?:[ap]m)?")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_DAY = re.compile(r"[0-3]?\d(?:st|nd|rd|th)?|20\d\d")
_ZONES = frozenset(("am", "pm", "a.m.", "p.m.", "gmt", "bst", "cet", "est", "edt", "utc", "hrs", "ist"))
_MARKS = frozenset(",:-–—|.")


def behind_stamp(words: list[Token]) -> int:
    """The word behind the hour that a sentence begins with, and behind its day; 0 where it begins with none."""
    k = clock = 0
    while k < min(len(words), _LONGEST):
        t, hour = words[k], 0 if clock else _hour(words, k)
        if hour:
            k = clock = k + hour
        elif _follows(t) if clock else _leads(t):
            k += 1
        else:
            break
    return k if clock and k < len(words) else 0


def _hour(words: list[Token], k: int) -> int:
    """How many words from k on are an hour: `18:30`, `6.05 pm`; 0 where they are none."""
    if (
        k + 2 < len(words)
        and words[k].text.isdigit()
        and words[k + 1].text == ":"
        and _TWO.fullmatch(words[k + 2].text)
    ):
        return 3
    return 2 * (k + 1 < len(words) and bool(_CLOCK.fullmatch(words[k].text)) and words[k + 1].text.lower() in _ZONES)


def _leads(t: Token) -> bool:
    """Whether a word may be of the day before the hour."""
    return t.text == "," or bool(t.flags & (DAY | MONTH)) or bool(_DAY.fullmatch(t.text))


def _follows(t: Token) -> bool:
    """Whether a word or mark may stand between the hour and the entry."""
    return t.text.lower() in _ZONES or t.text in _MARKS
