"""Where two passages cannot both hold: the time of the same thing, or the figure of the same thing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from reader.analysis.judging.given import denied
from reader.analysis.judging.intervals import Interval, relation, scale_of
from reader.analysis.judging.levels import level_times, two_moments
from reader.analysis.judging.passages import Clash, Said, Term, closeness
from reader.analysis.judging.polarity import listed_stems, listed_words
from reader.analysis.timing import When, times_in
from reader.analysis.units import dimension

_AROUND = 3
"""Words of meaning on either side of a time that say what happened then."""
_BEHIND = 2
"""Words of meaning behind a figure that say what is measured."""
_TIMES = 10.0
"""How many times one amount another may be and still be of the same thing."""
_SIZE = 20
"""What a figure must come to at the least for its being near another to mean anything."""
_NEAR_MISS = 1.1
"""How many times the smaller the larger of two figures is at most that are nearly the same."""
_FIGURES = 60
"""Figures of one outlet that are compared at most: a passage of more is a table."""
_MARK = re.compile(r"[,;:!?—()](?!\d)|\.(?!\d)")
_CLOSE = 30
"""Characters before a time in which a verb of saying tells what happened then."""
_SAME_TELLING = 0.35
"""Closeness from which two passages tell of one utterance."""


def figure_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets measure the same thing differently: `48-page report` against `47-page report`.

    Bare counts are left out: what they count is told in too many ways.
    """
    here, there = ([m for p in side for m in _measured(p)][:_FIGURES] for side in (mine, others))
    for x, text, about in here:
        for y, other, their in there:
            if x.dimension != y.dimension or relation(x, y) != "apart" or not about & their or _far_off(x, y):
                continue
            if _two_levels(x, mine, y, others):
                continue
            if not any(_fits(a, b) for a in here for b in there if a[0].dimension == x.dimension):
                return Clash("figure", text, other)
    return None


def correction_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one outlet denies the very figure that another gives: `38,000, not the 1,200 the bank owns up to`."""
    here, there = ([m for p in side for m in _claimed(p)][:_FIGURES] for side in (mine, others))
    for x, text, own in here:
        for y, other, their in there:
            if own != their and x.dimension == y.dimension and relation(x, y) == "equal":
                return Clash("figure", text, other)
    return None


def _claimed(passage: Said) -> list[tuple[Interval, str, bool]]:
    """The figures of a passage, what to show of each, and whether it gives it as its own."""
    told = [(f, not denied(passage.text[max(0, f[1] - _CLOSE) : f[1]])) for f in passage.figures]
    out = []
    for (interval, start, end), own in told:
        text = passage.text[start:end]
        if not own:
            instead = (passage.text[b:c] for (i, b, c), sure in told if sure and i.dimension == interval.dimension)
            text = ", ".join((*list(instead)[:1], f"not {text}"))
        # a bound is no denial: not more than 20
        if interval.exactness in ("exact", "rounded"):
            out.append((interval, text, own))
    return out


def near_miss(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Two figures of some size, nearly the same and yet not: two tellings of one, of which one is off."""
    here, there = ([(i, p.text[a:b]) for p in side for i, a, b in p.figures][:_FIGURES] for side in (mine, others))
    for x, text in here:
        for y, other in there:
            if not _nearly(x, y) or _two_levels(x, mine, y, others):
                continue
            told_alike = any(_fit(x, i) for i, _ in there) or any(_fit(y, i) for i, _ in here)
            if not told_alike:
                return Clash("figure", text, other)
    return None


def _two_levels(x: Interval, mine: Sequence[Said], y: Interval, others: Sequence[Said]) -> bool:
    """Whether both are what something came to, each at its own time: a price in the morning and at the close."""
    return two_moments(_level_times(x, mine), _level_times(y, others))


def _level_times(figure: Interval, passages: Sequence[Said]) -> frozenset[str] | None:
    """The words of time beside a level that was reached; None for what is no level."""
    places = ((p.text, start, end) for p in passages for interval, start, end in p.figures if interval is figure)
    return next((times for place in places if (times := level_times(*place)) is not None), None)


def _fit(x: Interval, y: Interval) -> bool:
    return x.dimension == y.dimension and relation(x, y) != "apart"


def _nearly(x: Interval, y: Interval) -> bool:
    """Whether two single figures in one unit, neither of them rounded, are apart by a tenth at most."""
    if x.unit != y.unit or "rounded" in (x.exactness, y.exactness) or x.width or y.width or relation(x, y) != "apart":
        return False
    small, large = sorted((x.low, y.low))
    return small >= _SIZE * scale_of(x.unit)[1] and large <= _NEAR_MISS * small


