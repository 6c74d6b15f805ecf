from __future__ import annotations

from dataclasses import replace

from reader.model import Analysis, Story
from reader.reading.outlets import OutletFilter
from reader.reading.shown import Shown, shown_of
from tests.tui.velling import ANALYSIS, STORY

OUTLETS = STORY.outlets


def test_before_there_is_an_analysis_articles_alone_are_shown() -> None:
    shown = shown_of(STORY, None, OutletFilter(), False)
    assert (shown.articles, shown.claims, shown.answers) == (STORY.articles, (), {})


def test_all_of_it() -> None:
    shown = shown_of(STORY, ANALYSIS, OutletFilter(), False)
    assert (shown.articles, shown.claims) == (STORY.articles, ANALYSIS.claims)
    assert [a.claim.id for a in shown.answers["the-northern-ledger"]] == ["moved", "repair"]
    assert sum(map(len, shown.answers.values())) == sum(len(c.mentions) for c in ANALYSIS.claims)


def test_outlets_switched_off_take_their_answers_with_them() -> None:
    shown = shown_of(STORY, ANALYSIS, OutletFilter(frozenset({"Corvus News", "Aster Evening Post"})), True)
    assert [a.outlet for a in shown.articles] == ["The Lowland Herald", "The Northern Ledger"]
    assert [c.id for c in shown.claims] == ["moved", "repair"]
    assert all(m.article in shown.answers for c in shown.claims for m in c.mentions)
    assert set(shown.answers) == {"lowland-herald", "the-northern-ledger"}


def test_a_claim_without_the_outlet_required_is_not_shown() -> None:
    shown = shown_of(STORY, ANALYSIS, OutletFilter(required=frozenset({"The Northern Ledger"})), True)
    assert [c.id for c in shown.claims] == ["moved", "repair"]
    assert shown.articles == STORY.articles


def test_a_claim_of_one_outlet_is_one_where_two_of_its_articles_answer() -> None:
    herald, evening = STORY.articles[:2]
    story = replace(STORY, articles=(herald, replace(evening, outlet=herald.outlet), *STORY.articles[2:]))
    claim = ANALYSIS.claims[0]
    of_both = tuple(m for m in claim.mentions if m.article in (herald.id, evening.id))
    twice = replace(ANALYSIS, story=story, claims=(replace(claim, mentions=of_both, outlets=1),))
    shown = shown_of(story, twice, OutletFilter(), False)
    assert [c.id for c in shown.claims] == [claim.id]
    assert set(shown.answers) == {herald.id, evening.id}
    once = replace(twice, claims=(replace(claim, mentions=of_both[:1] * 2, outlets=1),))
    assert shown_of(story, once, OutletFilter(), False).claims == ()


def test_one_outlet_alone_is_compared_with_itself() -> None:
    herald, evening, corvus, ledger = STORY.articles
    story = replace(STORY, articles=(herald, replace(evening, outlet=herald.outlet), corvus, ledger))
    whole = replace(ANALYSIS, story=story)
    shown = shown_of(story, whole, OutletFilter(frozenset({corvus.outlet, ledger.outlet})), True)
    both = [c.id for c in ANALYSIS.claims if {herald.id, evening.id} <= {m.article for m in c.mentions}]
    assert [c.id for c in shown.claims] == both != []


def test_an_analysis_with_nothing_but_what_is_shown() -> None:
    herald, evening, corvus, _ = (a.id for a in STORY.articles)
    related = (((herald, 0, 5), (corvus, 0, 5)), ((herald, 0, 5), (evening, 0, 5)))
    whole = replace(ANALYSIS, related=related)
    cut = shown_of(STORY, whole, OutletFilter(frozenset({"Aster Evening Post"})), True).as_analysis(whole)
    assert [a.id for a in cut.story.articles] == [r.article.id for r in cut.readings]
    assert evening not in cut.by_article
    assert cut.related == related[:1]
    none = Shown().as_analysis(whole)
    assert none == Analysis(Story(STORY.title, ()), (), (), ())
