"""The verdict on a question that figures answer: equal, overlapping or apart, and why."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations

from reader.analysis.judging.authorities import rivals_among
from reader.analysis.judging.causes import causes_of
from reader.analysis.judging.collation import words_of
from reader.analysis.judging.contents import two_contents
from reader.analysis.judging.dates import Dated, dates_compared
from reader.analysis.judging.given import BESIDE, Answer, Given, given_of, with_risen
from reader.analysis.judging.judgement import Judgement
from reader.analysis.judging.levels import is_term, two_moments
from reader.analysis.judging.parts import change_and_level, of_two_days, of_two_parts, part_and_whole
from reader.analysis.judging.quotes import SAME
from reader.analysis.judging.scopes import counted_words
from reader.analysis.judging.sums import attackers_counted, is_sum, with_all_told
from reader.analysis.quantities.intervals import Interval, Relation, based, in_any_tons, interval_of, relation, scale_of
from reader.analysis.quantities.timing import times_in
from reader.analysis.quantities.wording import listed
from reader.evidence import noted
from reader.model import Step

_RANK = {"exact": 0, "rounded": 1, "range": 2, "bound": 3, "vague": 4}
_TOLD_APART = 4
"""Pairs of outlets that are told apart in the steps at most."""
_COMPARED = 60
"""Figures compared at most."""
OWN_TIME = "each at its own time"
"""How two figures may both hold that tell of two moments: then what is told around them may be contrary too."""
_RELATIONS: tuple[Relation, ...] = ("equal", "overlap", "apart")


def figures_compared(answers: Sequence[Answer]) -> Judgement | None:
    """The verdict on figures that answer one question.

    Args:
        answers: one a passage, in reading order.

    Returns:
        None where fewer than two outlets give something that compares.
    """
    dates = [Dated(a.outlet, a.figure, a.text, a.beside) for a in answers if a.figure and a.figure.kind == "date"]
    if len({d.outlet for d in dates}) > 1 and 2 * len(dates) >= len(answers):
        return dates_compared(dates)
    shown = [a for a in answers[:_COMPARED] if a.figure]
    given = [g for a in answers[:_COMPARED] if (g := given_of(a, shown)) is not None]
    given = with_all_told(with_risen(given))
    measured = [g.interval.dimension for g in given if g.answer.figure]
    dimension = max(measured, key=lambda d: (measured.count(d), -measured.index(d)), default="")
    slip = _other_currency([g for g in given if g.answer.figure])
    given = [g for g in given if g.interval.dimension == dimension or not g.answer.figure]
    told = {g.answer.outlet for g in given}
    found = _compared(given) if len(told) > 1 and measured else None
    if slip and (found is None or found.verdict != "differ"):
        return slip
    if found is None:
        return None
    silent = next(
        (o for o in dict.fromkeys(a.outlet for a in answers) if o not in told and not _tells(o, answers, given)), ""
    )
    if found.verdict == "agree" and silent and not _are_ages(answers):
        steps = (*found.steps, Step("no figure", (silent,)))
        return Judgement("compatible", f"one tells it without a figure, {given[0].interval.text}", steps)
    return found


def _are_ages(answers: Sequence[Answer]) -> bool:
    """Whether ages answer: who tells of somebody without giving one says nothing else."""
    return all(a.figure.kind == "age" for a in answers if a.figure)


def _other_currency(given: Sequence[Given]) -> Judgement | None:
    """The verdict where one number is told in two currencies, each by an outlet that does not tell the other.

    Two dollars may be one: who writes `$5` and who writes `C$5` may mean the same.
    """
    money = [g for g in given if g.answer.figure and g.answer.figure.kind == "money"]
    for x, y in combinations(money, 2):
        a, b = x.interval, y.interval
        unlike = a.unit != b.unit and not ("$" in a.text and "$" in b.text)
        both = {g.interval.unit for g in money if g.answer.outlet == x.answer.outlet} & {
            g.interval.unit for g in money if g.answer.outlet == y.answer.outlet
        }
        if x.answer.outlet != y.answer.outlet and unlike and not both and (a.low, a.high) == (b.low, b.high):
            steps = dict.fromkeys(Step("answer", (g.answer.outlet,), (g.interval.text,)) for g in money)
            last = noted("the same number of another currency: one of them may be wrong")
            return Judgement("differ", f"the currency, {a.text} against {b.text}", (*steps, last))
    return None


def _tells(outlet: str, answers: Sequence[Answer], given: Sequence[Given]) -> bool:
    """Whether a passage of an outlet has, besides, a figure that others answer with."""
    figures = (f for a in answers if a.outlet == outlet for f in a.beside[:BESIDE])
    found = [i for f in figures if (i := interval_of(f)) is not None]
    return any(i.dimension == g.interval.dimension and relation(i, g.interval) == "equal" for i in found for g in given)


def _related(x: Given, y: Given) -> Relation:
    """How two answers stand to each other, with what their passages say of the figures besides."""
    found = relation(x.interval, y.interval)
    if found == "apart" and _of_two_things(x, y):
        return "overlap"
    if _on_other_days(x, y) or (found == "equal" and two_contents(x, y)):
        return "overlap"
    if (x.way and y.way and x.way != y.way) or _misquoted(x, y) or _are_two_terms(x, y):
        return "apart"
    if found == "overlap" and x.others != y.others and x.interval.low == y.interval.low and not (x.added or y.added):
        # two other ferries were laid up: two were
        return "equal"
    return "equal" if found == "apart" and (is_sum(x, y) or is_sum(y, x)) else found


def _are_two_terms(x: Given, y: Given) -> bool:
    """Whether something is to be done within two spans of time: what was done within 12 months was within 18."""
    figures = [(g.answer, f) for g in (x, y) if (f := g.answer.figure) and f.kind == "duration"]
    terms = [f for a, f in figures if f.qualifier == "within" and is_term(a.text, f.start - a.start)]
    return len(terms) == 2 and relation(x.interval, y.interval) != "equal"


def _of_two_things(x: Given, y: Given) -> bool:
    """Whether two answers may both hold although their figures exclude each other."""
    parted = part_and_whole(x, y) or of_two_parts(x, y) or change_and_level(x, y) or bool(attackers_counted(x, y))
    return parted or _ages_of_two(x, y) or two_moments(x.moment, y.moment) or of_two_days(x, y)


def _on_other_days(x: Given, y: Given) -> bool:
    """Whether something went one way, and the other way on a later day that is named: a fall, and Friday's recovery."""
    day, other = x.answer.as_of, y.answer.as_of
    if not (x.way and y.way and day and other) or x.way == y.way or day == other:
        return False
    later = x if other < day else y
    return any(t.is_day for t in times_in(later.answer.text))


