from __future__ import annotations

from dataclasses import replace

from reader.export.html.places import places_of
from reader.export.views import NearText
from reader.model import Mention, Near
from tests.export import made


def test_names_of_our_own_for_articles_claims_and_passages() -> None:
    places = places_of(made.hostile())
    assert places.article_ids == {"h0": "a1", "h1": "a2"}
    assert [p.id for p in places.passages["h0"]] == ["c1-1", "c2-1"]
    assert [p.id for p in places.passages["h1"]] == ["c1-2", "c2-2"]
    assert [(p.claim_id, p.number) for p in places.passages["h0"]] == [("c1", 1), ("c2", 2)]


def test_another_story_on_the_page_has_other_names() -> None:
    places = places_of(made.sparse(), "s2-")
    assert (places.claim_id(1), places.article_ids["star"]) == ("s2-c1", "s2-a2")
    assert [p.id for p in places.passages["star"]] == ["s2-c1-2"]


def test_passages_of_an_article_stand_together_and_keep_the_number_of_their_mention() -> None:
    story = made.sparse()
    (claim,) = story.claims
    gone = Mention("gone", 0, 3, "One", "")
    story = replace(story, claims=(replace(claim, mentions=(gone, *claim.mentions, claim.mentions[0])),))
    places = places_of(story)
    ((post, here), (star, there)) = places.answers[0]
    assert (post.id, star.id) == ("post", "star")
    assert ([p.id for p in here], [p.id for p in there]) == (["c1-2", "c1-4"], ["c1-3"])


def test_what_may_answer_is_told_for_each_claim() -> None:
    story = made.sparse()
    echo = made.article("echo", "Bridges", "Perhaps nine bridges are shut.")
    story = replace(
        story,
        story=replace(story.story, articles=(*story.story.articles, echo)),
        claims=(replace(story.claims[0], near=(Near("echo", 9, len(echo.text)),)),),
    )
    assert places_of(story).near == [{"Echo": NearText("echo", "Perhaps nine bridges are shut.", "")}]


def test_nothing() -> None:
    places = places_of(made.empty())
    assert (places.articles, places.answers, places.passages, places.near) == ({}, [], {}, [])
