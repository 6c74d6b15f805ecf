"""What comes near to an answer."""

from __future__ import annotations

from dataclasses import replace

from reader.reading.answers import NEAR, silent_outlets
from reader.reading.nearby import near_answer_of, near_answers, related_passages
from reader.reading.outlets import OutletFilter
from reader.reading.session import Session
from reader.reading.targets import Spot
from tests.tui.velling import ANALYSIS, CLAIMS, STORY, span

OPENED = next(c for c in CLAIMS if c.id == "opened")
REPAIR = next(c for c in CLAIMS if c.id == "repair")
ORDERED = ("corvus-news", OPENED.mentions[2].start, OPENED.mentions[2].end)
LEDGER = ("the-northern-ledger", *span("the-northern-ledger", "It will happen again, in another valley."))
EVENING = ("aster-evening", *span("aster-evening", "One man died when a bus left the road near Hollin"))


def _session(*related: tuple[tuple[str, int, int], tuple[str, int, int]]) -> Session:
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, related=related))
    return session


def test_what_is_like_an_answer_in_an_outlet_without_one_comes_near() -> None:
    session = _session((ORDERED, LEDGER), (EVENING, ORDERED))
    # the evening paper answers: what else it says of the kind is no answer that was missed
    assert near_answers(session, OPENED) == [LEDGER]
    assert near_answers(session, REPAIR) == []


def test_an_outlet_where_something_comes_near_is_not_said_to_be_silent_for_sure() -> None:
    silent = replace(OPENED, silent=("the-northern-ledger",))
    assert silent_outlets(_session((LEDGER, ORDERED)), silent) == {NEAR: ["The Northern Ledger"]}
    assert NEAR not in silent_outlets(_session(), silent)


def test_what_comes_near_is_shown_wherever_the_claim_is() -> None:
    session = _session((ORDERED, LEDGER))
    session.go_to_mention(OPENED.mentions[0], OPENED)
    assert related_passages(session) == [LEDGER]
    session.set_filter(OutletFilter(hidden=frozenset({"The Northern Ledger"})))
    assert related_passages(session) == []


def test_the_first_passage_of_an_outlet_that_may_answer_is_what_its_cell_leads_to() -> None:
    session = _session((ORDERED, LEDGER))
    assert near_answer_of(session, OPENED, "The Northern Ledger") == Spot(*LEDGER)
    assert near_answer_of(session, OPENED, "Aster Evening") is None
    assert near_answer_of(_session(), OPENED, "The Northern Ledger") is None
