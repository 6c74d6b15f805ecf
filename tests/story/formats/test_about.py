from __future__ import annotations

import json

import pytest

from reader.story import limits
from reader.story.formats.about import About, about_of, saved_from
from reader.story.formats.blocks import page_of

URL = "https://harbourbee.example/2015/05/18/bridge"


def about(head: str, *headings: str, address: str | None = None) -> About:
    return about_of(page_of(head), list(headings), address)


def data(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def test_a_page_that_says_nothing() -> None:
    assert about("") == About()


ARTICLE = {
    "@type": ["Thing", "NewsArticle"],
    "headline": "Bridge shut",
    "author": [{"name": "Ann Lee"}, "Bob Roy", {"name": "Ann Lee"}, {"name": ["Cy Poe"]}],
    "publisher": {"name": "Harbour Bee"},
    "datePublished": "2015-05-18T08:00Z",
    "url": URL,
    "articleBody": ["One &amp; two.", "Three."],
}


@pytest.mark.parametrize(
    "linked",
    [
        ARTICLE,
        [ARTICLE],
        {"@graph": [{"@type": "WebSite", "url": "x"}, ARTICLE]},
        {"mainEntity": {"mainEntity": ARTICLE}},
    ],
)
def test_linked_data(linked: object) -> None:
    found = about(data(linked))
    assert found.fields == {
        "title": "Bridge shut",
        "outlet": "Harbour Bee",
        "author": "Ann Lee, Bob Roy, Cy Poe",
        "date": "2015-05-18T08:00Z",
        "url": URL,
    }
    assert (found.body, found.guessed) == ("One & two.\n\nThree.", [])


def test_of_several_objects_one_with_a_headline_and_of_the_surest_type() -> None:
    page, post, empty = ({"@type": t, "headline": t} for t in ("WebPage", "BlogPosting", "NewsArticle"))
    empty["headline"] = ""
    assert about(data([page, empty, post])).fields["title"] == "BlogPosting"
    assert about(data([page, {"@type": "NewsArticle", "headline": "N"}, post])).fields["title"] == "N"


@pytest.mark.parametrize(
    "raw", ["{", "[" * 50_000, "null", "3", '"x"', '{"@type": 3}', '{"@type": "Recipe", "headline": "x"}']
)
def test_linked_data_that_are_none(raw: str) -> None:
    assert about(f'<script type="application/ld+json">{raw}</script>{data(ARTICLE)}').fields["title"] == "Bridge shut"


def test_linked_data_in_a_comment_and_beyond_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    wrapped = f'<script type="application/ld+json"><!-- {json.dumps(ARTICLE)} --></script>'
    assert about(wrapped).fields["title"] == "Bridge shut"
    monkeypatch.setattr(limits, "MAX_LINKED_OBJECTS", 2)
    assert about(data([{}, ARTICLE])).fields == {}


def test_meta_tags() -> None:
    found = about(
        "<meta property=og:title content='Bridge shut - Harbour Bee'>"
        "<meta property=og:site_name content='Harbour Bee'>"
        "<meta name=author content='https://bee.example/ann'><meta name=byl content='Ann Lee'>"
        f"<meta name=date content='18 May 2015'><meta property=og:url content={URL}>"
    )
    assert found.fields == {
        "title": "Bridge shut",
        "outlet": "Harbour Bee",
        "author": "Ann Lee",
        "date": "18 May 2015",
        "url": URL,
    }


def test_what_the_page_shows_is_the_headline() -> None:
    head = "<meta property=og:title content='Ferry strikes harbour bridge'>"
    assert about(head, "Harbour bridge shut by ferry", "Other news").fields["title"] == "Harbour bridge shut by ferry"
    assert about(head, "Quite another thing").fields["title"] == "Ferry strikes harbour bridge"
    assert about("<title>x</title>", "Quite another thing").fields["title"] == "Quite another thing"
    assert about("<title>The pier is shut | bee.example</title>", "One").fields["title"] == "The pier is shut"


def test_an_outlet_that_is_known_stands_above_what_a_page_calls_itself() -> None:
    head = "<meta property=og:site_name content='Fox'>"
    assert about(head, address="https://www.bbc.com/news/x").fields["outlet"] == "BBC News"
    assert about(head + "<title>Pier shut - the new york times</title>").fields["outlet"] == "The New York Times"
    assert about(head + "<title>Pier shut - Harbour</title>").fields["outlet"] == "Fox"
    assert "outlet" not in about("<title>Pier shut - Harbour</title>").fields


@pytest.mark.parametrize(
    ("head", "address", "url"),
    [
        (f"<link rel=canonical href={URL}>", "https://x.example/y", URL),
        ("<link rel=canonical href=https://bee.example/>", URL, URL),
        ("<link rel=canonical href=https://bee.example/>", None, "https://bee.example/"),
        ("<link rel=canonical href=/relative>", None, None),
        (f"<link rel=canonical href=https://web.archive.org/web/20150518000000/{URL}>", None, URL),
        ("<link rel=canonical href=javascript:alert(1)>", None, None),
    ],
)
def test_the_address_of_the_article(head: str, address: str | None, url: str | None) -> None:
    assert about(head, address=address).fields.get("url") == url


def test_a_date_that_stands_in_the_text_alone_is_a_guess() -> None:
    found = about("<time datetime=soon></time><time datetime=2015-05-18></time>")
    assert (found.fields, found.guessed) == ({"date": "2015-05-18"}, ["date"])
    stated = about("<meta name=date content=2015-05-17><time datetime=2015-05-18></time>")
    assert (stated.fields, stated.guessed) == ({"date": "2015-05-17"}, [])


def test_an_author_that_the_markup_names() -> None:
    assert about("<a rel=author>Ann Lee</a>").fields == {"author": "Ann Lee"}
    assert about("<a rel=author>Ann</a>").fields == {}


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (f"<!-- saved from url=(0034){URL} -->", URL),
        (f"<!--\n Page saved with SingleFile \n url: {URL} \n-->", URL),
        (f"<!-- url: {URL} -->", None),
        ("x" * 20_000 + f"<!-- saved from url=(0034){URL} -->", None),
    ],
)
def test_who_saved_a_page_noted_its_address(text: str, address: str | None) -> None:
    assert saved_from(text) == address
