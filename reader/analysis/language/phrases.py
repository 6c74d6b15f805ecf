"""The phrase that names a source: what kind it is, and what may begin or end it."""

from __future__ import annotations

from typing import NamedTuple

from reader.analysis.language.lexicon import (
    AUX,
    BODY,
    CAPITAL,
    DEMONYM,
    DET,
    FEMALE,
    MALE,
    OF_ONE,
    ORGANISATION,
    PERSON,
    PLACE,
    PREP,
    PRONOUN,
    RELATIVE,
    TITLE,
    VERB,
    WRITING,
    compound_flags,
    flags_of,
    given_names,
    listed,
)
from reader.analysis.language.name_words import is_executive, is_name_word, name_at_end
from reader.analysis.language.tokens import Token


class Phrase(NamedTuple):
    """Words `first` to `last` (exclusive) of a unit; `name` are those that are a name, None for a description."""

    first: int
    last: int
    kind: str
    """`name`, `description`, `pronoun` or `several` (names joined by "and")."""
    name: tuple[int, int] | None = None


STOPS = frozenset(",;:()[]—–―-.?!…/|•*")
FINITE = VERB | AUX
NOUNISH = PERSON | BODY
LIMIT = 40
"""Words within which the other end of a phrase is looked for."""
_BEFORE_SURNAMES = frozenset(("Mr", "Mrs", "Ms", "Miss", "Dr"))
"""Titles behind which a noun for people is a surname: `Mr. Baker`."""
_POINTING = frozenset(("this", "that", "these", "those", "such", "what", "which"))
_COUNTED = listed("counted")
_MEASURES = listed("measures")
_MUTE = listed("mute")
_KIN = listed("kin")
_AGENT = tuple(sorted(listed("agents")))
_OFFICE = 4
"""Words of an office before `of`, and one more: `deputy head of the`."""
_DOER = 5
"""Letters of one less than the shortest noun that is known for a doer's by its end alone."""


def is_boundary(t: Token) -> bool:
    """Whether no phrase goes on over a token: a mark or a quotation."""
    return t.quote >= 0 or t.text in STOPS


def kind_of(words: list[Token], first: int, last: int) -> Phrase | None:
    """What kind of source the words first..last are; None where they are none."""
    if last - first == 1:
        t = words[first]
        if t.flags & PRONOUN and not t.flags & RELATIVE:
            return Phrase(first, last, "pronoun")
        if t.text.lower() in _POINTING:
            return None
    if (holder := _holder(words, first, last)) is not None:
        return Phrase(first, last, "name", holder)
    end = _head_end(words, first, last)
    if joined := _joined(words, first, end):
        return Phrase(first, last, joined, (first, end) if joined == "several" else None)
    if words[end - 1].text in _MUTE:
        return None
    name = name_at_end(words, first, end)
    if name and _names_one(words, first, name):
        return Phrase(first, last, "name", name)
    described = bool(name) or any(map(is_source_noun, words[first:end])) or _tells_how_many(words, first, last, end)
    return Phrase(first, last, "description") if described else None


def _joined(words: list[Token], first: int, end: int) -> str:
    """The kind of a phrase by what an "and" joins in it: two names, or somebody and others; empty where none does."""
    for k in range(first + 1, end):
        if words[k].text != "and":
            continue
        if k + 1 < end and words[k - 1].flags & CAPITAL and words[k + 1].flags & CAPITAL:
            body = words[end - 1].flags & ORGANISATION and end - k <= 3
            if not body and not is_executive(words, k, end):
                return "several"
        elif any(map(is_source_noun, words[first:k])):
            return "description"
    return ""


def _names_one(words: list[Token], first: int, name: tuple[int, int]) -> bool:
    """Whether a name is somebody's or something's own: behind `Mr.`, or not all words for peoples and callings."""
    called = name[0] > first and words[name[0] - 1].text.rstrip(".") in _BEFORE_SURNAMES
    return called or any(
        not w.flags & (DEMONYM | PERSON) or w.flags & (ORGANISATION | PLACE) for w in words[name[0] : name[1]]
    )


def _tells_how_many(words: list[Token], first: int, last: int, end: int) -> bool:
    """Whether a phrase with no noun for a source is of people by their number: `those`, `some`, `40 percent of`."""
    word = words[first].text.lower()
    if word == "those" and last - first > 1 and not words[first + 1].flags & RELATIVE:
        return True
    if word[0].isdigit() and [w.text for w in words[first + 1 : first + 2]] == ["percent"]:
        return bool(words[last - 1].flags & NOUNISH)
    return word in _COUNTED and not is_measure(words[end - 1])


def _holder(words: list[Token], first: int, last: int) -> tuple[int, int] | None:
    """The name behind somebody's office and those whom it is over: `head of the rescuers NAME`, no `widow of`."""
    of = next((k for k in range(first + 1, min(first + _OFFICE, last)) if words[k].text == "of"), 0)
    office = words[of - 1].text.lower()
    if not of or office in _KIN or not flags_of(office) & PERSON:
        return None
    start = next((k for k in range(of + 1, last) if is_name_word(words[k])), last)
    full = last - start > 1 and all(is_name_word(w) and not w.flags & (PLACE | ORGANISATION) for w in words[start:last])
    led = words[start - 1]
    return (start, last) if full and led.flags & PERSON and not led.flags & BODY and led.text.endswith("s") else None


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
        return not t.text.endswith(OF_ONE) or bool(t.flags & ORGANISATION)
    if "-" in t.text and not t.flags:
        return bool(compound_flags(t.text) & (PERSON | BODY))
    return t.flags == 0 and len(t.text) > _DOER and t.text.endswith(_AGENT)


def is_title_alone(words: list[Token], phrase: Phrase) -> bool:
    """Whether the capitals of a phrase are an office and nobody's name: `the Prime Minister`, `the Medical Officer`."""
    if phrase.name is None:
        return False
    first, last = phrase.name
    end = words[last - 1]
    known = given_names()
    return bool(end.flags & TITLE and end.flags & PERSON) and not any(w.text in known for w in words[first:last])


def is_office_alone(words: list[Token], phrase: Phrase) -> bool:
    """Whether capitals behind an article may be an office that its holder's name follows: `the Aid Coordinator, NAME`.

    Its last word is a title, a noun for a person or one for a doer.
    """
    if phrase.name is None or phrase.name[1] < phrase.last:
        return False
    first, last = phrase.name
    low = words[last - 1].text.lower()
    personal = words[last - 1].flags & TITLE or flags_of(low) & PERSON or (len(low) > _DOER and low.endswith(_AGENT))
    known = given_names()
    plain = not any(w.text in known or w.flags & (ORGANISATION | PLACE | DEMONYM) for w in words[first:last])
    return is_title_alone(words, phrase) or bool(personal and plain)


def is_office(words: list[Token], first: int, last: int) -> bool:
    """Whether words are an office, whose holder is named beside it: `the Governor of the Northern Region`."""
    return (
        bool(words[first].flags & DET)
        and last > first
        and any(w.flags & TITLE and not w.flags & ORGANISATION for w in words[first + 1 : min(last, first + 3) + 1])
    )
