"""Dates that are not the same: of one event only where their clauses tell the same."""

from __future__ import annotations

import pytest

from reader.analysis.linking.counting import figure_groups
from reader.analysis.linking.index import Index, passages_of
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
