"""What belongs together, and what need not be asked again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.sourcing.homes import Alike, Homes

_PAIRS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=12)


@given(_PAIRS)
def test_what_is_joined_belongs_together(pairs: list[tuple[int, int]]) -> None:
    homes = Homes(10)
    wanted = [{n} for n in range(10)]
    for one, other in pairs:
        homes.join(one, other)
        whole = wanted[one] | wanted[other]
        for n in whole:
            wanted[n] = whole
    assert homes.groups() == [list(group) for group in sorted({tuple(sorted(group)) for group in wanted})]
    assert homes.home == [min(group) for group in wanted]


@given(_PAIRS, st.sets(st.integers(0, 9), min_size=1), st.integers(0, 9))
def test_none_are_left_out_that_belong_elsewhere(pairs: list[tuple[int, int]], some: set[int], number: int) -> None:
    homes, alike = Homes(10), Alike(sorted(some))
    for one, other in pairs:
        homes.join(one, other)
        asked = set(alike.after(number, homes))
        apart = {n for n in some if n > number and homes.home[n] != homes.home[number]}
        assert apart <= asked <= {n for n in some if n > number}
        assert not (asked and all(homes.home[n] == homes.home[number] for n in some))
