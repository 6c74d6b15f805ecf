"""What two amounts are of: 3,000 tonnes of barley here and 3,000 tonnes of fuel there are one number of two things."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from reader.analysis.judging.given import Given
from reader.analysis.language.lexicon import ADVERB, AUX, PREP, RELATIVE, VERB, flags_of
from reader.analysis.language.synonyms import classes
from reader.analysis.language.terms import stem, stop_words
from reader.analysis.quantities.wording import listed

_MEASURED = frozenset(("mass", "volume"))
"""The dimensions in which some stuff is told."""
_OF = re.compile(r"^\s{0,3}(?:\([^()]{1,40}\)\s{0,3})?of ((?:[a-z’'-]{2,20} ?){1,4})")
"""What follows an amount, and of what it is."""
_SPELT = 0.85
"""How alike two words are from which one is the other, spelt as elsewhere."""
_WORD = re.compile(r"[a-z’'-]+")


def two_contents(x: Given, y: Given) -> tuple[str, str] | None:
    """What each of two amounts is of, where both say so and neither passage has a word of the other's; else None."""
    if x.interval.dimension not in _MEASURED:
        return None
    here, there = _content(x), _content(y)
    if not here or not there or _folded(here) & _said(y) or _folded(there) & _said(x):
        return None
    if any(SequenceMatcher(None, a, b).ratio() >= _SPELT for a in here for b in there):
        return None  # fertilizer and fertiliser
    return " ".join(here), " ".join(there)


def _content(given: Given) -> list[str]:
    """The words that say what an amount is of; empty where these are such as may be said of anything."""
    figure = given.answer.figure
    found = _OF.match(given.answer.text[max(0, figure.end - given.answer.start) :].lower()) if figure else None
    out: list[str] = []
    for word in found[1].split() if found else ():
        if flags_of(word) & (AUX | PREP | RELATIVE | ADVERB | VERB) or (word in stop_words() and out):
            break
        out += [word] if word not in stop_words() else []
    return [] if not out or out[-1] in listed("any_stuff") else out


def _folded(words: list[str]) -> set[str]:
    known = classes()
    return {known.get(stem(w), stem(w)) for w in words}


def _said(given: Given) -> set[str]:
    return _folded(_WORD.findall(given.answer.text.lower()))
