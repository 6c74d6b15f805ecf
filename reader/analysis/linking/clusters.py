"""Joins linked passages into groups without chaining: each pair of a group must be likely, the surest comes first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from reader.analysis.linking.together import Together

Pair = tuple[int, int]
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
        articles: the article of each passage by number.
        floor: the likelihood that a pair needs to begin a group or to join two; on the mean they need most of it.
        rounds: how often to look.
        covered: None where all was compared with all; else the passages that later ones were not compared with. Then a
            pair that is missing makes the mean lower, and parts two groups only where more are missing than there are.
    """
    likely = sorted((-c, a, b) for (a, b), c in chances.items() if c >= floor and articles[a] != articles[b])
    out: Together[int] = Together()
    for turn in range(rounds):
        needed = floor * _AGAIN if turn else floor
        left = [(a, b) for c, a, b in likely if -c >= needed and (a, b) not in out]
        found = [g for g in _joined(left, chances, articles, floor, covered) if not out.covers(g)]
        if not found:
            break
        for group in found:
            out.add(group)
    return sorted(tuple(g) for g in out.groups)


def _joined(
    pairs: Sequence[Pair],
    chances: Mapping[Pair, float],
    articles: Sequence[int],
    floor: float,
    covered: Set[int] | None,
) -> list[Group]:
    """The groups that joining pairs in their order gives; each passage stands in one at most."""
    group: dict[int, Group] = {}
    for a, b in pairs:
        mine, other = group.get(a, (a,)), group.get(b, (b,))
        if mine is not other and _may_join(mine, other, chances, articles, floor, covered):
            together = tuple(sorted(mine + other))
            for x in together:
                group[x] = together
    return sorted(set(group.values()))


def _may_join(
    mine: Group,
    other: Group,
    chances: Mapping[Pair, float],
    articles: Sequence[int],
    floor: float,
    covered: Set[int] | None,
) -> bool:
    """Whether the pairs of different articles across two groups are likely: on the mean, and each of them nearly."""
    total, count, missing = 0.0, 0, 0
    for a in mine:
        for b in other:
            if articles[a] != articles[b]:
                pair = (a, b) if a < b else (b, a)
                chance = chances.get(pair)
                if chance is None and covered is not None:
                    missing += pair[0] not in covered
                    continue
                if chance is None or chance < _WEAKEST * floor:
                    return False
                total += chance
                count += 1
    return count > 0 and missing <= count and total >= _MEAN * floor * (count + missing)
