"""Figures as intervals on one scale, and how two of them stand to each other.

The logic is that of conflict recorders: a vague word is a soft floor, a bound leaves one end open, a rounded number
stands for what would be rounded to it (ACLED counts dozens as 12 and hundreds as 100; the same floors serve here).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Literal

from reader.analysis.quantities.number_words import number_words
from reader.analysis.quantities.units import dimension, in_base, is_fraction, whole_coin
from reader.data import table, word_list
from reader.model import Bound, Figure

Exactness = Literal["exact", "rounded", "bound", "vague", "range"]
Relation = Literal["equal", "overlap", "apart"]

_WORDS = re.compile(r"[A-Za-z]{1,20}")
_NUMBER = re.compile(r"\d[\d,.]*")
CONVERTED = 0.015
"""How far two figures of different units may lie apart and still be the same: the rounding of a conversion."""
_ROUGHLY = 0.04
"""The same where one of them is but about so many: some 15 miles and 25 km."""
_ABOUT = 0.065
"""By what share a number may be off one told roughly, where its rounding allows for it: about $3 million, and 3.2."""
_SHORT = 0.1
"""The share of itself by which a number that is nearly reached may be missed, where its rounding allows for it."""
_IN_WORDS, _IN_DIGITS = 0.02, 0.01
"""By what share an exact number may be off one told to fewer digits: of millions and billions told so, of others."""
_SCALE = re.compile(r"(?i)(?:\b|\d)(?:million|billion|trillion|mn|bn|tn|m|b)\b")
_MAGNITUDES = (1e3, 1e6)
"""How many times one number another is that differs in nothing but `thousand`, `million`, `billion`."""
_TONS = {"tons", "tonnes"}
_BARE = 2
"""The most of which a bare unit is read: `monthslong` is two months and more."""
_KEPT = 4_096
"""Of how many figures the intervals are kept: each is set against several others."""
_JUST = 0.25
"""The share of itself by which a number that is told to be just over or under one may be off it."""
_FRACTION = 2.5
"""How many in a hundred a fraction may be off: no plain one lies nearer to the next than twice that."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure on one scale: `low` and `high` in the base unit of its dimension, infinite where open."""

    low: float
    high: float
    dimension: str
    unit: str
    exactness: Exactness
    step: float
    """What the number was rounded to, in the base unit: 1000 for 25,000."""
    text: str
    of: str = ""
    scope: tuple[str, ...] = ()
    loose: float = 0.0
    """How far what it stands for may lie from it: half of five in a hundred for a quarter."""
    short: float = 0.0
    """How far below it that may lie: `nearly 25,000` may be 24,300."""
    against: float | None = None
    """Of a vote or a score that was won, what the other side had."""

    @property
    def is_open(self) -> bool:
        """Whether one end is not given."""
        return math.isinf(self.low) or math.isinf(self.high)

    @property
    def width(self) -> float:
        """How much it leaves open: 0 for a single number."""
        return self.high - self.low


def _listed(name: str) -> frozenset[str]:
    return word_list("reader.analysis", "inexact", name)


@cache
def _floors() -> tuple[tuple[str, float], ...]:
    """Vague words with what they come to at the least, the longest first: `tens of thousands` before `thousands`."""
    floors = table("reader.analysis", "inexact")["floors"]
    return tuple((words, floors[words]) for words in sorted(floors, key=len, reverse=True))


def scale_of(unit: str) -> tuple[str, float]:
    """The dimension of a unit, itself where it does not convert, and how many steps of its base unit one of its is.

    Currencies do not convert but for their coins: 415p are £4.15.
    """
    try:
        return dimension(unit) or unit, in_base(1.0, unit) - in_base(0.0, unit)
    except ValueError:
        return whole_coin(unit)


def based(value: float, unit: str) -> float:
    """A value in the base unit of what it measures; as it is where its unit does not convert."""
    try:
        return in_base(value, unit)
    except ValueError:
        return value * whole_coin(unit)[1]


def _number(bound: Bound) -> float | None:
    if isinstance(bound, str):
        return None
    return None if bound is None else float(bound)


