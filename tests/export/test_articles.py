from __future__ import annotations

from dataclasses import replace

import pytest

from reader.copied import Copied
from reader.export.articles import (
    article_objects,
    article_text,
    articles_named,
    articles_text,
    byline,
    claim_line,
    claims_between,
    dated,
    import_objects,
    import_text,
)
from reader.model import Analysis, Story
from tests.export import made

SPARSE = made.sparse()
POST, STAR = SPARSE.story.articles
FULL = replace(POST, outlet="The Post", author="Ann Lee", date="2015-05-18", date_from="weekday", text_kind="digest")


@pytest.mark.parametrize(
    ("date", "date_from", "told"),
    [
        ("2015-05-18", None, "18 May 2015"),
        ("2015-05-18", "weekday", "c. 18 May 2015"),
        ("2015-05", "context", "c. May 2015"),
        (None, None, "no date"),
    ],
)
def test_a_date_and_whether_it_was_worked_out(date: str | None, date_from: str | None, told: str) -> None:
    assert dated(replace(POST, date=date, date_from=date_from)) == told


def test_who_wrote_it_when_and_what_it_is() -> None:
    assert byline(FULL) == "The Post · Ann Lee · c. 18 May 2015 · digest"
    assert byline(POST) == "Post · no date"


def test_the_list_of_articles() -> None:
    story = replace(SPARSE, story=Story("The bridges", (FULL, STAR)))
    assert articles_text(story).splitlines() == [
        "The bridges: 2 articles",
        "",
        "1. The Post, c. 18 May 2015, digest: 6 words, 0 quotations, 1 figure",
        "   Bridge closed",
        "   post.txt",
        "2. Star, no date: 6 words, 0 quotations, 1 figure",
        "   Bridges shut",
        "   star.txt",
    ]
    assert articles_text(made.empty()) == "Nothing: 0 articles\n\n"


def test_the_list_tells_whose_copy_an_article_is() -> None:
    copy = replace(STAR, copied=Copied(57, "Post", "credit"))
    story = replace(SPARSE, story=Story("The bridges", (POST, copy)))
    assert articles_text(story).splitlines()[-1] == "   57 % from Post"
    first, second = article_objects(story)
    assert first["copy"] is None
    assert second["copy"] == {"outlet": "Post", "share": 57, "from": True}


def test_articles_for_programs_have_counts_and_no_text(ferry: Analysis) -> None:
    for row, reading in zip(article_objects(ferry), ferry.readings, strict=True):
        assert row["id"] == reading.article.id
        assert (row["words"], row["quotes"], row["figures"]) == (
            len(reading.article.text.split()), len(reading.quotes), len(reading.figures),
        )  # fmt: skip
        assert "text" not in row
    assert all("text" not in row and "words" not in row for row in import_objects(ferry))


STORY = Story("s", (replace(FULL, id="a", path="in/a.md"), replace(STAR, id="b", outlet="The Post Office"), STAR))


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        ("1", ["a"]),
        ("3", ["star"]),
        ("0", []),
        ("4", []),
        ("9" * 30, []),
        ("٣", []),
        ("b", ["b"]),
        ("in/a.md", ["a"]),
        ("post", ["a", "b"]),
        ("THE POST", ["a", "b"]),
        ("office", ["b"]),
        ("herald", []),
        ("", []),
        (" ", []),
    ],
)
def test_an_article_by_number_id_path_or_outlet(wanted: str, ids: list[str]) -> None:
    assert [a.id for a in articles_named(wanted, STORY)] == ids


def test_an_article_with_its_claims_below_each_paragraph() -> None:
    assert article_text(SPARSE, POST).splitlines() == [
        "Bridge closed",
        "Post · no date",
        "",
        "Three bridges are closed.",
        "    ≠ differ: Bridges closed (2 outlets)",
    ]
    assert article_text(SPARSE, POST, claims=False).splitlines()[3:] == ["Three bridges are closed."]


def test_an_article_of_a_headline_alone() -> None:
    assert article_text(SPARSE, replace(POST, text="Bridge closed")) == "Bridge closed\nPost · no date\n\n"
    assert article_text(SPARSE, replace(POST, text="It shut.")).splitlines()[3:] == ["It shut."]


def test_a_narrow_page() -> None:
    long = replace(POST, text="Bridge closed\n\n" + "Three bridges are closed. " * 9)
    assert 30 < max(map(len, article_text(SPARSE, long, width=40).splitlines())) <= 40


def test_the_claims_that_some_characters_make() -> None:
    again = replace(SPARSE.claims[0], id="c-two")
    both = replace(SPARSE, claims=(again, *SPARSE.claims))
    start = SPARSE.claims[0].mentions[0].start
    assert [c.id for c in claims_between(both, "post", start, start + 1)] == ["c-two", "c-one"]
    assert claims_between(both, "post", start + 1, 99) == claims_between(both, "post", 0, start) == []
    assert claims_between(both, "star", 0, 99) == list(both.claims)
    twice = replace(again, mentions=again.mentions * 2)
    assert claims_between(replace(SPARSE, claims=(twice,)), "post", 0, 99) == [twice]


def test_a_claim_in_a_line() -> None:
    assert claim_line(replace(SPARSE.claims[0], verdict="agree", outlets=1)) == "= agree: Bridges closed (1 outlet)"


def test_what_import_found_guessed_and_dropped() -> None:
    guessed = replace(FULL, guessed=("outlet", "date"), credits=("Bo", "AP"), notes=("dropped: menu: Home",))
    readings = {"post": replace(SPARSE.readings[0], notes=("too long to compare",))}
    assert import_text(Story("s", (guessed, STAR)), readings).splitlines() == [
        "The Post: Bridge closed",
        "   file: post.txt",
        "   author: Ann Lee",
        "   date: c. 18 May 2015 (worked out: weekday)",
        "   text: digest",
        "   guessed: outlet, date",
        "   credits: Bo; AP",
        "   dropped: menu: Home",
        "   too long to compare",
        "",
        "Star: Bridges shut",
        "   file: star.txt",
        "   author: none named",
        "   date: no date",
        "   text: original",
        "   nothing dropped",
    ]
