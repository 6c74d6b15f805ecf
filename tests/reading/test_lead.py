from __future__ import annotations

from dataclasses import replace

import pytest

from reader.evidence import noted, plain_cause, reason_told
from reader.model import Claim, Step, Verdict
from reader.reading.lead import disputes_of, rests_on_hidden
from reader.reading.outlets import OutletFilter
from reader.reading.session import Session
from tests.tui.velling import ANALYSIS, CLAIMS, STORY

_MOVED = CLAIMS[0]
_HERALD, _ASTER, _CORVUS, _LEDGER = STORY.outlets
_SCOPE = Step("apart", (_HERALD, _ASTER), ("£4.2m", "£4.8 million"), ("scope", "time"), leads=True)
_DATES = Step("dates apart", values=("About 4,000", "12,000"), leads=True)
_CONFLICT = Step("apart", (_HERALD, _CORVUS), ("8", "11"), ("conflict",), leads=True)


def _session(claim: Claim) -> Session:
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, claims=(claim, *CLAIMS[1:])))
    return session


def test_reasons_are_told_in_plain_words() -> None:
    reason = "differ: scope, time, £4.2m against £4.8 million; conflict, 8 against 11"
    claim = replace(_MOVED, reason=reason, steps=(_SCOPE, _CONFLICT, Step("unexplained")))
    assert reason_told(claim) == (
        "£4.2m against £4.8 million: they do not count the same, and one is of a later time; "
        "8 against 11: nothing in the texts explains it"
    )
    day = Step("against", (_HERALD, _ASTER), ("Monday", "Sunday"), ("the day",), leads=True)
    assert reason_told(replace(_MOVED, reason="differ: the day, Monday against Sunday", steps=(day,))) == (
        "the day, Monday against Sunday"
    )
    assert plain_cause(("in another way",)) == "in another way"


def test_the_reason_of_a_person_stands_above_the_pairs_the_engine_named() -> None:
    verdict: Verdict = "agree"
    claim = replace(_MOVED, verdict=verdict, reason="agree: decided by a person", steps=(_CONFLICT,))
    assert reason_told(claim) == "decided by a person"
    assert disputes_of(_session(claim).material, claim) == ()


def test_a_pair_apart_for_two_reasons_is_found_with_both() -> None:
    claim = replace(_MOVED, steps=(_SCOPE, noted("an update"), Step("unexplained"), _CONFLICT))
    first, second = disputes_of(_session(claim).material, claim)
    assert (first.one.told, first.other.told, first.why) == ("£4.2m", "£4.8 million", ("an update",))
    assert (second.one.marker, second.other.marker, second.why) == ("L", "C", ())


def test_a_pair_that_the_reason_does_not_name_is_no_dispute() -> None:
    claim = replace(_MOVED, steps=(_SCOPE, replace(_CONFLICT, leads=False)))
    assert [d.one.told for d in disputes_of(_session(claim).material, claim)] == ["£4.2m"]


def test_an_outlet_with_several_articles_keeps_its_letter() -> None:
    claim = replace(_MOVED, steps=(replace(_CONFLICT, outlets=(f"{_HERALD} (lowland-herald-2)", _CORVUS)),))
    (dispute,) = disputes_of(_session(claim).material, claim)
    assert (dispute.one.marker, dispute.other.marker) == ("L", "C")


def test_one_outlet_against_itself_or_an_unknown_one_is_no_dispute() -> None:
    for outlets in ((_HERALD, f"{_HERALD} (lowland-herald-2)"), (_HERALD, "Elsewhere"), ()):
        claim = replace(_MOVED, steps=(replace(_CONFLICT, outlets=outlets),))
        assert disputes_of(_session(claim).material, claim) == ()


@pytest.mark.parametrize(
    ("steps", "hidden", "told"),
    [
        ((_SCOPE,), {_ASTER}, "rests on A, which is hidden"),
        ((_SCOPE,), {_LEDGER}, ""),
        ((_SCOPE, _CONFLICT), {_ASTER}, ""),
        ((_SCOPE, _CONFLICT), {_ASTER, _CORVUS}, "rests on A and C, which are hidden"),
        # another that is shown says the same
        ((replace(_SCOPE, values=("some 4,000", "12,000")),), {_HERALD}, ""),
        (
            (Step("dates apart", values=("About 4,000", "12,000"), leads=True),),
            {_HERALD},
            "rests on L, which is hidden",
        ),
        ((replace(_DATES, values=("some 4,000", "12,000")),), {_HERALD}, ""),
    ],
)
def test_a_persons_verdict_that_rests_on_what_is_hidden_says_on_whom(
    steps: tuple[Step, ...], hidden: set[str], told: str
) -> None:
    session = _session(replace(_MOVED, steps=steps, decided="person"))
    assert rests_on_hidden(session.material, session.material.shown.claims[0]) == ""
    session.set_filter(OutletFilter(frozenset(hidden)))
    assert rests_on_hidden(session.material, session.material.shown.claims[0]) == told
