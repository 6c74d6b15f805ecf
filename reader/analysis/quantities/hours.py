"""Times of day in a text, as minutes after midnight: `11:42 p.m.`, `23.42`, `18 minutes to midnight`, `at eight in the
evening`. They are no figures: they say when a thing happened and are set against each other only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from reader.analysis.language.alternatives import one_of
from reader.analysis.quantities.number_words import words_of
from reader.analysis.quantities.timing import FILED
from reader.data import table

_DAY, _HALF = 24 * 60, 12 * 60
_NEAR, _ROUGH = 10, 40
"""Minutes that two times may be apart and be one, and where one of them is told roughly."""
_ZONES = r"GMT|UTC|BST|CET|CEST|E[SD]T|C[SD]T|M[SD]T|P[SD]T|ET|CT|PT|JST|IST"
_MIDDAYS = {"midnight": 24, "noon": 12, "midday": 12}
_PART = (
    r"(?:\s{1,3}(?:in the|this|that|on \w{3,9}day|yesterday|last|tomorrow) (?P<part%s>morning|afternoon|evening|night)"
    r"|\s{1,3}at (?P<night%s>night))?"
)
_DIGITS = re.compile(r"\d(?:[:.]\d\d|\s?[ap]\.?m)")
"""What a text holds that tells a time of day in digits; most sentences hold none."""
_LEADS = re.compile(
    r"(?i)\b(?:at|until|till|by|before|after|since|from|around|about|past|just|nearly|almost|shortly|only at)\s$"
)
"""What may stand before an hour."""
_LED = re.compile(r"(?i)\b(?:at|until|till|(?:shortly|just|soon) (?:after|before))\s$")
"""What leads up to an hour that stands in words alone."""
_SPOKEN = re.compile(r"(?i)\b(?:at|until|till|around|about|was)\s$")
"""What leads up to `ten to six`, which else may be a vote."""
_AHEAD = re.compile(
    r"(?i)(?:^|[^\w])(?P<rough>about|around|nearly|almost|roughly|some time|sometime"
    r"|(?:just|shortly|soon|not long|minutes|moments) (?:before|after|past))\s{1,3}(?:at )?$"
)
_BOUND = re.compile(r"(?i)(?:^|[^\w])(?:by|before|after|since|from|past)\s{1,3}$")
_END = re.compile(
    r"\s{0,5}(?:$|[.,;:!?)\"”—–-]|(?:and|but|when|while|as|on|in|the|a|an|he|she|it|they|local|sharp|to)\b)"
)
"""What follows a number that counts nothing."""
_BEFORE = 40
"""Characters before a time that lead up to it."""


@dataclass(frozen=True, slots=True)
class Hour:
    """A time of day that a text tells."""

    start: int
    end: int
    """Offsets into the text."""
    minutes: int
    """After midnight; below 720 where the half of the day is not told."""
    half_told: bool
    """Whether the half of the day is told: `nine` may be either, `21:00` not."""
    rough: bool
    """Whether it is told roughly: `shortly after four`."""
    bound: bool
    """Whether it is but a bound of when something was: `by nine`."""
    zone: str = ""
    """The time zone, where one is named."""

    @property
    def on_the_clock(self) -> int:
        """Where the hands of a clock stand then, in minutes after twelve: the same for `nine` and `21:00`."""
        return self.minutes % _HALF

    def moved(self, by: int) -> Hour:
        """The same where what it was read in begins `by` characters into the text."""
        return replace(self, start=self.start + by, end=self.end + by)

    def is_apart(self, other: Hour) -> bool:
        """Whether two times of one thing cannot both hold; of two zones nothing is told."""
        return self.zone == other.zone and self._between(other) > (_ROUGH if self.rough or other.rough else _NEAR)

    def is_near(self, other: Hour) -> bool:
        """Whether two times are a few minutes apart at most."""
        return self._between(other) <= _NEAR

    def is_same(self, other: Hour) -> bool:
        """Whether two times are the same minute, so far as they are told."""
        return self.zone == other.zone and not self._between(other)

    def _between(self, other: Hour) -> int:
        """The minutes between two times, round the clock."""
        whole = _DAY if self.half_told and other.half_told else _HALF
        apart = abs(self.minutes - other.minutes) % whole
        return min(apart, whole - apart)


@cache
def _hours() -> str:
    """The hours of a clock in words, for patterns."""
    return one_of(word for word, n in words_of()["small"].items() if 0 < n <= 12)


@cache
def _pattern() -> re.Pattern[str]:
    """Digits with `a.m.`, digits of the day's 24 hours, and hours in words."""
    small = one_of(word for word, n in words_of()["small"].items() if n)
    minutes = rf"(?:{small}|twenty|twenty-five|\d{{1,2}})"
    return re.compile(
        rf"(?<![\w.:,£$€-])(?:(?P<h>\d{{1,2}})(?:[:.](?P<m>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m\b\.?"
        rf"|(?P<h24>[01]?\d|2[0-4])(?P<mark>[:.])(?P<m24>[0-5]\d)(?![\d:.]*\d|\s?(?:%|per|points?|seconds?|minutes?))"
        rf"{_PART % ('1', '1')}"
        rf"|(?P<told>half|(?:a )?quarter|{minutes}(?: minutes?)?) (?P<way>past|to|before|after) "
        rf"(?P<of>midnight|noon|midday|(?:{_hours()})(?!-|\s\w+(?:s|ed)\b)){_PART % ('2', '2')}"
        rf"|(?P<at>midnight|noon|midday)"
        rf"|(?P<word>{_hours()}|\d{{1,2}})(?: (?P<clock>o['’]clock))?{_PART % ('3', '3')})"
        rf"(?:,?\s(?P<zone>{_ZONES})\b)?",
        re.IGNORECASE,
    )


