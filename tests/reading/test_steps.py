from __future__ import annotations

from dataclasses import replace

from reader.model import Origin
from reader.reading.lead import disputes_of, plain_cause, reason_told
from reader.reading.session import Session
from reader.reading.steps import merges_told, steps_told
from tests.tui.velling import ANALYSIS, CLAIMS, STORY

_MOVED = CLAIMS[0]
_HERALD, _ASTER, _CORVUS, _LEDGER = STORY.outlets


def _told(*steps: str) -> list[str]:
    claim = replace(_MOVED, steps=steps)
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, claims=(claim, *CLAIMS[1:])))
    return steps_told(session, claim)


def test_what_decides_comes_first_and_outlets_alike_share_a_line() -> None:
    assert _told(
        f"{_HERALD}: about 4,000",
        f"{_ASTER}: 12,000",
        f"{_CORVUS}: About 4,000",
        f"about 4,000 ({_HERALD}) and 12,000 ({_ASTER}) do not overlap: scope, time",
        "only one of them is limited by: since Friday",
        f"12,000 ({_ASTER}) and About 4,000 ({_CORVUS}) do not overlap: scope, time",
    ) == [
        "about 4,000 (L C) and 12,000 (A) exclude each other: they do not count the same, and one is of a later time",
        "only one of them is limited by: since Friday",
        "L C: about 4,000",
        "A: 12,000",
    ]


def test_quotations_are_not_told_a_pair_a_line() -> None:
    assert _told(
        f"{_HERALD} and {_ASTER}: word for word the same",
        f"{_HERALD} and {_CORVUS}: word for word the same",
        f"{_ASTER} and {_CORVUS}: word for word the same",
        f"{_HERALD} and {_LEDGER}: 8 of 9 words in order the same; a few changed",
        f"{_ASTER} and {_LEDGER}: 4 of 9 words in order the same; a few changed",
    ) == ["least alike: A and N: 4 of 9 words in order the same; a few changed", "L A C: word for word the same"]


def test_of_wordings_the_nearest_and_the_furthest_are_told() -> None:
    assert _told(
        "in all: dam",
        f"only {_ASTER}: fuel",
        f"{_HERALD} and {_ASTER}: 12 % of their words in common",
        f"{_HERALD} and {_CORVUS}: 45 % of their words in common",
        "weighed by wording: agreement 39 %",
    ) == [
        "by their wording alone 39 % likely to say the same",
        "all have: dam",
        "only A: fuel",
        "words in common: 12 % (L A) to 45 % (L C)",
    ]


def test_a_step_of_another_form_stays() -> None:
    assert _told("the bare numbers fit: one of the units may be wrong") == [
        "the bare numbers fit: one of the units may be wrong"
    ]


def test_an_origin_is_told_once_with_its_outlets() -> None:
    both = f"{_HERALD} and {_ASTER} both have it from the mayor"
    copied = f"{_HERALD} and {_CORVUS} share 46 % of their text word for word"
    assert merges_told(Origin("the mayor", ("lowland-herald",), (both, copied))) == [copied]
    assert merges_told(Origin("the council", ("lowland-herald",), (both,))) == [both]


def test_reasons_are_told_in_plain_words() -> None:
    claim = replace(_MOVED, reason="differ: scope, time, £4.2m against £4.8 million; conflict, 8 against 11")
    assert reason_told(claim) == (
        "£4.2m against £4.8 million: they do not count the same, and one is of a later time; "
        "8 against 11: nothing in the texts explains it"
    )
    assert reason_told(replace(_MOVED, reason="differ: the day, Monday against Sunday")) == (
        "the day, Monday against Sunday"
    )
    assert plain_cause("in another way") == "in another way"


def test_a_pair_apart_for_two_reasons_is_found_with_both() -> None:
    claim = replace(
        _MOVED,
        reason="differ: scope, time, 4,000 against 12,000",
        steps=(f"4,000 ({_HERALD}) and 12,000 ({_ASTER}) do not overlap: scope, time", "an update"),
    )
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, claims=(claim, *CLAIMS[1:])))
    (dispute,) = disputes_of(session, claim)
    assert (dispute.one.told, dispute.other.told, dispute.why) == ("4,000", "12,000", ("an update",))
