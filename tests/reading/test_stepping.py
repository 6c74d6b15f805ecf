from __future__ import annotations

import pytest

from reader.model import Story
from reader.reading.outlets import OutletFilter
from reader.reading.session import Session
from reader.reading.stepping import nothing_further
from tests.tui.velling import ANALYSIS, STORY, UNCOMPARED


def session(article: str = "", analysis: object = ANALYSIS) -> Session:
    made = Session(STORY)
    made.add_analysis(analysis)  # type: ignore[arg-type]
    if article:
        made.pointing.go_to_article(article)
    return made


def test_the_command_given_again_goes_on_in_the_next_article() -> None:
    made = session("aster-evening")
    key = made.manner.key("next-highlight")
    assert nothing_further(made.pointing, "next-highlight", 1, False) == (
        f"no highlight further on; {key} again goes on in Corvus News"
    )
    assert nothing_further(made.pointing, "previous-disputed", -1, True) == (
        f"no passage on which outlets differ before this; {made.manner.key('previous-disputed')} again goes on in "
        "The Lowland Herald"
    )


@pytest.mark.parametrize(
    ("article", "by", "disputed", "told"),
    [
        ("lowland-herald", -1, False, "no highlight before this, nor in the articles before it"),
        ("the-northern-ledger", 1, True, "no passage on which outlets differ further on, nor in the articles after it"),
    ],
)
def test_at_the_ends_of_the_story_there_is_no_further(article: str, by: int, disputed: bool, told: str) -> None:
    assert nothing_further(session(article).pointing, "x", by, disputed) == told


def test_in_a_story_of_one_article_others_are_not_spoken_of() -> None:
    made = Session(Story("s", STORY.articles[:1]))
    assert nothing_further(made.pointing, "x", 1, False) == "no highlight in this article"


def test_without_claims_it_is_told_why_there_are_none() -> None:
    made = session("the-northern-ledger", UNCOMPARED)
    assert nothing_further(made.pointing, "x", 1, True) == "no passage on which outlets differ in this article"
    uncompared = Session(STORY)
    assert uncompared.material.why_no_claims
    assert nothing_further(uncompared.pointing, "x", -1, True) == uncompared.material.why_no_claims
    assert nothing_further(uncompared.pointing, "x", -1, False) == "no highlight in this article"


def test_where_nothing_is_shown_that_is_told() -> None:
    made = session()
    made.set_filter(OutletFilter(frozenset(STORY.outlets)))
    assert nothing_further(made.pointing, "x", 1, False) == made.material.nothing_shown
