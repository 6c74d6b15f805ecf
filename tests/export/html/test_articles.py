from __future__ import annotations

from dataclasses import replace
from typing import Any

from reader.export.html.articles import articles_html
from reader.export.html.places import places_of
from reader.model import Analysis, Quote
from tests.export import made
from tests.export.html.parsed import Element, parsed


def page(analysis: Analysis) -> Element:
    return parsed(articles_html(analysis, places_of(analysis)))


def changed(**given: Any) -> Analysis:
    """The bridges, Post told otherwise."""
    story = made.sparse()
    post = replace(story.story.articles[0], **given)
    return replace(
        story,
        story=replace(story.story, articles=(post, story.story.articles[1])),
        readings=(replace(story.readings[0], article=post), story.readings[1]),
    )


def test_every_article_in_order_with_its_place() -> None:
    post, star = page(made.sparse()).all("article", "told")
    assert (post.attributes["id"], star.attributes["id"]) == ("a1", "a2")
    assert (post.all("h3")[0].text(), post.all("p", "outlet")[0].text()) == ("Bridge closed", "Post")
    assert [p.text(without="refs") for p in post.all("p")[2:]] == ["Three bridges are closed."]
    assert articles_html(made.empty(), places_of(made.empty())) == ""


def test_the_byline() -> None:
    post = page(changed(author="Ann Lee", date="2015-05-18", date_from="weekday", url="https://bee.example/a(b)"))
    (line,) = [p.text() for p in post.all("article")[0].all("p", "byline")]
    assert line == "Ann Lee · c. 18 May 2015 · the article · 6 words"
    assert post.all("p", "byline")[0].all("a")[0].attributes["href"] == "https://bee.example/a%28b%29"
    bare = page(changed(url="javascript:alert(1)")).all("p", "byline")[0]
    assert (bare.text(), bare.all("a")) == ("6 words", [])


def test_a_digest_says_so() -> None:
    assert page(changed(text_kind="digest")).all("span", "digest")[0].text() == "digest"
    assert not page(made.sparse()).all("span", "digest")


def test_a_standfirst_is_one() -> None:
    tree = page(changed(text="Bridge closed\n\nThree bridges are closed.\n\nFor weeks.", body_start=42))
    assert [p.text(without="refs") for p in tree.all("p", "standfirst")] == ["Three bridges are closed."]


def test_an_article_without_its_headline_or_without_any() -> None:
    tree = page(changed(title="Quite another"))
    assert tree.all("h3")[0].text() == "Quite another"
    assert "Bridge closed" in [p.text() for p in tree.all("article")[0].all("p")]
    assert page(changed(title=" ")).all("h3")[0].text() == "Post"


def test_quotations_and_figures_say_of_whom_and_of_what() -> None:
    story = made.sparse()
    quotes = (
        Quote("q1", "post", 21, 28, "bridges", "speech", "the mayor", "said"),
        Quote("q2", "post", 29, 32, "are", "speech", None, None),
        Quote("q3", "post", 33, 39, "closed", "scare", None, None),
    )
    story = replace(story, readings=(replace(story.readings[0], quotes=quotes), story.readings[1]))
    post, star = page(story).all("article", "told")
    assert [q.attributes["title"] for q in post.all("span", "quote")] == [
        "the mayor, said", "nobody named", "a term held at arm's length",
    ]  # fmt: skip
    assert [q.kinds for q in post.all("span", "quote")][2] == {"quote", "scare"}
    assert [f.attributes["title"] for f in post.all("span", "figure")] == ["bridges closed"]
    assert [f.attributes["title"] for f in star.all("span", "figure")] == ["at least: bridges shut"]


def test_a_passage_has_a_link_to_each_of_its_claims_and_the_worst_verdict() -> None:
    story = made.sparse()
    (claim,) = story.claims
    fine = replace(claim, id="c-two", verdict="agree", label='Shut "bridges"')
    post = page(replace(story, claims=(fine, claim))).all("article", "told")[0]
    (mark,) = post.all("mark")
    assert (mark.kinds, mark.attributes["id"]) == ({"passage", "differ"}, "c1-1")
    assert [s.attributes["id"] for s in post.all("span", "also")] == ["c2-1"]
    refs = [(a.text(), a.attributes["href"], a.attributes["title"]) for a in post.all("a", "ref")]
    assert refs == [("=1", "#c1", 'Shut "bridges"'), ("≠2", "#c2", "Bridges closed")]


def test_what_was_not_analysed_is_shown_all_the_same() -> None:
    bare = replace(made.sparse(), readings=())
    assert len(page(bare).all("article", "told")) == 2
    assert not page(bare).all("span", "figure")
