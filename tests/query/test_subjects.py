from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Analysis, Story
from reader.query.subjects import ArticleSubject, ClaimSubject, World, things_of
from tests.query.made import analysis, courier, gazette, noise, toll, tribune

WORLD = World(analysis, {"read": ["courier", "courier"], "marked": []})


def ids(things: tuple[object, ...]) -> list[str]:
    return [t.id for t in things]  # type: ignore[attr-defined]


def test_look_ups_made_once() -> None:
    assert WORLD.tags == {"read": {"courier"}, "marked": frozenset()}
    assert {article: ids(tuple(claims)) for article, claims in WORLD.claims_in.items()} == {
        "gazette": ["toll", "noise"], "courier": ["toll", "noise"], "tribune": ["noise"],
    }  # fmt: skip
    assert [WORLD.outlet(a) for a in ("courier", "nobody")] == ["The Ulm Courier", "nobody"]


def test_an_article_with_all_that_stands_in_it() -> None:
    subject = ArticleSubject(WORLD, gazette)
    assert (subject.articles, subject.label) == ((gazette,), "")
    assert subject.texts == (gazette.text,)
    assert [q.kind for q in subject.quotes] == ["scare", "speech"]
    assert subject.sources == ("police", "Nordpress")
    assert ids(subject.claims) == ["toll", "noise"]


def test_an_article_that_was_not_analysed_holds_its_text_alone() -> None:
    bare = ArticleSubject(World(Analysis(Story("", (courier,)), (), ()), {}), courier)
    assert (bare.quotes, bare.sources, bare.figures, bare.claims) == ((), (), (), ())
    assert bare.texts == (courier.text,)


def test_a_claim_with_what_stands_in_its_passages() -> None:
    subject = ClaimSubject(WORLD, toll)
    assert (subject.articles, subject.label) == ((gazette, courier), toll.label)
    assert subject.texts == tuple(m.text for m in toll.mentions)
    assert subject.sources == ("Nordpress", "police", "Ilse Brandt")
    assert [f.low for f in subject.figures] == [20, 19]
    assert subject.quotes == ()
    assert [q.speaker for q in ClaimSubject(WORLD, noise).quotes] == ["Ilse Brandt", "Ilse Brandt"]


def test_where_the_answer_is_no_figure_those_in_the_passage_count() -> None:
    loose = replace(toll, mentions=tuple(replace(m, figure=None) for m in toll.mentions))
    assert [f.low for f in ClaimSubject(WORLD, loose).figures] == [20, 19]
    start = gazette.text.index("Between")
    wide = replace(toll.mentions[0], end=start + 1)
    assert [f.low for f in ClaimSubject(WORLD, replace(toll, mentions=(wide,))).figures] == [20]
    open_ended = replace(toll, mentions=(replace(wide, figure=None),))
    assert [f.low for f in ClaimSubject(WORLD, open_ended).figures] == [20, 100]
    short = replace(wide, figure=None, end=start)
    assert [f.low for f in ClaimSubject(WORLD, replace(loose, mentions=(short,))).figures] == [20]


def test_a_claim_of_articles_that_are_not_there() -> None:
    foreign = replace(toll, mentions=(replace(toll.mentions[0], article="nobody"),))
    subject = ClaimSubject(WORLD, foreign)
    assert (subject.articles, subject.quotes, subject.figures) == ((), (), ())


@pytest.mark.parametrize(("scope", "count"), [("quote", 2), ("source", 2), ("figure", 2), ("claim", 2)])
def test_the_things_that_a_term_asks_one_by_one(scope: str, count: int) -> None:
    subject = ArticleSubject(WORLD, gazette)
    things = things_of(subject, scope)
    assert len(things) == count
    assert things == getattr(subject, {"source": "sources"}.get(scope, f"{scope}s"))
    assert things_of(ArticleSubject(WORLD, tribune), "quote") == ()
