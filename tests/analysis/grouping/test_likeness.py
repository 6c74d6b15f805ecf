from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.grouping.likeness import FAR, HALF, HOLDERS, NEAR, likenesses, nearness
from reader.analysis.grouping.weights import Weighed, weighed
from tests.analysis.grouping.made import pile

ARTICLE = pile()[0]


def alike(*dates: str | None) -> dict[tuple[int, int], float]:
    """The likeness of articles whose words are the same, published then."""
    same = Weighed({"dam": 1.0}, frozenset())
    return likenesses([replace(ARTICLE, date=d) for d in dates], [same] * len(dates))


@pytest.mark.parametrize(
    ("between", "near"),
    [(0, 1), (NEAR, 1), (NEAR + HALF, 0.5), (NEAR + 2 * HALF, 0.25), (FAR + 1, 0)],
)
def test_what_lies_between_counts_less_and_less(between: int, near: float) -> None:
    assert nearness((1000, 1000), (1000 + int(between), 1000 + int(between))) == near
    assert nearness((1000 + int(between), 1000 + int(between)), (990, 1000)) == near


def test_an_unknown_day_stands_in_no_ones_way() -> None:
    assert nearness(None, (1, 1)) == nearness((1, 1), None) == nearness(None, None) == 1


@given(st.integers(0, 900), st.integers(0, 900))
def test_nearness_goes_both_ways_and_never_grows(one: int, other: int) -> None:
    near, far = sorted((one, other))
    assert nearness((0, 0), (one, one)) == nearness((one, one), (0, 0))
    assert nearness((0, 0), (near, near)) >= nearness((0, 0), (far, far))


def test_a_date_means_all_the_days_it_may_be() -> None:
    assert alike("2024-05", "2024-05-31") == {(0, 1): 1}
    assert alike("2024", "2024-07-01") == {(0, 1): 1}
    assert alike("soon", "2024-07-01") == alike("2024-02-31", "2024-07-01") == alike(None, "") == {(0, 1): 1}
    first = date(2024, 1, 1)
    assert alike(str(first), str(first + timedelta(FAR + 1))) == {}
    assert 0 < alike(str(first), str(first + timedelta(FAR)))[0, 1] < 0.02


def test_only_what_shares_something_rare_is_compared() -> None:
    one, other, both = (Weighed(dict.fromkeys(ws, 1.0), frozenset()) for ws in (["dam"], ["tram"], ["dam", "tram"]))
    articles = [ARTICLE] * 3
    assert set(likenesses(articles, [one, other, both])) == {(0, 2), (1, 2)}
    crowd = [one] * (HOLDERS + 1)
    assert likenesses([ARTICLE] * len(crowd), crowd) == {}
    assert len(likenesses([ARTICLE] * HOLDERS, crowd[:-1])) == HOLDERS * (HOLDERS - 1) // 2


def test_articles_on_one_event_are_more_alike() -> None:
    articles = pile()
    found = likenesses(articles, weighed(articles))
    events = [a.id.rpartition("-")[0] for a in articles]
    same = [v for (i, j), v in found.items() if events[i] == events[j]]
    other = [v for (i, j), v in found.items() if events[i] != events[j]]
    assert min(same) > max(other)
    assert all(0 <= v <= 1 + 1e-9 for v in found.values())
    assert likenesses([], []) == {}
