"""Rates: one figure each, told in a unit that converts."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.figures import figures_of
from reader.analysis.quantities.intervals import interval_of, relation
from reader.model import Article, Figure

RATES = [
    ("The incidence was 18.4 per 100,000 last week.", [("18.4 per 100,000", 18.4, "per 100,000", "incidence")]),
    (
        "Orlin counted 52 cases per 100,000 inhabitants.",
        [("52 cases per 100,000 inhabitants", 52, "per 100,000", "cases")],
    ),
    (
        "There were 3.1 deaths for every 1,000 births.",
        [("3.1 deaths for every 1,000 births", 3.1, "per 1,000", "deaths")],
    ),
    ("The rate fell to 7 per million people.", []),
    ("It stood at 40 per million.", []),
    ("The clinic sees 11 cases a week.", [("11 cases a week", 11, "per week", "cases")]),
    ("At least 300 flights a day were cut.", [("At least 300 flights a day", 300, "per day", "flights cut")]),
    ("Some 200 lorries cross daily.", []),
    ("Dealers sold 40 cars per month.", [("40 cars per month", 40, "per month", "cars sold")]),
    ("They eat 2.5 eggs per head.", [("2.5 eggs per head", 2.5, "per person", "eggs")]),
]
NO_RATES = [
    ("The Bee sold 300 papers a week later.", "300"),
    ("It hired 20 nurses for a year.", "20"),
    ("Some 40 boats a year old were sold.", "Some 40"),
    ("The port took in 12 ships each day of May.", None),
    ("The town has 300 people and a day nursery.", "300"),
    ("He paid 40 men a monthly wage.", "40"),
    ("The firm makes $300 a day.", "$300"),
    ("She worked 12 hours a day.", "12 hours"),
]


def figures(text: str) -> tuple[Figure, ...]:
    article = Article("bee", "a.txt", "The Bee", "", text)
    return figures_of(article, sentences_of(article))


@pytest.mark.parametrize(("text", "told"), [(t, w) for t, w in RATES if w])
def test_what_stands_behind_per_is_no_figure(text: str, told: list[tuple[str, float, str, str]]) -> None:
    found = figures(text)
    assert [f.text for f in found] == [w[0] for w in told]
    assert [(f.low, f.unit) for f in found] == [w[1:3] for w in told]
    assert {f.kind for f in found} == {"other"}


@pytest.mark.parametrize(("text", "counted"), [(t, w[0][3]) for t, w in RATES if w])
def test_a_rate_is_of_what_is_counted(text: str, counted: str) -> None:
    assert figures(text)[0].of.split()[0] == counted.split()[0]


@pytest.mark.parametrize(("text", "told"), NO_RATES)
def test_other_things_told_with_a_stretch_of_time_are_no_rates(text: str, told: str | None) -> None:
    found = figures(text)
    assert all(not f.unit.startswith("per ") for f in found if told is not None)
    assert told is None or told in [f.text for f in found]


def test_a_rate_set_against_another_is_in_the_same_unit() -> None:
    one, other = figures("Orlin had 18.4 cases per 100,000 people, up from 15.9 a week earlier.")
    assert (other.low, other.unit, other.of) == (15.9, "per 100,000", "cases")
    assert one.unit == other.unit


@pytest.mark.parametrize(
    ("one", "other", "stand"),
    [
        ("It was 2 per 1,000.", "It was 200 per 100,000.", "equal"),
        ("It was 18.4 per 100,000.", "It was 184 per million.", "equal"),
        ("It was 11 per 100,000.", "It was 18.4 per 100,000.", "apart"),
        ("It lost 1,000 birds a day.", "It lost 7,000 birds a week.", "equal"),
        ("It lost 1,000 birds a day.", "It lost 1,000 birds a week.", "apart"),
        ("It lost 1,200 birds a year.", "It lost 100 birds per month.", "equal"),
    ],
)
def test_rates_of_one_sort_convert(one: str, other: str, stand: str) -> None:
    a, b = (interval_of(figures(t)[0]) for t in (one, other))
    assert a is not None
    assert b is not None
    assert a.dimension == b.dimension
    assert relation(a, b) == stand
