"""A count and the whole that it is some of: `seven of the 20 ships sank`, `of the 20 ships, seven sank`.

What the clause tells was done to the part, or by it; of the whole it tells no more than how many there were.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.language.lexicon import AUX, OWNERS, PAST, VERB, flags_of
from reader.analysis.quantities.drafts import Draft
from reader.analysis.quantities.nouns import noun_after
from reader.analysis.quantities.particles import flags_at
from reader.analysis.quantities.tokens import Tokens
from reader.analysis.quantities.wording import is_plural, listed

_OF = (("of",), ("out", "of"))
_THE = frozenset(("the", "its", "their", "his", "her", "our", "those", "these", "all", "some", "about"))
_THEM = frozenset(("them", "whom", "which", "these", "those"))
_OPENS = frozenset((",", ";", ":", "and", "but", "that", "said", "“", '"'))
"""What stands before a whole that leads up to its part."""
_REACH = 12
"""Tokens between a whole and the part that follows it at most, and from a participle to the verb of its clause."""


def is_whole(tokens: Tokens, drafts: Sequence[Draft], number: int) -> bool:
    """Whether a count is what a share or another count is some of: `a third of Orlin's 9,000 pupils left`.

    Args:
        tokens: the sentence.
        drafts: all its figures in order.
        number: which of them.
    """
    draft = drafts[number]
    if draft.kind != "count":
        return False
    if number and _is_of(tokens, drafts[number - 1], draft):
        return True
    return number + 1 < len(drafts) and leads_up(tokens, draft, drafts[number + 1])


def some_of_them(tokens: Tokens, at: int) -> int:
    """The verb behind `of them` at token `at`, `seven of them sank`: no noun stands there; 0 for anything else."""
    if tokens.word(at) != "of" or tokens.word(at + 1) not in _THEM:
        return 0
    does = flags_at(tokens, at + 2) & (AUX | PAST | VERB) and not is_plural(tokens.word(at + 2))
    return at + 2 if does else 0


def is_told_of_whole(tokens: Tokens, at: int) -> bool:
    """Whether a participle says who a whole are, and not what the part did: `the 12 workers hurt in the blast died`.

    Args:
        tokens: the sentence's.
        at: the token behind the noun of the whole.
    """
    if tokens.word(at) not in listed("befallen"):
        return False
    for word in tokens.low[at + 1 : at + _REACH]:
        if word in listed("subordinate") or (word in listed("clause_breaks") and word != ","):
            return False
        if flags_of(word) & (AUX | PAST | VERB):
            return True
    return False


def noun_of_whole(tokens: Tokens, drafts: Sequence[Draft], number: int) -> str:
    """The noun of the whole that leads up to a count beside which none stands: `of the 20 ships, seven sank`."""
    ahead = drafts[number - 1] if number else None
    if ahead is None or not leads_up(tokens, ahead, drafts[number]):
        return ""
    does = flags_at(tokens, drafts[number].end) & (AUX | PAST | VERB)
    return noun_after(tokens, ahead.end)[0] if does else ""


def _is_of(tokens: Tokens, part: Draft, draft: Draft) -> bool:
    """Whether a count stands behind a part of it: `of`, and whose it is."""
    between = tokens.low[part.end : draft.start]
    opens = next((len(of) for of in _OF if tuple(between[: len(of)]) == of), 0)
    owned = between[-1:] and between[-1].endswith(OWNERS)
    shared = part.sort == "fraction" or part.kind == "percent"
    if not opens or not (shared or part.is_plain):
        return False
    if shared:
        return len(between) < 3 or bool(owned)
    return len(between) == opens or bool(owned) or (len(between) == opens + 1 and between[-1] in _THE)


def leads_up(tokens: Tokens, draft: Draft, part: Draft) -> bool:
    """Whether a count opens its clause with `of the` and a comma parts it from a part of it."""
    at = draft.start - (2 if tokens.word(draft.start - 1) in _THE else 1)
    if not (draft.is_plain and part.is_plain) or tokens.word(at) != "of":
        return False
    at -= tokens.word(at - 1) == "out"
    between = tokens.low[draft.end : part.start]
    opens = at == 0 or tokens.word(at - 1) in _OPENS
    return opens and "," in between and len(between) < _REACH and not set(between) & {";", ":", ".", "while", "but"}
