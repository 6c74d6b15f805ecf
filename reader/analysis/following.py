"""Finds the phrase that begins with a word: after an inverted verb, after `according to`, at a sentence's start."""

from __future__ import annotations

from reader.analysis.lexicon import (
    ADVERB,
    AUX,
    BASE,
    CAPITAL,
    CONJ,
    CUE,
    DAY,
    DEMONYM,
    DET,
    ING,
    MONTH,
    ORGANISATION,
    PAST,
    PERSON,
    PLACE,
    PREP,
    PRONOUN,
    RELATIVE,
    TITLE,
    VERB,
    listed,
)
from reader.analysis.phrases import LIMIT, NOUNISH, OWNERS, PARTICLES, Phrase, is_boundary, is_name_word, kind_of
from reader.analysis.subjects import after_preposition
from reader.analysis.tokens import Token

_MANNER = listed("manner")


_OPENING = listed("opening")
_COMPANIES = listed("companies")


DASHES = frozenset("—–―-")
_OBJECTS = frozenset(("it", "them", "him", "her", "us", "me", "a", "an", "the", "its", "their", "his", "this", "that"))


def after(words: list[Token], k: int, end: int | None = None) -> Phrase | None:
    """The noun phrase that begins with word k: after an inverted cue, `according to` or `by`."""
    last = len(words) if end is None else end
    if k >= last or words[k].quote >= 0 or is_boundary(words[k]):
        return None
    t = words[k]
    if t.flags & PRONOUN and not t.flags & RELATIVE:
        return Phrase(k, k + 1, "pronoun")
    if t.flags & (CONJ | PREP | AUX) and not t.flags & (CAPITAL | DET):
        return None
    j = k
    named = False
    while j < last and j - k < LIMIT:
        t = words[j]
        if t.quote >= 0 or (is_boundary(t) and not (t.text == "." and words[j - 1].flags & TITLE)):
            break
        if named and t.flags & DET and not t.flags & CAPITAL and words[j - 1].flags & CAPITAL:
            break
        if t.flags & DET and j > k and words[j - 1].flags & NOUNISH and not words[j - 1].flags & (DET | CAPITAL):
            break  # told parliament the dam ...
        if t.flags & RELATIVE and j > k:
            if named:
                break
            while j < last and not is_boundary(words[j]):
                j += 1
            break
        if t.flags & CONJ and not t.flags & CAPITAL:
            if not (
                t.text == "and"
                and j + 1 < last
                and (is_name_word(words[j + 1]) or words[j + 1].flags & (DET | NOUNISH))
            ):
                break
        elif t.flags & PREP and not t.flags & CAPITAL and j > k:
            org = words[j - 1].flags & ORGANISATION
            if named and not (t.text == "of" and org):
                break
            if t.text not in ("of", "for", "from", "at", "with", "in", "to") or (
                j + 1 < last and words[j + 1].flags & (DAY | MONTH)
            ):
                break
            if t.text == "to" and j + 1 < last and not words[j + 1].flags & (DET | CAPITAL | NOUNISH):
                break
            if (
                t.text in ("in", "at", "from")
                and j + 2 < last
                and words[j + 1].flags & DET
                and words[j + 2].text in _MANNER
            ):
                break
        elif (j > k and t.flags & (AUX | DAY)) or (
            t.flags & (VERB | PAST) and j > k and not t.flags & CAPITAL and not words[j - 1].flags & DET
        ):
            if not (t.flags & PAST and j + 1 < last and words[j + 1].flags & PREP and words[j - 1].flags & NOUNISH):
                break
        elif j > k and t.flags & ADVERB and not t.flags & (NOUNISH | CAPITAL | DET):
            break
        elif (
            named and not t.flags & CAPITAL and t.text.endswith("s") and j + 1 < last and words[j + 1].text in _OBJECTS
        ):
            break  # NAME supports it
        elif j > k and t.flags & CUE and not t.flags & CAPITAL and t.text.endswith("s") and j + 1 < last:
            follows = words[j + 1]
            if follows.quote >= 0 or follows.flags & (DET | PRONOUN | CAPITAL | CONJ | ADVERB):
                break
        elif (
            j > k
            and t.flags & BASE
            and not t.flags & CAPITAL
            and j + 1 < last
            and (words[j + 1].flags & PRONOUN or words[j + 1].text == "that")
        ):
            break
        if is_name_word(t):
            named = not t.flags & (DEMONYM | PERSON) or named
        elif named and t.flags & NOUNISH:
            named = False
        j += 1
    if j == k:
        return None
    found = kind_of(words, k, j)
    if found is not None and found.kind == "description" and j + 1 < last and words[j].text == ",":
        return _named_after(words, j + 1, last, words[k:j]) or found
    return found


