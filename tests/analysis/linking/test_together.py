from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.linking.together import Together

groups = st.lists(st.lists(st.integers(0, 9), min_size=1, max_size=5, unique=True), max_size=6)
things = st.integers(0, 9)


@given(groups, things, things)
def test_two_things_are_together_where_some_group_holds_both(held: list[list[int]], a: int, b: int) -> None:
    assert ((a, b) in Together(held)) == any(a in g and b in g for g in held)


@given(groups, st.lists(things, min_size=1, max_size=4))
def test_a_group_is_covered_where_another_holds_all_of_it(held: list[list[int]], asked: list[int]) -> None:
    together = Together(held)
    assert together.covers(asked) == any(set(asked) <= set(g) for g in held)
    assert together.touching(asked) == [n for n, g in enumerate(held) if set(asked) & set(g)]


def test_a_group_that_is_removed_holds_nothing_and_the_others_keep_their_numbers() -> None:
    together = Together([[1, 2], [2, 3]])
    together.remove(0)
    assert (1, 2) not in together
    assert together.touching([1, 2]) == [1]
