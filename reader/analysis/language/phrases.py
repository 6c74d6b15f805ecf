"""The phrase that names a source: what kind it is, which of its words are the name, what may begin or end it."""

from __future__ import annotations

from typing import NamedTuple

from reader.analysis.language.lexicon import (
    AUX,
    BODY,
    CAPITAL,
    CONJ,
    DAY,
    DEMONYM,
    DET,
    FEMALE,
    MALE,
    MONTH,
    ORGANISATION,
    PERSON,
    PLACE,
    PREP,
    PRONOUN,
    RELATIVE,
    TITLE,
    VERB,
    WRITING,
    flags_of,
    given_names,
    listed,
)
from reader.analysis.language.tokens import Token


class Phrase(NamedTuple):
    """Words `first` to `last` (exclusive) of a unit; `name` are those that are a name, None for a description."""

    first: int
    last: int
    kind: str
    """`name`, `description`, `pronoun` or `several` (names joined by "and")."""
    name: tuple[int, int] | None = None


OWNERS = ("'s", "’s", "s’", "s'")
"""What an owner ends with."""
STOPS = frozenset(",;:()[]—–―-.?!…/|•*")


FINITE = VERB | AUX


NOUNISH = PERSON | BODY


LIMIT = 40
"""Words within which the other end of a phrase is looked for."""


PARTICLES = listed("particles")


INNER = listed("inner")
"""Particles of names that may follow one another: `van der`."""


POSTNOMINALS = listed("postnominals")


_BEFORE_SURNAMES = frozenset(("Mr", "Mrs", "Ms", "Miss", "Dr"))
"""Titles behind which a noun for people is a surname: `Mr. Baker`."""
_MINISTRIES = frozenset(("Department", "Ministry", "Office", "Bureau", "Committee"))
"""Last words of bodies whose first may be a title too."""


_COUNTED = listed("counted")


_MEASURES = listed("measures")


_NAMED_AFTER = listed("named_after")


_MUTE = listed("mute")


_AGENT = tuple(sorted(listed("agents")))


def is_boundary(t: Token) -> bool:
    """Whether no phrase goes on over a token: a mark or a quotation."""
    return t.quote >= 0 or t.text in STOPS


def kind_of(words: list[Token], first: int, last: int) -> Phrase | None:
    """What kind of source the words first..last are; None where they are none."""
    if last - first == 1:
        t = words[first]
        if t.flags & PRONOUN and not t.flags & RELATIVE:
            return Phrase(first, last, "pronoun")
        if t.text.lower() in ("this", "that", "these", "those", "such", "what", "which"):
            return None
    head_end = _head_end(words, first, last)
    for k in range(first + 1, head_end):
        if (
            words[k].text == "and"
            and words[k - 1].flags & CAPITAL
            and k + 1 < head_end
            and words[k + 1].flags & CAPITAL
        ):
            if not words[head_end - 1].flags & ORGANISATION or head_end - k > 3:
                return Phrase(first, last, "several", (first, head_end))
        elif words[k].text == "and" and any(is_source_noun(words[j]) for j in range(first, k)):
            return Phrase(first, last, "description")
    if words[head_end - 1].text in _MUTE:
        return None
    name = name_at_end(words, first, head_end)
    called = name is not None and name[0] > first and words[name[0] - 1].text.rstrip(".") in _BEFORE_SURNAMES
    if name and not all(
        not called and w.flags & (DEMONYM | PERSON) and not w.flags & (ORGANISATION | PLACE)
        for w in words[name[0] : name[1]]
    ):
        return Phrase(first, last, "name", name)
    if name or any(is_source_noun(words[k]) for k in range(first, head_end)):
        return Phrase(first, last, "description")
    if words[first].text.lower() == "those" and last - first > 1 and not words[first + 1].flags & RELATIVE:
        return Phrase(first, last, "description")
    if words[first].text[0].isdigit() and words[first + 1 : first + 2] and words[first + 1].text == "percent":
        return Phrase(first, last, "description") if words[last - 1].flags & NOUNISH else None
    if words[first].text.lower() in _COUNTED and not is_measure(words[head_end - 1]):
        return Phrase(first, last, "description")
    return None


def _head_end(words: list[Token], first: int, last: int) -> int:
    """Where what the words first..last are ends, and what they are of or what is told of them begins."""
    for k in range(first + 1, last):
        before = words[k - 1].flags
        if words[k].flags & PREP and not words[k].flags & CAPITAL:
            office = before & TITLE and not words[last - 1].flags & (PLACE | ORGANISATION | DEMONYM)
            if not (words[k].text == "of" and before & CAPITAL and (before & ORGANISATION or office)):
                return k
        elif words[k].flags & RELATIVE:
            return k
    return last


