from __future__ import annotations

import math
from dataclasses import replace

import pytest

from reader.analysis.grouping.weights import LONGEST, weighed
from reader.model import Article
from tests.analysis.grouping.made import pile


def article(body: str, title: str = "") -> Article:
    text = f"{title}\n\n{body}" if title else body
    return Article("a", "a.txt", "A", title, text, body_start=len(text) - len(body))


def test_every_article_is_a_vector_of_length_one() -> None:
    for one in weighed(pile()):
        assert math.sqrt(sum(w * w for w in one.weights.values())) == pytest.approx(1)
        assert all(w > 0 for w in one.weights.values())
    (nothing,) = weighed([article("")])
    assert nothing.weights == {}


def test_names_weigh_more_and_are_told_by_their_capital() -> None:
    one, _ = weighed(
        [article("The river at Tannick fell. Then Tannick wept."), article("A river stood. A river fell.")]
    )
    assert one.weights["tannick"] > one.weights["river"]
    assert "tannick" in one.names
    assert "river" not in one.names


def test_a_headline_counts_twice_and_its_capitals_not_at_all() -> None:
    (plain,), (headed,) = (
        weighed([article("a river and a dam")]),
        weighed([article("a river and a dam", "River Falls")]),
    )
    assert plain.weights["river"] == plain.weights["dam"]
    assert headed.weights["river"] > headed.weights["dam"]
    assert "river" not in headed.names


def test_the_rarer_a_word_the_more_it_weighs() -> None:
    one, *_ = weighed([article("a river and a dam"), *[article("a dam")] * 9])
    assert one.weights["river"] > one.weights["dam"]


def test_numbers_and_what_stands_far_below_are_not_looked_at() -> None:
    (one,) = weighed([article("river 4000 " + "dams " * (LONGEST // 5) + "tram")])
    assert "tram" not in one.weights
    assert {"river", "dam"} <= set(one.weights)
    assert "4000" not in one.weights


def test_the_order_of_the_articles_makes_no_difference() -> None:
    articles = pile()
    assert weighed(articles)[::-1] == weighed(articles[::-1])
    assert weighed([replace(articles[0], path="elsewhere")]) == weighed(articles[:1])
    assert weighed([]) == []
