"""The verdict on a question that figures answer: equal, overlapping or apart, and why."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations

from reader.analysis.judging.dates import dates_compared
from reader.analysis.judging.intervals import Interval, Relation, interval_of, relation, scale_of
from reader.analysis.judging.scopes import counted_words, scope_cause
from reader.data import table
from reader.model import Figure, Verdict

_RANK = {"exact": 0, "rounded": 1, "range": 2, "bound": 3, "vague": 4}
_NEAR = 40
"""Characters before a figure in which a word says which way it went."""
_OTHERS = re.compile(r"\s{1,20}(?:\w{1,60}\s{1,20})?others?\b|\s{1,20}more\b", re.IGNORECASE)
_TOLD_APART = 4
"""Pairs of outlets that are told apart in the steps at most."""
_COMPARED = 60
"""Figures compared at most."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A passage that answers with a figure: whose it is, and what else it counts."""

    outlet: str
    text: str
    start: int
    """Where the passage begins in its article's text."""
    figure: Figure | None
    beside: tuple[Figure, ...] = ()
    """All figures of the passage."""
    as_of: str | None = None


@dataclass(frozen=True, slots=True)
class FigureFound:
    """A verdict with its reason and the steps that led to it."""

    verdict: Verdict
    reason: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Given:
    """An answer with its figure as an interval."""

    answer: Answer
    interval: Interval
    way: str
    """`up`, `down` or nothing."""
    sums: tuple[float, ...]
    """What figures of the passage add up to."""


def figures_compared(answers: Sequence[Answer]) -> FigureFound | None:
    """The verdict on figures that answer one question.

    Args:
        answers: one a passage, in reading order.

    Returns:
        None where fewer than two outlets give something that compares.
    """
    dates = [(a.outlet, a.figure) for a in answers if a.figure and a.figure.kind == "date"]
    if len({o for o, _ in dates}) > 1 and 2 * len(dates) >= len(answers):
        return FigureFound(*dates_compared(dates))
    shown = [a for a in answers[:_COMPARED] if a.figure]
    given = [g for a in answers[:_COMPARED] if (g := _given(a, shown)) is not None]
    measured = [g.interval.dimension for g in given if g.answer.figure]
    dimension = max(measured, key=lambda d: (measured.count(d), -measured.index(d)), default="")
    given = [g for g in given if g.interval.dimension == dimension or not g.answer.figure]
    told = {g.answer.outlet for g in given}
    if len(told) < 2 or not measured:
        return None
    found = _compared(given)
    silent = next(
        (o for o in dict.fromkeys(a.outlet for a in answers) if o not in told and not _tells(o, answers, given)), ""
    )
    if found.verdict == "agree" and silent:
        steps = (*found.steps, f"{silent}: no figure that compares")
        return FigureFound("compatible", f"compatible: one tells it without a figure, {given[0].interval.text}", steps)
    return found


def _tells(outlet: str, answers: Sequence[Answer], given: Sequence[_Given]) -> bool:
    """Whether a passage of an outlet has, besides, a figure that others answer with."""
    figures = (f for a in answers if a.outlet == outlet for f in a.beside[:8])
    found = [i for f in figures if (i := interval_of(f)) is not None]
    return any(i.dimension == g.interval.dimension and relation(i, g.interval) == "equal" for i in found for g in given)


def _given(answer: Answer, shown: Sequence[Answer]) -> _Given | None:
    if answer.figure is None:
        return _worded(answer, shown)
    interval = interval_of(answer.figure)
    if interval is None:
        return None
    at = answer.figure.start - answer.start
    after = answer.text[answer.figure.end - answer.start :]
    if _OTHERS.match(after) and interval.exactness in ("exact", "rounded"):
        # three others: three and somebody else
        interval = replace(interval, high=math.inf, exactness="bound")
    return _Given(answer, interval, _way(answer.text[max(0, at - _NEAR) : max(0, at)]), _sums(answer))


