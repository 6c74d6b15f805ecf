"""The verdict on a question answered in words: where passages clash they differ, else their wording decides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from operator import attrgetter, itemgetter
from typing import TypeVar

from reader.analysis.judging.clashes.contraries import on_other_charges
from reader.analysis.judging.clashes.orders import crossed_accusations
from reader.analysis.judging.clashing import Clashing, first_clash, why_no_clash
from reader.analysis.judging.judgement import Judgement
from reader.analysis.judging.left_open import foretold, left_open
from reader.analysis.judging.leftovers import excluding_counts, excluding_sources, unlike_numbers
from reader.analysis.judging.passages import Said, by_outlet, closeness
from reader.analysis.judging.slots import Slot, unlike_slot
from reader.analysis.judging.telling import say_alike
from reader.analysis.judging.unlike_parts import with_other
from reader.analysis.judging.wordings import agreement_score, features_of, likelihood, outlet_pairs
from reader.model import Step, Verdict

T = TypeVar("T")
_SHOWN = 10
"""Steps of one kind that are told at most."""
_WORDS = 6
"""Words of a line that tells what outlets share or have alone."""
_WORD_FOR_WORD, _SAME_WORDS, ALIKE, _HELD = 0.9, 0.6, 0.4, 0.7
"""Closeness from which passages are told word for word, in much the same words, and alike; the share of a passage's
words from which another holds it whole. Two sentences of one agency dispatch, lightly edited, come to 0.8 and more."""
_NOTHING_FOUND = "no contradiction found"
_COMPARED = 32
"""Passages compared at most: a claim of more is judged by the first ones of each outlet."""


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


def events_compared(passages: Sequence[Said], assessment: bool = False, linked: float | None = None) -> Judgement:
    """The verdict on passages of two or more outlets that answer one question.

    Args:
        passages: what they tell.
        assessment: whether they judge or foretell.
        linked: how likely they answer one question, 0 to 1; None where nobody has weighed that.
    """
    passages = in_turn(passages, _COMPARED, attrgetter("outlet"))
    if clash := first_clash(passages):
        return clashing(clash)
    slot = unlike_slot(passages)
    if excluded := slot_judged(slot):
        return excluded
    pairs = outlet_pairs(passages)
    least = min(closeness(a, b) for a, b in pairs)
    features = features_of(passages, least, assessment, linked)
    score = agreement_score(features)
    unlike = next((found for pair in pairs if (found := unlike_numbers(*pair))), None) or excluding_counts(passages)
    meet = say_alike(passages, least >= ALIKE)
    verdict: Verdict = "agree" if score > 0 and meet and not unlike else "compatible"
    told = _told(verdict, least, features["worst_matched"], len(pairs) > 1)
    if verdict == "agree" and (why := _why_no_agreement(passages, slot)):
        verdict, told = "compatible", why
    if score > 0 and unlike:
        told = f"much the same, with other numbers: {unlike[0]} and {unlike[1]}"
    alike = (
        Step("in common", (a.outlet, b.outlet), numbers=(round(100 * closeness(a, b)),)) for a, b in pairs[:_SHOWN]
    )
    weighed = Step("weighed", numbers=(round(100 * likelihood(score)),))
    return Judgement(verdict, told, (*words_parted(passages), *alike, weighed))


def _why_no_agreement(passages: Sequence[Said], slot: Slot | None) -> str:
    """Why passages whose words are alike do not tell the same; empty where nothing says so."""
    if words := left_open(passages):
        return f"one leaves open what another tells: {words}"
    if counts := excluding_sources(passages):
        return f"the sources of one exclude each other, {counts[0]} and {counts[1]}"
    if apart := why_no_clash(passages):
        return apart
    if any(on_other_charges(mine, others) for mine, others in combinations(by_outlet(passages).values(), 2)):
        return "each tells of another charge"
    if slot:
        return slot.told
    if accused := crossed_accusations(passages):
        return f"one accuses the other, and the other the first: {accused[0]} and {accused[1]}"
    if other := with_other(passages):
        return f"much the same, {other}"
    words = foretold(passages)
    return f"one expects what another tells as done: {words}" if words else ""


def slot_judged(slot: Slot | None) -> Judgement | None:
    """The verdict on two outlets that have what excludes each other in the one place in which they are not alike."""
    return clashing(Clashing(slot.outlets, slot.about, slot.words)) if slot and slot.about else None


def clashing(clash: Clashing) -> Judgement:
    """The verdict on two outlets of which one says what the other excludes."""
    here, there = clash.words
    step = Step("against", clash.outlets, clash.words, (clash.about,), leads=True)
    return Judgement("differ", f"{clash.about}, {here} against {there}", (step,), clash.words, clash.about)


def _told(verdict: Verdict, closest: float, held: float, several: bool) -> str:
    """How passages that do not clash are told beside each other; of agreement weighed by wording also how much it is.

    Args:
        verdict: on them.
        closest: the closeness of the two outlets that are furthest apart.
        held: the share of its words that the passage told least alike has in common with another's.
        several: whether there are more than two outlets.
    """
    if closest >= _WORD_FOR_WORD:
        return "told word for word alike"
    if verdict == "agree":
        if closest >= _SAME_WORDS:
            return "told in much the same words"
        shared = f"{round(100 * closest)} %{' or more' * several}"
        how = f"{shared} of the words shared" if closest >= ALIKE else f"told in other words ({shared} shared)"
        return f"{how}, {_NOTHING_FOUND}"
    return "one tells more of it than another" if held >= _HELD else f"each tells other things, {_NOTHING_FOUND}"


def words_parted(passages: Sequence[Said]) -> list[Step]:
    """The words of meaning that all outlets have, and those that one alone has, names first."""
    told = {outlet: _words(own) for outlet, own in by_outlet(passages).items()}
    every = set.intersection(*(set(words) for words in told.values()))
    out = [Step("in all", values=_names_first(w for s, w in next(iter(told.values())).items() if s in every))]
    for outlet, words in told.items():
        others = set().union(*(set(w) for o, w in told.items() if o != outlet))
        out.append(Step("only one", (outlet,), _names_first(w for s, w in words.items() if s not in others)))
    return [step for step in out if step.values][:_SHOWN]


def _words(passages: Sequence[Said]) -> dict[str, tuple[bool, str]]:
    """By stem the words of meaning as they are first written, each with whether it is no name."""
    out: dict[str, tuple[bool, str]] = {}
    for p in passages:
        for t in p.terms:
            out.setdefault(t.stem, (not t.capital, p.text[t.start : t.end]))
    return out


def _names_first(words: Iterable[tuple[bool, str]]) -> tuple[str, ...]:
    return tuple(word for _, word in sorted(words, key=itemgetter(0))[:_WORDS])