def hours_in(text: str) -> tuple[Hour, ...]:
    """The times of day that a passage tells, in reading order."""
    return _hours_in(text) if _DIGITS.search(text) or _hints_in_words().search(text.lower()) else ()


@cache
def _hints_in_words() -> re.Pattern[str]:
    """The same of one in words, for a text in small letters."""
    return re.compile(
        rf"night|noon|midday|clock|morning|evening|\b(?:at|past|to|until|till|after|before) (?:{_hours()})\b"
    )


@lru_cache(maxsize=512)
def _hours_in(text: str) -> tuple[Hour, ...]:
    return tuple(hour for m in _pattern().finditer(text) if (hour := _hour(text, m)))


def _hour(text: str, m: re.Match[str]) -> Hour | None:
    if FILED.match(text, m.end()):
        return None
    before = text[max(0, m.start() - _BEFORE) : m.start()]
    part = next((p.lower() for k in "123" for p in (m[f"part{k}"], m[f"night{k}"]) if p), "")
    if m["half"]:
        read = _half_day(m)
    elif m["h24"]:
        read = _whole_day(text, m, before)
    elif m["told"]:
        read = _to_or_past(text, m, before)
    elif m["at"]:
        read = _MIDDAYS[m["at"].lower()] % 24, 0, True
    else:
        read = _in_words(text, m, before, part)
    if read is None:
        return None
    hour, minutes, told = read
    if part:
        hour, told = _in_part(hour, part), True
    rough = bool(_AHEAD.search(before))
    bound = not rough and bool(_BOUND.search(before))
    return Hour(m.start(), m.end(), (60 * hour + minutes) % _DAY, told, rough, bound, (m["zone"] or "").upper())


Read = tuple[int, int, bool]
"""Hour, minutes, and whether the half of the day is told."""


def _half_day(m: re.Match[str]) -> Read | None:
    """`11:42 p.m.`"""
    hour = int(m["h"])
    return (hour % 12 + (12 if m["half"] in "pP" else 0), int(m["m"] or 0), True) if 1 <= hour <= 12 else None


def _whole_day(text: str, m: re.Match[str], before: str) -> Read | None:
    """`22:00`; with a dot only where no amount can be meant."""
    if m["mark"] == "." and not (_LEADS.search(before) and _END.match(text, m.end())):
        return None
    hour = int(m["h24"])
    return hour, int(m["m24"]), hour > 12 or m["h24"][0] == "0"


def _to_or_past(text: str, m: re.Match[str], before: str) -> Read | None:
    """`half past six`, `18 minutes to midnight`; `ten to six` only where no vote can be meant."""
    told, of = m["told"].lower(), m["of"].lower()
    sure = told.endswith(("quarter", "minutes", "minute")) or of in _MIDDAYS
    behind = text[m.end() : m.end() + 2].strip().isalpha()
    if m["way"].lower() != "past" and not sure and (behind or not _SPOKEN.search(before)):
        return None
    first = told.removeprefix("a ").split(" minute")[0]
    minutes = {"half": 30, "quarter": 15}.get(first) or _number(first)
    hour = _MIDDAYS.get(of) or _number(of)
    is_past = m["way"].lower() in ("past", "after")
    return (hour, minutes, of in _MIDDAYS) if is_past else (hour - 1, 60 - minutes, of in _MIDDAYS)


def _in_words(text: str, m: re.Match[str], before: str, part: str) -> Read | None:
    """`at nine`, `three o'clock`, `at 9 in the evening`."""
    hour = _number(m["word"])
    if not 1 <= hour <= 12:
        return None
    if m["clock"] or (part and _LEADS.search(before)):
        return hour, 0, False
    bare = not part and not m["word"].isdecimal() and _LED.search(before) and _END.match(text, m.end())
    return (hour, 0, False) if bare else None


def _in_part(hour: int, part: str) -> int:
    """The hour of the day that an hour in a part of it is: four in the afternoon is sixteen."""
    if hour > 12:
        return hour
    late = part in ("afternoon", "evening") or (part == "night" and 6 <= hour < 12)
    return hour % 12 + (12 if late else 0)


def _number(word: str) -> int:
    if word.isdecimal():
        return int(word)
    tens, _, rest = word.lower().partition("-")
    tables = words_of()
    small: int = tables["small"].get(rest or tens, 0)
    return small + int(tables["tens"].get(tens, 0))


@cache
def _things() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What happens at a time of day, each with what finds the words that tell of it."""
    told = table("reader.analysis", "things")["hour"].items()
    return tuple((name, re.compile(rf"(?<![\w-]){one_of(words)}(?![\w-])")) for name, words in told)


def hour_things(clause: str) -> frozenset[str]:
    """What happens at a time of day (a quake, a blast) by the words of its clause, which stand in small letters."""
    return frozenset(name for name, words in _things() if words.search(clause))