_Measured = tuple[Interval, str, frozenset[str]]


def _measured(passage: Said) -> list[_Measured]:
    out = []
    for interval, start, end in passage.figures:
        if interval.unit:
            clause = _MARK.search(passage.text, end)
            last = clause.start() if clause else len(passage.text)
            behind = [t for t in passage.terms if end <= t.start < last][:_BEHIND]
            if dimension(interval.unit) == "money":
                behind += _ahead(passage, start)
            about = frozenset(t.stem for t in behind) - listed_stems("time_words")
            out.append((interval, passage.text[start:end], about))
    return out


def _far_off(x: Interval, y: Interval) -> bool:
    """Whether two amounts are too far apart to be of one thing."""
    small, large = sorted((x, y), key=lambda i: i.low)
    return dimension(x.unit) == "money" and small.high > 0 and large.low > _TIMES * small.high


def _ahead(passage: Said, start: int) -> list[Term]:
    """The words right before an amount that say what kind of sum it is: `could cost it 60 million`."""
    marks = list(_MARK.finditer(passage.text, 0, start))
    first = marks[-1].end() if marks else 0
    return [t for t in passage.terms if first <= t.start < start and t.stem in listed_stems("sums_of_money")][-_BEHIND:]


def _fits(a: _Measured, b: _Measured) -> bool:
    """Whether two measures of the same thing agree."""
    return bool(a[2] & b[2]) and relation(a[0], b[0]) != "apart"


def time_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets give the same thing different times; None where they share a time, or none clashes."""
    here, there = ([(p, whens) for p in side if (whens := times_in(p.text))] for side in (mine, others))
    if any(_same(x, y) for _, xs in here for x in xs for _, ys in there for y in ys):
        return None
    for a, xs in here:
        for b, ys in there:
            for x, y in product(xs, ys):
                kind = _apart(x, y)
                if kind and (_around(a, x) & _around(b, y) or _same_names(a, x, b, y) or _told_then(a, x, b, y)):
                    return Clash(kind, x.text, y.text)
    return None


def _same(x: When, y: When) -> bool:
    """Whether two times are the same day or hour, so far as they are told."""
    if x.weekday is not None or x.clock is not None:
        return (x.weekday, x.clock) == (y.weekday, y.clock)
    return bool(x.month) and (x.month, x.day) == (y.month, y.day)


def _apart(x: When, y: When) -> str:
    """`day` or `hour` where two times cannot be the same, else nothing."""
    if x.clock is not None and y.clock is not None:
        return "hour" if x.clock != y.clock else ""
    if x.weekday is not None and y.weekday is not None:
        return "day" if x.weekday != y.weekday else ""
    if x.month and y.month:
        other_day = x.day and y.day and x.day != y.day
        other_year = x.year and y.year and x.year != y.year
        return "day" if x.month != y.month or other_day or other_year else ""
    if x.span and y.span and (x.span, x.shift) != (y.span, y.shift):
        return "time" if (_far(x) and _near(y)) or (_near(x) and _far(y)) else ""
    return ""


def _far(when: When) -> bool:
    return when.span == "year" and when.shift == "last"


def _near(when: When) -> bool:
    return "this" in when.shift and when.span in ("week", "month", "year")


def _around(passage: Said, when: When) -> set[str]:
    """Stems that say what happened then: words near the time, names and mere words of time left out."""
    before = [t for t in passage.terms if t.start < when.start][-_AROUND:]
    after = [t for t in passage.terms if t.start >= when.end][:_AROUND]
    return {t.stem for t in (*before, *after) if not t.capital and len(t.stem) > 2} - listed_stems("time_words")


def _same_names(a: Said, x: When, b: Said, y: When) -> bool:
    """Whether the same two names stand right before both times: with the Harbour Commission on Friday."""
    here, there = ([t.stem for t in p.terms if t.capital and t.start < w.start][-2:] for p, w in ((a, x), (b, y)))
    near = all(x.start - t.start < 2 * _CLOSE for t in [t for t in a.terms if t.capital and t.start < x.start][-2:])
    return near and len(here) == 2 and here == there


def _told_then(a: Said, x: When, b: Said, y: When) -> bool:
    """Whether both times say when much the same was said."""
    return closeness(a, b) >= _SAME_TELLING and _near_saying(a.text, x) and _near_saying(b.text, y)


def _near_saying(text: str, when: When) -> bool:
    words = text[max(0, when.start - _CLOSE) : when.start].split()[-3:]
    return any(w.strip(".,").lower() in listed_words("saying") for w in words)
