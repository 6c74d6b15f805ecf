"""Which words of a text are a name, and where the name proper begins: behind titles, offices, nations and owners."""

from __future__ import annotations

from reader.analysis.language.lexicon import (
    CAPITAL,
    CONJ,
    DAY,
    DEMONYM,
    DET,
    MONTH,
    OF_ONE,
    ORGANISATION,
    OWNERS,
    PERSON,
    PLACE,
    PRONOUN,
    TITLE,
    compound_flags,
    given_names,
    listed,
)
from reader.analysis.language.tokens import Token

PARTICLES = listed("particles")
INNER = listed("inner")
"""Particles of names that may follow one another: `van der`."""
POSTNOMINALS = listed("postnominals")
_NAMED_AFTER = listed("named_after")
_SECTORS = listed("sectors")
_MINISTRIES = frozenset(("Department", "Ministry", "Office", "Bureau", "Committee"))
"""Last words of bodies whose first may be a title too."""


def is_name_word(t: Token) -> bool:
    """Whether a word may be part of a name."""
    if t.text.islower() and t.text.isalpha():
        return False  # most words
    if t.quote >= 0 or not t.text[0].isalpha():
        return t.text[0] == "@"
    if t.flags & CAPITAL:
        return not t.flags & (DAY | MONTH | PRONOUN | CONJ | DET)
    if t.text.startswith(("di", "de", "du", "la", "le")) and t.text[2:3].isupper() and t.text[3:].islower():
        return True
    return t.text.startswith(("al-", "el-", "d’", "d'", "de-", "ul-")) and len(t.text) > 4


def name_at_end(words: list[Token], first: int, end: int) -> tuple[int, int] | None:
    """The capitalised words a phrase ends with, without the titles, nations and owners before them."""
    k = end
    while k > first:
        t = words[k - 1]
        if is_name_word(t):
            k -= 1
        elif t.text == "the" and k < end and _of_the(words, first, k - 1):
            k -= 2
        elif t.text in PARTICLES and k < end and k - 1 > first and _named_before(words, first, k - 1):
            body = any(w.flags & ORGANISATION for w in words[max(first, k - 4) : end])
            if t.text in ("of", "the", "and") and not (body or is_executive(words, k - 1, end)):
                break
            k -= 1
        elif t.text == "." and k < end:
            k -= 1
        else:
            break
    while end - k > 2 and words[end - 1].text in POSTNOMINALS:
        end -= 1
    if k >= end:
        return None
    start = name_start(words, k, end)
    if start >= end:
        return None
    return (start, end)


def is_executive(words: list[Token], k: int, end: int) -> bool:
    """Whether words to `end` are a body though it ends as a post: `the Health and Safety Executive`, `and` at k."""
    return words[k].text == "and" and end - k == 3 and words[end - 1].text == "Executive" and leads_body(words, k)


def leads_body(words: list[Token], k: int) -> bool:
    """Whether one word with its article stands before `and` at k, and so may begin the name of one body."""
    if k < 2 or words[k - 2].text not in ("the", "The") or words[k - 1].quote >= 0:
        return False
    return words[k - 1].text in _SECTORS or not words[k - 1].flags & (ORGANISATION | PLACE | DEMONYM | DAY | MONTH)


def _named_before(words: list[Token], first: int, k: int) -> bool:
    """Whether a name goes on with the particle k, or with it and the one before it: `Orrin van der Vell`."""
    if words[k].text in INNER and words[k - 1].text in INNER and k - 1 > first:
        k -= 1
    return is_name_word(words[k - 1])


def _of_the(words: list[Token], first: int, k: int) -> bool:
    """Whether word k is the article within a body's name: `the Ministry of the Interior`."""
    return (
        k - 2 >= first
        and words[k - 1].text == "of"
        and bool(words[k - 2].flags & CAPITAL)
        and bool(words[k - 2].flags & ORGANISATION)
    )


def name_start(words: list[Token], first: int, end: int) -> int:
    """Where the name proper begins in a run of capitals: after titles, nations, offices and an owner's 's."""
    while first < end - 1 and _tied(words[first].text):
        first += 1
    start = _past_offices(words, first, end)
    known = given_names()
    if start == first and end - first > 2 and words[first].text not in known:
        # an office without a title's word before a name: County Executive NAME SURNAME
        for k in range(end - 2, first, -1):
            if words[k].text in known and not words[k].flags & (TITLE | ORGANISATION | DEMONYM | PLACE):
                start = k
        if start > first:
            return start
    last = words[end - 1]
    if start == end - 1 > first and last.text in _MINISTRIES:
        start = first  # the Justice Department
    if last.flags & ORGANISATION and not words[start - 1].flags & TITLE:
        # a body keeps its first words: the Justice Department, the Attorney General's Office
        return max(
            [first]
            + [
                k + 1
                for k in range(first, end - 1)
                if words[k].text.endswith(OF_ONE) and not _keeps_owner(last, end - 2 - k)
            ]
        )
    while start < end - 1 and words[start].flags & DEMONYM and not last.flags & ORGANISATION:
        start += 1
    if start == end - 1 and words[start].flags & TITLE and start > first and not words[start].flags & CAPITAL:
        return end
    return start


def _past_offices(words: list[Token], first: int, end: int) -> int:
    """The word behind the titles and owners in a run of capitals, and behind what an office is of."""
    start = first
    for k in range(first, end - 1):
        t = words[k]
        if (t.flags & TITLE and t.flags & CAPITAL) or t.text.endswith(OWNERS) or _parent(t.text):
            start = k + 1
    if start == first or words[start].text != "of":
        return start
    # an office and what it is of: Secretary of State NAME
    k = start + 1
    while k < end - 1 and (words[k].flags & (ORGANISATION | DEMONYM | PLACE | DET) or words[k].text in ("and", "&")):
        k += 1
    return k if k > start + 1 else first


def _keeps_owner(last: Token, between: int) -> bool:
    """Whether an owner, so many words before a body's last one, is part of its name."""
    return last.text in ("Office", "Department") or (not between and last.text in _NAMED_AFTER)


def _parent(word: str) -> bool:
    """Whether a word says how many children somebody has: `Dad-of-three`."""
    return "-of-" in word and bool(compound_flags(word.lower()) & PERSON)


def _tied(word: str) -> bool:
    """Whether a word only says where or to whom something belongs: `London-based`."""
    return "-" in word and word.rpartition("-")[2] in listed("tied")
