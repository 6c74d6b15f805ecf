"""Verbs that say something or do something: a form of `claim`, `report`, `recall` or `write off` that says nothing."""

from __future__ import annotations

from reader.analysis.language.lexicon import AUX, CAPITAL, CONJ, CUE, DET, PAST, PREP, PRONOUN, RELATIVE, VERB, listed
from reader.analysis.language.tokens import Token
from reader.analysis.quantities.wording import person_kinds, verb_classes

_LOST = listed("claimed")
_RECALLED = listed("recalled")
_PARTICLED = listed("particled")
_PARTICLES = frozenset(w.partition("-")[2] for w in _PARTICLED)
_STEMS = tuple(sorted({w.partition("-")[0] for w in _PARTICLED}))
_COUNTS = listed("counting")
_TOGETHER = listed("had_together")
_WHOM = frozenset(("him", "her", "them"))
_OBJECT = 6
"""Words behind `admitted` within which those stand who are let in, and one more."""
_ENDS = frozenset(".,;:—–")
_SHARED = 5
"""Words behind `shared` within which its object stands, and one more."""
_PARTED = 6
"""Words behind a verb within which its particle stands, and one more."""


def is_deed(words: list[Token], k: int) -> bool:
    """Whether a form says nothing: `claimed four lives`, `reported for work`, `recalled cars`, `wrote off cars`."""
    if words[k].text.startswith(_STEMS) and _has_particle(words, k):
        return True
    if words[k].text.startswith(("recall", "add")):
        return _moves_things(words, k)
    if words[k].text.startswith("admit"):
        return takes_in(words, k)
    if words[k].text.startswith("report"):
        return k + 1 < len(words) and words[k + 1].text == "for"
    if not words[k].text.startswith("claim"):
        return False
    verbs = False
    for j in range(k + 1, min(k + 12, len(words))):
        t = words[j]
        if t.quote >= 0 or t.text == "that" or (j == k + 1 and t.text in _ENDS):
            return False
        if j <= k + 4 and t.text.lower() in _LOST:
            return True
        if t.text in _ENDS:
            break
        verbs = verbs or (j > k + 1 and bool(t.flags & (AUX | VERB | PAST | CUE)))
    return not verbs


def _has_particle(words: list[Token], k: int) -> bool:
    """Whether a verb has a particle with which it says nothing: `wrote off the loan`, `will write the loan off`."""
    stem = next(s for s in _STEMS if words[k].text.startswith(s))
    for j in range(k + 1, min(k + _PARTED, len(words))):
        t = words[j]
        if t.text in _PARTICLES:
            follows = words[j + 1] if j + 1 < len(words) else None
            told = follows is not None and (follows.text == "that" or follows.quote >= 0)
            closed = follows is None or follows.text in _ENDS or follows.flags & (PREP | CONJ)
            beside = j == k + 1 or (closed and words[k + 1].flags & DET)
            return bool(beside) and not told and f"{stem}-{t.text}" in _PARTICLED
        if t.quote >= 0 or t.text in _ENDS or t.flags & (AUX | VERB | PAST | CUE | PREP | CONJ):
            return False
    return False


def has_together(words: list[Token], k: int) -> bool:
    """Whether a form of `share` has for its object what is had together, and no news: `shared the points`."""
    behind = [t.text.lower() for t in words[k + 1 : k + _SHARED]]
    return words[k].text.startswith("shar") and "that" not in behind[:1] and not _TOGETHER.isdisjoint(behind)


def takes_in(words: list[Token], k: int) -> bool:
    """Whether a form of `admit` is for letting in: `admitted 43 of the injured`, `admitted him to a ward`."""
    if not words[k].text.startswith("admit") or k + 1 >= len(words) or words[k + 1].quote >= 0:
        return False
    end = next((j for j in range(k + 1, len(words)) if words[j].text in _ENDS or words[j].quote >= 0), len(words))
    told = (w for j, w in enumerate(words[k + 1 : end], k + 1) if not words[j - 1].flags & (DET | PREP))
    if any(w.text == "that" or w.flags & (AUX | VERB | CUE) for w in told):
        return False
    if words[k + 1].text in _WHOM:
        return True
    until = next((j for j in range(k + 2, end) if words[j].flags & (PREP | RELATIVE) and words[j].text != "of"), end)
    return any(_is_let_in(w.text.lower()) for w in words[k + 1 : min(until, k + _OBJECT)])


def _is_let_in(word: str) -> bool:
    """Whether a word is for those whom a house lets in: `patients`, `girls`, `the injured`."""
    return word in person_kinds() or verb_classes().get(word) in ("wounded", "sick")


def _moves_things(words: list[Token], k: int) -> bool:
    """Whether `recall` or `add` has things or a number as its object, and no words: `recalled its envoy`."""
    reach = words[k + 1 : k + 6]
    if not reach or reach[0].quote >= 0 or reach[0].text in ("that", "how", "when", *_ENDS):
        return False
    number = next((n for n, t in enumerate(reach[:3]) if t.text[:1] in "$€£¥" or t.text[-1:].isdigit()), None)
    counted = number is not None or any(t.text in _COUNTS for t in reach[:3])
    if counted:
        ends = (n for n, t in enumerate(reach) if t.flags & (PREP | CONJ) and t.text != "of")
        return not any(t.flags & (AUX | PRONOUN) and not t.flags & CAPITAL for t in reach[: next(ends, len(reach))])
    things = next((n for n, t in enumerate(reach) if t.text in _RECALLED), None)
    return (
        words[k].text.startswith("recall")
        and things is not None
        and not any(t.flags & (PREP | AUX | PRONOUN) or t.text in _ENDS for t in reach[:things])
    )
