"""What is told where an article shares nothing."""

from __future__ import annotations

from dataclasses import replace

from reader.reading.answers import why_nothing_shared
from reader.reading.session import Session
from reader.story.language import NOT_ENGLISH
from tests.tui.velling import STORY


def test_an_article_in_another_language_shares_nothing_for_that() -> None:
    first, *rest = STORY.articles
    session = Session(replace(STORY, articles=(replace(first, notes=(NOT_ENGLISH,)), *rest)))
    assert why_nothing_shared(session)[0].startswith("Not English, it seems: ")
    assert why_nothing_shared(Session(STORY))[0] == "No shown outlet shares a claim with this article."
