"""What passages that may answer a claim would make of its verdict if they did.

A dispute that the linking missed mostly lies here: the other side tells it in words so unlike that nothing is sure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.analysis.judging.clashing import DETAILS, clash_between
from reader.analysis.linking.nearness import Place
from reader.analysis.quantities.counted import kind_of, measure_of
from reader.analysis.quantities.dating import as_of
from reader.analysis.quantities.intervals import Interval, interval_of
from reader.analysis.verdicts import Prepared, judged
from reader.model import Claim, Figure, Mention, Near, Reading

_ANSWERS = 4
"""With how many answers of others a passage is compared."""
_SIZE, _SIZE_OF_SHARES = 5.0, 1.3
"""How many times one figure may be another where both may answer one question: disputes are seldom wider. Of sums and
shares every text of business has several, of the like size by chance: on 25 annotated stories all that were further
apart were of two questions.
"""
_SHARES = ("money", "percent")


def near_of(claim: Claim, places: Sequence[Place], prepared: Prepared) -> tuple[Near, ...]:
    """Passages that may answer a claim, with what they would set against its answers.

    Args:
        claim: what is asked. Of a doubtful one and of one about somebody's words nothing is said.
        places: the passages, the likeliest first.
        prepared: where the story's mentions are made ready.
    """
    near = tuple(Near(*place) for place in places)
    # two sentences that are not surely of one thing may well say that one rises and the other sinks: details alone tell
    if claim.kind == "quote" or claim.sureness == "doubtful":
        return near
    if claim.kind == "figure":
        given = _given(claim, prepared.readings)
        return tuple(_with_figure(passage, given, prepared) for passage in near) if given else near
    # what is disputed already is so with any further answer
    return near if claim.verdict == "differ" else tuple(_in_words(claim, near, prepared))


def _given(claim: Claim, readings: Mapping[str, Reading]) -> list[tuple[Mention, Figure]]:
    """The figures that answer a claim, of the first of its mentions."""
    return [(m, f) for m in claim.mentions[: 2 * _ANSWERS] for f in readings[m.article].figures if f.id == m.figure]


def _with_figure(near: Near, given: Sequence[tuple[Mention, Figure]], prepared: Prepared) -> Near:
    """The passage with its figure, where that is another than all that are given."""
    measures = {measure_of(f) for _, f in given}
    figures = prepared.readings[near.article].figures
    own = [f for f in figures if near.start <= f.start and f.end <= near.end and measure_of(f) in measures]
    for f in own:
        here = _answer(near, prepared.readings, f)
        if not all(_exclude(here, f, m, g, prepared) for m, g in given):
            return near
    if not own:
        return near
    _, value, against = min((_times(f, g), f.text, g.text) for f in own for _, g in given)
    return replace(near, value=value, against=against)


def _exclude(here: Mention, own: Figure, there: Mention, other: Figure, prepared: Prepared) -> bool:
    """Whether two figures of nearly one size that count the same exclude each other."""
    if _times(own, other) > (_SIZE_OF_SHARES if kind_of(own) in _SHARES else _SIZE):
        return False
    readings = {a: prepared.readings[a] for a in sorted({here.article, there.article})}
    found = judged("figure", [there, here], readings, prepared)
    return found.verdict == "differ" and any(s.kind == "apart" and "scope" not in s.ways for s in found.steps)


def _times(one: Figure, other: Figure) -> float:
    """How many times the smaller of two figures the larger is; 1 where either is no number."""
    x, y = interval_of(one), interval_of(other)
    if x is None or y is None:
        return 1.0
    small, large = sorted((_size(x), _size(y)))
    return large / small if small > 0 else 1.0 if large == 0 else float("inf")


def _size(interval: Interval) -> float:
    return abs(interval.high if interval.low == float("-inf") else interval.low)


def _in_words(claim: Claim, near: Sequence[Near], prepared: Prepared) -> Iterator[Near]:
    """The passages, each with its words that contradict an answer, where some do."""
    answers = [(m.article, prepared.of(m)) for m in claim.mentions[:_ANSWERS]]
    for passage in near:
        own = prepared.of(_answer(passage, prepared.readings))
        clashes = (clash_between([told], [own], DETAILS) for article, told in answers if article != passage.article)
        clash = next(filter(None, clashes), None)
        yield replace(passage, value=clash.there if clash else "", against=clash.here if clash else "")


def _answer(near: Near, readings: Mapping[str, Reading], figure: Figure | None = None) -> Mention:
    """The passage as if it answered, with a figure of it or in words."""
    reading = readings[near.article]
    text = reading.article.text[near.start : near.end]
    told = Mention(*near.place, text, text, as_of(reading, near.start, near.end))
    return replace(told, value=figure.text, figure=figure.id, answer=(figure.start, figure.end)) if figure else told
