"""What comes near to an answer."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Alike, Near
from reader.reading.answers import NEAR, silent_outlets
from reader.reading.nearby import near_answer_of, near_answers, related_passages
from reader.reading.outlets import OutletFilter
from reader.reading.related import related_by_article
from reader.reading.session import Session
from tests.tui.velling import ANALYSIS, CLAIMS, STORY, span

REPAIR = next(c for c in CLAIMS if c.id == "repair")
LEDGER = Near("the-northern-ledger", *span("the-northern-ledger", "It will happen again, in another valley."))
EVENING = Near("aster-evening", *span("aster-evening", "One man died when a bus left the road near Hollin"))
OPENED = replace(next(c for c in CLAIMS if c.id == "opened"), near=(LEDGER,))
ORDERED = ("corvus-news", OPENED.mentions[2].start, OPENED.mentions[2].end)


def _session(*related: Alike) -> Session:
    session = Session(STORY)
    claims = tuple(OPENED if c.id == "opened" else c for c in CLAIMS)
    session.add_analysis(replace(ANALYSIS, claims=claims, related=related))
    return session


def test_each_side_of_a_pair_is_seen_from_its_article() -> None:
    related = related_by_article(replace(ANALYSIS, related=((ORDERED, EVENING.place),)))
    assert related == {
        "corvus-news": [(ORDERED[1:], EVENING.place)],
        "aster-evening": [((EVENING.start, EVENING.end), ORDERED)],
    }


def test_what_is_like_another_passage_of_the_article_is_not_shown() -> None:
    session = _session((ORDERED, EVENING.place))
    session.pointing.go_to_span("corvus-news", ORDERED[2], ORDERED[2] + 2)
    assert related_passages(session.pointing) == []


def test_what_comes_near_is_the_claims() -> None:
    assert near_answers(_session().material, OPENED) == [LEDGER]
    assert near_answers(_session().material, REPAIR) == []


def test_an_outlet_where_something_comes_near_is_not_said_to_be_silent_for_sure() -> None:
    silent = replace(OPENED, silent=("the-northern-ledger",))
    assert silent_outlets(_session().material, silent) == {NEAR: ["The Northern Ledger"]}
    assert NEAR not in silent_outlets(_session().material, replace(silent, near=()))


def test_what_comes_near_is_shown_wherever_the_claim_is() -> None:
    session = _session()
    session.pointing.go_to_mention(OPENED.mentions[0], OPENED)
    assert related_passages(session.pointing) == [LEDGER]
    session.set_filter(OutletFilter(hidden=frozenset({"The Northern Ledger"})))
    assert related_passages(session.pointing) == []


def test_beside_a_claim_what_is_merely_like_its_answer_is_shown_of_outlets_that_answer_alone() -> None:
    other = ("the-northern-ledger", 0, 9)
    session = _session((ORDERED, other), (EVENING.place, ORDERED))
    session.pointing.go_to_mention(OPENED.mentions[2], OPENED)
    # the evening paper answers, and may do so twice; of the ledger it is known what comes near
    assert related_passages(session.pointing) == [EVENING, LEDGER]


def test_the_first_passage_of_an_outlet_that_may_answer_is_what_its_cell_leads_to() -> None:
    session = _session()
    assert near_answer_of(session.material, OPENED, "The Northern Ledger") == LEDGER
    assert near_answer_of(session.material, OPENED, "Aster Evening") is None
    assert near_answer_of(session.material, REPAIR, "The Northern Ledger") is None
