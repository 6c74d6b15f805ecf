from __future__ import annotations

from reader.analysis.linking.answers import pairs_of
from reader.analysis.linking.counting import figure_groups
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import story


def test_the_pairs_of_a_group_are_those_of_its_passages() -> None:
    readings = story()
    groups = figure_groups(Index(passages_of(readings)), readings)
    pairs = pairs_of(groups)
    assert groups
    assert all((a.passage, b.passage) in pairs for g in groups for a in g for b in g)
    assert (groups[0][0].passage, -1) not in pairs
