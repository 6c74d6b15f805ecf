"""What is said when a story's files were read again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Story
from reader.reading.rereading import changes_told
from tests.tui.velling import STORY

A, B, C, *_ = STORY.articles
ANEW = replace(B, text=B.text + " It rained.")


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        ((A, B), (A, B), "nothing has changed in the files"),
        ((A, B), (B, A), "nothing has changed in the files"),
        ((A, B), (A, B, C), "articles: 1 new"),
        ((A, B), (A, ANEW), "articles: 1 changed"),
        ((A, B), (A, replace(B, outlet="The Post")), "articles: 1 changed"),
        ((A, B), (ANEW, C), "articles: 1 new, 1 changed, 1 gone"),
    ],
)
def test_articles_that_came_changed_and_went_are_counted(before: tuple, now: tuple, told: str) -> None:  # type: ignore[type-arg]
    assert changes_told(Story("", before), Story("", now)) == told


def test_what_cannot_be_opened_is_said_unless_it_was_so_before() -> None:
    story, both = Story("", (A,)), ("a.pdf: no article", "b.pdf: no article")
    assert changes_told(story, story, (), both[:1]) == "a.pdf: no article"
    assert changes_told(story, story, (), both) == "2 files could not be opened"
    assert changes_told(story, Story("", (A, B)), both[:1], both) == "articles: 1 new; b.pdf: no article"
    assert changes_told(story, story, both, both) == "nothing has changed in the files"
