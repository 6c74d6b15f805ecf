"""Sources that exclude each other, where every outlet has a number in common."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.analysis.judging.judgement import Judgement
from tests.analysis.judging.test_figures import answer, compared, number


def told(*given: tuple[str, int, str], text: str = "{} people drowned.") -> Judgement:
    """What outlets tell of the drowned, each with on whose word."""
    return compared(*(replace(answer(o, text.format(n), number(n)), source=source) for o, n, source in given))


HARBOUR, HOSPITAL = "the harbour police", "doctors at the hospital"


def test_two_sources_that_both_outlets_report_do_not_agree() -> None:
    found = told(("A", 12, HARBOUR), ("A", 19, HOSPITAL), ("B", 12, HARBOUR), ("B", 19, HOSPITAL))
    assert (found.verdict, found.why) == ("differ", "sources, 12 against 19")
    assert any(
        "12 according to the harbour police, 19 according to doctors at the hospital" in value
        for s in found.steps
        for value in s.values
    )
    apart = next(s for s in found.steps if s.kind == "apart")
    assert set(apart.outlets) == {"A", "B"}
    assert apart.leads


def test_who_reports_one_of_two_sources_does_not_settle_it() -> None:
    found = told(("A", 12, HARBOUR), ("A", 19, HOSPITAL), ("B", 12, ""))
    assert (found.verdict, found.why) == ("differ", "sources, 12 against 19")


@pytest.mark.parametrize(
    "given",
    [
        [("A", 12, HARBOUR), ("A", 19, ""), ("B", 12, HARBOUR)],
        [("A", 12, HARBOUR), ("A", 19, "harbour police"), ("B", 12, HARBOUR)],
        [("A", 12, HARBOUR), ("A", 12, HOSPITAL), ("B", 12, HARBOUR)],
    ],
)
def test_what_one_source_or_nobody_says_is_no_dispute(given: list[tuple[str, int, str]]) -> None:
    assert told(*given).verdict == "agree"


def test_what_something_accounts_for_is_no_dispute_of_sources() -> None:
    early, late = (replace(answer("A", f"Killed: {n}.", number(n), of="killed"), source=source, as_of=day)
                   for n, source, day in ((12, HARBOUR, "2031-05-04"), (19, HOSPITAL, "2031-05-06")))  # fmt: skip
    assert compared(early, late, replace(early, outlet="B"), replace(late, outlet="B")).verdict == "agree"
