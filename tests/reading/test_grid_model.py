from __future__ import annotations

from dataclasses import replace

from reader.reading.grid_model import GridModel
from reader.reading.outlets import OutletFilter
from reader.reading.session import Session
from tests.tui.velling import ANALYSIS, STORY


def model(wanted: str) -> GridModel:
    session = Session(STORY)
    session.add_analysis(ANALYSIS)
    return GridModel(session.material, wanted=wanted)


def test_a_claim_about_what_is_wanted_stands_before_those_that_touch_on_it() -> None:
    claims = model("sluices").claims()
    assert claims[0].id == "opened"
    disputed_first = [c.id for c in model("the").claims()]
    assert len(disputed_first) == len(ANALYSIS.claims)
    in_question = ["the" in c.label.lower() for c in model("the").claims()]
    assert in_question == sorted(in_question, reverse=True)


def test_without_words_disputed_ones_come_first() -> None:
    verdicts = [c.verdict == "differ" for c in model("").claims()]
    assert verdicts == sorted(verdicts, reverse=True)


def test_nothing_is_counted_before_the_articles_are_compared() -> None:
    session = Session(STORY)
    assert GridModel(session.material).status == ""
    session.add_analysis(ANALYSIS)
    assert GridModel(session.material).status == "5 claims, 3 disputed; disputed first"


def test_of_many_outlets_hidden_the_title_names_those_shown_and_never_too_many() -> None:
    articles = [replace(STORY.articles[0], id=f"a{n}", outlet=f"Outlet {n:02}") for n in range(30)]
    session = Session(replace(STORY, articles=tuple(articles)))
    title = GridModel(session.material)
    outlets = [a.outlet for a in articles]
    session.set_filter(OutletFilter(frozenset(outlets[1:])))
    assert title.title == f"Claims · only {session.material.markers[outlets[0]]}"
    session.set_filter(OutletFilter(frozenset(outlets[:15])))
    assert title.title.endswith(" and 3 more")
    assert title.title.startswith("Claims · without ")
    session.set_filter(OutletFilter(frozenset(outlets)))
    assert title.title == "Claims · only nobody"
