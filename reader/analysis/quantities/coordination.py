"""Several counts that are one subject: `seven miners and three rescuers were killed` tells of both what befell them."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.language.lexicon import AUX, CAPITAL, CUE, DET, PAST, PLAIN, PREP, VERB, flags_of
from reader.analysis.quantities.clause import verb_after
from reader.analysis.quantities.drafts import Draft
from reader.analysis.quantities.nouns import noun_after
from reader.analysis.quantities.tokens import Tokens
from reader.analysis.quantities.wording import listed, verb_classes

_JOINTS = (["and"], [","], [",", "and"], [",", "along", "with"], ["along", "with"], ["as", "well", "as"])
"""What stands between two parts of one subject."""
_NEAR = 4
"""Words between the last noun of a subject and its verb at most."""


def shared_verb(tokens: Tokens, drafts: Sequence[Draft], number: int) -> str:
    """The counting verb that a count shares with those told after it as one subject; empty where it shares none.

    Args:
        tokens: the sentence.
        drafts: all its figures in order.
        number: which of them.
    """
    if not drafts[number].is_plain or not _opens_clause(tokens, drafts[number].start):
        return ""
    _, end = noun_after(tokens, drafts[number].end)
    joined = False
    for draft in drafts[number + 1 :]:
        if not draft.is_plain or tokens.low[end : draft.start] not in _JOINTS:
            break
        noun, end = noun_after(tokens, draft.end)
        if not noun:
            return ""
        joined = True
    verb, near = verb_after(tokens, end) if joined else ("", 0)
    return verb if near <= _NEAR else ""


def is_object(tokens: Tokens, draft: Draft) -> bool:
    """Whether a count is the object of a verb that news does not count with: `they met 40 survivors`."""
    before = tokens.low[max(0, draft.start - 2) : draft.start]
    if len(before) < 2:
        return False
    if before[-1] in ("to", "with") and before[-2] in listed("speaking"):
        return True
    acts = flags_of(before[-1]) & (VERB | PAST) and not flags_of(before[-1]) & (AUX | DET | PREP)
    return bool(acts) and before[-1] not in verb_classes() and before[-1] not in listed("auxiliaries")


def _opens_clause(tokens: Tokens, at: int) -> bool:
    """Whether nothing but other parts of the subject stands between the start of its clause and token `at`."""
    if at and flags_of(tokens.low[at - 1]) & PREP:
        return False
    for back in range(at - 1, -1, -1):
        flags = flags_of(tokens.raw[back])
        if flags & PLAIN or (tokens.low[back] in listed("clause_breaks") and tokens.low[back] != ","):
            return True
        if flags & (AUX | VERB | PAST | CUE) and not flags & CAPITAL:
            return False
    return True
