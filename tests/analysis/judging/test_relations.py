"""How two answers with a figure stand to each other."""

from __future__ import annotations

import pytest

from reader.analysis.judging.given import Given, given_of
from reader.analysis.judging.relations import OWN_TIME, overlap_kind, related
from reader.model import FigureKind
from tests.analysis.judging.test_figures import answer, number
from tests.analysis.test_verdicts import Amount


def given(text: str, figure: Amount, as_of: str | None = None, of: str = "", kind: FigureKind | None = None) -> Given:
    one = answer("Courier", text, figure, as_of=as_of, of=of, kind=kind)
    found = given_of(one, [one])
    assert found is not None
    return found


def test_equal_figures_of_two_things_only_overlap() -> None:
    barley = given("It shipped 3,000 tonnes of barley.", ("3,000 tonnes", 3000, 3000, "tonnes"))
    fuel = given("It shipped 3,000 tonnes of fuel.", ("3,000 tonnes", 3000, 3000, "tonnes"))
    assert related(barley, barley) == "equal"
    assert related(barley, fuel) == "overlap"
    assert overlap_kind(barley, fuel) == "the same figure of two things, barley and fuel"


def test_one_way_and_the_other_are_apart_unless_each_is_of_its_own_day() -> None:
    fell = given("Shares fell 6 percent.", ("6", 6, 6, "percent"), as_of="2031-09-18")
    rose = given("Shares rose 6 percent.", ("6", 6, 6, "percent"), as_of="2031-09-19")
    assert related(fell, rose) == "apart"
    later = given("Shares rose 6 percent on Friday.", ("6", 6, 6, "percent"), as_of="2031-09-19")
    assert related(fell, later) == "overlap"
    assert overlap_kind(fell, later) == OWN_TIME


@pytest.mark.parametrize(
    ("figure", "kind"),
    [
        (("at least 30", 30, None, ""), "a bound and a figure"),
        (("30 to 50", 30, 50, ""), "a range and a figure in it"),
        (("dozens", 24, None, ""), "a vague word and a figure"),
    ],
)
def test_figures_that_overlap_do_so_by_the_vaguer_of_both(figure: Amount, kind: str) -> None:
    single, wide = (
        given("It hit 40 carts.", number(40), of="carts"),
        given(f"It hit {figure[0]} carts.", figure, of="carts"),
    )
    assert related(single, wide) == "overlap"
    assert overlap_kind(single, wide) == kind
