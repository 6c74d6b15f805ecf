"""Where one thing was done in two places: `arrested in Orle`, `arrested in Norby`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clauses import MARK
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import KEPT, Clash, Said, is_name
from reader.analysis.judging.polarity import listed_words
from reader.analysis.language.lexicon import DAY, DEMONYM, MONTH, ORGANISATION, PERSON, PLACE, flags_of, given_names
from reader.analysis.quantities.units import is_unit_word
from reader.analysis.quantities.wording import person_kinds
from reader.data import word_list

_DEED, _REACH = 2, 50
"""Words of meaning right before a place that may tell what was done there, and characters in which they stand."""
_SHARED = 2
"""Words of meaning, names among them, that two passages share where they tell of one thing."""
_IN = re.compile(
    r"\b(?P<way>in|at|near|outside|from|to|into|for)"
    r" (?:the (?:[a-z]{3,15} )?(?:village|hamlet|town|city|suburb|port|district) of )?"
    r"(?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
)
_WAYS = {"in": "in", "at": "in", "near": "in", "outside": "in", "from": "from", "to": "to", "into": "to", "for": "to"}


class _Place(NamedTuple):
    """A place in which something was done, or from or to which it went."""

    way: str
    names: frozenset[str]
    deed: frozenset[str]
    """The kinds of what was done there."""
    text: str
    """What is done there, and where."""
    where: str
    """The place with its preposition: `in Orle`."""
    wide: bool
    """Whether it is a country or another that holds many places."""
    of_whom: bool
    """Whether it tells where persons are from, or how far off, rather than where something was done."""


def place_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets have one thing done in two places; neither article knows the other's at all."""
    here, there = ([(p, x) for p in side for x in places_in(p)] for side in (mine, others))
    for a, x in here:
        for b, y in there:
            if x.of_whom or y.of_whom or x.way != y.way or x.wide != y.wide or x.names & y.names or not x.deed & y.deed:
                continue
            if len(folded(a.terms) & folded(b.terms)) >= _SHARED and not (
                known_in((a,), y.names) or known_in((b,), x.names)
            ):
                return Clash("place", x.text, y.text)
    return None


def known_in(passages: Sequence[Said], names: Iterable[str]) -> bool:
    """Whether one of some names stands in the articles of passages, so far as these are known."""
    return any(re.search(rf"\b{re.escape(name)}", p.known) for p in passages for name in names)


def _is_whom(word: str) -> bool:
    """Whether a word is for persons or a measure, of which a place behind it tells where they are from: `pupils at Orle
    School`, `miles from Orle`.
    """
    return bool(flags_of(word) & PERSON) or word in person_kinds() or is_unit_word(word)


@cache
def _wide() -> frozenset[str]:
    return word_list("reader.analysis", "bearings", "wide")


@lru_cache(maxsize=KEPT)
def places_in(passage: Said) -> tuple[_Place, ...]:
    """Where a passage has something done."""
    return tuple(_found(passage))


def _found(p: Said) -> Iterator[_Place]:
    for m in _IN.finditer(p.text):
        words, way = m["place"].split(), _WAYS[m["way"]]
        plain = (w.removesuffix("'s").removesuffix("’s") for w in words)  # in Tuesday's attack
        if any(flags_of(w) & (DAY | MONTH | ORGANISATION) or w.isupper() for w in plain):
            continue
        if way != "in" and not given_names().keys().isdisjoint(words):
            continue  # a letter to Florence may go to one of that name
        first = max(0, m.start() - _REACH)
        first += len(p.text[first : m.start()]) - len(MARK.split(p.text[first : m.start()])[-1])
        told = [t for t in p.terms_in(first, m.start()) if not is_name(p, t)][-_DEED:]
        if told and not any(t.text in listed_words("saying") for t in told):
            wide = any(flags_of(w) & (PLACE | DEMONYM) or w.lower() in _wide() for w in words)
            shown = p.text[told[-1].start : m.end()]
            yield _Place(
                way, frozenset(words), folded(told), " ".join(shown.split()), m.group(), wide, _is_whom(told[-1].text)
            )