def _worded(answer: Answer, shown: Sequence[Answer]) -> _Given | None:
    """An answer without a figure where figures are asked for: `no one was hurt`, `shares rose`."""
    counts = any(a.figure is not None and a.figure.kind == "count" and not a.figure.unit for a in shown)
    words = re.findall(r"[a-z-]+", answer.text.lower())
    others = {w for a in shown if a.outlet != answer.outlet for w in re.findall(r"[a-z-]+", a.text.lower())}
    plain = f" {' '.join(words)} "
    for nobody in sorted(_words("nobody")):
        _, found, after = plain.partition(f" {nobody} ")
        told = [w for w in after.split()[:4] if len(w) > 3]
        if counts and found and any(w in others for w in told or nobody.split()[1:]):
            return _Given(answer, Interval(0.0, 0.0, "", "", "exact", 0.0, nobody), "", ())
    moves = [w for w in words if w in _words("moves")]
    if len(moves) == 1:
        return _Given(answer, Interval(-math.inf, math.inf, "", "", "vague", 0.0, moves[0]), _way(moves[0]), ())
    return None


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(table("reader.analysis", "polarity")[name])


def _way(before: str) -> str:
    """Whether the last word before a figure that says which way it went says up or down."""
    for word in reversed(re.findall(r"[a-z]+", before.lower())):
        if word in _words("rising"):
            return "up"
        if word in _words("falling"):
            return "down"
    return ""


def _sums(answer: Answer) -> tuple[float, ...]:
    """What the answering figure comes to with another of the passage: 10 with `and two`; the losing side of a vote."""
    assert answer.figure is not None
    mine = interval_of(answer.figure)
    if mine is None or mine.width:
        return ()
    lost = answer.figure.high
    if isinstance(lost, int | float) and lost < mine.low:
        # a vote, 134 to 63: either side may be asked for
        return (float(lost),)
    others = [i for f in answer.beside[:8] if f is not answer.figure and (i := interval_of(f)) is not None]
    return tuple(mine.low + i.low for i in others if i.unit == mine.unit and not i.width)


def _related(x: _Given, y: _Given) -> Relation:
    found = relation(x.interval, y.interval)
    if found == "apart" and _ages_of_two(x, y):
        return "overlap"
    if x.way and y.way and x.way != y.way:
        return "apart"
    if found == "apart" and any(s == o.interval.low == o.interval.high for a, o in ((x, y), (y, x)) for s in a.sums):
        return "equal"
    return found


def _ages_of_two(x: _Given, y: _Given) -> bool:
    """Whether two ages may be those of two persons: the texts do not say that they are of one."""
    a, b = x.answer.figure, y.answer.figure
    return (
        a is not None and b is not None and a.kind == b.kind == "age" and not counted_words(a.of) & counted_words(b.of)
    )


def _best(given: Sequence[_Given]) -> dict[str, list[_Given]]:
    """What each outlet says, the most specific first; what a more specific one of its own covers is left out."""
    out: dict[str, list[_Given]] = {g.answer.outlet: [] for g in given}
    for g in sorted(given, key=lambda g: (_RANK[g.interval.exactness], g.interval.width)):
        mine = out[g.answer.outlet]
        near = next((n for n, other in enumerate(mine) if _related(g, other) != "apart"), None)
        if near is None:
            mine.append(g)
        else:
            # ten in the headline, ten and two in the text: the outlet tells of twelve as well
            sums = (*mine[near].sums, *g.sums)
            # ten in the headline, at least ten in the text: the headline has left that out
            mine[near] = replace(g if _bounds(g, mine[near]) else mine[near], sums=sums)
    return out


def _bounds(g: _Given, other: _Given) -> bool:
    """Whether an answer is another's number as a bound."""
    loose, number = g.interval, other.interval
    return loose.exactness == "bound" and not number.width and number.low in (loose.low, loose.high)


def _compared(given: Sequence[_Given]) -> FigureFound:
    best = _best(given)
    steps = [f"{o}: {', '.join(dict.fromkeys(g.interval.text for g in mine))}" for o, mine in best.items()]
    related = [_closest(mine, other) for mine, other in combinations(best.values(), 2)]
    apart = [(x, y) for x, y, r in related if r == "apart"]
    if apart:
        return _differ(apart, steps)
    if all(r == "equal" for _, _, r in related):
        converted = len({g.interval.unit for g in given}) > 1
        why = "the same once converted to one unit" if converted else "the same figure"
        return FigureFound("agree", f"agree: {why}, {given[0].interval.text}", (*steps, f"{why}, rounding allowed for"))
    x, y = next((x, y) for x, y, r in related if r == "overlap")
    how, line = _overlap_kind(x.interval, y.interval), f"{x.interval.text} and {y.interval.text}"
    return FigureFound("compatible", f"compatible: {how}, {line}", (*steps, f"{line} overlap: {how}"))


