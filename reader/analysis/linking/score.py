"""How likely two passages answer one question: a logistic regression over features that can be read aloud.

The weights stand in data/link_weights.yaml, fitted by tests/accuracy/fit_links.py.
"""

from __future__ import annotations

import math
from collections.abc import Sequence, Set
from functools import cache

from reader.analysis.linking.features import NAMES, pair_features
from reader.analysis.linking.index import Index
from reader.data import table

Pair = tuple[int, int]


@cache
def _weights() -> tuple[float, tuple[float, ...]]:
    data = table("reader.analysis", "link_weights")
    return float(data["bias"]), tuple(float(data["weights"][name]) for name in NAMES)


@cache
def thresholds() -> dict[str, float]:
    """From which likelihood a pair is `related` and `likely`, and from which mean a claim is `strong`."""
    return {k: float(v) for k, v in table("reader.analysis", "link_weights")["thresholds"].items()}


def _chance(values: Sequence[float]) -> float:
    bias, weights = _weights()
    total = bias + sum([w * v for w, v in zip(weights, values, strict=True)])
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def likelihoods(index: Index, counted: Set[Pair] = frozenset(), quoted: Set[Pair] = frozenset()) -> dict[Pair, float]:
    """How likely each pair worth comparing answers one question, 0 to 1; rounded, so that sums never hang on a bit.

    Args:
        index: the story's passages.
        counted: the pairs whose figures count one thing.
        quoted: the pairs that quote the same words.
    """
    pairs = pair_features(index, index.candidates(), counted, quoted)
    return {pair: round(_chance(values), 6) for pair, values in pairs.items()}
