"""Dates that answer one question."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.judging.dates import NEIGHBOUR, Dated, dates_compared
from reader.evidence import step_words
from reader.model import Figure


def dated(
    outlet: str, low: str | None, high: str | None = "", *, text: str = "", beside: tuple[Figure, ...] = ()
) -> Dated:
    """A passage with one date, both ends of it the same unless told."""
    high = low if high == "" else high
    figure = Figure(outlet, outlet, 0, 1, f"{low} to {high}" if low != high else f"{low}", "date", low, high)
    return Dated(outlet, figure, text, (figure, *beside))


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (("2031-05-04",), ("2031-05-04",), "agree"),
        (("2031-05",), ("2031-05-04",), "compatible"),
        (("--05-04",), ("2031-05-04",), "compatible"),
        (("--05-04",), ("2031-05-14",), "differ"),
        (("2031-05-04",), ("2031-05-05",), "differ"),
        (("2028", "2031"), ("2030-02",), "compatible"),
        (("2028", "2031"), ("2031-12-31",), "compatible"),
        (("2028", "2031"), ("2032",), "differ"),
        ((None, "2031"), ("2024",), "compatible"),
        (("2028", None), ("2024",), "differ"),
        (("2028", None), ("2031",), "compatible"),
    ],
)
def test_a_date_may_be_less_exact_or_within_another(
    one: tuple[str | None, ...], other: tuple[str | None, ...], why: str
) -> None:
    assert dates_compared([dated("Courier", *one), dated("Herald", *other)]).verdict == why
    assert dates_compared([dated("Herald", *other), dated("Courier", *one)]).verdict == why


def test_the_reason_names_the_two_dates_that_are_furthest_from_agreeing() -> None:
    found = dates_compared([dated("Courier", "2031"), dated("Herald", "2031-05-04"), dated("Star", "2030")])
    assert found.reason == "differ: conflict, 2031 against 2030"
    assert [s.kind for s in found.steps] == ["answer"] * 3 + ["dates apart"]
    assert all(map(step_words, found.steps))


def test_one_outlet_may_give_two_dates_of_its_own() -> None:
    assert dates_compared([dated("Courier", "2031"), dated("Courier", "2030")]).verdict == "agree"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The leak was found on the 21st and the mayor told the following day.", "compatible"),
        ("The leak was found on the 21st and the mayor told a day after.", "compatible"),
        ("The leak was found on the 21st and the mayor told.", "differ"),
    ],
)
def test_the_day_after_may_be_told_without_its_date(text: str, verdict: str) -> None:
    found = dates_compared([dated("Courier", "2031-08-21", text=text), dated("Herald", "2031-08-22")])
    assert found.verdict == verdict
    later = dates_compared([dated("Courier", "2031-08-21", text=text), dated("Herald", "2031-08-23")])
    assert later.verdict == "differ"


def test_the_day_after_the_last_of_a_month_is_the_first() -> None:
    text = "It leaked on February 28, and they told the mayor the next day."
    for year, day in (("2031", "03-01"), ("2032", "02-29"), ("-", "02-29")):
        found = dates_compared([dated("Courier", f"{year}-02-28", text=text), dated("Herald", f"{year}-{day}")])
        assert found.why.startswith("two days of one account"), (year, day)


def test_a_passage_that_gives_both_dates_differs_from_neither() -> None:
    second = dated("x", "2031-08-24").figure
    both = dated("Courier", "2031-08-21", beside=(second,))
    found = dates_compared([both, dated("Herald", "2031-08-24")])
    assert found.reason == "compatible: two days of one account, 2031-08-21 and 2031-08-24"
    assert dates_compared([both, dated("Herald", "2031-08-25")]).verdict == "differ"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Following Day", True),
        ("one day earlier", True),
        ("the previous night", True),
        ("day after day", False),
        ("the following dayton game", False),
        ("two days later", False),
    ],
)
def test_phrases_of_the_day_beside(text: str, expected: bool) -> None:
    assert bool(NEIGHBOUR.search(text)) is expected


ISO = st.one_of(
    st.none(),
    st.dates().map(str),
    st.dates().map(lambda d: str(d)[:7]),
    st.dates().map(lambda d: str(d)[:4]),
    st.dates().map(lambda d: f"-{str(d)[4:]}"),
)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(ISO, ISO), min_size=2, max_size=4), st.sampled_from(["", "It broke the next day."]))
def test_the_order_of_outlets_changes_no_verdict(ends: list[tuple[str | None, str | None]], text: str) -> None:
    answers = [dated(f"o{n}", low, high, text=text) for n, (low, high) in enumerate(ends)]
    found, turned = dates_compared(answers), dates_compared(answers[::-1])
    assert found.verdict == turned.verdict
    same = all(x == y for x, y in pairwise(ends))
    assert (found.verdict == "agree") is same
