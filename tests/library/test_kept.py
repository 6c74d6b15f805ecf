from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from reader.analysis import analyse
from reader.library.codec import Damaged, packed
from reader.library.kept import (
    analysis_from,
    article_key,
    claims_bytes,
    reading_bytes,
    reading_from,
    story_key,
    with_silent,
)
from reader.model import Decision, Near
from tests.library.made import article, story

DAM = story(300, 900, 300)
FOUND = analyse(DAM)
CLAIM = FOUND.claims[0]
MENTION = CLAIM.mentions[0]


@pytest.mark.parametrize("field", ["id", "title", "outlet", "text", "author", "date", "credits", "body_start"])
def test_whatever_the_engine_may_look_at_is_part_of_the_key(field: str) -> None:
    one = article("post")
    other = replace(one, **{field: 3 if field == "body_start" else ("x",) if field == "credits" else "other"})
    assert article_key(b"engine", one) != article_key(b"engine", other)
    assert article_key(b"engine", one) != article_key(b"another", one)


def test_where_a_file_lies_is_not() -> None:
    assert article_key(b"", article("post")) == article_key(b"", replace(article("post"), path="elsewhere/post.md"))


def test_a_storys_key_minds_its_articles_and_decisions_and_no_order() -> None:
    one, two = b"1" * 20, b"2" * 20
    link = Decision("link", ("a", 0, 1), ("b", 0, 1))
    keys = [
        story_key(b"e", [one, two]),
        story_key(b"f", [one, two]),
        story_key(b"e", [one]),
        story_key(b"e", [one, two, two]),
        story_key(b"e", [one, two], [link]),
        story_key(b"e", [one, two], [link, link]),
        story_key(b"e", []),
    ]
    assert len(set(keys)) == len(keys)
    assert story_key(b"e", [two, one]) == keys[0]


def test_what_stands_in_two_fields_is_not_confused() -> None:
    one, other = replace(article("post"), title="ab", outlet="c"), replace(article("post"), title="a", outlet="bc")
    assert article_key(b"", one) != article_key(b"", other)


def test_readings_and_claims_come_back_as_they_were() -> None:
    readings = [reading_from(reading_bytes(r), a) for r, a in zip(FOUND.readings, DAM.articles, strict=True)]
    assert readings == list(FOUND.readings)
    again = analysis_from(claims_bytes(FOUND), DAM, readings)
    assert again == FOUND
    assert [c.silent for c in again.claims] == [c.silent for c in FOUND.claims]


def test_who_is_silent_is_who_has_no_mention() -> None:
    (claim,) = with_silent([CLAIM], ["z", *(m.article for m in CLAIM.mentions), "a"])
    assert list(claim.silent) == ["a", "z"]


@pytest.mark.parametrize("data", [b"", b"x", packed([]), packed({}), packed([[], [], [], [], [], []]), packed([3])])
def test_what_is_no_reading_and_no_claims(data: bytes) -> None:
    with pytest.raises(Damaged):
        reading_from(data, DAM.articles[0])
    with pytest.raises(Damaged):
        analysis_from(data, DAM, FOUND.readings)


@pytest.mark.parametrize("part", ["sentences", "quotes", "figures"])
@pytest.mark.parametrize("change", [{"article": "other"}, {"start": -1}, {"end": 10**6}, {"start": 50, "end": 40}])
def test_what_stands_in_no_such_place_is_damaged(part: str, change: dict[str, Any]) -> None:
    reading = FOUND.readings[0]
    items = getattr(reading, part)
    poisoned = replace(reading, **{part: (*items[:-1], replace(items[-1], **change))})
    with pytest.raises(Damaged):
        reading_from(reading_bytes(poisoned), DAM.articles[0])


def test_a_text_that_the_article_does_not_have_is_damaged() -> None:
    reading = FOUND.readings[0]
    poisoned = replace(reading, figures=(replace(reading.figures[0], text="nine hundred"),))
    with pytest.raises(Damaged, match="a text that is not there"):
        reading_from(reading_bytes(poisoned), DAM.articles[0])


def test_a_content_beyond_the_text_is_damaged() -> None:
    reading = next(r for r in FOUND.readings if r.attributions)
    for change in ({"content_end": 10**6}, {"content_start": 9, "content_end": 8}):
        poisoned = replace(reading, attributions=(replace(reading.attributions[0], **change),))
        with pytest.raises(Damaged):
            reading_from(reading_bytes(poisoned), reading.article)


@pytest.mark.parametrize(
    "change",
    [
        {"mentions": CLAIM.mentions[:1]},
        {"mentions": (MENTION, MENTION)},
        {"mentions": (*CLAIM.mentions, replace(MENTION, article="other"))},
        {"mentions": (*CLAIM.mentions, replace(MENTION, end=10**6))},
        {"mentions": (*CLAIM.mentions, replace(MENTION, text="made up"))},
        {"mentions": (*CLAIM.mentions, replace(MENTION, answer=(0, 10**6)))},
        {"mentions": (*CLAIM.mentions, replace(MENTION, figure="f-of-nobody"))},
        {"mentions": (*CLAIM.mentions, replace(MENTION, quote="q-of-nobody"))},
        {"near": (Near("other", 0, 5),)},
        {"near": (Near(MENTION.article, 0, 10**6),)},
        {"origin_list": (*CLAIM.origin_list[:1], replace(CLAIM.origin_list[0], articles=("other",)))},
    ],
)
def test_a_claim_that_is_not_of_this_story_is_damaged(change: dict[str, Any]) -> None:
    poisoned = replace(FOUND, claims=(replace(CLAIM, **change),))
    with pytest.raises(Damaged):
        analysis_from(claims_bytes(poisoned), DAM, FOUND.readings)


def test_related_passages_stand_in_the_story() -> None:
    here, there = ("paper-0", 0, 5), ("paper-1", 0, 5)
    assert analysis_from(claims_bytes(replace(FOUND, related=((here, there),))), DAM, FOUND.readings).related == (
        (here, there),
    )
    for wrong in (("paper-9", 0, 5), ("paper-1", 5, 4), ("paper-1", 0, 10**6)):
        with pytest.raises(Damaged):
            analysis_from(claims_bytes(replace(FOUND, related=((here, wrong),))), DAM, FOUND.readings)
