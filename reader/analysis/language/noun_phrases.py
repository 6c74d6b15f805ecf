"""Finds the noun phrase that ends with a word, by word classes and without a parse."""

from __future__ import annotations

from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    CAPITAL,
    CONJ,
    CUE,
    DAY,
    DET,
    ING,
    MONTH,
    PAST,
    PERSON,
    PREP,
    PRONOUN,
    RELATIVE,
    VERB,
)
from reader.analysis.language.name_words import name_at_end
from reader.analysis.language.phrases import FINITE, LIMIT, NOUNISH, Phrase, is_boundary, kind_of
from reader.analysis.language.tokens import Token

_CLAUSES = frozenset(("before", "after", "until", "since", "as", "what", "whom"))
"""Words that begin a clause: no noun phrase goes on to the left of them."""


def noun_phrase(words: list[Token], j: int) -> Phrase | None:
    """The noun phrase that ends with word j."""
    low = max(-1, j - LIMIT)
    if words[j].flags & (FINITE | PREP | CONJ | DET) and not words[j].flags & (CAPITAL | NOUNISH):
        relative = _relative_start(words, j, low)
        return _with_clause(noun_phrase(words, relative - 1), j + 1) if relative > 0 and relative - 1 > low else None
    k = j
    joint = -1
    while k > low:
        t = words[k]
        if is_boundary(t) or (t.flags & PRONOUN and not t.flags & RELATIVE):
            break
        if t.flags & CONJ and not t.flags & CAPITAL:
            if t.text in ("and", "or") and k < j and joint < 0:
                joint = k
                k -= 1
                continue
            break
        if t.text in _CLAUSES and k < j:
            break
        if _verbal(words, k, j):
            relative = _relative_start(words, k, low)
            if relative > 0:
                return _with_clause(noun_phrase(words, relative - 1), j + 1)
            if joint >= 0:
                k = joint
            break
        k -= 1
    found = _trimmed(words, k + 1, j + 1)
    return _last_named(words, found) if found is not None and words[found.first].text == "who" else found


def _last_named(words: list[Token], found: Phrase) -> Phrase | None:
    """Whose verb ends a clause within another: `who speaks for the people NAME joked about`."""
    name = name_at_end(words, found.first + 1, found.last)
    return Phrase(*name, "name", name) if name is not None else None


def _with_clause(found: Phrase | None, last: int) -> Phrase | None:
    """A description keeps the relative clause after it: `a driver who left the depot`."""
    return found._replace(last=last) if found is not None and found.kind == "description" else found


def _verbal(words: list[Token], k: int, j: int) -> bool:
    """Whether word k is a verb that ends the walk to the left, and no adjective or noun of the phrase."""
    t = words[k]
    if t.flags & CAPITAL:
        return False
    if t.flags & AUX:
        return True
    if t.flags & CUE and not t.flags & PAST:
        return bool(t.flags & ING) and not t.flags & NOUNISH and not (k and words[k - 1].flags & DET)
    if t.flags & (VERB | PAST):
        if k and words[k - 1].flags & (DET | PREP | ADVERB) and not words[k - 1].flags & AUX:
            return False
        if t.flags & CUE and t.flags & PAST and k and words[k - 1].flags & CAPITAL and k < j:
            return True
        follows = words[k + 1].flags if k < j else 0
        if follows & (PREP | ADVERB) and k and words[k - 1].flags & NOUNISH:
            return False
        return not (t.text.endswith("s") and t.flags & VERB and k == j)
    return False


def _relative_start(words: list[Token], k: int, low: int) -> int:
    """The word at or before word k that opens the relative clause it stands in; -1 where none does."""
    while k > low and not is_boundary(words[k]):
        if words[k].flags & RELATIVE and words[k].text in ("who", "whose", "which"):
            return k
        k -= 1
    return -1


def _trimmed(words: list[Token], first: int, last: int) -> Phrase | None:
    """A phrase without leading adverbs and prepositional phrases, and what kind it is."""
    while first < last:
        f = words[first].flags
        if (f & (CONJ | ADVERB) and not (f & NOUNISH and not f & CONJ)) or (f & (DAY | MONTH)):
            first += 1
        elif f & PREP:
            nxt = after_preposition(words, first, last)
            if nxt >= last:
                return None
            first = nxt
        elif words[first].text[0].isdigit() and first + 1 < last and words[first + 1].flags & (PREP | DET | CAPITAL):
            first += 1
        else:
            break
    for k in range(last - 1, first, -1):
        if (
            words[k].flags & DET
            and not words[k].flags & CAPITAL
            and not words[k - 1].flags & (PREP | DET | CONJ | ADVERB | CAPITAL | RELATIVE)
        ):
            if not any(w.flags & (PREP | RELATIVE) for w in words[first:k]):
                first = k
            break
    if first >= last:
        return None
    return kind_of(words, first, last)


def after_preposition(words: list[Token], first: int, last: int) -> int:
    """Where the words after the prepositional phrase begin whose preposition is word `first`."""
    k = first + 1
    if k < last and words[k].flags & DET:
        k += 1
    while k < last:
        t, prev = words[k], words[k - 1]
        if t.quote >= 0 or t.text == ",":
            return k
        if prev.flags & DAY or (t.flags & DET and not prev.flags & (PREP | DET)):
            return k
        if t.flags & CAPITAL and not prev.flags & (PREP | DET | CAPITAL):
            return k
        if t.flags & PREP and not prev.flags & PREP:
            return after_preposition(words, k, last)
        if t.flags & PERSON and k == last - 1 and not prev.flags & (DET | PREP):
            return k
        k += 1
    return k