_RELATIONS: tuple[Relation, ...] = ("equal", "overlap", "apart")


def _closest(mine: Sequence[_Given], other: Sequence[_Given]) -> tuple[_Given, _Given, Relation]:
    """The answers of two outlets that fit best: they differ only where nothing of theirs fits."""
    pairs = [(x, y, _related(x, y)) for x in mine for y in other]
    return min(pairs, key=lambda p: (_RELATIONS.index(p[2]), _gap(p[0].interval, p[1].interval)))


def _gap(a: Interval, b: Interval) -> float:
    """How far apart, as a share of the larger."""
    low, high = (a, b) if a.high < b.low else (b, a)
    if math.isinf(high.low) or math.isinf(low.high):
        return 0.0
    return (high.low - low.high) / max(abs(high.low), 1e-9)


def _overlap_kind(a: Interval, b: Interval) -> str:
    kinds = {a.exactness, b.exactness}
    if "vague" in kinds:
        return "a vague word and a figure" if kinds != {"vague"} else "two vague words"
    if "bound" in kinds:
        return "a bound and a figure" if kinds != {"bound"} else "two bounds"
    if "range" in kinds:
        return "a range and a figure in it" if kinds != {"range"} else "two ranges that overlap"
    return "nearly the same figure"


def _differ(apart: Sequence[tuple[_Given, _Given]], steps: Sequence[str]) -> FigureFound:
    """The verdict on outlets that are apart: the pair leads whose difference nothing accounts for, then the widest.

    The reason tells of one pair a kind of difference.
    """
    ranked = sorted(apart, key=lambda p: (_causes(*p)[0][0] != "conflict", -_gap(p[0].interval, p[1].interval)))
    told, reasons = list(steps), dict[str, str]()
    for x, y in ranked[:_TOLD_APART]:
        causes = _causes(x, y)
        here, there = x.interval.text, y.interval.text + _converted(y.interval, x.interval.unit)
        kinds = ", ".join(kind for kind, _ in causes)
        reasons.setdefault(kinds, f"{kinds}, {here} against {there}")
        told.append(f"{here} ({x.answer.outlet}) and {there} ({y.answer.outlet}) do not overlap: {kinds}")
        told += [line for _, line in causes]
    return FigureFound("differ", f"differ: {'; '.join(reasons.values())}", tuple(dict.fromkeys(told)))


def _converted(interval: Interval, unit: str) -> str:
    """` (81 miles)` behind a figure that is set against one in another unit."""
    if interval.unit == unit:
        return ""
    ends = [round(v / scale_of(unit)[1]) for v in (interval.low, interval.high) if not math.isinf(v)]
    return f" ({' to '.join(dict.fromkeys(f'{v:,}' for v in ends))} {unit})"


def _causes(x: _Given, y: _Given) -> list[tuple[str, str]]:
    """The kinds of a difference, each with a line that says why it is that kind."""
    a, b = x.interval, y.interval
    if x.way and y.way and x.way != y.way:
        return [("conflict", "one says up, the other down")]
    if {a.unit, b.unit} == {"miles", "km"} and _slip(x.answer.figure, y.answer.figure):
        return [("unit slip", "the bare numbers fit: one of the units may be wrong")]
    out = []
    if _is_amount(x.answer) and _is_amount(y.answer):
        out += scope_cause(a, b)
    if _grows(x.answer) and _grows(y.answer) and x.answer.as_of != y.answer.as_of:
        earlier, later = sorted((x, y), key=lambda g: g.answer.as_of or "")
        if later.interval.low > earlier.interval.high:
            line = f"an update: the later figure, of {later.answer.as_of}, is the higher one"
            out.append(("time", line))
    return out or [("conflict", "same question, and nothing in the texts accounts for the difference")]


def _is_amount(answer: Answer) -> bool:
    """Whether an answer counts things or money: a distance has no scope and does not grow."""
    return answer.figure is None or answer.figure.kind in ("count", "money")


def _grows(answer: Answer) -> bool:
    """Whether an answer counts what may grow from day to day, and says of which day it is."""
    return bool(answer.as_of) and answer.figure is not None and _is_amount(answer)


def _slip(x: Figure | None, y: Figure | None) -> bool:
    """Whether a figure in miles and one in km would agree if both were in one unit."""
    if x is None or y is None or not isinstance(x.low, int | float) or not isinstance(y.low, int | float):
        return False
    return math.isclose(x.low, y.low, rel_tol=0.03)
