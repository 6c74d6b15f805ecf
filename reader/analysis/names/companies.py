"""Which of the names in an article `the company` and `the bank` may stand for."""

from __future__ import annotations

from functools import cache

from reader.analysis.language.lexicon import (
    AUX,
    BODY,
    CUE,
    DEMONYM,
    ORGANISATION,
    PERSON,
    PLACE,
    PREP,
    TITLE,
    flags_of,
    given_names,
    listed,
)
from reader.analysis.language.name_words import is_name_word
from reader.analysis.language.tokens import Token
from reader.analysis.names.carriers import is_carrier
from reader.analysis.names.people import People, Person
from reader.data import table

_OFTEN = 3
"""Mentions from which a body may be what an article is about; one less where it stands in the lead."""
_APPOSED = 3
"""Words of what a name is said to be among which its noun stands."""
_LEAD = 400
"""Characters of a headline and a lead."""
_SURE = 2
"""Evidence for a person, or against one where it is a place, that settles it."""
MEDIA = frozenset(("network", "newspaper", "paper", "outlet", "magazine", "publisher"))
"""Nouns that take up a paper or a station."""
_ANY = frozenset(("group", "agency", "organization", "organisation", "association"))


def is_company_word(noun: str) -> bool:
    """Whether a noun takes up a body by itself: `the bank`."""
    return noun in listed("companies")


def is_persons(role: str) -> bool:
    """Whether what somebody is said to be is a person's and no firm's: `a rescuer`, not `a carrier`."""
    flags = flags_of(role)
    firms = is_company_word(role) or role in listed("either") or role in listed("firms_too")
    return bool(flags & PERSON) and not flags & BODY and not firms


def is_called_by(noun: str, name: str) -> bool:
    """Whether a name says itself that a noun takes it up: Vale Airways is the airline."""
    return not _bearing().get(noun, frozenset()).isdisjoint(name.split())


@cache
def _bearing() -> dict[str, frozenset[str]]:
    kinds = table("reader.analysis", "words")["company_names"]
    return {noun: frozenset(names.split()) for nouns, names in kinds.items() for noun in nouns.split()}


def is_firm(p: Person) -> bool:
    """Whether a name says that it is a firm's: `Vale Line Inc.`"""
    return p.name.rstrip(".").split()[-1] in _firms()


@cache
def _firms() -> frozenset[str]:
    return frozenset(table("reader.analysis", "abbreviations")["companies"]) | {"Group", "Holdings", "plc", "PLC", "AG"}


def suits(noun: str, name: str) -> bool:
    """Whether a name may go by a noun: a paper's by `the newspaper`, no ministry's by `the company`."""
    if noun in MEDIA:
        return is_carrier(name)
    return noun in _ANY or not (is_carrier(name) or name.split()[-1] in listed("public_bodies"))


def may_be_company(p: Person) -> bool:
    """Whether a name is not a person's, a place's or an office's."""
    human = p.gender != "?" or p.given in given_names() or (bool(p.given) and p.evidence > _SURE)
    human = human or (p.human and any(is_persons(role) for role in p.roles))
    last = flags_of(p.name.split()[-1])
    placed = p.places and not (last & ORGANISATION or any(is_company_word(r) for r in p.roles))
    numbered = any(c.isdigit() for c in p.name)  # a visa, a road
    return not (human or placed or numbered or p.evidence < -_SURE or last & (PLACE | TITLE | DEMONYM))


def main_company(people: People) -> str | None:
    """The body an article is about: named more than once, and twice as often as any other; its short forms count."""
    named: dict[str, list[Person]] = {}
    for p in people.all:
        if may_be_company(p) and p.mentions:
            named.setdefault(p.name.split()[0], []).append(p)
    counted = sorted((-sum(len(p.mentions) for p in ps), first) for first, ps in named.items())
    if not counted or (len(counted) > 1 and counted[0][0] > 2 * counted[1][0]):
        return None
    most, forms = -counted[0][0], named[counted[0][1]]
    if most + (min(p.mentions[0] for p in forms) < _LEAD) < _OFTEN:
        return None
    return max(forms, key=lambda p: (" " in p.name and len(p.mentions) > 1, len(p.mentions), p.name)).name


def told_by_pronoun(words: list[Token], start: int, end: int) -> int:
    """How much the words beside a name say it is a person's, below 0 that it is a body's.

    `NAME, which`, `NAME, a group of` and `NAME said its driver` are bodies, as are `the NAME said` and `the Seed
    Archive,`; `NAME said he` is a person.
    """
    if end + 2 >= len(words):
        return 0
    follows, then = words[end], words[end + 1]
    if follows.text == "," and then.text == "which":
        return -_SURE
    led = start and words[start - 1].text.lower() == "the" and end - start > 1
    noun = words[end - 1].flags & BODY and not words[end - 1].flags & PERSON
    if led and (follows.flags & (CUE | AUX) or (noun and follows.text == ",")):
        return -_SURE
    if follows.text == "," and then.text in ("a", "an") and _is_body(words, end + 2):
        return -2 * _SURE
    if not follows.flags & CUE:
        return 0
    taken = words[end + 2] if then.text == "that" else then
    return -_SURE if taken.text == "its" else int(taken.text in ("he", "she", "his", "her"))


def is_served(words: list[Token], at: int) -> bool:
    """Whether the name at an offset is whom somebody works for: `chief executive of NAME`, `NAME's chairman`."""
    first = next((k for k, w in enumerate(words) if w.start == at), -1)
    if first < 0:
        return False
    if first > 1 and words[first - 1].text in ("of", "at", "for", "from"):
        return bool(words[first - 2].flags & (PERSON | TITLE)) and not words[first - 2].flags & BODY
    last = next(
        (k for k in range(first, len(words)) if not is_name_word(words[k]) and words[k].text != "&"), len(words)
    )
    office = words[last : last + 2]
    return (
        any(w.flags & PERSON and not w.flags & BODY for w in office) and office[0].quote < 0 and office[0].text != ","
    )


def _is_body(words: list[Token], k: int) -> bool:
    """Whether a phrase that word k begins is a body's: `group of volunteers`, `local charity that`."""
    head = next((j for j in range(k, min(k + _APPOSED, len(words) - 1)) if words[j].flags & BODY), -1)
    if head < 0 or words[head].flags & PERSON or any(w.flags & PREP for w in words[k:head]):
        return False
    return words[head + 1].text in (",", "of", "that", "which", "for", "in", "based", "with")