def _misquoted(x: Given, y: Given) -> bool:
    """Whether one sentence of somebody's is quoted with two numbers: `within 72 hours` and `within 24 hours`."""
    one, other = ({w.folded for w in words_of(g.answer.quoted)} for g in (x, y))
    if not one or not other or relation(x.interval, y.interval) == "equal":
        return False
    single = all(_RANK[g.interval.exactness] != _RANK["vague"] for g in (x, y))
    return single and 2 * len(one & other) / (len(one) + len(other)) >= SAME


def _ages_of_two(x: Given, y: Given) -> bool:
    """Whether two ages may be those of two persons: the texts do not say that they are of one."""
    a, b = x.answer.figure, y.answer.figure
    if a is None or b is None or not a.kind == b.kind == "age":
        return False
    here, there = counted_words(a.of), counted_words(b.of)
    which, other = here & listed("which_one"), there & listed("which_one")
    if which & other:
        # the youngest survivor is not the youngest victim, who may be called a patient
        mine, theirs = ({"" if w in listed("harmed") else w for w in of - listed("which_one")} for of in (here, there))
        return bool(mine and theirs) and mine.isdisjoint(theirs)
    return not here & there or bool(which and other)


def _best(given: Sequence[Given]) -> dict[str, list[Given]]:
    """What each outlet says, the most specific first; what a more specific one of its own covers is left out."""
    out: dict[str, list[Given]] = {g.answer.outlet: [] for g in given}
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
    related = [_closest(mine, other) for mine, other in combinations(best.values(), 2)]
    apart = [(x, y) for x, y, r in related if r == "apart"]
    if apart:
        return _differ(apart, steps)
    if rivals := rivals_among(given, lambda x, y: _related(x, y) == "apart"):
        return _differ([rivals.given], steps, lambda *_: [("sources", noted(rivals.told))])
    if all(r == "equal" for _, _, r in related):
        units = {g.interval.unit for g in given}
        converted = len(units) > 1 and not in_any_tons(min(units), max(units))
        why = "the same once converted to one unit" if converted else "the same figure"
        last = noted(f"{why}, rounding allowed for")
        return Judgement("agree", f"{why}, {given[0].interval.text}", (*steps, last))
    x, y = next((x, y) for x, y, r in related if r == "overlap")
    how, line = _overlap_kind(x, y), f"{x.interval.text} and {y.interval.text}"
    return Judgement("compatible", f"{how}, {line}", (*steps, noted(f"{line} overlap: {how}", how)))


