"""Dates that are not the same are of one event only where their clauses tell the same; counts of long ago are not."""

from __future__ import annotations

import pytest

from reader.analysis.linking.counting import figure_groups
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import COURIER, STAR, reading


def dates(one: str, other: str) -> list[set[str]]:
    """The groups of dates of two articles, by their words."""
    told = (("a", one), ("b", other), ("c", STAR), ("d", COURIER))
    readings = [reading(name, f"Head\n\n{text}") for name, text in told]
    groups = figure_groups(Index(passages_of(readings)), readings)
    found = [{a.counted.figure for a in g} for g in groups]
    return [{f.text for f in g} for g in found if all(f.kind == "date" for f in g)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The company recalled the pumps on March 6.", "Velmora Pumps recalled the pumps on March 9."),
        ("On March 6, the company recalled the pumps.", "The company recalled the pumps on March 9."),
    ],
)
def test_one_event_on_two_days(one: str, other: str) -> None:
    assert dates(one, other) == [{"March 6", "March 9"}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The ministry was told on March 6, and the recall of the pumps followed.",
            "The mill recalled the pumps on March 9.",
        ),
        (
            "Mr Orr joined the company in 2019 and was at the bank before.",
            "Ada Bly, who had led the company since 2024.",
        ),
    ],
)
def test_two_events_with_words_in_common(one: str, other: str) -> None:
    assert dates(one, other) == []


NOW = "On Monday 40 people were killed in the flood at Orle."
FORMER = "In February a flood at Lesk killed 38 people."


def deaths(mine: str, theirs: str) -> list[set[str]]:
    """The groups of counts of the killed of two articles of May, by their words."""
    readings = [reading("a", f"Head\n\n{mine}"), reading("b", f"Top\n\n{theirs}"), reading("c", STAR)]
    groups = figure_groups(Index(passages_of(readings)), readings)
    return [{a.counted.figure.text for a in g} for g in groups if g[0].key == ("people", "killed")]


def test_the_dead_of_a_former_event_are_told_apart_in_an_article_that_has_both() -> None:
    (found,) = deaths(f"{NOW} {FORMER}", "The flood at Orle killed 43 people, the mayor said.")
    assert found >= {"40", "43"}
    assert "38" not in found


def test_what_another_article_tells_of_that_time_is_of_one_event_with_it() -> None:
    (found,) = deaths(f"{NOW} {FORMER}", f"The flood at Orle killed 43 people. {FORMER}")
    assert found >= {"40", "43", "38"}


def test_what_has_been_counted_since_a_month_is_counted_now() -> None:
    since = "Since February floods at Orle have killed 45 people."
    (found,) = deaths(f"{NOW} {since}", "The flood at Orle killed 43 people, the mayor said.")
    assert found >= {"40", "43", "45"}
