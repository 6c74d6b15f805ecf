"""Where passages of two outlets cannot both hold: every rule that knows a way, in order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from operator import attrgetter
from typing import NamedTuple

from reader.analysis.judging.clashes.absences import absence_clash, missing_in
from reader.analysis.judging.clashes.amounts import correction_clash, figure_clash, near_miss
from reader.analysis.judging.clashes.bearings import bearing_clash, bearings_in
from reader.analysis.judging.clashes.contraries import contrary_clash
from reader.analysis.judging.clashes.contrary_words import contraries_in
from reader.analysis.judging.clashes.dayparts import daypart_clash, dayparts_in
from reader.analysis.judging.clashes.deaths import cause_clash, deaths_in
from reader.analysis.judging.clashes.doers import doer_clash, doers_in, instead_clash, not_done
from reader.analysis.judging.clashes.fates import fate_clash, fates_in
from reader.analysis.judging.clashes.grounds import ground_clash
from reader.analysis.judging.clashes.identities import identity_clash, parts_in
from reader.analysis.judging.clashes.kinship import kin_clash, ties_in
from reader.analysis.judging.clashes.lapses import ago_clash, agos_in, lapse_clash, lapses_in
from reader.analysis.judging.clashes.laurels import laurel_clash, laurels_in
from reader.analysis.judging.clashes.namesakes import name_clash, named_in
from reader.analysis.judging.clashes.negations import denies_any, negation_clash
from reader.analysis.judging.clashes.nobody import nobody_clash, nobody_in
from reader.analysis.judging.clashes.numbered import number_clash, numbered_in
from reader.analysis.judging.clashes.opposites import opposed_clash, tells_or_denies
from reader.analysis.judging.clashes.orders import order_clash, orders_in
from reader.analysis.judging.clashes.ordinals import ordinal_clash, ordinals_in
from reader.analysis.judging.clashes.others import (
    occasions_apart,
    of_a_further_one,
    of_another_case,
    of_described_persons,
    of_other_persons,
    of_two_sides,
    told_of_two,
)
from reader.analysis.judging.clashes.parties import party_clash, roles_in
from reader.analysis.judging.clashes.persons import sex_clash, sexes_in
from reader.analysis.judging.clashes.places import place_clash, places_in
from reader.analysis.judging.clashes.presence import absent_in, presence_clash
from reader.analysis.judging.clashes.sequences import sequence_clash, sequences_in
from reader.analysis.judging.clashes.sides import attacks_in, side_clash
from reader.analysis.judging.clashes.soles import sole_clash, soles_in
from reader.analysis.judging.clashes.sorts import sort_clash, sorts_in
from reader.analysis.judging.clashes.stations import post_clash, posts_in, span_clash, spans_in
from reader.analysis.judging.clashes.tallies import tallies_in, tally_clash
from reader.analysis.judging.clashes.times import time_clash
from reader.analysis.judging.clashes.whether import deeds_of, whether_clash
from reader.analysis.judging.clashes.wholes import parts_or_wholes_in, whole_clash
from reader.analysis.judging.leftovers import dated_in, year_clash
from reader.analysis.judging.passages import KEPT, Clash, Said, by_outlet
from reader.analysis.judging.unshared_names import unshared_names
from reader.analysis.quantities.timing import times_in

Rule = Callable[[Sequence[Said], Sequence[Said]], Clash | None]
Reads = Callable[[Said], object]
ABOUT = {
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
    "kin": "how they are related",
    "which": "which of them it was",
}
"""What a clash of a kind is about, as a reason says it."""
RULES: tuple[Rule, ...] = (
    # how somebody died is told in words that have contraries, too
    *(correction_clash, cause_clash, contrary_clash, negation_clash, whether_clash, sequence_clash, opposed_clash),
    order_clash,
    *(time_clash, year_clash, span_clash, tally_clash, figure_clash, near_miss, sole_clash),
    *(fate_clash, sex_clash, name_clash, identity_clash, kin_clash, post_clash),
    *(absence_clash, presence_clash),
    *(doer_clash, laurel_clash, instead_clash, side_clash, party_clash, whole_clash, nobody_clash),
    *(ground_clash, sort_clash, bearing_clash, place_clash, number_clash, daypart_clash, lapse_clash, ago_clash),
    ordinal_clash,
)
"""What was done or not is told before when, and how much."""
WHETHER: tuple[Rule, ...] = (
    *(contrary_clash, negation_clash, whether_clash, opposed_clash),
    *(whole_clash, nobody_clash, presence_clash),
)
"""The rules by which passages tell whether something was done: no figure beside it settles that."""
BESIDE_FIGURES: tuple[Rule, ...] = (
    *(contrary_clash, negation_clash, opposed_clash, identity_clash, kin_clash, post_clash, presence_clash),
    *(cause_clash, doer_clash, laurel_clash, instead_clash, side_clash, party_clash),
    *(ground_clash, sort_clash, bearing_clash, place_clash, number_clash, daypart_clash, ordinal_clash),
)
"""The rules by which passages that give one figure may tell of it otherwise, whatever the figure."""
_OF_SOMEBODY: tuple[Rule, ...] = (contrary_clash, negation_clash, whether_clash, opposed_clash)
"""The rules by which something is so and not so: of two persons both may hold."""
_OF_ONE: tuple[Rule, ...] = (*_OF_SOMEBODY, fate_clash, sex_clash, sort_clash)
"""The rules by which one person is told of: a boy of 16 may have died and a girl of 15 not."""
_ONE_DEED: tuple[Rule, ...] = (
    *(contrary_clash, time_clash, place_clash, number_clash),
    *(daypart_clash, lapse_clash, bearing_clash),
)
"""The rules by which one thing was done twice: a second man may have been arrested on another day."""
DETAILS: tuple[Rule, ...] = (
    time_clash,
    year_clash,
    span_clash,
    tally_clash,
    figure_clash,
    near_miss,
    name_clash,
    post_clash,
)
"""The rules by which passages that tell of one thing give it another time, number or name."""
_BOTH: Mapping[Rule, Reads] = {
    **dict.fromkeys((correction_clash, figure_clash, near_miss), attrgetter("figures")),
    contrary_clash: contraries_in,
    whether_clash: deeds_of,
    sequence_clash: sequences_in,
    order_clash: orders_in,
    time_clash: lambda p: times_in(p.text),
    year_clash: dated_in,
    span_clash: lambda p: spans_in(p.text),
    name_clash: lambda p: named_in(p.text),
    identity_clash: parts_in,
    kin_clash: ties_in,
    post_clash: lambda p: posts_in(p.text),
    cause_clash: deaths_in,
    doer_clash: doers_in,
    laurel_clash: laurels_in,
    side_clash: attacks_in,
    party_clash: roles_in,
    fate_clash: fates_in,
    sex_clash: sexes_in,
    sort_clash: sorts_in,
    bearing_clash: bearings_in,
    place_clash: places_in,
    number_clash: numbered_in,
    daypart_clash: dayparts_in,
    tally_clash: tallies_in,
    sole_clash: soles_in,
    lapse_clash: lapses_in,
    ago_clash: agos_in,
    ordinal_clash: ordinals_in,
}
"""What some rules read in a passage: they find nothing where one side has none of it."""
_EITHER: Mapping[Rule, Reads] = {
    negation_clash: denies_any,
    opposed_clash: tells_or_denies,
    instead_clash: not_done,
    presence_clash: absent_in,
    absence_clash: lambda p: missing_in(p.text),
    nobody_clash: nobody_in,
    whole_clash: parts_or_wholes_in,
}
"""The same of rules that find nothing where neither side has any of it."""
_READS: Mapping[Rule, Reads] = {**_BOTH, **_EITHER}

_OF_TWO: tuple[tuple[tuple[Rule, ...], Callable[[Sequence[Said], Sequence[Said]], object]], ...] = (
    (_OF_SOMEBODY, of_other_persons),
    ((*_OF_SOMEBODY, *_ONE_DEED, tally_clash, laurel_clash, figure_clash, near_miss, sole_clash), occasions_apart),
    (_OF_SOMEBODY, of_another_case),
    (_OF_SOMEBODY, of_two_sides),
    (_OF_ONE, of_described_persons),
    (_ONE_DEED, of_a_further_one),
    ((time_clash, daypart_clash, lapse_clash), lambda mine, others: unshared_names([*mine, *others])),
)
"""Rules with what tells that two outlets speak of two, so that they do not clash by them."""


class Clashing(NamedTuple):
    """Two outlets of which one says what the other excludes."""

    outlets: tuple[str, str]
    about: str
    """What they clash about: `the day`."""
    words: tuple[str, str]
    """Those of each."""


def first_clash(passages: Sequence[Said], rules: Sequence[Rule] = RULES) -> Clashing | None:
    """The first two outlets that clash by one of some rules, and where."""
    told = by_outlet(passages)
    fed = {outlet: frozenset[Rule]().union(*(_fed_by(p, tuple(rules)) for p in own)) for outlet, own in told.items()}
    for (one, mine), (other, others) in combinations(told.items(), 2):
        either = fed[one] | fed[other]
        both = fed[one] & fed[other]
        asked = [rule for rule in rules if rule in both or (rule in either and rule not in _BOTH)]
        if clash := clash_between(mine, others, asked):
            return Clashing((one, other), ABOUT[clash.kind], (clash.here, clash.there))
    return None


@lru_cache(maxsize=KEPT)
def _fed_by(passage: Said, rules: tuple[Rule, ...]) -> frozenset[Rule]:
    """Those of some rules that may find something by what they read in a passage: it is asked for by many pairs."""
    return frozenset(rule for rule in rules if rule not in _READS or _READS[rule](passage))


def clash_between(mine: Sequence[Said], others: Sequence[Said], rules: Sequence[Rule]) -> Clash | None:
    """Where two outlets clash by the first of some rules that knows a way."""
    for rule in rules:
        clash = rule(mine, others)
        if clash and not any(rule in asked and of_two(mine, others) for asked, of_two in _OF_TWO):
            return clash
    return None


def why_no_clash(passages: Sequence[Said]) -> str:
    """Why two outlets do not clash that would if they told of one person or thing on one occasion; else nothing."""
    for mine, others in combinations(by_outlet(passages).values(), 2):
        persons, occasions = of_other_persons(mine, others), occasions_apart(mine, others)
        if (persons or occasions) and any(rule(mine, others) for rule in _OF_SOMEBODY):
            return "each tells of somebody else" if persons or not occasions else told_of_two(*occasions)
        if of_two_sides(mine, others):
            return "each tells of another of two"
    return ""
