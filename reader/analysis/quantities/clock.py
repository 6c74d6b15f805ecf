"""Clock times, which are never figures: `1.00 a.m.`, `4pm`, `11:25`, `three o'clock`, `ten to nine`, `at five`."""

from __future__ import annotations

import re
from itertools import pairwise

from reader.analysis.quantities.days import date_words
from reader.analysis.quantities.drafts import words
from reader.analysis.quantities.number_words import group_at, number_words, words_of
from reader.analysis.quantities.particles import movers
from reader.analysis.quantities.tokens import HYPHENS, Tokens

_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")
_HOURLY = frozenset(("at", "between", "from", "until", "till", "o'clock", "o’clock", "am", "pm", "noon", "midnight"))
_SPAN = 9
"""Words before `and` of which one tells of an hour, where what follows is another: `at ten and four on Monday`."""
_NEAR = 5
"""Tokens before a time within which a level or a place that is open may stand."""
_CLAUSE = 14
"""Tokens before a number within which its clause says what has come to it."""
_TIMES = frozenset(("every", "each", "sharp", "today", "tomorrow", "yesterday", "tonight", "last", "this", "that"))
_MIDDAYS = frozenset(("midnight", "noon", "midday"))
_HALF = 12
"""Hours of half a day: a larger number with a dot, `23.42`, is a time where nothing follows that it counts."""
_ROUGHLY = frozenset(("about", "around", "nearly", "almost", "roughly", "just"))
_OPENERS = frozenset(("the", "a", "an", "he", "she", "they", "it", "we", "i"))


def clock_end(tokens: Tokens, at: int) -> int | None:
    """The token after a clock time that begins at token `at` (`1.00 a.m.`, `4pm`, `half past six`); None for others."""
    if not tokens.is_digits(at):
        return _spoken_end(tokens, at)
    after = _colons_end(tokens, at)
    timed = after > at + 1
    if not timed and not _may_be_hour(tokens.raw[at]):
        return None
    if not timed and tokens.word(after) in ("minutes", "minute"):
        return _to_midnight(tokens, after + 1)
    marked = _marked_end(tokens, at, after)
    if marked is not None:
        return marked
    return after if timed or _is_time_here(tokens, at, after) else None


def _colons_end(tokens: Tokens, at: int) -> int:
    """The token after the digits at token `at` and those that colons tie to them: `11:25`."""
    after = at + 1
    if tokens.word(after) == ":" and tokens.glued(after) and tokens.glued(after + 1) and tokens.is_digits(after + 1):
        after += 2
        while tokens.word(after) == ":" and tokens.glued(after) and tokens.is_digits(after + 1):
            after += 2
    return after


def _may_be_hour(raw: str) -> bool:
    """Whether digits are as short or as long as an hour, or hours and minutes: `4`, `1600`, `11.25`."""
    return len(raw) <= 2 or len(raw) == 4 or bool(_CLOCK.fullmatch(raw))


def _marked_end(tokens: Tokens, at: int, after: int) -> int | None:
    """The token after the word at token `after` that makes the digits at token `at` a time: `a.m.`, `at 1600 hours`."""
    word, raw = tokens.word(after), tokens.raw[at]
    if word in ("a", "p") and tokens.word(after + 1) == "." and tokens.word(after + 2) == "m":
        return after + (4 if tokens.word(after + 3) == "." else 3)
    if word in date_words()["clock_after"]:
        of_day = word != "am" or raw.replace(".", "").isdecimal()
        return after + 1 if of_day else None
    if word not in ("hours", "hrs") or tokens.word(at - 1) not in ("at", "by", "around", "about"):
        return None
    military = len(raw) == 4 and raw.isdecimal() and int(raw) < 2400 and raw[2] < "6"
    return after + 1 if military or _CLOCK.fullmatch(raw) else None


def _is_time_here(tokens: Tokens, at: int, after: int) -> bool:
    """Whether digits with no mark of a time are one by what stands around them: `at 23.42`, `at 4 in the morning`."""
    raw, before = tokens.raw[at], tokens.word(at - 1)
    dotted = _CLOCK.fullmatch(raw)
    if dotted and before == "at" and int(raw[:2].rstrip(".")) > _HALF and _alone(tokens, after):
        return True
    hour = dotted or (raw.isdecimal() and 0 < int(raw) <= _HALF and not _is_level(tokens, at))
    return bool(hour) and before in date_words()["clock_before"] and _part_follows(tokens, after)


def _to_midnight(tokens: Tokens, at: int) -> int | None:
    """The token after `to midnight`, `past six` that begins at token `at`, behind a number of minutes.

    Also after a bare `to` that ends the phrase: of which hour was told before.
    """
    way = tokens.word(at)
    if way in ("to", "past") and not tokens.word(at + 1)[:1].isalnum():
        return at + 1
    of_day = way in ("to", "past", "before", "after") and tokens.word(at + 1) in _MIDDAYS
    of_hour = way in ("to", "past") and _hour(tokens, at + 1) and _ends_phrase(tokens, at + 2)
    return at + 2 if of_day or (of_hour and tokens.word(at - 3) != "from") else None


def _alone(tokens: Tokens, at: int) -> bool:
    """Whether what follows a number at token `at` is nothing that it could count or be measured in."""
    word = tokens.word(at)
    return (not word[:1].isalnum() and word not in ("%", "$", "£", "€")) or word in words("closers") | _OPENERS


