from __future__ import annotations

import pytest

from reader.analysis.judging.passages import said
from reader.analysis.judging.wordings import agreement_score, features_of, least_held, likelihood, outlet_pairs, weights

_DAM, _WEATHER = "The old dam above Velmora burst on Friday.", "A choir of forty sang on the roofs of the mill."


def test_of_every_two_outlets_the_passages_closest_to_each_other_are_paired() -> None:
    passages = [said("Post", _WEATHER), said("Post", _DAM), said("Echo", _DAM), said("Star", _WEATHER)]
    assert [(a.outlet, b.outlet, a.text == b.text) for a, b in outlet_pairs(passages)] == [
        ("Post", "Echo", True),
        ("Post", "Star", True),
        ("Echo", "Star", False),
    ]


def test_the_same_words_score_above_other_ones() -> None:
    alike = features_of([said("Post", _DAM), said("Echo", _DAM)], 1.0)
    unlike = features_of([said("Post", _DAM), said("Echo", _WEATHER)], 0.0)
    assert agreement_score(alike) > 0 > agreement_score(unlike)
    assert alike.keys() == unlike.keys() == weights().keys()


def test_passages_in_the_same_words_agree_whatever_else_is_told_of_them() -> None:
    told = [said("Post", _DAM, stated=True), said("Echo", _DAM, stated=True)]
    assert agreement_score(features_of(told, 0.6, linked=0.3)) > 0 > agreement_score(features_of(told, 0.4, linked=0.3))


def test_of_judgements_that_takes_the_same_words_throughout() -> None:
    told = [said("Post", _DAM, stated=True), said("Echo", _DAM, stated=True)]
    alike, the_same = (features_of(told, least, assessment=True, linked=0.3) for least in (0.6, 0.95))
    assert agreement_score(alike) < 0 < agreement_score(the_same)


def test_the_passage_told_least_alike_is_held_by_another_outlet_alone() -> None:
    short, other = said("Post", "The weir of Velmora broke."), said("Post", _WEATHER)
    assert least_held([said("Echo", "The old weir of Velmora broke."), short]) == 1.0
    assert least_held([said("Echo", "The old weir of Velmora broke."), short, other]) == 0.0


def test_the_surer_passages_answer_one_question_the_likelier_they_say_the_same() -> None:
    passages = [said("Post", _DAM), said("Echo", "On Friday the weir gave way.")]
    unsure, sure = (agreement_score(features_of(passages, 0.2, linked=chance)) for chance in (0.4, 0.95))
    assert unsure < 0 < sure


def test_where_nobody_weighed_whether_they_do_their_closeness_stands_for_it() -> None:
    passages = [said("Post", _DAM), said("Echo", _DAM)]
    guessed = [features_of(passages, least)["linked"] for least in (0.0, 0.2, 0.4)]
    assert guessed == sorted(set(guessed))
    assert features_of(passages, 0.4, linked=0.1)["linked"] == 0.1


@pytest.mark.parametrize(("score", "chance"), [(0.0, 0.5), (1000.0, 1.0), (-1000.0, 0.0)])
def test_a_score_is_a_chance(score: float, chance: float) -> None:
    assert likelihood(score) == pytest.approx(chance)
