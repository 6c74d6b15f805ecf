"""Where passages of two outlets cannot both hold: every rule that knows a way, in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.analysis.judging.absences import absence_clash
from reader.analysis.judging.amounts import correction_clash, figure_clash, near_miss
from reader.analysis.judging.bearings import bearing_clash
from reader.analysis.judging.contraries import contrary_clash
from reader.analysis.judging.dayparts import daypart_clash
from reader.analysis.judging.deaths import cause_clash
from reader.analysis.judging.doers import doer_clash, instead_clash
from reader.analysis.judging.grounds import ground_clash
from reader.analysis.judging.lapses import lapse_clash
from reader.analysis.judging.leftovers import year_clash
from reader.analysis.judging.namesakes import name_clash
from reader.analysis.judging.negations import negation_clash
from reader.analysis.judging.opposites import opposed_clash
from reader.analysis.judging.orders import order_clash
from reader.analysis.judging.passages import Clash, Said, by_outlet
from reader.analysis.judging.persons import fate_clash, sex_clash
from reader.analysis.judging.places import place_clash
from reader.analysis.judging.presence import presence_clash
from reader.analysis.judging.sequences import sequence_clash
from reader.analysis.judging.sides import side_clash
from reader.analysis.judging.sorts import sort_clash
from reader.analysis.judging.stations import post_clash, span_clash
from reader.analysis.judging.times import time_clash
from reader.analysis.judging.whether import whether_clash
from reader.analysis.judging.wholes import whole_clash

Rule = Callable[[Sequence[Said], Sequence[Said]], Clash | None]
_NAMES = {
    "day": "the day",
    "hour": "the hour",
    "time": "the time",
    "figure": "the figure",
    "name": "the name",
    "post": "the post",
    "years": "the years",
    "order": "the other way round",
    "opposite": "the opposite",
    "update": "an update",
    "sequence": "the order",
    "cause": "the cause",
    "who": "who",
    "sort": "what it was",
    "sex": "man or woman",
    "part of the day": "the part of the day",
    "where": "where",
    "place": "the place",
}
_RULES: tuple[Rule, ...] = (
    *(correction_clash, contrary_clash, negation_clash, whether_clash, sequence_clash, opposed_clash, order_clash),
    *(time_clash, year_clash, span_clash, figure_clash, near_miss),
    *(fate_clash, sex_clash, name_clash, post_clash, absence_clash, presence_clash, cause_clash),
    *(doer_clash, instead_clash, side_clash, whole_clash),
    *(ground_clash, sort_clash, bearing_clash, place_clash, daypart_clash, lapse_clash),
)
"""What was done or not is told before when, and how much."""
WHETHER: tuple[Rule, ...] = (contrary_clash, negation_clash, whether_clash, opposed_clash, whole_clash, presence_clash)
"""The rules by which passages tell whether something was done: no figure beside it settles that."""
DETAILS: tuple[Rule, ...] = (time_clash, year_clash, span_clash, figure_clash, near_miss, name_clash, post_clash)
"""The rules by which passages that tell of one thing give it another time, number or name."""


@dataclass(frozen=True, slots=True)
class Clashing:
    """Two outlets of which one says what the other excludes."""

    outlets: tuple[str, str]
    about: str
    """What they clash about: `the day`."""
    words: tuple[str, str]
    """Those of each."""


def first_clash(passages: Sequence[Said], rules: Sequence[Rule] = _RULES) -> Clashing | None:
    """The first two outlets that clash by one of some rules, and where."""
    for (one, mine), (other, others) in combinations(by_outlet(passages).items(), 2):
        for rule in rules:
            if clash := rule(mine, others):
                return Clashing((one, other), _NAMES[clash.kind], (clash.here, clash.there))
    return None
