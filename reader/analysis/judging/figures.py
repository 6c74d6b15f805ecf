"""The verdict on a question that figures answer: equal, overlapping or apart, and why."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from reader.analysis.judging.authorities import rivals_among
from reader.analysis.judging.causes import causes_of
from reader.analysis.judging.dates import Dated, dates_compared
from reader.analysis.judging.given import BESIDE, Answer, Given, given_of, with_risen
from reader.analysis.judging.judgement import Judgement
from reader.analysis.judging.relations import overlap_kind, related
from reader.analysis.judging.sums import with_all_told
from reader.analysis.quantities.intervals import (
    Exactness,
    Interval,
    Relation,
    based,
    in_any_tons,
    interval_of,
    relation,
    scale_of,
)
from reader.evidence import noted
from reader.model import Step

_VAGUENESS: dict[Exactness, int] = {"exact": 0, "rounded": 1, "range": 2, "bound": 3, "vague": 4}
"""The higher the less a number says."""
_TOLD_APART, _PAIRS = 4, 12
"""Disputes that are told in the steps at most, and pairs of outlets that have them."""
_COMPARED = 60
"""Figures compared at most."""
_RELATIONS: tuple[Relation, ...] = ("equal", "overlap", "apart")


def figures_compared(answers: Sequence[Answer]) -> Judgement | None:
    """The verdict on figures that answer one question.

    Args:
        answers: one a passage, in reading order.

    Returns:
        None where fewer than two outlets give something that compares.
    """
    if dates := _dates_among(answers):
        return dates_compared(dates)
    shown = [a for a in answers[:_COMPARED] if a.figure]
    given = with_all_told(with_risen([g for a in answers[:_COMPARED] if (g := given_of(a, shown)) is not None]))
    sums = [g for g in given if g.answer.figure and g.answer.figure.kind == "money"]
    slip = _other_currency(sums)
    given = _of_one_dimension(given)
    told = {g.answer.outlet for g in given}
    found = _compared(given) if len(told) > 1 and any(g.answer.figure for g in given) else None
    if slip and (found is None or found.verdict != "differ"):
        return slip
    if found is None:
        return _in_two_currencies(sums)
    if found.verdict != "agree" or _are_ages(answers):
        return found
    silent = (o for o in dict.fromkeys(a.outlet for a in answers) if o not in told and not _tells(o, answers, given))
    without = next(silent, "")
    return _told_without(without, found, given[0].interval.text) if without else found


def _dates_among(answers: Sequence[Answer]) -> list[Dated]:
    """The answers that are dates, where those of two outlets are and half of all; else none."""
    dates = [Dated(a.outlet, a.figure, a.text, a.beside) for a in answers if a.figure and a.figure.kind == "date"]
    return dates if len({d.outlet for d in dates}) > 1 and 2 * len(dates) >= len(answers) else []


def _of_one_dimension(given: Sequence[Given]) -> list[Given]:
    """The answers in the dimension that most are told in, the first of equals, and those without a figure."""
    measured = [g.interval.dimension for g in given if g.answer.figure]
    dimension = max(measured, key=lambda d: (measured.count(d), -measured.index(d)), default="")
    return [g for g in given if g.interval.dimension == dimension or not g.answer.figure]


def _told_without(silent: str, found: Judgement, figure: str) -> Judgement:
    """The verdict on figures that agree where an outlet tells it without one."""
    steps = (*found.steps, Step("no figure", (silent,)))
    return Judgement("compatible", f"one tells it without a figure, {figure}", steps)


def _are_ages(answers: Sequence[Answer]) -> bool:
    """Whether ages answer: who tells of somebody without giving one says nothing else."""
    return all(a.figure.kind == "age" for a in answers if a.figure)


def _other_currency(sums: Sequence[Given]) -> Judgement | None:
    """The verdict where one number is told in two currencies, each by an outlet that does not tell the other."""
    for x, y in _unlike_sums(sums):
        if (x.interval.low, x.interval.high) == (y.interval.low, y.interval.high):
            steps = dict.fromkeys(Step("answer", (g.answer.outlet,), (g.interval.text,)) for g in sums)
            last = noted("the same number of another currency: one of them may be wrong")
            return Judgement("differ", f"the currency, {x.interval.text} against {y.interval.text}", (*steps, last))
    return None


def _in_two_currencies(sums: Sequence[Given]) -> Judgement | None:
    """The verdict on sums of which no two outlets tell any in one currency: without a rate they cannot be compared."""
    for x, y in _unlike_sums(sums):
        steps = dict.fromkeys(Step("answer", (g.answer.outlet,), (g.interval.text,)) for g in sums)
        why = f"given in two currencies, {x.interval.text} and {y.interval.text}"
        return Judgement("compatible", why, (*steps, noted("the texts give no rate between the two currencies")))
    return None


def _unlike_sums(sums: Sequence[Given]) -> Iterator[tuple[Given, Given]]:
    """Sums of two outlets in two currencies, where neither outlet tells the other's.

    Two dollars may be one: who writes `$5` and who writes `C$5` may mean the same.
    """
    told: dict[str, set[str]] = {}
    for g in sums:
        told.setdefault(g.answer.outlet, set()).add(g.interval.dimension)
    for x, y in combinations(sums, 2):
        unlike = x.interval.dimension != y.interval.dimension
        dollars = "$" in x.interval.text and "$" in y.interval.text
        if unlike and not dollars and not told[x.answer.outlet] & told[y.answer.outlet]:
            yield x, y


def _tells(outlet: str, answers: Sequence[Answer], given: Sequence[Given]) -> bool:
    """Whether a passage of an outlet has, besides, a figure that others answer with."""
    figures = (f for a in answers if a.outlet == outlet for f in a.beside[:BESIDE])
    found = [i for f in figures if (i := interval_of(f)) is not None]
    return any(i.dimension == g.interval.dimension and relation(i, g.interval) == "equal" for i in found for g in given)


def _best(given: Sequence[Given]) -> dict[str, list[Given]]:
    """What each outlet says, the most specific first; what a more specific one of its own covers is left out."""
    out: dict[str, list[Given]] = {g.answer.outlet: [] for g in given}
    for g in sorted(given, key=lambda g: (_VAGUENESS[g.interval.exactness], g.interval.width)):
        mine = out[g.answer.outlet]
        near = next((n for n, other in enumerate(mine) if related(g, other) != "apart"), None)
        if near is None:
            mine.append(g)
        else:
            # ten in the headline, ten and two in the text: the outlet tells of twelve as well
            sums = (*mine[near].sums, *g.sums)
            # ten in the headline, at least ten in the text: the headline has left that out
            mine[near] = replace(g if _bounds(g, mine[near]) else mine[near], sums=sums)
    return out


def _bounds(g: Given, other: Given) -> bool:
    """Whether an answer is another's number as a bound."""
    loose, number = g.interval, other.interval
    return loose.exactness == "bound" and not number.width and number.low in (loose.low, loose.high)


