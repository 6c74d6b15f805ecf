"""Joins articles to groups by average linkage: two groups become one while their articles are alike on average."""

from __future__ import annotations

import heapq

from reader.analysis.grouping.likeness import Pairs

ENOUGH = 0.18
"""How alike two groups must be on average to be one story."""
FIRST = 0.28
"""How alike two single articles must be: among many some are half alike by chance, to several at once few are."""


def merged(count: int, pairs: Pairs) -> list[tuple[int, ...]]:
    """The groups of `count` articles, each with its articles in order; an article alike to none is one by itself."""
    members: dict[int, list[int]] = {n: [n] for n in range(count)}
    sums: dict[int, dict[int, float]] = {n: {} for n in range(count)}
    for (i, j), alike in pairs.items():
        sums[i][j] = sums[j][i] = alike
    heap = [(-alike, i, j) for (i, j), alike in pairs.items() if alike >= FIRST]
    heapq.heapify(heap)
    made = count
    while heap:
        _, i, j = heapq.heappop(heap)
        if i not in members or j not in members:
            continue
        joined = members.pop(i) + members.pop(j)
        others = sums.pop(i)
        for k, alike in sums.pop(j).items():
            others[k] = others.get(k, 0.0) + alike
        members[made], sums[made] = joined, {}
        for k, alike in others.items():
            if k not in members:
                continue
            for gone in (i, j):
                sums[k].pop(gone, None)
            sums[made][k] = sums[k][made] = alike
            average = alike / (len(joined) * len(members[k]))
            if average >= ENOUGH:
                heapq.heappush(heap, (-average, k, made))
        made += 1
    return sorted(tuple(sorted(m)) for m in members.values())
