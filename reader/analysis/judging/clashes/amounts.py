"""Where two passages cannot both hold by the figures they give of the same thing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from reader.analysis.judging.clauses import end_of_stretch
from reader.analysis.judging.levels import level_times, two_moments
from reader.analysis.judging.passages import KEPT, Clash, Said, Term, stems_of
from reader.analysis.judging.polarity import listed_stems
from reader.analysis.language.alternatives import whole_words
from reader.analysis.quantities.additions import is_called_further
from reader.analysis.quantities.bounds import denied, refuted
from reader.analysis.quantities.intervals import Interval, change_and_level, relation, scale_of
from reader.analysis.quantities.units import dimension
from reader.analysis.sets import are_apart
from reader.data import table

_BEHIND = 2
"""Words of meaning behind a figure that say what is measured."""
_NEAR = 30
"""Characters before a figure in which it is denied."""
_TIMES = 10.0
"""How many times one amount another may be and still be of the same thing."""
_SIZE = 20
"""What a figure must come to at the least for its being near another to mean anything."""
_NEAR_MISS = 1.1
"""How many times the smaller the larger of two figures is at most that are nearly the same."""
_FIGURES = 60
"""Figures of one outlet that are compared at most: a passage of more is a table."""
_MARK = re.compile(r"[,;:!?—()](?!\d)|\.(?!\d)")


def figure_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets measure the same thing differently: `48-page report` against `47-page report`.

    Bare counts are left out: what they count is told in too many ways.
    """
    here, there = ([m for p in side for m in _measured(p)][:_FIGURES] for side in (mine, others))
    for x, text, about in here:
        for y, other, their in there:
            if x.dimension != y.dimension or relation(x, y) != "apart" or not about & their or _far_off(x, y):
                continue
            if change_and_level(x, y) or _two_levels(x, mine, y, others):
                continue
            if x.unit == "percent" and _over_other_spans(mine, others):
                continue
            if not any(_fits(a, b) for a in here for b in there if a[0].dimension == x.dimension):
                return Clash("figure", text, other)
    return None


def _over_other_spans(mine: Sequence[Said], others: Sequence[Said]) -> bool:
    """Whether one tells by how much something went in a year and the other in a month or a quarter."""
    here, there = ({s for p in side for s in _spans_of(p.text)} for side in (mine, others))
    return are_apart(here, there)


def _spans_of(text: str) -> frozenset[str]:
    """The spans over which a passage says that something went up or down: `year`, `quarter`, `month`."""
    return frozenset(span for span, words in _spans().items() if words.search(text))


@cache
def _spans() -> dict[str, re.Pattern[str]]:
    return {span: whole_words(words) for span, words in table("reader.analysis", "scope")["rates"].items()}


def correction_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one outlet denies the very figure that another gives: `38,000, not the 1,200 the bank owns up to`."""
    here, there = ([m for p in side for m in _claimed(p)][:_FIGURES] for side in (mine, others))
    for x, text, own in here:
        for y, other, their in there:
            if own != their and x.dimension == y.dimension and relation(x, y) == "equal":
                return Clash("figure", text, other)
    return None


@lru_cache(maxsize=KEPT)
def _claimed(passage: Said) -> tuple[tuple[Interval, str, bool], ...]:
    """The figures of a passage, what to show of each, and whether it gives it as its own."""
    text = passage.text
    told = [
        (f, not (denied(before := text[max(0, f[1] - _NEAR) : f[1]]) or refuted(before, text[f[2] :])))
        for f in passage.figures
    ]
    out = []
    for (interval, start, end), own in told:
        text = passage.text[start:end]
        if not own:
            instead = (passage.text[b:c] for (i, b, c), sure in told if sure and i.dimension == interval.dimension)
            text = ", ".join((*list(instead)[:1], f"not {text}"))
        # a bound is no denial: not more than 20
        if interval.exactness in ("exact", "rounded"):
            out.append((interval, text, own))
    return tuple(out)


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


@lru_cache(maxsize=KEPT)
def _measured(passage: Said) -> tuple[_Measured, ...]:
    """The figures of a passage that have a unit, what to show of each, and the stems that say what is measured.

    What comes on top of another is left out: `another $15 million`.
    """
    out = []
    for interval, start, end in passage.figures:
        if interval.unit and not is_called_further(passage.text, 0, start, end):
            behind = passage.terms_in(end, end_of_stretch(passage.text, end, _MARK))[:_BEHIND]
            if dimension(interval.unit) == "money":
                behind += _ahead(passage, start)
            out.append((interval, passage.text[start:end], stems_of(behind)))
    return tuple(out)


def _far_off(x: Interval, y: Interval) -> bool:
    """Whether two amounts are too far apart to be of one thing."""
    small, large = sorted((x, y), key=lambda i: i.low)
    return dimension(x.unit) == "money" and small.high > 0 and large.low > _TIMES * small.high


def _ahead(passage: Said, start: int) -> list[Term]:
    """The words right before an amount that say what kind of sum it is: `could cost it 60 million`."""
    marks = list(_MARK.finditer(passage.text, 0, start))
    first = marks[-1].end() if marks else 0
    return [t for t in passage.terms_in(first, start) if t.stem in listed_stems("sums_of_money")][-_BEHIND:]


def _fits(a: _Measured, b: _Measured) -> bool:
    """Whether two measures of the same thing agree."""
    return bool(a[2] & b[2]) and relation(a[0], b[0]) != "apart"