def is_measure(t: Token) -> bool:
    """Whether a word is a measure of time, money or things, which says nothing: `for three weeks claimed`."""
    return t.text.lower() in _MEASURES


def is_source_noun(t: Token) -> bool:
    """Whether a word is a noun for somebody or something that may speak."""
    if t.flags & (NOUNISH | WRITING | MALE | FEMALE):
        return not t.text.endswith(("'s", "’s")) or bool(t.flags & ORGANISATION)
    if "-" in t.text and not t.flags:
        return bool(compound_flags(t.text) & (PERSON | BODY))
    return t.flags == 0 and len(t.text) > 5 and t.text.endswith(_AGENT)


def compound_flags(word: str) -> int:
    """What a word with a hyphen is by its last part or by what leads it: `ex-minister`, `mum-of-two`, `24-year-old`."""
    if word.endswith("-year-old"):
        return PERSON
    first, _, last = word.rpartition("-")
    return flags_of(first.removesuffix("-of")) if first.endswith("-of") else flags_of(last or "-")


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
            if t.text in ("of", "the", "and") and not any(
                w.flags & ORGANISATION for w in words[max(first, k - 4) : end]
            ):
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


def _of_the(words: list[Token], first: int, k: int) -> bool:
    """Whether word k is the article within a body's name: `the Ministry of the Interior`."""
    return (
        k - 2 >= first
        and words[k - 1].text == "of"
        and bool(words[k - 2].flags & CAPITAL)
        and bool(words[k - 2].flags & ORGANISATION)
    )


def _named_before(words: list[Token], first: int, k: int) -> bool:
    """Whether a name goes on with the particle k, or with it and the one before it: `Orrin van der Vell`."""
    if words[k].text in INNER and words[k - 1].text in INNER and k - 1 > first:
        k -= 1
    return is_name_word(words[k - 1])


def is_name_word(t: Token) -> bool:
    """Whether a word may be part of a name."""
    if t.quote >= 0 or not t.text[0].isalpha():
        return t.text[0] == "@"
    if t.flags & CAPITAL:
        return not t.flags & (DAY | MONTH | PRONOUN | CONJ | DET)
    if t.text.islower() and t.text.isalpha():
        return False  # most words
    if t.text.startswith(("di", "de", "du", "la", "le")) and t.text[2:3].isupper() and t.text[3:].islower():
        return True
    return t.text.startswith(("al-", "el-", "d’", "d'", "de-", "ul-")) and len(t.text) > 4


def is_title_alone(words: list[Token], phrase: Phrase) -> bool:
    """Whether the capitals of a phrase are an office and nobody's name: `the Prime Minister`, `the Medical Officer`."""
    if phrase.name is None:
        return False
    first, last = phrase.name
    end = words[last - 1]
    known = given_names()
    return bool(end.flags & TITLE and end.flags & PERSON) and not any(w.text in known for w in words[first:last])


def is_office(words: list[Token], first: int, last: int) -> bool:
    """Whether words are an office, whose holder is named beside it: `the Governor of the Northern Region`."""
    return (
        bool(words[first].flags & DET)
        and last > first
        and any(w.flags & TITLE and not w.flags & ORGANISATION for w in words[first + 1 : min(last, first + 3) + 1])
    )


def _keeps_owner(last: Token, between: int) -> bool:
    """Whether an owner, so many words before a body's last one, is part of its name."""
    return last.text in ("Office", "Department") or (not between and last.text in _NAMED_AFTER)


def _parent(word: str) -> bool:
    """Whether a word says how many children somebody has: `Dad-of-three`."""
    return "-of-" in word and bool(compound_flags(word.lower()) & PERSON)


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


def name_start(words: list[Token], first: int, end: int) -> int:
    """Where the name proper begins in a run of capitals: after titles, nations, offices and an owner's 's."""
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
                if words[k].text.endswith(("'s", "’s")) and not _keeps_owner(last, end - 2 - k)
            ]
        )
    while start < end - 1 and words[start].flags & DEMONYM and not last.flags & ORGANISATION:
        start += 1
    if start == end - 1 and words[start].flags & TITLE and start > first and not words[start].flags & CAPITAL:
        return end
    return start
