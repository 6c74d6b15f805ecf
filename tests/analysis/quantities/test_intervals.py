"""Figures as intervals: fractions beside per cents."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.figures import figures_of
from reader.analysis.quantities.intervals import Relation, as_quoted, interval_of, relation
from reader.model import Article, Figure


def figure(text: str) -> Figure:
    article = Article("a", "a.txt", "Harbour Post", "", text)
    return figures_of(article, sentences_of(article))[0]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("A quarter of the nets were torn.", "25 per cent of the nets were torn.", "equal"),
        ("A quarter of the nets were torn.", "26% of the nets were torn.", "equal"),
        ("One fifth of the nets were torn.", "20 percent of the nets were torn.", "equal"),
        ("Two in five nets were torn.", "40 percent of the nets were torn.", "equal"),
        ("One in three nets was torn.", "A third of the nets were torn.", "equal"),
        ("Almost three-quarters of the crew left.", "Seven in ten of the crew left.", "overlap"),
        ("Almost three-quarters of the crew left.", "71 percent of the crew left.", "overlap"),
        ("More than two-thirds of the crew left.", "71 percent of the crew left.", "overlap"),
        ("More than two-thirds of the crew left.", "61 percent of the crew left.", "apart"),
        ("A quarter of the nets were torn.", "One in three nets was torn.", "apart"),
        ("One fifth of the nets were torn.", "About a third of the nets were torn.", "apart"),
        ("A quarter of the nets were torn.", "31 percent of the nets were torn.", "apart"),
    ],
)
def test_a_fraction_is_a_share_as_a_per_cent_is(one: str, other: str, expected: Relation) -> None:
    a, b = interval_of(figure(one)), interval_of(figure(other))
    assert a
    assert b
    assert a.dimension == b.dimension == "share"
    assert relation(a, b) == relation(b, a) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The lake rose almost ten centimetres.", "The lake rose 94mm.", "overlap"),
        ("It was heard some 15 miles away.", "It was heard 25 km away.", "equal"),
        ("It was heard 15 miles away.", "It was heard 26 km away.", "apart"),
        ("Nearly 25,000 people fled.", "Some 24,300 people fled.", "overlap"),
        ("Nearly 25,000 people fled.", "Some 26,300 people fled.", "apart"),
        ("Nearly 25,000 people fled.", "Some 23,000 people fled.", "apart"),
        ("About 25,000 people fled.", "Some 24,300 people fled.", "apart"),
        ("Almost 300 people fled.", "Some 250 people fled.", "apart"),
    ],
)
def test_what_is_nearly_reached_may_fall_short_of_it(one: str, other: str, expected: Relation) -> None:
    a, b = interval_of(figure(one)), interval_of(figure(other))
    assert a
    assert b
    assert relation(a, b) == relation(b, a) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The siege took just over two hours.", "The siege took four hours.", "apart"),
        ("The siege took just over two hours.", "The siege took two hours.", "overlap"),
        ("The siege took just under three hours.", "The siege took one hour.", "apart"),
        ("The siege took just under three hours.", "The siege took 170 minutes.", "overlap"),
        ("A little over 3,000 people came.", "5,000 people came.", "apart"),
        ("Over 3,000 people came.", "5,000 people came.", "overlap"),
    ],
)
def test_what_is_just_over_is_not_far_over(one: str, other: str, expected: Relation) -> None:
    a, b = interval_of(figure(one)), interval_of(figure(other))
    assert a
    assert b
    assert relation(a, b) == relation(b, a) == expected


def test_twice_as_much_and_a_score_are_no_share() -> None:
    for text in ("Twice as many nets were torn.", "Nine nets were torn."):
        found = interval_of(figure(text))
        assert found is None or found.dimension != "share"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Three", "three"),
        ("FIVE", "five"),
        ("Some 52", "some 52"),
        ("At least 16", "at least 16"),
        ("Forty-three", "forty-three"),
        ("Between 60 and 80", "between 60 and 80"),
        ("£1.2m", "£1.2m"),
        ("US$4 million", "US$4 million"),
        ("A C$5 bill", "a C$5 bill"),
        ("40 km", "40 km"),
    ],
)
def test_a_figure_told_by_itself_has_no_capital_of_its_sentence(text: str, quoted: str) -> None:
    assert as_quoted(text) == quoted


def test_what_is_told_roughly_holds_what_it_rounds() -> None:
    about, near, far = (
        interval_of(figure(f"{sum} was lost.")) for sum in ("About $3 million", "$3.2 million", "$4 million")
    )
    assert about
    assert near
    assert far
    assert [relation(about, x) for x in (near, far)] == ["equal", "apart"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # told with a decimal and without
        ("Shares fell 8.2 percent.", "Shares fell 8 percent.", "equal"),
        ("Shares fell 8.6 percent.", "Shares fell 8 percent.", "apart"),
        ("Prices rose 2.4 percent.", "Prices rose 2.0 percent.", "apart"),
        ("The wall is 4.3 metres high.", "The wall is 4 metres high.", "equal"),
        # both sides of a vote
        ("The bill passed 61-58.", "The bill passed 61-57.", "apart"),
        ("The bill passed 61-58.", "The bill passed by 61 votes to 58.", "equal"),
        ("The bill passed 61-58.", "The bill had 61 votes.", "equal"),
        # coins of one currency
        ("It pays 415p a share.", "It pays £4.15 for each share.", "equal"),
        ("It pays 415p a share.", "It pays £4.30 in cash for each share.", "apart"),
        ("It lost 90 cents a share.", "It lost $0.90 a share.", "equal"),
    ],
)  # fmt: skip
def test_how_two_figures_stand(one: str, other: str, expected: Relation) -> None:
    a, b = interval_of(figure(one)), interval_of(figure(other))
    assert a
    assert b
    assert a.dimension == b.dimension or not b.unit
    assert relation(a, b) == relation(b, a) == expected