def last_digit_step(value: float) -> float:
    """What a number looks rounded to: 1000 for 25000, 1 for 47, 0.1 for 2.5; 0 for 0."""
    if not value or math.isinf(value):
        return 0.0
    text = f"{abs(value):.6g}"
    mantissa, _, exponent = text.partition("e")
    power = int(exponent or 0)
    if "." in mantissa:
        return float(10.0 ** (power - len(mantissa.split(".")[1])))
    zeros = len(mantissa) - len(mantissa.rstrip("0"))
    return float(10.0 ** (power + zeros))


def _floor(text: str) -> float | None:
    plain = " ".join(text.lower().split())
    return next((least for words, least in _floors() if words in plain), None)


def as_quoted(text: str) -> str:
    """The words of a figure without the capitals that the head of a sentence or a headline gave them: `Some 40`."""
    return _WORDS.sub(_spoken_small, text) if _WORDS.match(text) else text


def _spoken_small(word: re.Match[str]) -> str:
    return small if (small := word.group().lower()) in _spoken() else word.group()


@cache
def _spoken() -> frozenset[str]:
    """Words that numbers and what bounds them are told in, none of which has a capital of its own."""
    ways = table("reader.analysis", "bounds")["before"].values()
    bounds = {word for phrases in ways for phrase in phrases for word in str(phrase).split()}
    return frozenset({*number_words(), *bounds, "a", "an", "between", "half"})


@lru_cache(maxsize=_KEPT)
def interval_of(figure: Figure) -> Interval | None:
    """A figure as an interval in its dimension's base unit; None for dates and for what holds no number."""
    low, high = _number(figure.low), _number(figure.high)
    if figure.kind == "date" or (low is None and high is None):
        return None
    against = None
    if low is not None and high is not None and low > high:
        # a vote, 134 to 63: the winning side is the figure
        high, against = low, high
    if is_fraction(figure):
        return _share(figure, low, high)
    measured, factor = scale_of(figure.unit)
    low, high, exactness = _ends(figure, low, high)
    ends = (
        -math.inf if low is None else based(low, figure.unit),
        math.inf if high is None else based(high, figure.unit),
    )
    step = min(last_digit_step(v) * factor for v in (low, high) if v is not None)
    nearly = exactness == "rounded" and _qualifier(figure) in _listed("short_of")
    short = min(step, _SHORT * abs(ends[0])) if nearly else 0.0
    if nearly and figure.kind == "duration":
        short = max(short, min(step / 2, abs(ends[0]) / 4))  # eleven weeks are nearly three months
    text, of = as_quoted(figure.text), figure.of
    return Interval(*ends, measured, figure.unit, exactness, step, text, of, figure.scope, short=short, against=against)


def _ends(figure: Figure, low: float | None, high: float | None) -> tuple[float | None, float | None, Exactness]:
    """The ends of a figure in its own unit and how exact it is; words such as `hundreds` have ends of their own."""
    if _qualifier(figure) in _listed("just") and (low is None) != (high is None):
        # a little over two hours are no four
        least = (1 - _JUST) * (high or 0.0) if low is None else low
        return least, (1 + _JUST) * least if high is None else high, "bound"
    worded = not _NUMBER.search(figure.text)
    if high is None and worded:
        if (floor := _floor(figure.text)) is not None:
            return floor, None, "vague"
        ceiling = table("reader.analysis", "inexact")["ceilings"].get(figure.unit)
        if ceiling is not None and low is not None and low <= _BARE:
            return low, float(ceiling), "vague"
    if low is None or high is None:
        return low, high, "bound"
    if low != high:
        return low, high, "range"
    return low, high, "rounded" if _qualifier(figure) in _listed("rough") else "exact"


def _qualifier(figure: Figure) -> str:
    return (figure.qualifier or "").lower()