def _spoken_end(tokens: Tokens, at: int) -> int | None:
    """The token after a time told in words that begins at token `at`."""
    group = group_at(tokens, at)
    if group and tokens.word(group[1]) in ("minutes", "minute") and (end := _to_midnight(tokens, group[1] + 1)):
        return end
    hour = _hour(tokens, at)
    if hour and tokens.word(at + 1) in ("o'clock", "o’clock"):
        return at + 2
    minutes = _with_minutes(tokens, at)
    if minutes or not hour:
        return minutes
    before, after = tokens.word(at - 1), at + 1
    lists = date_words()
    if before == "at" and tokens.word(after) in ("he", "she"):
        return after  # the hour or an age
    if before in lists["clock_before"] and _part_follows(tokens, after):
        return after if not _is_level(tokens, at) else None
    spanned = _opening_hours(tokens, at, hour)
    if spanned or not _ends_phrase(tokens, after):
        return spanned
    if before == "past":
        return after if tokens.word(at - 2) in lists["clock_past"] else None
    if before == "at":
        return None if set(lists["levels"]) & set(tokens.low[max(0, at - _NEAR) : at]) else after
    return after if before in lists["clock_alone"] else None


def _is_level(tokens: Tokens, at: int) -> bool:
    """Whether a number is what a count has come to, or come from: `the toll rose to 12 on Monday`, `up from seven`."""
    k = at - 2 if tokens.word(at - 1) in _ROUGHLY else at - 1
    before, clause = tokens.word(k), tokens.low[max(0, k - _CLAUSE) : k]
    for n in range(len(clause) - 1, -1, -1):
        if clause[n] in (",", ";", "."):
            clause = clause[n + 1 :]
            break
    told, lists = set(clause), date_words()
    counted = {word for word, behind in pairwise(clause) if behind == "of"} & set(lists["counts_of"])
    counts = bool(counted or told & set(lists["counts"]))
    if before == "and":
        return _HOURLY.isdisjoint(tokens.low[max(0, k - _SPAN) : k])  # two on Monday and three on Tuesday
    if before in ("to", "from"):
        return counts or not movers().isdisjoint(told)
    return counts and (before in ("was", "is") or (before == "at" and bool(told & set(lists["levels"]))))


def _hour(tokens: Tokens, at: int) -> int | None:
    """The hour a word names, one to twelve."""
    hour: int | None = words_of()["small"].get(tokens.word(at))
    return hour if hour and hour <= _HALF else None


def _with_minutes(tokens: Tokens, at: int) -> int | None:
    """`half past six`, `a quarter to nine`, `twenty-five past ten`: the token after it."""
    k = at + 1 if tokens.word(at) == "a" else at
    if tokens.word(k) not in date_words()["minutes"]:
        return None
    quarter = tokens.word(k) in ("quarter", "half")
    group = None if quarter else group_at(tokens, k)
    k = group[1] if group else k + 1
    if tokens.word(k) == "minutes":
        k += 1
    if tokens.word(k) not in ("past", "to") or not _hour(tokens, k + 1) or not _ends_phrase(tokens, k + 2):
        return None
    before = tokens.word(at - 1)
    timed = quarter or tokens.word(k) == "past" or before in date_words()["clock_to"]
    return k + 2 if timed or (before in ("was", "is") and tokens.word(at - 2) in ("it", "time")) else None


def _ends_phrase(tokens: Tokens, at: int) -> bool:
    """Whether no noun follows at token `at` for the number before it to count."""
    word = tokens.word(at)
    if word in ("of", "percent", "per", "%", "to", "than", *HYPHENS):
        return False
    if word in (",", "and", "or") and (tokens.word(at + 1) in number_words() or tokens.is_digits(at + 1)):
        return False
    return not word or not word[0].isalnum() or word in words("closers") or word in _TIMES


def _part_follows(tokens: Tokens, at: int) -> bool:
    """Whether a part of the day or a day follows: `in the morning`, `at night`, `on Monday`."""
    parts = date_words()["clock_parts"]
    if tokens.starts_with(at, ("at", "night")):
        return True
    if tokens.starts_with(at, ("in", "the")) and tokens.word(at + 2) in parts:
        return not tokens.word(at + 3).isalpha() or tokens.word(at + 3) in words("closers") | _OPENERS
    if tokens.word(at) == "on":
        return tokens.word(at + 1).endswith("day") and tokens.raw[at + 1][0].isupper()
    return tokens.word(at) in ("last", "this", "that", "yesterday") and tokens.word(at + 1) in parts


def _opening_hours(tokens: Tokens, at: int, hour: int) -> int | None:
    """`between ten and four`, `open from nine to five`, `from about six until nearly seven`: the token after it."""
    first = at - 1 if tokens.word(at - 1) in _ROUGHLY else at
    then = at + 3 if tokens.word(at + 2) in _ROUGHLY else at + 2
    last = _hour(tokens, then)
    joint = (tokens.word(first - 1), tokens.word(at + 1))
    if not last or not _ends_phrase(tokens, then + 1):
        return None
    if joint in (("from", "until"), ("from", "till")):
        return then + 1
    open_there = set(date_words()["clock_open"]) & set(tokens.low[max(0, at - _NEAR) : at])
    between = joint == ("between", "and") or (joint == ("from", "to") and open_there)
    return then + 1 if between and last < hour else None