def _named_after(words: list[Token], k: int, last: int, described: list[Token]) -> Phrase | None:
    """The name that explains a description: `a spokesman, NAME,`, `the operator, Halden Line`."""
    j = k
    while j < last and (is_name_word(words[j]) or (words[j].text in PARTICLES and j > k)):
        j += 1
    if j == k or (j < last and words[j].text not in (",", ".", "—", "–", "(")):
        return None
    found = kind_of(words, k, j)
    if found is None or found.kind != "name" or j - k < 2:
        return None
    body = bool(words[j - 1].flags & ORGANISATION)
    if words[j - 1].flags & (PLACE | DEMONYM) and not body:
        return None
    return found if not body or any(w.text.lower() in _COMPANIES for w in described) else None


def subject(words: list[Token], limit: int) -> Phrase | None:
    """The first noun phrase of a unit, after leading adverbials."""
    k = _after_dateline(words)
    while k < limit:
        t = words[k]
        if t.quote >= 0 or t.text in (",", "(", ")", "—", "–"):
            k += 1
        elif t.text.lower() in _OPENING or t.flags & ING:
            clause_end = next((j for j in range(k, limit) if words[j].text == ","), limit)
            if clause_end == limit and t.flags & ING and k == 0:
                return after(words, k, limit)  # Trading officers are ...
            k = clause_end
        elif t.flags & PREP and not t.flags & DET:
            k = after_preposition(words, k, limit)
        elif t.flags & (CONJ | ADVERB | DAY) and not t.flags & CAPITAL:
            k += 1
        else:
            found = after(words, k, limit)
            if found is None and t.flags & CAPITAL:
                found = _owning(words, k, limit)
            if found is not None:
                return found
            comma = next((j for j in range(k + 1, min(k + 6, limit)) if words[j].text == ","), None)
            if comma is None or any(
                w.flags & CAPITAL or _acts(words, j) for j, w in enumerate(words[k:comma], k) if j > k
            ):
                return None
            k = comma
    return None


def _acts(words: list[Token], k: int) -> bool:
    """Whether word k is a past verb with an object: what stands before it is a subject already."""
    t = words[k]
    return bool(t.flags & PAST) and k + 1 < len(words) and not words[k + 1].flags & PREP and words[k + 1].text != ","


def _owning(words: list[Token], k: int, limit: int) -> Phrase | None:
    """The owner a sentence begins with: `NAME's faith has ...`."""
    for j in range(k, min(k + 4, limit)):
        if words[j].text.endswith(OWNERS):
            found = kind_of(words, k, j + 1)
            return found if found is not None and found.kind == "name" else None
        if not words[j].flags & CAPITAL:
            break
    return None


def _after_dateline(words: list[Token]) -> int:
    """Where a sentence begins after `CITY, State (AGENCY) -`."""
    for k in range(1, min(10, len(words))):
        if words[k].text in DASHES:
            return k + 1 if all(w.flags & CAPITAL or w.text in ",()./" for w in words[:k]) else 0
    return 0
