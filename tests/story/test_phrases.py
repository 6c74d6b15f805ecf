from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.story.phrases import GAP, Phrases, rough_sentences, words_of


def test_words_in_lower_case() -> None:
    assert words_of("The Mayor’s 1,200 U.S. boats—all re-built, 4 you & me #1 ©2015") == [
        *("the", "mayor's", "1,200", "u.s", "boats", "all", "re-built", "4", "you", "&", "me", "#", "1", "©", "2015")
    ]
    assert words_of("…!? \x1b[") == []


@pytest.mark.parametrize(
    ("paragraph", "sentences"),
    [
        ("It sank. Nobody died! Why? “Luck.” She left", ["It sank.", "Nobody died!", "Why?", "“Luck.”", "She left"]),
        ("The U.S. Navy and J. Roy came. It rained.", ["The U.S. Navy and J. Roy came.", "It rained."]),
        ("At 4.30 p.m. the ferry left.", ["At 4.30 p.m. the ferry left."]),
        ("It sank (on Monday.) 40 left.", ["It sank (on Monday.)", "40 left."]),
        ("", []),
    ],
)
def test_a_paragraph_is_cut_after_end_marks(paragraph: str, sentences: list[str]) -> None:
    assert rough_sentences(paragraph) == sentences


@given(st.text(alphabet='aA.!?…"”’) \n(“[#@1'))
def test_cutting_loses_nothing_but_space(paragraph: str) -> None:
    pieces = rough_sentences(paragraph)
    assert "".join("".join(pieces).split()) == "".join(paragraph.split())
    assert all(pieces)


GROUPS = {"offer": ["sign up", "^subscribe", "only N a *month"], "end": ["all rights reserved$"], "mail": ["N"]}


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("please sign up now", "offer"),
        ("sign it up", None),
        ("subscribe today", "offer"),
        ("do subscribe", None),
        ("only 3 a month", "offer"),
        ("only 3 a very long and weary month", "offer"),
        ("only 3 a one two three x five six month", "offer"),
        ("only x a month", None),
        ("all rights reserved", "end"),
        ("all rights reserved by us", None),
        ("no 12 boats", "mail"),
        ("", None),
    ],
)
def test_the_group_of_the_first_phrase(text: str, group: str | None) -> None:
    assert Phrases(GROUPS).group_in(words_of(text)) == group


@given(st.integers(0, GAP + 3))
def test_a_star_stands_for_so_many_words(between: int) -> None:
    found = Phrases({"x": ["shared * times"]}).group_in(["shared", *["very"] * between, "times"])
    assert (found == "x") == (between <= GAP)


def test_a_phrase_that_needs_more_words_than_there_are() -> None:
    assert Phrases({"x": ["sign up for *"]}).group_in(["sign", "up"]) is None
    assert Phrases({"x": ["sign up *"]}).group_in(["sign", "up"]) == "x"


def test_many_phrases_take_one_look_up_a_word() -> None:
    many = Phrases({"x": [f"w{n} w{n + 1} never" for n in range(20_000)]})
    words = [f"w{n}" for n in range(20_000)]
    start = time.process_time()
    assert many.group_in(words) is None
    assert time.process_time() - start < 1


def test_what_a_star_stands_for_may_end_the_words() -> None:
    found = Phrases({"menu": ["^skip to *$"], "offer": ["^free * letter$"]})
    assert [found.group_in(words_of(t)) for t in ("Skip to", "Skip to the main text", "Free weekly letter")] == [
        "menu",
        "menu",
        "offer",
    ]
    assert found.group_in(words_of("Free weekly letter writing lessons")) is None
    assert found.group_in(words_of("Skip to one two three four five six seven")) is None
