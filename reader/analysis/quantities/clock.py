"""Clock times, which are never figures: `1.00 a.m.`, `4pm`, `11:25`, `three o'clock`."""

from __future__ import annotations

import re

from reader.analysis.quantities.days import date_words
from reader.analysis.quantities.number_words import words_of
from reader.analysis.quantities.tokens import Tokens

_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")


def clock_end(tokens: Tokens, at: int) -> int | None:
    """The token after a clock time that begins at token `at` (`1.00 a.m.`, `4pm`, `11:25`); None for anything else."""
    if not tokens.is_digits(at):
        spoken = tokens.word(at) in words_of()["small"] and tokens.word(at + 1) in ("o'clock", "o’clock")
        return at + 2 if spoken else None
    raw, after = tokens.raw[at], at + 1
    timed = False
    if tokens.word(after) == ":" and tokens.glued(after) and tokens.glued(after + 1) and tokens.is_digits(after + 1):
        after, timed = after + 2, True
        while tokens.word(after) == ":" and tokens.glued(after) and tokens.is_digits(after + 1):
            after += 2
    elif not (len(raw) <= 2 or len(raw) == 4 or _CLOCK.fullmatch(raw)):
        return None
    word = tokens.word(after)
    if word in ("a", "p") and tokens.word(after + 1) == "." and tokens.word(after + 2) == "m":
        return after + (4 if tokens.word(after + 3) == "." else 3)
    if word in date_words()["clock_after"] and (word not in ("am",) or raw.replace(".", "").isdecimal()):
        return after + 1
    if (
        word == "hours"
        and len(raw) == 4
        and raw.isdecimal()
        and int(raw) < 2400
        and raw[2] < "6"
        and tokens.word(at - 1) in ("at", "by", "around", "about")
    ):
        return after + 1
    return after if timed else None
