from __future__ import annotations

from dataclasses import replace

import pytest

from reader.evidence import noted
from reader.export.html.claims import claims_html, verdict_html
from reader.export.html.places import places_of
from reader.model import Analysis, Mention, Merge, Near, Origin, Verdict
from tests.export import made
from tests.export.html.parsed import Element, parsed


def page(analysis: Analysis) -> Element:
    return parsed(claims_html(analysis, places_of(analysis)))


@pytest.mark.parametrize(
    ("verdict", "told"), [("agree", "= agree"), ("compatible", "≈ compatible"), ("differ", "≠ differ")]
)
def test_a_verdict_is_a_sign_and_a_word(verdict: Verdict, told: str) -> None:
    sign = parsed(verdict_html(replace(made.sparse().claims[0], verdict=verdict))).all("span")[0]
    assert (sign.text(), sign.kinds) == (told, {"sign", verdict})


def test_question_verdict_and_reason() -> None:
    (card,) = page(made.sparse()).all("article", "claim")
    assert card.attributes["id"] == "c1"
    assert card.all("h3")[0].text() == "1 Bridges closed"
    assert card.all("p", "verdict")[0].text() == "≠ differ: conflict, 3 against 5"
    assert len(card.all("svg")) == 1


def test_who_says_what_on_whose_word() -> None:
    (card,) = page(made.sparse()).all("article", "claim")
    answers = [(li.all("p", "outlet")[0].text(), li.all("p", "said")[0].text()) for li in card.all("li") if li.all("p")]
    assert answers == [("Post", "Three "), ("Star", "Five ← the mayor via Agency")]
    links = [a.attributes["href"] for q in card.all("blockquote") for a in q.all("a")]
    assert links == ["#c1-1", "#c1-2"]


def test_an_answer_that_is_its_sentence_has_no_head() -> None:
    story = made.sparse()
    bare = Mention("post", 15, 40, story.story.articles[0].text[15:], "Three", chain=("Post",))
    tree = page(replace(story, claims=(replace(story.claims[0], mentions=(bare, story.claims[0].mentions[1])),)))
    assert [p.text() for p in tree.all("p", "said")] == ["Five ← the mayor via Agency"]


def test_why_and_on_whose_word() -> None:
    (details,) = page(made.sparse()).all("details")
    assert [li.text() for li in details.all("li")] == [
        "the mayor: Star", "Post (names nobody): Post", "3 lies outside 5",
    ]  # fmt: skip
    story = made.sparse()
    merged = Origin("the mayor", ("star",), (Merge("same source", ("Post", "Star"), ("Agency",)),))
    (claim,) = story.claims
    tree = page(replace(story, claims=(replace(claim, origin_list=(merged,), steps=()),)))
    assert len(tree.all("br")) == 1
    assert not tree.all("ol")
    tree = page(replace(story, claims=(replace(claim, origin_list=(), steps=(noted("so"),)),)))
    assert not tree.all("details")[0].all("ul")
    assert not page(replace(story, claims=(replace(claim, origin_list=(), steps=()),))).all("details")


def test_who_is_silent_and_who_may_answer() -> None:
    story = made.sparse()
    more = [made.article(n, "Bridges", "Nine.") for n in ("echo", "herald")]
    story = replace(
        story,
        story=replace(story.story, articles=(*story.story.articles, *more)),
        claims=(replace(story.claims[0], silent=("echo", "herald"), near=(Near("echo", 9, 14),)),),
    )
    assert [p.text() for p in page(story).all("p", "silent")] == ["Perhaps Echo: Nine.", "Not found in: Herald"]


def test_what_a_person_decided_is_told() -> None:
    story = made.sparse()
    plain = page(story).all("p", "standing")[0].text()
    decided = replace(story, claims=(replace(story.claims[0], decided="person"),))
    assert page(decided).all("p", "standing")[0].text() != plain


def test_nothing_and_hostile_text() -> None:
    assert claims_html(made.single(), places_of(made.single())) == ""
    tree = page(made.hostile())
    assert not tree.all("script")
    assert not tree.all("img")
    assert len(tree.all("article", "claim")) == 2