def _share(figure: Figure, low: float | None, high: float | None) -> Interval:
    """A fraction in per cent: who writes a quarter may have counted 23 or 27 in a hundred."""
    qualifier = (figure.qualifier or "").lower()
    exactness: Exactness = "bound" if low is None or high is None else "rounded"
    ends = [None if v is None else 100 * v for v in (low, high)]
    if ends[0] is not None and ends[0] == ends[1] and qualifier in _listed("short_of"):
        ends[0] -= 2 * _FRACTION
    bounds = (-math.inf if ends[0] is None else ends[0], math.inf if ends[1] is None else ends[1])
    loose = _FRACTION if exactness == "rounded" else 0.0
    return Interval(*bounds, "share", "percent", exactness, 1.0, as_quoted(figure.text), figure.of, figure.scope, loose)


def _slack(a: Interval, b: Interval) -> float:
    """How far two numbers may lie apart and still be the same: half of the coarser rounding, or a conversion's."""
    size = max((abs(v) for i in (a, b) for v in (i.low, i.high) if not math.isinf(v)), default=0.0)
    if a.loose or b.loose:
        return max(a.loose, b.loose)
    if a.unit != b.unit:
        coarse = max(a.step, b.step) / 2
        least = _ROUGHLY if "rounded" in (a.exactness, b.exactness) else CONVERTED
        return max(least * size, min(coarse, 0.05 * size))
    rough = "rounded" in (a.exactness, b.exactness)
    coarse = max((i.step for i in (a, b) if i.exactness == "rounded"), default=max(a.step, b.step)) / 2
    if rough:
        return min(coarse, _ABOUT * size)
    if a.step == b.step:
        return 0.0
    if _is_rounded_off(a, b):
        return coarse
    # $14.2 million and $14 million are one number, and 2.07 billion and 2.1; 48 pages and 50 are not
    share = _IN_WORDS if all(_SCALE.search(i.text) for i in (a, b)) else _IN_DIGITS
    return min(coarse, share * size)


def _is_rounded_off(a: Interval, b: Interval) -> bool:
    """Whether one of two shares or measures is told with a decimal, and the other in whole ones: 8.2 and 8 percent."""
    fine, coarse = sorted((a, b), key=lambda i: i.step)
    told = _NUMBER.search(coarse.text)
    whole = coarse.step == 1 and told is not None and "." not in told[0].rstrip(".,")
    return bool(fine.unit) and whole and fine.step < 1 and not _SCALE.search(fine.text + coarse.text)


def in_any_tons(a: str, b: str) -> bool:
    """Whether two units are tons and tonnes: who writes of tons mostly means what another calls tonnes."""
    return {a, b} == _TONS


def change_and_level(a: Interval, b: Interval) -> bool:
    """Whether one is by how many points a rate went and the other to how many per cent."""
    return {a.unit, b.unit} == {"percentage points", "percent"}


def relation(a: Interval, b: Interval) -> Relation:
    """How two intervals of one dimension stand to each other, rounding and conversion allowed for."""
    if in_any_tons(a.unit, b.unit):
        per = scale_of(a.unit)[1] / scale_of(b.unit)[1]
        as_told = replace(b, low=b.low * per, high=b.high * per, step=b.step * per, unit=a.unit)
        if relation(a, as_told) == "equal":
            return "equal"
    slack = _slack(a, b)
    same_ends = all(_near(x, y, slack) for x, y in ((a.low, b.low), (a.high, b.high)))
    if same_ends:
        return "apart" if None not in (a.against, b.against) and a.against != b.against else "equal"
    if a.low - a.short > b.high + slack or b.low - b.short > a.high + slack:
        return "apart"
    return "overlap"


def of_another_magnitude(x: float, y: float) -> bool:
    """Whether two numbers are the same but for `thousand`, `million`, `billion`: one of these words may be a slip."""
    small, large = sorted((abs(x), abs(y)))
    if small < _MAGNITUDES[0] or math.isinf(large):
        return False
    return any(math.isclose(large, times * small) for times in _MAGNITUDES)


def _near(x: float, y: float, slack: float) -> bool:
    if math.isinf(x) or math.isinf(y):
        return x == y
    return abs(x - y) <= slack + 1e-9 * max(abs(x), abs(y))
