"""What a figure is limited to, and whether that accounts for its being apart from another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from functools import lru_cache

from reader.analysis.judging.clauses import BREAK
from reader.analysis.quantities.intervals import Interval
from reader.analysis.quantities.timing import times_in
from reader.analysis.quantities.wording import alike_nouns, listed, person_kinds, verb_classes
from reader.data import word_list
from reader.model import Figure

_OPENING = ("since", "during", "until", "after")
"""What may begin a clause that limits a figure in time."""
_NEAR = 50
"""Characters behind a figure in which it is told that it counts who is held at a time."""
_LETTERS = re.compile(r"[^\W\d_]{1,40}(?:-[^\W\d_]{1,40}){0,4}")
_PHRASES = 4_096
"""Of how many phrases of what is counted the words are kept: each figure is set against many others."""


def _words(name: str) -> frozenset[str]:
    return word_list("reader.analysis", "scope", name)


def scope_cause(a: Interval, b: Interval, here: str = "", there: str = "") -> str:
    """Why scope may part two figures, in a line; empty where it does not.

    That one was killed `in the battle` and the other is told without a place sets nothing apart: only a stretch of time
    that one of them has, two different places, or different things counted do.

    Args:
        a: one of them.
        b: the other.
        here: the sentence that tells the one, in which its limit may stand as a clause: `since the protests began`.
        there: the same of the other.
    """
    (spans, places), (other_spans, others) = limits_of(a.scope), limits_of(b.scope)
    if not _same(spans, other_spans) and not (spans and other_spans):
        limits = dict.fromkeys((*spans, *other_spans))
        return (
            ""
            if _opened_too(limits, there if spans else here)
            else f"only one of them is limited by: {', '.join(limits)}"
        )
    if not _same(spans, other_spans):
        return f"one is limited by: {', '.join(spans)}; the other by: {', '.join(other_spans)}"
    if places and others and not _folded(places) & _folded(others):
        return f"one is limited by: {', '.join(places)}; the other by: {', '.join(others)}"
    if not a.dimension and counts_apart(a.of, b.of):
        return f"they do not count the same: {a.of} against {b.of}"
    return ""


def _opened_too(limits: Iterable[str], text: str) -> bool:
    """Whether a sentence that tells the other figure has a stretch of time that begins with the same word: `since`."""
    low = text.lower().split()
    return all(limit.split()[0].lower() in low and limit.split()[0].lower() in _OPENING for limit in limits)


def held_then(text: str, end: int) -> bool:
    """Whether a figure that ends there in a text counts who is held or treated at a time, not all that ever were."""
    behind = BREAK.split(text[end : end + _NEAR].replace(",", ";"))[0].lower()
    return any(phrase in behind for phrase in _words("standing"))


def _same(x: Sequence[str], y: Sequence[str]) -> bool:
    """Whether the limits are the same, or one is more exact: `in 1993`, `in the winter of 1993`."""
    here, there = ([set(limit.split()) for limit in _folded(limits)] for limits in (x, y))
    return all(any(a <= b or b <= a for b in there) for a in here) and all(
        any(a <= b or b <= a for a in here) for b in there
    )


def _folded(limits: Sequence[str]) -> set[str]:
    """The limits, however they are capitalised and with or without an article."""
    return {" ".join(w for w in limit.lower().split() if w not in ("a", "an", "the")) for limit in limits}


def limits_of(scope: Sequence[str]) -> tuple[list[str], list[str]]:
    """A figure's scope as stretches of time or rates, and as places or occasions; the mere day of a report left out."""
    spans: list[str] = []
    places: list[str] = []
    for phrase in scope:
        if any(w.is_day for w in times_in(phrase)) or phrase.lower() in _words("sums"):
            continue
        words = re.findall(r"[a-z]+|\d+", phrase.lower())
        covers = words[:1] and words[0] in _words("spans")
        (spans if covers or any(w.isdigit() or w in _words("calendar") for w in words) else places).append(phrase)
    return spans, places


def own_days(figure: Figure | None) -> dict[tuple[object, ...], str]:
    """The days that limit a figure, as they are told in lower case, `on friday`; by which day of week or month it is,
    the same for `March 5` and `5 March 2024`.
    """
    scope = figure.scope if figure else ()
    told = ((t, phrase.lower()) for phrase in scope for t in times_in(phrase) if t.is_day)
    return {(t.weekday, t.month, t.day, "" if t.day else t.shift): phrase for t, phrase in told}


def days_apart(x: Figure | None, y: Figure | None) -> tuple[str, str] | None:
    """The days that limit two figures, where both are limited and by no common day."""
    here, there = own_days(x), own_days(y)
    apart = here and there and here.keys().isdisjoint(there)
    return (min(here.values()), min(there.values())) if apart else None


@lru_cache(maxsize=_PHRASES)
def counted_words(of: str) -> frozenset[str]:
    """The words of what is counted, lower case."""
    return frozenset(_LETTERS.findall(of.lower()))


@lru_cache(maxsize=_PHRASES)
def counted_nouns(of: str) -> frozenset[str]:
    """Those of them that say who or what is counted, not what befell it."""
    return frozenset(w for w in counted_words(of) if w not in verb_classes())


def is_some_of(few: Interval, many: Interval) -> bool:
    """Whether fewer children, women or police may be some of more people: 23 officers of 62 injured."""
    one, other = counted_words(few.of), counted_words(many.of)
    people = any(person_kinds().get(w) == "people" or w in listed("anybody") for w in other)
    narrow = listed("narrow") | listed("minors")
    other = other - narrow if "men" in other else other  # men, women and children are everybody
    return few.high < many.low and people and not other & narrow and bool(one & narrow)


def counts_apart(x: str, y: str) -> bool:
    """Whether both name what they count, not only what was done (`saved`), and by no common word."""
    a, b = ({_noun_for(w) for w in counted_words(of)} for of in (x, y))
    return not a & b and all(any(w not in verb_classes() for w in words) for words in (a, b))


def _noun_for(word: str) -> str:
    """The first of the nouns for one thing: of `dwellings` homes, of `minors` children."""
    return "children" if word in listed("minors") else alike_nouns().get(word, word)


def classes_of(words: Set[str]) -> set[str]:
    """The classes of what is done, of those words that say so."""
    return {verb_classes()[w] for w in words if w in verb_classes()}
