"""How alike two articles are: the weight of the words they share, less for every day between them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from itertools import combinations

from reader.analysis.grouping.weights import Weighed
from reader.model import Article

Pairs = dict[tuple[int, int], float]
"""Likeness of two articles, the one with the lower number first; those that share nothing rare are missing."""

FAR = 400
"""Days from which on two articles cannot be one story, whatever they share."""
HALF = 60.0
"""Days after which what two articles share counts half."""
NEAR = 3
"""Days within which a story is told everywhere."""
TELLING = 40
"""So many of an article's weightiest words find it others to compare with."""
HOLDERS = 60
"""A word in more articles than this finds none."""


def likenesses(articles: Sequence[Article], weights: Sequence[Weighed]) -> Pairs:
    """The likeness of all pairs that have something rare in common and lie within `FAR` days of each other."""
    days = [_days(a.date) for a in articles]
    return {
        (i, j): _cosine(weights[i].weights, weights[j].weights) * near
        for i, j in sorted(_candidates(weights))
        if (near := nearness(days[i], days[j])) > 0
    }


def nearness(one: tuple[int, int] | None, other: tuple[int, int] | None) -> float:
    """1 for what was published within some days, falling by half in `HALF` days; 1 too where a date is missing.

    Args:
        one: the first and the last day that a date may mean, as ordinals.
        other: the same of the other article.
    """
    if one is None or other is None:
        return 1.0
    between = max(0, one[0] - other[1], other[0] - one[1])
    if between > FAR:
        return 0.0
    return math.pow(0.5, max(0, between - NEAR) / HALF)


def _days(when: str | None) -> tuple[int, int] | None:
    """The days a date as exact as it is known may mean: `2015-05` is all of May."""
    parts = [int(p) for p in (when or "")[:10].split("-") if p.isdecimal()]
    try:
        match parts:
            case [year]:
                return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
            case [year, month]:
                return date(year, month, 1).toordinal(), date(year, month, 28).toordinal() + 3
            case [year, month, day]:
                return (exact := date(year, month, day).toordinal()), exact
    except ValueError:
        pass
    return None


def _candidates(weights: Sequence[Weighed]) -> set[tuple[int, int]]:
    holders: dict[str, list[int]] = {}
    for n, weighed in enumerate(weights):
        telling = sorted(weighed.weights, key=lambda stem: (-weighed.weights[stem], stem))[:TELLING]
        for stem in telling:
            holders.setdefault(stem, []).append(n)
    return {pair for found in holders.values() if len(found) <= HOLDERS for pair in combinations(found, 2)}


def _cosine(one: dict[str, float], other: dict[str, float]) -> float:
    if len(other) < len(one):
        one, other = other, one
    return math.fsum(weight * other[stem] for stem, weight in one.items() if stem in other)
