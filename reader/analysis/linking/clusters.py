"""Joins linked passages into groups without chaining: each pair of a group must be likely, the surest comes first."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from reader.analysis.linking.index import Pair
from reader.analysis.linking.together import Together

Group = tuple[int, ...]
_WEAKEST, _MEAN = 0.33, 0.8
"""Shares of the floor: what a group's least likely pair needs, so that one doubtful pair does not part a group, and
what the pairs need on the mean."""

_AGAIN = 1.2
"""Times the floor that a pair needs to make a further group: below it the group mostly repeats one that is there."""


def groups_of(
    chances: Mapping[Pair, float],
    articles: Sequence[int],
    floor: float,
    rounds: int = 5,
    covered: Set[int] | None = None,
) -> list[Group]:
    """Groups of passages of at least two articles that answer one question.

    Later rounds look at the likely pairs that no group holds yet: a passage that answers two questions stands in two
    groups.

    Args:
        chances: the likelihood of each pair (lower number first); a pair that is missing counts 0.
        articles: the article of each passage by number; the passages of one follow each other.
        floor: the likelihood that a pair needs to begin a group or to join two; on the mean they need most of it.
        rounds: how often to look.
        covered: None where all was compared with all; else the passages that later ones were not compared with. Then a
            pair that is missing makes the mean lower, and parts two groups only where more are missing than there are.
    """
    likely = sorted((-c, a, b) for (a, b), c in chances.items() if c >= floor and articles[a] != articles[b])
    out: Together[int] = Together()
    joining = _Joining(chances, articles, floor, covered)
    for turn in range(rounds):
        needed = floor * _AGAIN if turn else floor
        # what a group holds stays there
        likely = [link for link in likely if -link[0] >= needed and link[1:] not in out]
        left = [(a, b) for _, a, b in likely]
        found = [g for g in joining.joined(left) if not out.covers(g)]
        if not found:
            break
        for group in found:
            out.add(group)
    return sorted(tuple(g) for g in out.groups)


class _Joining:
    """Joins groups: what it costs hangs on how many pairs were compared, not on how many there could be."""

    def __init__(
        self, chances: Mapping[Pair, float], articles: Sequence[int], floor: float, covered: Set[int] | None
    ) -> None:
        self._articles, self._floor = articles, floor
        self._covered: Set[int] = covered or frozenset()
        self._some_missing = covered is not None
        self._group: dict[int, Group] = {}
        self._near: dict[int, dict[int, float]] = defaultdict(dict)
        """By passage: those of other articles that it was compared with, and the likelihood."""
        for (a, b), chance in chances.items():
            if articles[a] != articles[b]:
                self._near[a][b] = self._near[b][a] = chance
        self._behind = {article: number + 1 for number, article in enumerate(articles)}

    def joined(self, pairs: Sequence[Pair]) -> list[Group]:
        """The groups that joining pairs in their order gives; each passage stands in one at most."""
        group = self._group = {x: (x,) for pair in pairs for x in pair}
        refused: set[tuple[int, ...]] = set()
        for a, b in pairs:
            mine, other = group[a], group[b]
            # a group only grows: by its first member and its size it is known
            both = (mine[0], len(mine), other[0], len(other))
            if mine is other or both in refused:
                continue
            if self._may_join(mine, other):
                together = tuple(sorted(mine + other))
                for x in together:
                    group[x] = together
            else:
                refused.update((both, both[2:] + both[:2]))
        return sorted({g for g in group.values() if len(g) > 1})

    def _may_join(self, mine: Group, other: Group) -> bool:
        """Whether the pairs of different articles across two groups are likely: on the mean, and nearly each."""
        few, many = (mine, other) if len(mine) <= len(other) else (other, mine)
        covered = self._covered
        across = [(x, y, c) for x in few for y, c in self._near_among(x, many)]
        if not across or min(c for *_, c in across) < _WEAKEST * self._floor:
            return False
        compared = sum(min(x, y) not in covered for x, y, _ in across)
        missing = self._later(mine, other) + self._later(other, mine) - compared
        if missing > (len(across) if self._some_missing else 0):
            return False
        return math.fsum(c for *_, c in across) >= _MEAN * self._floor * (len(across) + missing)

    def _near_among(self, passage: int, group: Group) -> Iterator[tuple[int, float]]:
        """The members of a group that a passage was compared with, each with the likelihood."""
        near = self._near[passage]
        if len(group) < len(near):
            return ((y, near[y]) for y in group if y in near)
        return ((y, chance) for y, chance in near.items() if self._group.get(y) is group)

    def _later(self, mine: Group, other: Group) -> int:
        """How many pairs there are of a passage that nothing covers and a later article's of another group."""
        ends = (self._behind[self._articles[x]] for x in mine if x not in self._covered)
        return sum(len(other) - bisect_left(other, end) for end in ends)