def _compared(given: Sequence[Given]) -> Judgement:
    """The verdict on answers of one dimension of at least two outlets."""
    best = _best(given)
    # what a more specific answer covers is compared no more, and is an answer all the same
    told: dict[str, dict[str, None]] = {outlet: {} for outlet in best}
    for g in given:
        told[g.answer.outlet][g.interval.text] = None
    steps = [Step("answer", (outlet,), tuple(values)) for outlet, values in told.items()]
    pairs = [_closest(mine, other) for mine, other in combinations(best.values(), 2)]
    apart = [(x, y) for x, y, r in pairs if r == "apart"]
    if apart:
        return _differ(apart, steps)
    if rivals := rivals_among(given, lambda x, y: related(x, y) == "apart"):
        return _differ([rivals.given], steps, lambda *_: [("sources", noted(rivals.told))])
    if all(r == "equal" for _, _, r in pairs):
        units = {g.interval.unit for g in given}
        converted = len(units) > 1 and not in_any_tons(min(units), max(units))
        why = "the same once converted to one unit" if converted else "the same figure"
        last = noted(f"{why}, rounding allowed for")
        return Judgement("agree", f"{why}, {given[0].interval.text}", (*steps, last))
    x, y = next((x, y) for x, y, r in pairs if r == "overlap")
    how, line = overlap_kind(x, y), f"{x.interval.text} and {y.interval.text}"
    return Judgement("compatible", f"{how}, {line}", (*steps, noted(f"{line} overlap: {how}", how)))


