"""How two counts stand to each other: of one number, of the same people, of a part and its whole."""

from __future__ import annotations

from collections.abc import Sequence
from math import isclose

from reader.analysis.linking.answers import FigureAnswer
from reader.analysis.linking.unlike import of_other_people, of_two_nations
from reader.analysis.quantities.counted import nouns_counted
from reader.analysis.quantities.intervals import CONVERTED, in_any_tons, of_another_magnitude
from reader.analysis.quantities.wording import casualties, listed
from reader.analysis.sets import are_apart

_OPEN = 5.0
"""How far an open end ("thousands", "at least 500") is taken to reach."""
_OTHER_SIZE = 3.0
"""From how many times the one two single counts are not of one size."""
_ANYBODY = frozenset(("men", "women", "members", "staff", "fighters", "soldiers", "troops", "officers", "civilians"))
"""Words for those of whom each side has its own."""
_BOUND = frozenset(("fighters", "own"))
"""Who is counted apart wherever it is told: their dead are no toll of a place."""


def answers_for(whole: FigureAnswer, other: FigureAnswer) -> bool:
    """Whether a part answers what another figure does, rather than its whole: `seven of the 20 ships sank`.

    The part does what the sentence tells; a figure that tells of the same, or is nearer to it, asks for the part.
    """
    for part in whole.parts:
        if part.deed and part.deed == other.deed != whole.deed:
            return True
        if part.key[0] == other.key[0] and not other.parts and not is_same(whole, other):
            near, far = factor_between(*part.ends, *other.ends), factor_between(*whole.ends, *other.ends)
            if is_same(part, other) or (near <= far and not are_at_odds(part, other)):
                return True
    return False


def is_told_fully(a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether one of two counts is a part of a whole that is told, and one thing befell both: two of the five freed."""
    told = any(x.whole and not x.befell_all for x in (a, b))
    return told and bool(a.key[1]) and a.key == b.key


def is_same(a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether two figures give one number, a conversion's rounding allowed for."""
    if a.ends == b.ends:
        return True
    f, g = a.counted.figure, b.counted.figure
    if in_any_tons(f.unit, g.unit) and (f.low, f.high) == (g.low, g.high):
        return True
    if f.unit == g.unit or None in (*a.ends, *b.ends):
        return False
    (low, high), (other_low, other_high) = a.ends, b.ends
    return _is_near(low, other_low) and _is_near(high, other_high)


def _is_near(x: float | str | None, y: float | str | None) -> bool:
    return isinstance(x, int | float) and isinstance(y, int | float) and isclose(x, y, rel_tol=CONVERTED)


def are_of_others(a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether two counts that are not the same are of different people, or one of some whom the other may count too."""
    if are_apart(a.sides, b.sides) or of_two_nations(a.counted.figure, b.counted.figure):
        return True
    if None not in (a.everywhere, b.everywhere) and a.everywhere != b.everywhere:
        return True  # 43,000 worldwide, and 20,000 in one country
    if a.narrow and b.narrow:
        return not a.narrow & b.narrow
    if a.some != b.some and not is_told_fully(a, b):
        return True
    one_deed = bool(a.key[1] and a.deed == b.deed)
    people = a.key[0] == b.key[0] == "people" and a.counted.figure.kind == "count"
    if one_deed and a.key[1] in casualties():
        years = a.of_years != b.of_years
        return years or bool(_BOUND & (a.narrow ^ b.narrow) and not _are_of_one_trade(a, b))
    if not people or one_deed:
        # fewer children may be some of more people, if one thing befell both
        return False
    return bool(a.narrow or b.narrow) or of_other_people(a.counted.figure, b.counted.figure)


def _are_of_one_trade(a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether both counts name what those are by one word, so that whose they are tells nothing: his nurses."""
    here, there = (nouns_counted(x.counted.figure) for x in (a, b))
    return bool((here & there) - _ANYBODY - listed("anybody"))


def are_at_odds(a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether different things are told of what two figures count."""
    return bool(a.key[1] and b.key[1] and a.deed != b.deed)


def factor_between(*ends: object) -> float:
    """How many times the nearest ends of two intervals lie apart.

    1 where they overlap or are no numbers, or where `million` may stand for `billion`.
    """
    low, high, other_low, other_high = (float(e) if isinstance(e, int | float) else None for e in ends)
    if low is None or other_low is None:
        return 1.0
    small, large = (high, other_low) if low <= other_low else (other_high, low)
    if small is None:
        small = _OPEN * min(low, other_low)
    if of_another_magnitude(small, large):
        return 1.0
    return large / small if small > 0 and large > small else 1.0


def without_other_sizes(
    answers: Sequence[FigureAnswer], links: Sequence[tuple[float, int, int]]
) -> list[tuple[float, int, int]]:
    """The links without those of a count to one many times its size, where an article has one of its very size too.

    Rebels who lost four men are not set against the fifty whom they are said to have killed.

    Args:
        answers: of all articles.
        links: how alike two of them are, and their places among the answers.
    """
    alike = [(i, j) for _, i, j in links if answers[i].ends == answers[j].ends]
    met = {(i, answers[j].article) for i, j in alike} | {(j, answers[i].article) for i, j in alike}

    def is_other(i: int, j: int) -> bool:
        has_its_own = (i, answers[j].article) in met or (j, answers[i].article) in met
        counts = all(a.kind == "count" and a.ends[0] == a.ends[1] for a in (answers[i], answers[j]))
        return counts and has_its_own and factor_between(*answers[i].ends, *answers[j].ends) > _OTHER_SIZE

    return [link for link in links if not is_other(*link[1:])]
