from __future__ import annotations

import pytest

from reader.analysis.judging.passages import said
from reader.analysis.judging.wordings import agreement_score, features_of, likelihood, outlet_pairs, weights

_DAM, _WEATHER = "The old dam above Velmora burst on Friday.", "A choir of forty sang on the roofs of the mill."


def test_of_every_two_outlets_the_passages_closest_to_each_other_are_paired() -> None:
    passages = [said("Post", _WEATHER), said("Post", _DAM), said("Echo", _DAM), said("Star", _WEATHER)]
    assert [(a.outlet, b.outlet, a.text == b.text) for a, b in outlet_pairs(passages)] == [
        ("Post", "Echo", True),
        ("Post", "Star", True),
        ("Echo", "Star", False),
    ]


def test_the_same_words_score_above_other_ones() -> None:
    alike = features_of([said("Post", _DAM), said("Echo", _DAM)])
    unlike = features_of([said("Post", _DAM), said("Echo", _WEATHER)])
    assert alike["closeness_least"] == alike["worst_matched"] == 1.0
    assert agreement_score(alike) > 0 > agreement_score(unlike)
    assert alike.keys() == weights().keys()


@pytest.mark.parametrize(("score", "chance"), [(0.0, 0.5), (1000.0, 1.0), (-1000.0, 0.0)])
def test_a_score_is_a_chance(score: float, chance: float) -> None:
    assert likelihood(score) == pytest.approx(chance)
