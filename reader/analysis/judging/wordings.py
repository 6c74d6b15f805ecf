"""How likely passages that do not clash say the same, weighed by their wording alone."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations

from reader.analysis.judging.passages import Said, by_outlet, closeness, containment, shared_runs
from reader.analysis.logistic import logistic
from reader.data import table

_MARKS = '"“'
_UNLIKE, _ALIKE = 0.49, 0.97
"""How likely passages without and with the same words answer one question, where nobody has weighed that."""
SAME = "same_words"
"""The feature that decides alone."""
_SAME_WORDS, _SAME_JUDGEMENT = 0.5, 0.9
"""Closeness from which passages are told in the same words by and large, and that alone tells that they agree; of
judgements, where a word may change much, word for word."""


def outlet_pairs(passages: Sequence[Said]) -> list[tuple[Said, Said]]:
    """For every two outlets the two passages of theirs that are closest to each other."""
    every = by_outlet(passages).values()
    return [
        max(((a, b) for a in mine for b in other), key=lambda pair: closeness(*pair))
        for mine, other in combinations(every, 2)
    ]


def features_of(
    passages: Sequence[Said], least: float, assessment: bool = False, linked: float | None = None
) -> dict[str, float]:
    """The nameable features of a question's passages that the weights stand on.

    Args:
        passages: of two or more outlets.
        least: how close the two outlets are that are furthest apart.
        assessment: whether they judge or foretell.
        linked: how likely they answer one question, 0 to 1; None where nobody has weighed that. The surer that is,
            the more of what they tell is the same.
    """
    return {
        "bias": 1.0,
        "linked": _UNLIKE + (_ALIKE - _UNLIKE) * least if linked is None else linked,
        "worst_matched": least_held(passages),
        "closeness_least": least,
        "shared_runs": math.log1p(_fewest_runs(passages)),
        "stated": sum(p.stated for p in passages) / len(passages),
        "quoted": sum(any(c in p.text for c in _MARKS) for p in passages) / len(passages),
        "assessment": float(assessment),
        SAME: float(least >= (_SAME_JUDGEMENT if assessment else _SAME_WORDS)),
    }


def _fewest_runs(passages: Sequence[Said]) -> int:
    """The runs of words that the passage with fewest has in common with another outlet's."""
    return min(max(shared_runs(p, q) for q in passages if q.outlet != p.outlet) for p in passages)


def least_held(passages: Sequence[Said]) -> float:
    """The share of its words that the passage told least alike has in common with another outlet's."""
    return min(max(containment(p, q) for q in passages if q.outlet != p.outlet) for p in passages)


def agreement_score(features: dict[str, float]) -> float:
    """Above 0 the passages agree, below they are compatible; tests/accuracy/fit_verdicts.py fits the weights."""
    if features[SAME]:
        return weights()[SAME]
    return sum(w * features[k] for k, w in weights().items() if k != SAME)


def weights() -> dict[str, float]:
    """The weight of each feature."""
    return dict(table("reader.analysis", "verdict_weights"))


def likelihood(score: float) -> float:
    """The chance, 0 to 1, that passages of a score agree."""
    return logistic(score)
