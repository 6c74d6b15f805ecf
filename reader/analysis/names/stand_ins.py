"""What stands in for a name, or for a paper's: `the Texas Democrat`, `the A.G.`, `the suit` for the lawsuit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reader.analysis.language.following import after
from reader.analysis.language.lexicon import (
    BODY,
    CAPITAL,
    DEMONYM,
    OF_MANY,
    OF_ONE,
    PLACE,
    flags_of,
    given_names,
    listed,
)
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.tokens import Token, Unit
from reader.analysis.names.companies import is_company_word
from reader.analysis.names.people import People
from reader.analysis.names.spoken import Source, Spoken
from reader.data import table

_COLLECTIVES = listed("collectives")
_SURELY = 2
"""From so much evidence on a name is a person's."""
_BARE = 2
"""Words of a noun with its article."""
_NEAR = 3
"""Sentences before, of which one tells who is in power."""
_HIS = 4
"""Words before `in power` that say whose time it is: `his three years`."""
_FIRST = 2
"""Words in the shortest `Texas Democrat`."""


@cache
def _short() -> dict[str, str]:
    return dict(table("reader.analysis", "words")["short_offices"])


@cache
def _meant() -> dict[str, list[str]]:
    return {k: v.split() for k, v in table("reader.analysis", "words")["papers_meant"].items()}


def partisan(spoken: Spoken, unit: int, words: list[Token], phrase: Phrase) -> Source | None:
    """Whom a party and a place stand for: `the Texas Democrat`."""
    if phrase.name is None or phrase.name[1] - phrase.name[0] < _FIRST or not phrase.name[0]:
        return None
    first, last = phrase.name[0], phrase.name[1] - 1
    if words[first - 1].text.lower() != "the" or words[last].text not in listed("partisans"):
        return None
    place = " ".join(w.text for w in words[first:last])
    return spoken.from_place(unit, words[first].start, place) if words[last - 1].flags & (PLACE | CAPITAL) else None


def short_office(spoken: Spoken, words: list[Token], phrase: Phrase) -> Source | None:
    """Who holds an office that stands by its letters: `the A.G.`, `the PM`."""
    if phrase.name is None or phrase.name[1] - phrase.name[0] > 1 or words[phrase.first].text.lower() != "the":
        return None
    office = _short().get(words[phrase.name[0]].text.replace(".", ""))
    if office is None or words[phrase.name[0]].flags & DEMONYM:
        return None
    found = spoken.named_with(office, words[phrase.first].start)
    return found[0] if found is not None else spoken.only_one_with(office)


def is_office_noun(unit: Unit, phrase: Phrase) -> bool:
    """Whether a phrase is but the noun for an office: `a judge`, and `judge` in a headline."""
    words, length = unit.words, phrase.last - phrase.first
    bare = length == 1 and unit.part == "headline"
    led = length <= _BARE and words[phrase.first].text.lower() in ("a", "the")
    return words[phrase.last - 1].text.lower() in listed("offices") and (bare or led)


def ruler(spoken: Spoken, units: Sequence[Unit], unit: int, phrase: Phrase) -> Source | None:
    """Whom the sentences before tell of as in power, where a head of state goes by the office: `the president`."""
    words = units[unit].words
    led = phrase.last - phrase.first == _BARE and words[phrase.first].text.lower() == "the"
    if not led or words[phrase.last - 1].text not in listed("rulers"):
        return None
    for n in range(unit - 1, max(-1, unit - 1 - _NEAR), -1):
        low = [w.text.lower() for w in units[n].words]
        in_power = (k for k in range(len(low) - 1) if low[k : k + 2] == ["in", "power"])
        if any(not {"his", "her"}.isdisjoint(low[max(0, k - _HIS) : k]) for k in in_power):
            return spoken.only_in(n)
    return None


def lead_firm(spoken: Spoken, unit: Unit, phrase: Phrase, head: Token | None) -> Source | None:
    """The firm an article is about, where its lead tells it by its size: `the country's largest builder`."""
    noun = head.text.lower() if head is not None else ""
    told = any(w.text in listed("sizes") for w in unit.words[phrase.first : phrase.last])
    return spoken.main_firm(noun) if told and is_company_word(noun) and unit.part != "headline" else None


def by_noun(spoken: Spoken, words: list[Token], phrase: Phrase) -> Source | None:
    """Who was given with a noun of no list that takes him up: `Tom Hale, a miller, ... the miller`."""
    if words[phrase.first].text.lower() != "the" or phrase.last - phrase.first != _BARE:
        return None
    found = spoken.named_with(words[phrase.last - 1].text.lower(), words[phrase.first].start)
    return found[0] if found is not None else None


def paper_meant(spoken: Spoken, unit: int, noun: str) -> Source | None:
    """The paper named before that a plainer noun takes up: `the suit` for the lawsuit."""
    found = (spoken.describing(unit, name, -1) for name in _meant().get(noun, ()))
    return next((s for s in found if s is not None), None)


def couple_before(units: Sequence[Unit], unit: int, k: int) -> tuple[int, Phrase] | None:
    """The two who are named together before word k or in the sentence before: `Ida and Tom Brandt`, with their unit."""
    for n, stop in ((unit, k), (unit - 1, None)):
        words = units[n].words[:stop] if n >= 0 else []
        for j, t in enumerate(words):
            found = after(words, j) if t.flags & CAPITAL and not (j and words[j - 1].flags & CAPITAL) else None
            if found is not None and found.kind == "several":
                return n, found
    return None


def is_theirs(name: str, words: list[Token], phrase: Phrase) -> bool:
    """Whether a name may be what a description of a body takes up: `the traders' association` names traders.

    Any name may where the description does not say whose body it is. Of two offices each is somebody else's: `Vell's
    office` is not the governor's.
    """
    owners = [w.text[:-2].lower() for w in words[phrase.first : phrase.last] if w.text[-2:] in OF_ONE]
    if name.lower() in owners:
        return False  # Vale Mills's parent company is not Vale Mills
    others = [w[:-2] for w in name.lower().split() if w[-2:] in OF_ONE]
    if owners and others and set(owners).isdisjoint(others):
        return False
    members = [w.text[:-1] for w in words[phrase.first : phrase.last] if w.text.endswith(OF_MANY)]
    told = name.lower().split()
    return name[:1].islower() or all(m[:1].isupper() or m in told or m.removesuffix("s") in told for m in members)


def is_no_person(owner: Source) -> bool:
    """Whether somebody is a body or a place, which has no kin."""
    return owner.gender == "n" or bool(flags_of(owner.name.split()[-1].lower()) & BODY)


def may_be_body(source: Source, people: People) -> bool:
    """Whether `it` may take up a name that nothing says is a person's, `Orbit Rail`, or a body of many: `the union`."""
    if source.gender == "p":
        return not _COLLECTIVES.isdisjoint(source.name.lower().split())
    found = people.find(source.name) if source.gender == "?" and source.name[:1].isupper() else None
    if found is None:
        return False
    person = people.all[found]
    known = not given_names().keys().isdisjoint(person.given.split())
    return person.name == source.name and person.evidence < _SURELY and not known and not person.roles
