from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.grouping.merging import ENOUGH, FIRST, merged

PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda p: p[0] < p[1]), st.floats(0.01, 1), max_size=20
)


@pytest.mark.parametrize(
    ("count", "pairs", "groups"),
    [
        (0, {}, []),
        (1, {}, [(0,)]),
        (3, {}, [(0,), (1,), (2,)]),
        (2, {(0, 1): FIRST}, [(0, 1)]),
        (2, {(0, 1): FIRST - 0.01}, [(0,), (1,)]),
        (3, {(0, 1): 0.9, (0, 2): ENOUGH, (1, 2): ENOUGH}, [(0, 1, 2)]),
        (3, {(0, 1): 0.9, (0, 2): ENOUGH, (1, 2): ENOUGH - 0.02}, [(0, 1), (2,)]),
        (3, {(0, 2): 0.9, (1, 2): 0.3}, [(0, 2), (1,)]),
        (4, {(0, 1): 0.5, (2, 3): 0.5}, [(0, 1), (2, 3)]),
        (4, {(0, 1): 0.9, (2, 3): 0.8, **{(i, j): 0.2 for i in (0, 1) for j in (2, 3)}}, [(0, 1, 2, 3)]),
    ],
)
def test_groups_are_alike_on_average(
    count: int, pairs: dict[tuple[int, int], float], groups: list[tuple[int, ...]]
) -> None:
    assert merged(count, pairs) == groups


@settings(max_examples=60)
@given(PAIRS)
def test_every_article_is_in_one_group_that_is_alike_enough(pairs: dict[tuple[int, int], float]) -> None:
    groups = merged(8, pairs)
    assert sorted(m for group in groups for m in group) == list(range(8))
    for group in groups:
        inside = [pairs.get(pair, 0.0) for pair in combinations(group, 2)]
        assert not inside or max(inside) >= FIRST
