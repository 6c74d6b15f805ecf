"""The verdict on a question answered in words: where passages clash they differ, else their wording decides."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from operator import attrgetter
from typing import TypeVar

from reader.analysis.judging.absences import absence_clash
from reader.analysis.judging.clashes import correction_clash, figure_clash, near_miss, time_clash
from reader.analysis.judging.contraries import contrary_clash
from reader.analysis.judging.deaths import cause_clash
from reader.analysis.judging.doers import doer_clash
from reader.analysis.judging.leftovers import unlike_numbers, year_clash
from reader.analysis.judging.namesakes import name_clash
from reader.analysis.judging.negations import negation_clash
from reader.analysis.judging.opposites import opposed_clash, order_clash
from reader.analysis.judging.passages import Clash, Said, closeness, containment, shared_runs
from reader.analysis.judging.sequences import sequence_clash
from reader.analysis.judging.stations import post_clash, span_clash
from reader.data import table
from reader.model import Verdict

T = TypeVar("T")
_SHOWN = 10
"""Steps of one kind that are told at most."""
_WORDS = 6
"""Words of a line that tells what outlets share or have alone."""
_WORD_FOR_WORD, _ALIKE, _HELD = 0.9, 0.4, 0.7
"""Closeness from which passages are told word for word, and in much the same words; the share of a passage's words from
which another holds it whole. Two sentences of one agency dispatch, lightly edited, come to 0.8 and more."""
_MARKS = '"“'
_COMPARED = 32
"""Passages compared at most: a claim of more is judged by the first ones of each outlet."""


@dataclass(frozen=True, slots=True)
class EventFound:
    """A verdict on passages with its reason and steps."""

    verdict: Verdict
    reason: str
    steps: tuple[str, ...]
    apart: tuple[str, ...] = ()
    """The words of two passages that cannot both hold."""


def in_turn(passages: Sequence[T], most: int, outlet_of: Callable[[T], str]) -> Sequence[T]:
    """The first passages of each outlet, in their order; at least one of two outlets each, however many there are."""
    if len(passages) <= most:
        return passages
    seen: Counter[str] = Counter()
    turns = []
    for n, p in enumerate(passages):
        outlet = outlet_of(p)
        turns.append((seen[outlet], n))
        seen[outlet] += 1
    return [passages[n] for n in sorted(n for _, n in sorted(turns)[:most])]


def outlet_pairs(passages: Sequence[Said]) -> list[tuple[Said, Said]]:
    """For every two outlets the two passages of theirs that are closest to each other."""
    by_outlet: dict[str, list[Said]] = {}
    for p in passages:
        by_outlet.setdefault(p.outlet, []).append(p)
    out = []
    for mine, other in combinations(by_outlet.values(), 2):
        out.append(max(((a, b) for a in mine for b in other), key=lambda p: closeness(*p)))
    return out


def features_of(passages: Sequence[Said], assessment: bool = False) -> dict[str, float]:
    """The nameable features of a question's passages that the weights stand on."""
    pairs = outlet_pairs(passages)
    close = [closeness(a, b) for a, b in pairs]
    others = [[q for q in passages if q.outlet != p.outlet] for p in passages]
    matched = [max(containment(p, q) for q in rest) for p, rest in zip(passages, others, strict=True)]
    runs = [max(shared_runs(p, q) for q in rest) for p, rest in zip(passages, others, strict=True)]
    return {
        "bias": 1.0,
        "worst_matched": min(matched),
        "closeness_least": min(close),
        "shared_runs": math.log1p(min(runs)),
        "stated": sum(p.stated for p in passages) / len(passages),
        "quoted": sum(any(c in p.text for c in _MARKS) for p in passages) / len(passages),
        "assessment": float(assessment),
    }


def agreement_score(features: dict[str, float]) -> float:
    """Above 0 the passages agree, below they are compatible; tests/accuracy/fit_verdicts.py fits the weights."""
    return sum(w * features.get(k, 0.0) for k, w in weights().items())


