"""What can be told of two passages that answer one question in words: how close they are in wording."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from reader.analysis.judging.polarity import listed_stems
from reader.analysis.language.lexicon import AUX, CUE, DAY, MONTH, PAST, flags_of
from reader.analysis.language.synonyms import classes
from reader.analysis.language.terms import is_irregular, stop_words, words_in
from reader.analysis.quantities.intervals import Interval, interval_of
from reader.analysis.quantities.timing import weekdays_in
from reader.analysis.sets import are_apart
from reader.model import Figure

BARE_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_FRAGMENT = re.compile(r"(?<=[a-z] )[\"“](?=[a-z])|(?<=[a-z])[\"”](?=[ ;,.])")
_CHARACTERS, _LONGEST = 3000, 200
"""Characters and words of a passage that are compared; what follows is left out."""
KEPT = 2048
"""Of how many passages the rules keep what they read: of those of a large story, as one may answer several claims."""


class Clash(NamedTuple):
    """Where two passages cannot both hold: what kind, and the words on either side."""

    kind: str
    here: str
    there: str

    def turned(self) -> Clash:
        """The same seen from the other side."""
        return Clash(self.kind, self.there, self.here)


class Term(NamedTuple):
    """A word of meaning in a passage."""

    text: str
    """Lower case."""
    stem: str
    start: int
    capital: bool
    """A name, so far as its capital tells."""

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """A passage made ready for comparison, once for all that ask: what is read from it is kept by it."""

    outlet: str
    text: str
    terms: tuple[Term, ...]
    """Its words of meaning in order."""
    stems: frozenset[str]
    """Of these and of the numbers."""
    stated: bool = False
    """Whether it names who says so."""
    figures: tuple[tuple[Interval, int, int], ...] = ()
    """What it measures, and where in `text` that stands."""
    article: str = ""
    """The whole text it stands in, where that is known."""
    day: str = ""
    """The day on which it was published, `2026-03-08`, where that is known."""
    aside: tuple[Interval, ...] = ()
    """What it measures besides that answers another question."""

    def terms_in(self, start: int, end: int) -> list[Term]:
        """Its words of meaning that begin in text[start:end], in order."""
        return [t for t in self.terms if start <= t.start < end]

    def terms_around(self, start: int, end: int, most: int, within: tuple[int, int] | None = None) -> list[Term]:
        """Its words of meaning before and behind text[start:end], the nearest `most` on either side."""
        first, last = within or (0, len(self.text))
        return [*self.terms_in(first, start)[-most:], *self.terms_in(end, last)[:most]]

    @property
    def known(self) -> str:
        """All that its outlet tells, so far as that is known: the whole article, else the passage."""
        return self.article or self.text


def said(outlet: str, text: str, stated: bool = False, figures: Sequence[tuple[Figure, int]] = (),
         article: str = "", day: str = "", aside: Sequence[Figure] = ()) -> Said:  # fmt: skip
    """A passage made ready for comparison with others.

    Args:
        outlet: whose it is.
        text: its words.
        stated: whether it names who says so.
        figures: what it counts or measures, each with where in `text` it begins.
        article: the whole text it stands in.
        day: on which it was published, `2026-03-08`.
        aside: figures in it that answer another question.
    """
    measured = ((interval_of(f), at, at + f.end - f.start) for f, at in figures if f.kind != "age")
    besides = (interval_of(f) for f in aside if f.kind != "age")
    return _ready(
        outlet, text[:_CHARACTERS], stated,
        tuple((interval, start, end) for interval, start, end in measured if interval is not None),
        article, day,
        tuple(interval for interval in besides if interval is not None),
    )  # fmt: skip


@lru_cache(maxsize=KEPT)
def _ready(outlet: str, text: str, stated: bool, figures: tuple[tuple[Interval, int, int], ...],
           article: str, day: str, aside: tuple[Interval, ...]) -> Said:  # fmt: skip
    """The same passage is made ready once, so that what rules keep of it serves each claim it answers."""
    return Said(outlet, text, *_terms_of(text), stated, figures, article, day, aside)


@lru_cache(maxsize=KEPT)
def _terms_of(text: str) -> tuple[tuple[Term, ...], frozenset[str]]:
    """The words of meaning of a text, and the stems of these and of its numbers."""
    words = words_in(text)[:_LONGEST]
    small = stop_words()
    terms = tuple(
        Term(low, w.stem, w.start, w.capital and w.start > 0 and not flags_of(w.text) & (DAY | MONTH))
        for w in words
        if not w.number
        and w.stem
        and (low := w.text.lower()) not in small
        # `backed` is no `back`
        and (w.stem not in small or low.endswith("ed"))
    )
    return terms, frozenset(t.stem for t in terms) | {w.stem for w in words if w.number}


def has_any(text: str, parts: Iterable[str]) -> bool:
    """Whether a text has one of some parts, however they are capitalised: where not, no pattern need be looked for."""
    low = text.lower()
    return any(part in low for part in parts)


def unquoted(text: str) -> str:
    """A text, as long as it was, without the marks around a few words, where no speech ends: `it had "a crack" and`."""
    return _FRAGMENT.sub(" ", text) if any(mark in text for mark in '"“”') else text


def stems_of(terms: Iterable[Term]) -> frozenset[str]:
    """The stems of some terms, mere words of time left out."""
    return frozenset(t.stem for t in terms) - listed_stems("time_words")


def is_later(day: str, other: str) -> bool:
    """Whether another day, `2026-03-08`, is known to be later: then what is told may have come about since."""
    return bool(day) and day < other


def by_outlet(passages: Iterable[Said]) -> dict[str, list[Said]]:
    """What each outlet says, in the order of their first passages."""
    out: dict[str, list[Said]] = {}
    for p in passages:
        out.setdefault(p.outlet, []).append(p)
    return out


def is_name(p: Said, t: Term) -> bool:
    """Whether a term is a name: a sentence's first word, whose capital tells nothing, where another follows it."""
    return t.capital or (t.start == 0 and any(u.capital and u.start <= len(t.text) + 1 for u in p.terms[1:2]))


