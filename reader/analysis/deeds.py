"""Verbs that say something or do something: a form of `claim`, `report`, `recall` or `add` that says nothing."""

from __future__ import annotations

from reader.analysis.lexicon import AUX, CAPITAL, CONJ, CUE, PAST, PREP, PRONOUN, VERB, listed
from reader.analysis.tokens import Token

_LOST = listed("claimed")
_RECALLED = listed("recalled")
_COUNTS = listed("counting")
_ENDS = frozenset(".,;:—–")


def is_deed(words: list[Token], k: int) -> bool:
    """Whether a form says nothing: `claimed four lives`, `reported for work`, `recalled 900 cars`, `adding 5 jobs`."""
    if words[k].text.startswith(("recall", "add")):
        return _moves_things(words, k)
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