def weights() -> dict[str, float]:
    """The weight of each feature."""
    return dict(table("reader.analysis", "verdict_weights"))


def events_compared(passages: Sequence[Said], assessment: bool = False) -> EventFound:
    """The verdict on passages of two or more outlets that answer one question."""
    passages = in_turn(passages, _COMPARED, attrgetter("outlet"))
    pairs = outlet_pairs(passages)
    clash = first_clash(passages)
    if clash:
        a, b, c = clash
        line = f"{c.here} ({a}) against {c.there} ({b})"
        return EventFound("differ", f"differ: {_NAMES[c.kind]}, {c.here} against {c.there}", (line,), (c.here, c.there))
    features = features_of(passages, assessment)
    score = agreement_score(features)
    chance = f"weighed by wording: agreement {round(100 / (1 + math.exp(-max(-30.0, min(30.0, score)))))} %"
    unlike = next((found for pair in pairs if (found := unlike_numbers(*pair))), None)
    verdict: Verdict = "agree" if score > 0 and not unlike else "compatible"
    told = _told(verdict, features["closeness_least"], features["worst_matched"])
    if score > 0 and unlike:
        told = f"much the same, with other numbers: {unlike[0]} and {unlike[1]}"
    alike = [f"{a.outlet} and {b.outlet}: {round(100 * closeness(a, b))} % of their words in common" for a, b in pairs]
    return EventFound(verdict, f"{verdict}: {told}", (*words_parted(passages), *alike[:_SHOWN], chance))


def _told(verdict: Verdict, closest: float, held: float) -> str:
    """How passages that do not clash are told beside each other.

    Args:
        verdict: on them.
        closest: the closeness of the two outlets that are furthest apart.
        held: the share of its words that the passage told least alike has in common with another's.
    """
    if closest >= _WORD_FOR_WORD:
        return "told word for word alike"
    if verdict == "agree":
        return "told in much the same words" if closest >= _ALIKE else "the same, told in other words"
    return "one tells more of it than another" if held >= _HELD else "one thing, each with details of its own"


def words_parted(passages: Sequence[Said]) -> list[str]:
    """The words of meaning that all outlets have, and those that one alone has: a line each, names first."""
    by_outlet: dict[str, dict[str, tuple[bool, str]]] = {}
    for p in passages:
        mine = by_outlet.setdefault(p.outlet, {})
        for t in p.terms:
            mine.setdefault(t.stem, (not t.capital, p.text[t.start : t.start + len(t.text)]))
    every = set.intersection(*(set(words) for words in by_outlet.values()))
    out = [_listed("in all", [w for s, w in next(iter(by_outlet.values())).items() if s in every])]
    for outlet, words in by_outlet.items():
        others = set().union(*(set(w) for o, w in by_outlet.items() if o != outlet))
        out.append(_listed(f"only {outlet}", [w for s, w in words.items() if s not in others]))
    return [line for line in out if line][:_SHOWN]


def _listed(who: str, words: list[tuple[bool, str]]) -> str:
    return f"{who}: {', '.join(w for _, w in sorted(words, key=lambda w: w[0])[:_WORDS])}" if words else ""


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
    "sequence": "the order",
    "cause": "the cause",
    "who": "who",
}
_RULES = (
    *(correction_clash, contrary_clash, negation_clash, sequence_clash, opposed_clash, order_clash),
    *(time_clash, year_clash, span_clash, figure_clash, near_miss),
    *(name_clash, post_clash, absence_clash, cause_clash, doer_clash),
)
"""What was done or not is told before when, and how much."""


def first_clash(passages: Sequence[Said]) -> tuple[str, str, Clash] | None:
    """The first two outlets that clash, and where."""
    by_outlet: dict[str, list[Said]] = {}
    for p in passages:
        by_outlet.setdefault(p.outlet, []).append(p)
    for (one, mine), (other, others) in combinations(by_outlet.items(), 2):
        for rule in _RULES:
            if clash := rule(mine, others):
                return one, other, clash
    return None
