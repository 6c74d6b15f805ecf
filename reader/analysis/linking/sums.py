"""Votes and sums of which a story tells many, so that the noun alone does not say which is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from reader.analysis.language.alternatives import whole_words
from reader.analysis.linking.answers import FigureAnswer
from reader.analysis.linking.index import Index
from reader.analysis.linking.relations import factor_between
from reader.analysis.quantities.wording import verb_classes
from reader.data import word_list
from reader.model import Figure

_BY_TIME = re.compile(
    r"(?i)(?:an?|per|each|every) (?:hour|day|week|month|quarter|year)|(?:annual|month|week|year|dai)ly"
)
_VOTES = frozenset(("votes", "vote", "ballots", "ballot"))

_NEARLY = 1.15
"""How many times the one two sums are at most that may be two tellings of one."""


class Sums:
    """The sums of money and the shares that each article of a story tells."""

    def __init__(self, index: Index, answers: Iterable[FigureAnswer]) -> None:
        """Look through the figures of a story.

        Args:
            index: its passages.
            answers: all its figures.
        """
        self._index = index
        self._told: dict[tuple[int, str], list[FigureAnswer]] = {}
        for a in answers:
            if a.kind in ("money", "percent"):
                self._told.setdefault((a.article, a.kind), []).append(a)

    def are_two(self, a: FigureAnswer, b: FigureAnswer) -> bool:
        """Whether the article of one of two sums that are not near each other tells another that is near the other: of
        $221 million here, $200 million is told there, and $140 million is what some get of it. Who says that the true
        figure is another tells both.
        """
        if a.kind != b.kind or a.kind not in ("money", "percent") or _are_near(a, b):
            return False
        if not (self._has_nearer(a, b) or self._has_nearer(b, a)):
            return False
        told = (self._index.passages[x.passage] for x in (a, b))
        return not any(_disputing().search(p.text, p.sentence.start, p.sentence.end) for p in told)

    def _has_nearer(self, a: FigureAnswer, b: FigureAnswer) -> bool:
        told = self._told.get((b.article, b.kind), ())
        return any(x is not b and _are_near(a, x) for x in told)


@cache
def _disputing() -> re.Pattern[str]:
    return whole_words(word_list("reader.analysis", "things", "disputing"))


def _are_near(a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether two sums may be two tellings of one, a bound taken for the number itself."""
    here, there = ([float(e) for e in x.ends if isinstance(e, int | float)] for x in (a, b))
    if not here or not there:
        return True
    small, large = sorted((here[0], there[0]))
    return large <= _NEARLY * small or factor_between(here[0], here[-1], there[0], there[-1]) == 1.0


def are_bare_votes(figure: Figure) -> bool:
    """Whether a figure counts votes, and nothing is told of what was done with them: any number of a story may."""
    told = figure.of.lower().split()
    return bool(_VOTES.intersection(told)) and not any(w in verb_classes() for w in told if w not in _VOTES)


def is_by_time(figure: Figure) -> bool:
    """Whether a sum is told by the year, the month or the like: `pays 141,000 a year`."""
    return any(_BY_TIME.fullmatch(phrase) for phrase in figure.scope)