def named_among(p: Said, terms: Iterable[Term]) -> frozenset[str]:
    """The stems of the names among some terms of a passage."""
    return frozenset(t.stem for t in terms if is_name(p, t))


@lru_cache(maxsize=KEPT)
def kinds_in(text: str) -> frozenset[str]:
    """The kinds of the words of meaning of a text: those of a row of synonyms are one."""
    return frozenset(classes().get(w.stem, w.stem) for w in words_in(text) if w.stem)


def on_other_days(mine: Sequence[Said], others: Sequence[Said]) -> bool:
    """Whether the passages of two outlets name days of the week, and none in common."""
    here, there = (frozenset[str]().union(*(weekdays_in(p.text) for p in side)) for side in (mine, others))
    return are_apart(here, there)


def names_shared(a: Said, b: Said) -> frozenset[str]:
    """The stems of what either names and both have: a name that begins a sentence is not known as one."""
    return stems_of(t for p in (a, b) for t in p.terms if is_name(p, t)) & a.stems & b.stems


def may_be_done(word: str) -> bool:
    """Whether a word may tell what was done: a verb in the past, so far as its form tells."""
    return bool(flags_of(word) & PAST) or is_irregular(word) or word.endswith("ed")


def was_done(word: str) -> bool:
    """Whether a word tells in the past what somebody did, other than speak."""
    return may_be_done(word) and not flags_of(word) & (CUE | AUX)


@lru_cache(maxsize=KEPT)
def bare_words(passage: Said) -> frozenset[str]:
    """Its words in lower case: by them a rule sees at once that a passage has nothing for it."""
    return frozenset(BARE_WORD.findall(passage.text.lower().replace("’", "'")))


def closeness(a: Said, b: Said) -> float:
    """Dice's coefficient over stems, numbers included: 0 nothing in common, 1 the same words."""
    return 2 * len(a.stems & b.stems) / (len(a.stems) + len(b.stems)) if a.stems and b.stems else 0.0


def containment(a: Said, b: Said) -> float:
    """The share of the shorter passage's words that the longer has."""
    return len(a.stems & b.stems) / min(len(a.stems), len(b.stems)) if a.stems and b.stems else 0.0


def shared_runs(a: Said, b: Said) -> int:
    """How many runs of two and of three words both have."""
    return len(_runs(a) & _runs(b))


@lru_cache(maxsize=KEPT)
def _runs(passage: Said) -> frozenset[tuple[str, ...]]:
    forms = re.findall(r"[a-z0-9]+", passage.text.lower())[:_LONGEST]
    return frozenset((*pairwise(forms), *zip(forms, forms[1:], forms[2:], strict=False)))
