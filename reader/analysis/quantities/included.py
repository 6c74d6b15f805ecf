"""Some of those counted before, who they are and what befell them: `among them a child`, `of them under 18`."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.quantities.ages import OF_AGE
from reader.analysis.quantities.drafts import Draft
from reader.analysis.quantities.nouns import noun_after
from reader.analysis.quantities.numerals import number_at
from reader.analysis.quantities.tokens import Tokens
from reader.analysis.quantities.wording import PERSONAL, listed, person_kinds, verb_classes

_THEM = frozenset(("them", "whom", "these", "those"))
_BE = frozenset(("were", "are", "was", "is", "being", "aged", "all", "still", "belong", "belonging", "to"))
_UNDER = (("under", "the", "age", "of"), ("younger", "than"), ("below", "the", "age", "of"), ("under",), ("below",))
_INCLUDING = (
    ("including", "those", "of"),
    ("including", "that", "of"),
    ("including",),
    ("among", "them"),
    ("among", "whom"),
)
_NEAR = 16
"""Tokens between a count and some of those whom it counts at most."""
_ROW = 12
"""The longest row of some of those counted that is read: `including two guards, three cooks and a child`."""
_NUMBER = frozenset(("number", "numbers"))
_HELPING = frozenset(("have", "had", "has"))
_WHO = 3
"""Tokens from `of` to the `who` that tells of whom a number is: `of local people who`."""
_PARTED = frozenset((".", ";", ":", "(", "but", "while", "and"))
_REACH = 20
"""Tokens from a number back to what it is the number of."""


def who_of_them(tokens: Tokens, at: int) -> tuple[str, int]:
    """Who those are of whom some are counted: `of whom nine were minors`, `of them under 18`; else empty.

    Args:
        tokens: the sentence's.
        at: the token behind the number.

    Returns:
        Their noun and the token from which it is told what befell them.
    """
    if tokens.word(at) != "of":
        return "", at
    dead = tokens.word(at + 1) == "the" and verb_classes().get(tokens.word(at + 2)) in PERSONAL
    if not dead and tokens.word(at + 1) not in _THEM:
        return "", at
    first = at
    at += 3 if dead else 2
    while tokens.word(at) in _BE:
        at += 1
    for words in _UNDER:
        number = number_at(tokens, at + len(words)) if tokens.starts_with(at, words) else None
        if number and number.low == number.high and 0 < (number.low or 0) <= OF_AGE:
            return "children", first if dead else number.end
    noun, end = noun_after(tokens, at)
    return (noun, end) if not dead and noun.lower() in listed("narrow") | listed("minors") else ("", at)


def is_included(tokens: Tokens, drafts: Sequence[Draft], number: int) -> bool:
    """Whether a count is put behind another as some of those whom that counts: `29 deaths, including those of eight`.

    Args:
        tokens: the sentence's.
        drafts: all its figures in order.
        number: which of them.
    """
    for n in range(number, max(0, number - _ROW), -1):
        draft, earlier = drafts[n], drafts[n - 1]
        if earlier.kind != "count" or draft.start - earlier.end > _NEAR:
            return False
        if any(tokens.starts_with(draft.start - len(words), words) for words in _INCLUDING):
            return True
        noun, end = noun_after(tokens, earlier.end)
        if not noun or tokens.low[end : draft.start] not in (["and"], [","], [",", "and"]):
            return False
    return False


def noun_of_number(tokens: Tokens, at: int) -> str:
    """What a number is said to be the number of: `children` of `the number of children among the dead is nine`."""
    for back in range(at - 1, max(0, at - _REACH), -1):
        if tokens.low[back] in _PARTED:
            return ""
        if tokens.low[back] == "of" and tokens.low[back - 1] in _NUMBER:
            noun, _ = noun_after(tokens, back + 1)
            return noun if noun.lower().rpartition(" ")[2] in person_kinds() else ""
    return ""


def deed_of_number(tokens: Tokens, at: int) -> str:
    """What those did whom a number is the number of: `fled` of `the number of people who have left Orle is nine`."""
    for back in range(at - 1, max(0, at - _REACH), -1):
        if tokens.low[back] in _PARTED:
            return ""
        if tokens.low[back] == "who" and "of" in tokens.low[back - _WHO : back] and _is_number_of(tokens, back):
            did = back + 1 + (tokens.word(back + 1) in _HELPING)
            left = tokens.word(did) == "left" and tokens.raw[did + 1][:1].isupper()
            return "fled" if left else tokens.word(did) if verb_classes().get(tokens.word(did)) in PERSONAL else ""
    return ""


def _is_number_of(tokens: Tokens, who: int) -> bool:
    return not _NUMBER.isdisjoint(tokens.low[max(0, who - _WHO - 1) : who])
