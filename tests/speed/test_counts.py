"""What must not creep, counted and not timed: seconds hang on the machine, counts do not."""

from reader.analysis import read_article
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from tests.speed.made import made_story

MOST_PAIRS = 32
"""Pairs of passages that are compared, for each passage of a story."""


def pairs_a_passage(articles: int) -> float:
    """How many pairs a story of so many short articles compares, for each of its passages."""
    passages = passages_of([read_article(a) for a in made_story(articles, 100).story().articles])
    return len(Index(passages).candidates()) / len(passages)


def test_pairs_compared_for_a_passage_do_not_grow_with_the_story() -> None:
    small, large = pairs_a_passage(20), pairs_a_passage(80)
    assert small <= MOST_PAIRS
    assert large <= MOST_PAIRS
