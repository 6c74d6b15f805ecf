from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from reader.model import Story
from reader.reading.answers import claims_here, left_out
from reader.reading.history import History, Place
from reader.reading.outlets import OutletFilter
from reader.reading.session import LinkEnd, Session
from reader.reading.shown import Shown, shown_of
from reader.reading.stepping import neighbour, step_highlight
from tests.tui.velling import ANALYSIS, READINGS, STORY


def session() -> Session:
    made = Session(STORY)
    made.add_analysis(ANALYSIS)
    return made


def test_claims_of_the_article_once_each_disputed_first() -> None:
    assert [a.claim.id for a in claims_here(session().pointing)] == ["moved", "opened", "repair", "distance", "morant"]


def test_a_filter_cuts_claims_to_the_shown_outlets() -> None:
    s = session()
    s.set_filter(OutletFilter(frozenset({"Corvus News", "Aster Evening Post"})))
    assert [c.id for c in s.material.shown.claims] == ["moved", "repair"]
    moved = s.material.shown.claims[0]
    assert (moved.outlets, moved.origins) == (2, 1)
    assert {m.article for m in moved.mentions} == {"lowland-herald", "the-northern-ledger"}
    assert list(s.material.hidden_outlets(moved)) == ["Aster Evening Post", "Corvus News"]
    assert s.material.shown.told.endswith(", 2 disputed")
    s.set_filter(OutletFilter())
    assert len(s.material.shown.claims) == 5


def test_a_required_outlet_drops_claims_it_does_not_make() -> None:
    s = session()
    s.set_filter(OutletFilter(required=frozenset({"The Northern Ledger"})))
    assert [c.id for c in s.material.shown.claims] == ["moved", "repair"]
    assert len(s.material.shown.articles) == 4


def test_hiding_the_article_being_read_shows_the_first_that_is_left() -> None:
    s = session()
    s.set_filter(OutletFilter(frozenset({"The Lowland Herald"})))
    assert s.pointing.article_id == "aster-evening"
    s.set_filter(OutletFilter(frozenset(STORY.outlets)))
    assert s.pointing.article is None
    assert neighbour(s.pointing, 1) is None
    assert claims_here(s.pointing) == []


def test_the_current_passage_survives_what_arrives() -> None:
    s = Session(STORY)
    s.add_reading(READINGS[0])
    assert step_highlight(s.pointing, 3, 0)
    key = s.pointing.highlight.key if s.pointing.highlight else None
    s.add_analysis(ANALYSIS)
    assert s.pointing.highlight is not None
    assert s.pointing.highlight.key == key
    s.set_filter(OutletFilter(frozenset({"Corvus News"})))
    assert s.pointing.highlight.key == key


def test_what_an_article_leaves_out() -> None:
    s = session()
    s.pointing.go_to_article("the-northern-ledger")
    assert [c.id for c in left_out(s.pointing).missing] == ["distance", "opened", "morant"]


def test_going_to_a_mention_chooses_its_passage_and_claim() -> None:
    s = session()
    claim = ANALYSIS.claims[2]
    for mention in claim.mentions:
        s.pointing.go_to_mention(mention, claim)
        assert s.pointing.article_id == mention.article
        assert s.pointing.shown_answer is not None
        assert s.pointing.shown_answer.mention == mention


def test_neighbours_stop_at_the_ends() -> None:
    s = session()
    assert neighbour(s.pointing, -1) is None
    last = neighbour(s.pointing, 9)
    assert last is not None
    assert last.id == "the-northern-ledger"


def test_going_back_and_forward_over_any_number_of_jumps() -> None:
    history = History()
    places = [Place(str(n)) for n in range(4)]
    for place in places[:3]:
        history.leave(place)
    now = places[3]
    assert history.back(now) == places[2]
    assert history.back(places[2]) == places[1]
    assert history.forward(places[1]) == places[2]
    assert history.forward(places[2]) == places[3]
    assert history.forward(places[3]) is None
    history.leave(places[0])
    assert history.ahead == []
    assert History().back(now) is None


def test_places_and_a_link_begun_go_by_the_ids_that_articles_have_when_read_again() -> None:
    s = Session(replace(STORY, articles=tuple(replace(a, path=f"{a.id}.txt") for a in STORY.articles)))
    first, second = s.material.story.articles[:2]
    for article in (first, second):
        s.history.leave(Place(article.id))
        s.places[article.id] = Place(article.id, top=3)
    s.linking.begun = LinkEnd((second.id, 0, 5), None)
    s.pointing.go_to_article(second.id)
    s.take_story(Story("Velling", (replace(second, id="another"), *s.material.story.articles[2:])), ())
    assert s.pointing.article_id == "another"
    assert s.history.behind == [Place("another")]
    assert s.places == {"another": Place("another", top=3)}
    assert s.linking.begun == (("another", 0, 5), None)
    s.pointing.selected = (0, 5)
    s.take_story(s.material.story, ())
    assert s.pointing.selected == (0, 5)
    s.take_story(Story("Velling", (replace(second, text="Other words", title="Other words"),)), ())
    assert s.linking.begun is None
    assert s.pointing.selected is None
    assert list(s.places) == [second.id]


def test_what_was_worked_out_ahead_of_an_analysis_is_taken_where_nothing_changed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    worked: list[object] = []

    def counted(*given: Any) -> Shown:
        worked.append(given)
        return shown_of(*given)

    plain, ahead, filtered = (Session(STORY) for _ in range(3))
    plain.add_analysis(ANALYSIS)
    monkeypatch.setattr("reader.reading.material.shown_of", counted)
    ahead.material.prepare(ANALYSIS)
    ahead.add_analysis(ANALYSIS)
    assert len(worked) == 1
    assert ahead.material.shown == plain.material.shown
    filtered.material.prepare(ANALYSIS)
    filtered.set_filter(OutletFilter(frozenset({STORY.outlets[0]})))
    worked.clear()
    filtered.add_analysis(ANALYSIS)
    assert len(worked) == 1
    assert STORY.outlets[0] not in {a.outlet for a in filtered.material.shown.articles}