def _closest(mine: Sequence[Given], other: Sequence[Given]) -> tuple[Given, Given, Relation]:
    """The answers of two outlets that fit best: they differ only where nothing of theirs fits."""
    pairs = [(x, y, related(x, y)) for x in mine for y in other]
    return min(pairs, key=lambda p: (_RELATIONS.index(p[2]), _gap(p[0].interval, p[1].interval)))


def _gap(a: Interval, b: Interval) -> float:
    """How far apart, as a share of the larger."""
    low, high = (a, b) if a.high < b.low else (b, a)
    if math.isinf(high.low) or math.isinf(low.high):
        return 0.0
    return (high.low - low.high) / max(abs(high.low), 1e-9)


def _differ(
    apart: Sequence[tuple[Given, Given]],
    steps: Sequence[Step],
    why_apart: Callable[[Given, Given], list[tuple[str, Step]]] = causes_of,
) -> Judgement:
    """The verdict on outlets that are apart: the pair leads whose difference nothing accounts for, then the widest.

    The reason tells of one pair a kind of difference.
    """
    ranked = sorted(((x, y, why_apart(x, y)) for x, y in apart), key=lambda found: _clearness(*found))
    told, named = list(steps), dict[tuple[str, ...], tuple[str, str]]()
    spelled: dict[tuple[object, ...], str] = {}
    disputes: set[tuple[str, ...]] = set()
    for x, y, causes in ranked[:_PAIRS]:
        here, there = _spelled(x.interval, spelled), _spelled(y.interval, spelled)
        there += _converted(y.interval, x.interval.unit)
        kinds = tuple(kind for kind, _ in causes)
        dispute = (*sorted((here, there)), *kinds)
        if len(disputes) == _TOLD_APART and dispute not in disputes:
            continue
        disputes.add(dispute)
        leads = kinds not in named and (here, there) not in named.values()
        if leads:
            named[kinds] = here, there
        told.append(Step("apart", (x.answer.outlet, y.answer.outlet), (here, there), kinds, leads=leads))
        told += [step for _, step in causes]
    why = (f"{', '.join(kinds)}, {here} against {there}" for kinds, (here, there) in named.items())
    return Judgement("differ", "; ".join(why), tuple(dict.fromkeys(told)))


def _spelled(interval: Interval, told: dict[tuple[object, ...], str]) -> str:
    """A figure as it was told first: `71 percent` and `seventy-one per cent` are no two disputes; noted in `told`."""
    key = (interval.low, interval.high, interval.unit, interval.exactness, interval.against)
    return told.setdefault(key, interval.text)


def _clearness(one: Given, other: Given, causes: Sequence[tuple[str, Step]]) -> tuple[bool, int, int, float]:
    """Lower the clearer a difference is: nothing accounts for it, or one thing; single numbers; far apart."""
    x, y = one.interval, other.interval
    return causes[0][0] != "conflict", len(causes), max(_VAGUENESS[x.exactness], _VAGUENESS[y.exactness]), -_gap(x, y)


def _converted(interval: Interval, unit: str) -> str:
    """` (81 miles)` behind a figure that is set against one in another unit; nothing where it is less than one."""
    if interval.unit == unit:
        return ""
    zero, step = based(0.0, unit), scale_of(unit)[1]
    ends = [round((v - zero) / step) for v in (interval.low, interval.high) if not math.isinf(v)]
    return "" if 0 in ends else f" ({' to '.join(dict.fromkeys(f'{v:,}' for v in ends))} {unit})"
