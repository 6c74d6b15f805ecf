"""Searching the open article, and the next that holds what is searched for."""

from __future__ import annotations

import pytest

from reader.reading.search import Search, article_with_match, surroundings, worth_searching
from reader.reading.session import Session
from tests.tui.velling import STORY

TEXT = "The weir held. A weir broke. No weir is safe."
HITS = [4, 17, 32]


def searched(offset: int = 0, wanted: str = "weir") -> Search:
    search = Search()
    search.start(wanted, TEXT, offset)
    return search


@pytest.mark.parametrize(("offset", "hit"), [(0, 4), (4, 4), (5, 17), (32, 32), (33, 4)])
def test_a_search_begins_at_the_first_hit_from_here_on(offset: int, hit: int) -> None:
    assert searched(offset).match == hit


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("the old weir held", 80, "the old weir held"),
        ("the old weir held", 6, "old weir held"),
        ("the old weir held", 5, "old weir held"),
        ("the old weir held", 4, "weir"),
        ("sluicegateweirhouse", 4, "gateweirhous"),
    ],
)
def test_a_hit_is_shown_among_whole_words(text: str, most: int, shown: str) -> None:
    at = text.index("weir")
    start, end = surroundings(text, (at, at + 4), most)
    assert text[start:end] == shown


def test_another_article_has_hits_but_no_current_one() -> None:
    search = searched()
    search.look_in("A weir.")
    assert (search.hits, search.match) == ([(2, 6)], None)
    assert search.status == "1 match: weir"


@pytest.mark.parametrize(
    ("start", "by", "sight", "hit", "ends"),
    [
        (0, 1, (0, 45), 17, False),
        (0, 2, (0, 45), 32, False),
        (0, -1, (0, 45), 32, True),
        (32, 1, (0, 45), 4, True),
        (0, 1, (20, 45), 32, False),
        (32, -1, (20, 25), 17, False),
        (0, 1, (40, 45), 4, True),
    ],
)
def test_a_step_goes_on_from_the_current_hit_or_from_what_is_in_sight(
    start: int, by: int, sight: tuple[int, int], hit: int, ends: bool
) -> None:
    search = searched(start)
    assert search.ends(by, *sight) is ends
    search.step(by, *sight)
    assert search.match == hit


def test_what_is_not_there_is_told_and_stepped_over() -> None:
    search = searched(wanted="bridge")
    search.step(1, 0, 45)
    assert (search.match, search.status) == (None, "no match: bridge")
    assert searched().status == "match 1 of 3: weir"
    assert Search().status == ""


def test_the_next_article_with_a_match_lies_that_way() -> None:
    session = Session(STORY)
    first, last = session.material.shown.articles[0], session.material.shown.articles[-1]
    assert session.pointing.article_id == first.id
    word = last.text.split()[0]
    found = article_with_match(session.pointing, word, 1)
    assert found is not None
    assert found.id != first.id
    assert word.lower() in found.text.lower()
    assert article_with_match(session.pointing, word, -1) is None
    assert article_with_match(session.pointing, "xylophonist", 1) is None


def test_an_index_may_name_the_articles_worth_searching() -> None:
    session = Session(STORY)
    assert list(worth_searching(session.material, "dam")) == list(session.material.shown.articles)
    only = session.material.shown.articles[1].path
    session.material.holding = lambda wanted: {only} if wanted == "dam" else set()
    assert [a.path for a in worth_searching(session.material, "dam")] == [only]
    assert not list(worth_searching(session.material, "weir"))
