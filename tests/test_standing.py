"""How a claim stands, in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest

from reader.model import Claim, ClaimKind, Near, Ruling, Step, Support, Verdict
from reader.standing import (
    decision_beside_reason,
    disputed_first,
    disputes_told,
    is_update,
    standing,
    whose_decision,
)


@pytest.mark.parametrize(
    ("kind", "verdict", "last"),
    [
        ("event", "compatible", "at most 2 origins"),
        ("event", "agree", "corroborated"),
        ("figure", "compatible", "corroborated"),
    ],
)
def test_outlets_that_tell_one_event_each_their_own_way_do_not_corroborate(
    kind: ClaimKind, verdict: Verdict, last: str
) -> None:
    assert standing(Claim("c", "Killed", kind, verdict, "", "strong", 3, 2, "corroborated", (), ()))[-1] == last


@pytest.mark.parametrize(
    ("verdict", "support", "said"),
    [
        ("agree", "echoed", ("3 outlets", "at most 1 origin", "echoed")),
        ("compatible", "corroborated", ("3 outlets", "at most 1 origin", "corroborated")),
        ("differ", "corroborated", ("3 outlets", "at most 1 origin")),
        ("agree", "single", ("3 outlets", "at most 1 origin")),
        ("agree", "unstated", ("3 outlets", "no source named")),
    ],
)
def test_standing_never_says_more_than_is_known(verdict: Verdict, support: Support, said: tuple[str, ...]) -> None:
    assert standing(Claim("c", "Killed", "figure", verdict, "", "strong", 3, 1, support, (), ())) == said


@pytest.mark.parametrize(
    ("ruling", "decided", "whose", "beside"),
    [
        (None, None, "", ""),
        (None, "person", "passages chosen by a person", "passages chosen by a person"),
        ("against", "person", "decided by a person", ""),
        ("with", "person", "confirmed by a person", ""),
    ],
)
def test_a_decision_is_told_once(
    ruling: Ruling | None, decided: Literal["person"] | None, whose: str, beside: str
) -> None:
    # an outlet may quote such words: what a reason says is no proof of who gave the verdict
    reason = "agree: the same words, decided by a person"
    claim = Claim("c", "Killed", "figure", "agree", reason, "strong", 3, 1, "single", (), (), decided=decided)
    claim = replace(claim, ruling=ruling)
    assert (whose_decision(claim), decision_beside_reason(claim)) == (whose, beside)


def differing(*ways: str, decided: bool = False) -> Claim:
    """A claim on which outlets differ in some ways, each of a pair of its answers."""
    steps = tuple(Step("apart", ("A", "B"), ("8", "11"), (way,), leads=True) for way in ways)
    reason = "differ: decided by a person" if decided else "differ: 8 against 11"
    return Claim(
        *("id", "People killed", "figure", "differ", reason, "strong", 2, 1, "single", (), ()),
        steps=steps,
        decided="person" if decided else None,
        ruling="against" if decided else None,
    )


def test_a_later_figure_alone_is_an_update_and_no_dispute() -> None:
    assert is_update(differing("time"))
    assert is_update(differing("an update"))
    assert not is_update(differing("time", "scope"))
    assert not is_update(differing("conflict"))
    assert not is_update(differing())
    assert not is_update(differing("time", decided=True)), "a person says that they differ"
    assert not is_update(replace(differing("time"), verdict="agree"))


def test_updates_are_counted_apart_from_what_is_disputed() -> None:
    claims = [differing("conflict"), differing("time"), differing("scope"), replace(differing("time"), verdict="agree")]
    assert disputes_told(claims) == "2 disputed, 1 update"
    assert disputes_told(claims[:1]) == "1 disputed"
    assert disputes_told([]) == "0 disputed"
    perhaps = replace(claims[3], near=(Near("b", 0, 5, "nine", "six"),))
    assert disputes_told([*claims[:2], perhaps]) == "1 disputed, 1 update, 1 perhaps"
    assert [c.steps[0].ways for c in sorted(claims, key=disputed_first)] == [
        ("conflict",),
        ("scope",),
        ("time",),
        ("time",),
    ]