def _closest(mine: Sequence[Given], other: Sequence[Given]) -> tuple[Given, Given, Relation]:
    """The answers of two outlets that fit best: they differ only where nothing of theirs fits."""
    pairs = [(x, y, _related(x, y)) for x in mine for y in other]
    return min(pairs, key=lambda p: (_RELATIONS.index(p[2]), _gap(p[0].interval, p[1].interval)))


def _gap(a: Interval, b: Interval) -> float:
    """How far apart, as a share of the larger."""
    low, high = (a, b) if a.high < b.low else (b, a)
    if math.isinf(high.low) or math.isinf(low.high):
        return 0.0
    return (high.low - low.high) / max(abs(high.low), 1e-9)


def _overlap_kind(x: Given, y: Given) -> str:
    """In which way two figures overlap that are not the same: `a bound and a figure`."""
    if attackers := attackers_counted(x, y):
        return f"one {attackers}"
    if part_and_whole(x, y):
        return "a part and the whole"
    if things := two_contents(x, y):
        return f"the same figure of two things, {' and '.join(things)}"
    if two_moments(x.moment, y.moment) or _on_other_days(x, y) or of_two_days(x, y):
        return OWN_TIME
    if relation(x.interval, y.interval) == "apart":
        if change_and_level(x, y):
            return "a change and a level"
        return "ages that may be of two" if _ages_of_two(x, y) else "two parts of a whole"
    if x.added != y.added:
        return "a number and one more on top"
    kinds = {x.interval.exactness, y.interval.exactness}
    if "vague" in kinds:
        return "a vague word and a figure" if kinds != {"vague"} else "two vague words"
    if "bound" in kinds:
        return "a bound and a figure" if kinds != {"bound"} else "two bounds"
    if "range" in kinds:
        return "a range and a figure in it" if kinds != {"range"} else "two ranges that overlap"
    return "nearly the same figure"


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
    for x, y, causes in ranked[:_TOLD_APART]:
        here, there = x.interval.text, y.interval.text + _converted(y.interval, x.interval.unit)
        kinds = tuple(kind for kind, _ in causes)
        leads = kinds not in named and (here, there) not in named.values()
        if leads:
            named[kinds] = here, there
        told.append(Step("apart", (x.answer.outlet, y.answer.outlet), (here, there), kinds, leads=leads))
        told += [step for _, step in causes]
    why = (f"{', '.join(kinds)}, {here} against {there}" for kinds, (here, there) in named.items())
    return Judgement("differ", "; ".join(why), tuple(dict.fromkeys(told)))


def _clearness(one: Given, other: Given, causes: Sequence[tuple[str, Step]]) -> tuple[bool, int, int, float]:
    """Lower the clearer a difference is: nothing accounts for it, or one thing; single numbers; far apart."""
    x, y = one.interval, other.interval
    return causes[0][0] != "conflict", len(causes), max(_RANK[x.exactness], _RANK[y.exactness]), -_gap(x, y)


def _converted(interval: Interval, unit: str) -> str:
    """` (81 miles)` behind a figure that is set against one in another unit; nothing where it is less than one."""
    if interval.unit == unit:
        return ""
    zero, step = based(0.0, unit), scale_of(unit)[1]
    ends = [round((v - zero) / step) for v in (interval.low, interval.high) if not math.isinf(v)]
    return "" if 0 in ends else f" ({' to '.join(dict.fromkeys(f'{v:,}' for v in ends))} {unit})"
