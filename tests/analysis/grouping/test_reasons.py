from __future__ import annotations

from dataclasses import replace

from reader.analysis.grouping.likeness import likenesses
from reader.analysis.grouping.reasons import SHOWN, described
from reader.analysis.grouping.weights import weighed
from tests.analysis.grouping.made import EVENTS, article

QUARRY = [article("quarry", n, told) for n, told in enumerate(EVENTS["quarry"], 1)]
WEIGHTS = weighed(QUARRY)
PAIRS = likenesses(QUARRY, WEIGHTS)


def test_a_story_with_its_dates_its_middle_and_what_its_articles_share() -> None:
    group = described([0, 1, 2], QUARRY, WEIGHTS, PAIRS)
    assert (group.members, group.first, group.last) == ((0, 1, 2), "2024-05-02", "2024-05-04")
    assert group.title in [a.title for a in QUARRY]
    assert 0 < len(group.shared) <= SHOWN
    text = " ".join(a.text for a in QUARRY)
    assert all(word in text for word in group.shared)
    assert any("Tannick" in word for word in group.shared)
    assert group.likeness == sum(PAIRS.values()) / 3


def test_its_title_is_that_of_the_article_most_like_the_others() -> None:
    pairs = {(0, 1): 0.2, (0, 2): 0.3, (1, 2): 0.9}
    assert described([0, 1, 2], QUARRY, WEIGHTS, pairs).title == QUARRY[2].title
    assert described([0, 1, 2], QUARRY, WEIGHTS, {}).title == QUARRY[0].title


def test_an_article_by_itself_shares_nothing() -> None:
    alone = described([1], QUARRY, WEIGHTS, PAIRS)
    assert (alone.title, alone.shared, alone.likeness) == (QUARRY[1].title, (), 0.0)
    undated = [replace(a, date=None) for a in QUARRY]
    assert (described([1], undated, WEIGHTS, PAIRS).first, described([1], undated, WEIGHTS, PAIRS).last) == ("", "")
