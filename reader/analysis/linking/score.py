"""How likely two passages answer one question: a logistic regression over features that can be read aloud.

The weights stand in data/link_weights.yaml, fitted by tests/accuracy/fit_links.py.
"""

from __future__ import annotations

import math
from collections.abc import Container
from functools import cache
from itertools import groupby
from operator import mul

from reader.analysis.language.synonyms import classes
from reader.analysis.language.terms import stem
from reader.analysis.linking.features import NAMES, each_pair
from reader.analysis.linking.index import Index, Pair
from reader.analysis.linking.passages import PERSON, Passage
from reader.analysis.linking.representatives import Representatives
from reader.analysis.linking.unlike import of_two_nations
from reader.analysis.logistic import logistic
from reader.analysis.quantities.days import date_words
from reader.analysis.quantities.wording import PERSONAL, verb_classes
from reader.data import table, word_list

_NAMES = 2
"""How many names two passages may share that tell nothing beside words that tell nothing."""


@cache
def _weights() -> tuple[float, tuple[float, ...]]:
    data = table("reader.analysis", "link_weights")
    return float(data["bias"]), tuple(float(data["weights"][name]) for name in NAMES)


@cache
def thresholds() -> dict[str, float]:
    """From which likelihood a pair is `related` and `likely`, and from which mean a claim is `strong`.

    `names alone` is what a pair needs that shares but names and numbers: of those below it one in four answers one
    question on annotated stories. `speakers alone` is what a pair gets at most whose sayings share no more than that:
    of those, two in five do.
    """
    return {k: float(v) for k, v in table("reader.analysis", "link_weights")["thresholds"].items()}


def likelihoods(index: Index, counted: Container[Pair] = (), quoted: Container[Pair] = ()) -> dict[Pair, float]:
    """How likely each pair worth comparing answers one question, 0 to 1; rounded, so that sums never hang on a bit.

    Args:
        index: the story's passages.
        counted: the pairs whose figures count one thing.
        quoted: the pairs that quote the same words.
    """
    if not index.large:
        return _chances(index, index.candidates(), counted, quoted)
    out: dict[Pair, float] = {}
    known = Representatives(index)
    for _, group in groupby(index.passages, key=lambda p: p.article):
        passages = list(group)
        found = _chances(index, known.candidates(passages), counted, quoted)
        told_by: dict[int, list[Passage]] = {}
        for (a, b), chance in found.items():
            if chance >= thresholds()["likely"]:
                told_by.setdefault(b, []).append(index.passages[a])
        for p in passages:
            known.add(p, told_by.get(p.number, ()))
        out |= found
    return out


def _chances(
    index: Index, pairs: dict[Pair, float], counted: Container[Pair], quoted: Container[Pair]
) -> dict[Pair, float]:
    """The likelihood of each pair; below the limit of a link where it shares but names."""
    bias, weights = _weights()
    limits = thresholds()
    out: dict[Pair, float] = {}
    for pair, values in each_pair(index, pairs, counted, quoted):
        total = bias + math.fsum(map(mul, weights, values))
        chance = round(logistic(total), 6)
        out[pair] = chance
        if chance >= limits["likely"] and pair not in counted and pair not in quoted:
            if _share_names_alone(index, *pair, chance < limits["names alone"]):
                out[pair] = limits["likely"] - 1e-6
            elif chance > limits["speakers alone"] and _share_speakers_alone(index, *pair):
                out[pair] = limits["speakers alone"]
            if _count_two_nations(index, *pair):
                out[pair] = min(out[pair], limits["likely"] - 1e-6)
    return out


def _count_two_nations(index: Index, a: int, b: int) -> bool:
    """Whether two passages each count people once, of two nations: however alike, they tell of two events."""
    here, there = ([c.figure for c in index.passages[n].figures if c.figure.kind == "count"] for n in (a, b))
    if len(here) != 1 or len(there) != 1:
        return False
    f, g = here[0], there[0]
    befell = all(any(verb_classes().get(w) in PERSONAL for w in x.of.split()) for x in (f, g))
    return befell and (f.low, f.high) != (g.low, g.high) and of_two_nations(f, g)


@cache
def _linking_nothing() -> frozenset[str]:
    """The terms that two passages may share without answering one question."""
    known = classes()
    stems = map(stem, word_list("reader.analysis", "things", "linking_nothing"))
    return frozenset(known.get(s, s) for s in stems)


def _share_names_alone(index: Index, a: int, b: int, doubtful: bool) -> bool:
    """Whether two passages have nothing in common but names and numbers, and such words as are in every report.

    A name may begin a sentence of one.

    Args:
        index: the story's passages.
        a: the number of one.
        b: that of the other.
        doubtful: whether names may not link them; a mere date never does.
    """
    p, q = index.passages[a], index.passages[b]
    shared = p.weights.keys() & q.weights.keys()
    names = shared & (p.names | q.names)
    left = shared - names - p.numbers - q.numbers
    if doubtful:
        told = left - {PERSON}
        return not left or (len(names) <= _NAMES and bool(told) and told <= _linking_nothing())
    return not left and bool(shared) and names <= _months()


def _share_speakers_alone(index: Index, a: int, b: int) -> bool:
    """Whether two passages name who says so, and what is said shares but names, numbers and words of every report."""
    p, q = index.passages[a], index.passages[b]
    if p.told is None or q.told is None:
        return False
    left = (p.told & q.told) - p.names - q.names - p.numbers - q.numbers - {PERSON}
    return left <= _linking_nothing()


@cache
def _months() -> frozenset[str]:
    return frozenset(stem(m) for m in date_words()["months"])
