"""What is told where an article shares nothing."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Mention, Origin
from reader.reading.answers import MOST_SHARING, sharing_origin, why_nothing_shared
from reader.reading.session import Session
from reader.story.language import NOT_ENGLISH
from tests.tui.velling import CLAIMS, STORY


def test_an_article_in_another_language_shares_nothing_for_that() -> None:
    first, *rest = STORY.articles
    session = Session(replace(STORY, articles=(replace(first, notes=(NOT_ENGLISH,)), *rest)))
    assert why_nothing_shared(session)[0].startswith("Not English, it seems: ")
    assert why_nothing_shared(Session(STORY))[0] == "No shown outlet shares a claim with this article."


def test_of_thousands_that_share_an_origin_a_few_are_named() -> None:
    articles = tuple(replace(STORY.articles[0], id=f"a{n}", outlet=f"Outlet {n}") for n in range(2000))
    ids = tuple(a.id for a in articles)
    mentions = tuple(Mention(i, 0, 5, "Twelve", "12", chain=(f"Outlet {n}", "the UN")) for n, i in enumerate(ids))
    claim = replace(CLAIMS[0], mentions=mentions, origin_list=(Origin("the UN", ids),))
    session = Session(replace(STORY, articles=articles))
    sharing = sharing_origin(session, claim, mentions[0])
    assert len(sharing) == MOST_SHARING + 1
    assert list(sharing)[:2] == ["Outlet 1", "Outlet 2"]
