"""What is told where an article shares nothing."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Claim, Mention, Near, Origin
from reader.query import parse
from reader.reading.answers import (
    MOST_SHARING,
    answers_by_outlet,
    compared,
    left_out,
    left_out_told,
    sharing_origin,
    shown_left_out,
    why_nothing_shared,
    why_unanswered,
)
from reader.reading.highlights import Answer
from reader.reading.outlets import OutletFilter
from reader.reading.session import Session
from reader.story.language import NOT_ENGLISH
from tests.tui.velling import ANALYSIS, CLAIMS, STORY, span


def test_an_article_in_another_language_shares_nothing_for_that() -> None:
    first, *rest = STORY.articles
    session = Session(replace(STORY, articles=(replace(first, notes=(NOT_ENGLISH,)), *rest)))
    assert why_nothing_shared(session.pointing)[0].startswith("Not English, it seems: ")
    assert why_nothing_shared(Session(STORY).pointing)[0] == "No shown outlet shares a claim with this article."


def test_of_thousands_that_share_an_origin_a_few_are_named() -> None:
    articles = tuple(replace(STORY.articles[0], id=f"a{n}", outlet=f"Outlet {n}") for n in range(2000))
    ids = tuple(a.id for a in articles)
    mentions = tuple(Mention(i, 0, 5, "Twelve", "12", chain=(f"Outlet {n}", "the UN")) for n, i in enumerate(ids))
    claim = replace(CLAIMS[0], mentions=mentions, origin_list=(Origin("the UN", ids),))
    session = Session(replace(STORY, articles=articles))
    sharing = sharing_origin(session.material, claim, mentions[0])
    assert len(sharing) == MOST_SHARING + 1
    assert list(sharing)[:2] == ["Outlet 1", "Outlet 2"]


def test_an_answer_shares_the_origin_of_its_own_source_and_of_no_other_of_its_article() -> None:
    here, there = STORY.articles[:2]
    chains = [(here, "the ministry"), (here, "doctors"), (there, "the ministry"), (there, "a surgeon")]
    mentions = tuple(
        Mention(a.id, n, n + 5, "Twelve", "12", chain=(a.outlet, who)) for n, (a, who) in enumerate(chains)
    )
    origins = (
        Origin("the ministry", (here.id, there.id)),
        Origin("doctors", (here.id,)),
        Origin("surgeon", (there.id,)),
    )
    claim = replace(CLAIMS[0], mentions=mentions, origin_list=origins)
    session = Session(STORY)
    assert list(sharing_origin(session.material, claim, mentions[0])) == [there.outlet]
    assert not sharing_origin(session.material, claim, mentions[1])
    assert not sharing_origin(session.material, claim, mentions[3])


def _session(claims: tuple[Claim, ...] = CLAIMS) -> Session:
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, claims=claims))
    return session


def test_a_claim_that_a_filter_hides_is_not_said_to_be_none() -> None:
    session = _session()
    claim = next(c for c in CLAIMS if c.id == "distance")
    session.pointing.go_to_mention(claim.mentions[0], claim)
    session.set_query(parse("figure>1000000000000"), "figure>1000000000000")
    told = why_unanswered(session.pointing)
    assert told == ["The filter hides 1 claim of this passage.", "F changes the filter, esc twice takes it off"]
    session.set_query(None)
    assert session.pointing.shown_answer is not None
    outlet = session.material.article_by_id(claim.mentions[0].article).outlet
    session.set_filter(OutletFilter().only(outlet, STORY.outlets))
    told = why_unanswered(session.pointing)
    assert told == ["The filter hides 1 claim of this passage.", "f chooses outlets, esc twice shows all"]


def test_a_passage_of_no_claim_is_not_said_to_be_hidden() -> None:
    session = _session()
    session.pointing.go_to_article("the-northern-ledger")
    session.pointing.choose_sentence(span("the-northern-ledger", "It will happen again, in another valley."))
    session.set_query(parse("figure>1000000000000"), "figure>1000000000000")
    assert why_unanswered(session.pointing) == [
        "No shown outlet was found to answer this.",
        "No other article is shown.",
    ]
    session.set_query(None)
    assert why_unanswered(session.pointing)[1] == "3 other articles searched; it may have been missed."


def test_what_may_be_there_is_not_said_to_be_left_out() -> None:
    near = Near("the-northern-ledger", *span("the-northern-ledger", "It will happen again, in another valley."))
    session = _session(tuple(replace(c, near=(near,)) if c.id == "opened" else c for c in CLAIMS))
    session.pointing.go_to_article("the-northern-ledger")
    missing, perhaps = left_out(session.pointing)
    assert [c.id for c in missing] == ["distance", "morant"]
    assert [(c.id, where) for c, where in perhaps] == [("opened", near)]
    whole, short = left_out_told(session.pointing)
    assert whole == "The Northern Ledger: 2 of 5 claims that at least two others report were not found, 1 may be there"
    assert short == "2 of 5 claims not found, 1 may be there"
    assert "opened" not in {c.id for c in shown_left_out(session.pointing)}


def test_where_no_claim_is_shown_no_share_of_none_is_left_out() -> None:
    assert left_out_told(_session(()).pointing) == ("Left out", "Left out")


def test_stepping_from_one_quotation_to_the_next_leaves_the_answers_in_their_order() -> None:
    claim = next(c for c in CLAIMS if c.kind == "quote")
    one, other = claim.mentions[:2]
    session = Session(STORY)
    session.add_analysis(ANALYSIS)
    reading = session.material.reading(one.article)
    assert reading is not None
    second = next(q for q in reading.quotes if q.id != one.quote)
    again = replace(one, start=second.start, end=second.end, text=second.text, quote=second.id, answer=None)
    twice = replace(claim, mentions=(one, again, other))
    orders = [
        answers_by_outlet(session.material, compared(session.material, Answer(twice, here))) for here in (one, again)
    ]
    assert orders[0] == orders[1] == [sorted((one, again), key=lambda m: m.start), [other]]


def test_of_one_outlet_the_earlier_answer_stands_before_the_later() -> None:
    herald, evening, corvus, ledger = STORY.articles
    dated = (
        replace(ledger, outlet="Corvus News", date="2031-03-12"),
        replace(evening, outlet="Corvus News", date=None),
        corvus,
        replace(herald, date="2031-03-13"),
    )
    session = Session(replace(STORY, articles=dated))
    session.add_analysis(replace(ANALYSIS, story=session.material.story))
    claim = next(c for c in CLAIMS if c.id == "moved")
    told = {m.article: m for m in claim.mentions}
    orders = [
        [
            m.article
            for mentions in answers_by_outlet(session.material, compared(session.material, Answer(claim, here)))
            for m in mentions
        ]
        for here in (told[herald.id], told[ledger.id])
    ]
    assert orders[0] == [herald.id, corvus.id, ledger.id, evening.id]
    assert orders[1] == [ledger.id, corvus.id, evening.id, herald.id]
