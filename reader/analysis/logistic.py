"""The logistic function, by which weights of features become a chance."""

from __future__ import annotations

import math

_MOST = 30.0
"""Beyond it a chance is 0 or 1 to twelve places."""


def logistic(total: float) -> float:
    """The chance, 0 to 1, that a sum of weights stands for."""
    return 1 / (1 + math.exp(-max(-_MOST, min(_MOST, total))))
