"""Votes and sums of which a story tells many, so that the noun alone does not say which is meant."""

from __future__ import annotations

import re

from reader.analysis.quantities.wording import verb_classes
from reader.model import Figure

_BY_TIME = re.compile(
    r"(?i)(?:an?|per|each|every) (?:hour|day|week|month|quarter|year)|(?:annual|month|week|year|dai)ly"
)
_VOTES = frozenset(("votes", "vote", "ballots", "ballot"))


def are_bare_votes(figure: Figure) -> bool:
    """Whether a figure counts votes, and nothing is told of what was done with them: any number of a story may."""
    told = figure.of.lower().split()
    return bool(_VOTES.intersection(told)) and not any(w in verb_classes() for w in told if w not in _VOTES)


def is_by_time(figure: Figure) -> bool:
    """Whether a sum is told by the year, the month or the like: `pays 141,000 a year`."""
    return any(_BY_TIME.fullmatch(phrase) for phrase in figure.scope)
