"""Finds the phrase that begins with a word: after an inverted verb, after `according to`, at a sentence's start."""

from __future__ import annotations

from reader.analysis.language.entries import behind_stamp
from reader.analysis.language.lexicon import (
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
    OWNERS,
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
from reader.analysis.language.name_words import PARTICLES, is_name_word
from reader.analysis.language.noun_phrases import after_preposition
from reader.analysis.language.phrases import LIMIT, NOUNISH, Phrase, is_boundary, is_office_alone, kind_of
from reader.analysis.language.tokens import Token

_MANNER = listed("manner")
_OPENING = listed("opening")
_COMPANIES = listed("companies")
_KIN = listed("kin")
_FULL = 2
"""Words of the shortest name in full; kin goes by one: `his wife, NAME,`."""
_BOUNDS = frozenset((("At", "least"), ("At", "most"), ("Up", "to"), ("More", "than"), ("Fewer", "than")))
"""What bounds a number that begins a sentence."""
_TIMES = frozenset(("day", "night", "week", "weekend", "month", "year", "morning", "evening", "afternoon", "moment"))
_BELONGING = frozenset(("of", "from", "at"))
"""Words before what a person belongs to: `one of them, NAME of the Arms Institute`."""
_ENDS = frozenset((",", ".", "—", "–", "(", ":"))
_SINCE = frozenset(("that", "when", "after", "before", "since", "in"))
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
    j = _phrase_end(words, k, last)
    if j == k:
        return None
    found = kind_of(words, k, j)
    titled = found is not None and found.kind == "name" and t.flags & DET and is_office_alone(words, found)
    if found is not None and (found.kind == "description" or titled) and j + 1 < last and words[j].text == ",":
        return _named_after(words, j + 1, last, words[k:j]) or found
    return found


def _phrase_end(words: list[Token], k: int, last: int) -> int:
    """The word behind the noun phrase that begins with word k; k where none does."""
    named = False
    for j in range(k, min(last, k + LIMIT)):
        t = words[j]
        if _is_parted(words, j, k, named):
            return j
        if t.flags & RELATIVE and j > k:
            return j if named else next((n for n in range(j, last) if is_boundary(words[n])), last)
        if _is_behind(words, j, k, last, named):
            return j
        if is_name_word(t):
            named = not t.flags & (DEMONYM | PERSON) or named
        elif t.flags & NOUNISH:
            named = False
    return min(last, k + LIMIT)


def _is_parted(words: list[Token], j: int, k: int, named: bool) -> bool:
    """Whether a mark, or an article that begins a phrase of its own, ends the phrase before word j."""
    t, before = words[j], words[j - 1]
    if t.quote >= 0 or (is_boundary(t) and not (t.text == "." and before.flags & TITLE)):
        return True
    if named and t.flags & DET and not t.flags & CAPITAL and before.flags & CAPITAL:
        return True
    # told parliament the dam ...
    return bool(t.flags & DET and j > k and before.flags & NOUNISH and not before.flags & (DET | CAPITAL))


def _is_behind(words: list[Token], j: int, k: int, last: int, named: bool) -> bool:
    """Whether word j, by what it is, stands behind the phrase that begins with word k."""
    t, before = words[j], words[j - 1]
    follows = words[j + 1] if j + 1 < last else None
    if t.flags & CONJ and not t.flags & CAPITAL:
        joins = follows and (is_name_word(follows) or follows.flags & (DET | NOUNISH))
        return not (t.text == "and" and joins)
    if t.flags & PREP and not t.flags & CAPITAL and j > k:
        return not _goes_on(words, j, last, named)
    verb = t.flags & (VERB | PAST) and not t.flags & CAPITAL and not before.flags & DET
    if j > k and (t.flags & (AUX | DAY) or verb):
        relative = follows and follows.flags & PREP and follows.text != "to"
        # of the only verb the nurse is the subject: a young nurse stumbled on it
        further = any(w.flags & (AUX | VERB | PAST | CUE) for w in (*words[:k], *words[j + 2 :]))
        return not (t.flags & PAST and relative and before.flags & NOUNISH and further)
    if j > k and t.flags & ADVERB and not t.flags & (NOUNISH | CAPITAL | DET):
        return True
    if named and t.flags & ING and not t.flags & (NOUNISH | CAPITAL) and is_name_word(before):
        return True
    plain = not t.flags & CAPITAL and not before.flags & DET  # the claim that ... is no verb
    return follows is not None and plain and _does(t, follows, j > k, named)


def _goes_on(words: list[Token], j: int, last: int, named: bool) -> bool:
    """Whether a phrase goes on with the preposition j: `the mayor of ...`, not `in a statement`."""
    t, rest = words[j], words[j + 1 : min(last, j + 3)]
    if named and not (t.text == "of" and words[j - 1].flags & ORGANISATION):
        return False
    if t.text not in ("of", "for", "from", "at", "with", "in", "to") or (rest and rest[0].flags & (DAY | MONTH)):
        return False
    if t.text == "to" and rest and not rest[0].flags & (DET | CAPITAL | NOUNISH):
        return False
    manner = len(rest) > 1 and rest[0].flags & DET and rest[1].text in _MANNER
    return not (t.text in ("in", "at", "from") and manner)


def _does(t: Token, follows: Token, inside: bool, named: bool) -> bool:
    """Whether a word that may be a noun is the verb, by what follows it: `NAME supports it`."""
    if named and t.text.endswith("s") and follows.text in _OBJECTS:
        return True
    if inside and t.flags & CUE and t.text.endswith("s"):
        return follows.quote >= 0 or bool(follows.flags & (DET | PRONOUN | CAPITAL | CONJ | ADVERB))
    return bool(inside and t.flags & BASE and (follows.flags & PRONOUN or follows.text == "that"))


def _named_after(words: list[Token], k: int, last: int, described: list[Token]) -> Phrase | None:
    """The name that explains a description: `a spokesman, NAME,`, `the operator, Halden Line`, `one, NAME of`."""
    j = k
    while j < last and (is_name_word(words[j]) or (words[j].text in PARTICLES and j > k)):
        j += 1
    found = _name_to(words, k, j, described) if j >= last or words[j].text in _ENDS else None
    if found is not None:
        return found
    of = next((m for m in range(k + _FULL, min(j + 1, last - 1)) if words[m].text in _BELONGING), 0)
    owned = of and words[of + 1].flags & (DET | CAPITAL)
    return _name_to(words, k, of, described) if owned else None


def _name_to(words: list[Token], k: int, j: int, described: list[Token]) -> Phrase | None:
    """The words k to j where they are the name of who or what is described."""
    found = kind_of(words, k, j) if j > k else None
    kin = described[-1].text in _KIN and len(described) > 1
    if found is None or found.kind != "name" or (j - k < _FULL and not kin):
        return None
    body = bool(words[j - 1].flags & ORGANISATION)
    if words[j - 1].flags & (PLACE | DEMONYM) and not body:
        return None
    return found if not body or any(w.text.lower() in _COMPANIES for w in described) else None


def subject(words: list[Token], limit: int) -> Phrase | None:
    """The first noun phrase of a unit, after leading adverbials."""
    k = _after_dateline(words) or behind_stamp(words)
    while k < limit:
        t = words[k]
        if t.quote >= 0 or t.text in (",", "(", ")", "—", "–"):
            k += 1
        elif t.text.lower() in _OPENING or t.flags & ING:
            clause_end = _comma(words, k, limit)
            if clause_end == limit and t.flags & ING and k == 0:
                return after(words, k, limit)  # Trading officers are ...
            k = clause_end
        elif k + 2 < limit and (t.text, words[k + 1].text) in _BOUNDS and words[k + 2].text[0].isdigit():
            k += 2  # At least 20 millers were ...
        elif t.flags & PREP and not t.flags & DET:
            k = _comma(words, k, limit) if _is_clause(words, k, limit) else after_preposition(words, k, limit)
        elif t.flags & (CONJ | ADVERB | DAY) and not t.flags & CAPITAL:
            k += 1
        elif t.flags & DET and k and _is_time(words, k, limit):
            k = _comma(words, k, limit)
        else:
            found = _past_apposition(words, after(words, k, limit), limit)
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


def _is_clause(words: list[Token], k: int, limit: int) -> bool:
    """Whether a sentence opens with a clause behind a preposition: `With the dam weak, ...`, `After hearing what`."""
    if k or limit < 3:
        return False
    told = words[1].text.endswith("ing") and words[2].text in ("what", "that")
    return told or (words[0].text == "With" and any(w.text == "," for w in words[:limit]))


def _comma(words: list[Token], k: int, limit: int) -> int:
    """The next comma from word k on; the limit where none comes."""
    return next((j for j in range(k, limit) if words[j].text == ","), limit)


def _is_time(words: list[Token], k: int, limit: int) -> bool:
    """Whether a phrase tells when, with a clause of its own: `On Friday, the day that NAME left, ...`."""
    return k + 2 < limit and words[k + 1].text in _TIMES and words[k + 2].text in _SINCE


def _past_apposition(words: list[Token], found: Phrase | None, limit: int) -> Phrase | None:
    """The name behind what its bearer is, where a sentence begins with that: `A former miller, NAME was ...`."""
    if found is None or found.kind != "description" or found.last + 2 >= limit or words[found.last].text != ",":
        return found
    named = after(words, found.last + 1, limit)
    if named is None or named.kind != "name" or named.last >= limit or words[found.first].text.lower() == "the":
        return found
    return named if words[named.last].flags & (AUX | VERB | PAST) else found


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
            return k + 1 if all(_is_capital(w) or w.text in ",()./" for w in words[:k]) else 0
    return 0


def _is_capital(t: Token) -> bool:
    """Whether a word has its capital of its own; a first word that stands in capitals throughout has."""
    return bool(t.flags & CAPITAL) or (len(t.text) > 1 and t.text.isupper())
