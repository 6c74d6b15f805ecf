"""Turns the phrase that names a source into the fullest name or description the article gives."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reader.analysis.companies import is_company_word, main_company, may_be_company, suits
from reader.analysis.following import subject
from reader.analysis.lexicon import (
    BODY,
    CAPITAL,
    FEMALE,
    MALE,
    ORGANISATION,
    PERSON,
    TITLE,
    WRITING,
    flags_of,
    listed,
)
from reader.analysis.people import People, clean
from reader.analysis.phrases import Phrase, kind_of
from reader.analysis.tokens import Token, Unit
from reader.data import table

_SPAN = 12
"""How many units back a pronoun or `the spokesman` looks."""
_WORDS = 14
"""Words of a description that are given whole."""
_ASIDE = frozenset(("in", "on", "with", "who", "which", "that", "whose", "over", "after", "by", "to", "about"))
"""What begins a longer description's circumstances; `of`, `for`, `at` and `from` still say whose or what it is."""
_OWN = {"his": "m", "her": "f", "its": "n", "their": "p"}


class Source(NamedTuple):
    """Somebody the text speaks of: the name or description, and which pronoun would fit.

    `m`, `f`, `n`, `p` for he, she, it, they; `?` for he or she; `o` for any.
    """

    name: str
    gender: str


@cache
def _later() -> dict[str, list[str]]:
    return dict(table("reader.analysis", "words")["later"])


class Resolver:
    """Reads the units in order and keeps who is spoken of, so that pronouns and short forms find their names."""

    def __init__(self, text: str, units: Sequence[Unit], people: People) -> None:
        self.text = text
        self.units = units
        self.people = people
        self.speaker: dict[int, Source] = {}
        """The speaker in force at the end of a unit."""
        self.centre: dict[int, Source] = {}
        """What the sentence of a unit is about: its subject."""
        self._main: tuple[str | None] | None = None

    def enter(self, unit: int) -> None:
        """Notes what a unit is about; call it for every unit in order, before asking for its sources."""
        words = self.units[unit].words
        phrase = subject(words, len(words))
        if phrase is None or self.units[unit].part == "headline":
            return
        found = self.source(unit, phrase)
        if found is not None:
            self.centre[unit] = found

    def note(self, unit: int, source: Source) -> None:
        """Keeps the speaker in force after a unit."""
        self.speaker[unit] = source

    def last_speaker(self, unit: int, reach: int) -> Source | None:
        """The latest speaker before a unit, at most `reach` units back."""
        for n in range(unit - 1, max(-1, unit - 1 - reach), -1):
            if n in self.speaker:
                return self.speaker[n]
        return None

    def source(self, unit: int, phrase: Phrase | None) -> Source | None:
        """Whom a phrase of a unit stands for; None where it cannot be told."""
        if phrase is None:
            return None
        words = self.units[unit].words
        if phrase.kind == "pronoun":
            return self._pronoun(unit, phrase.first)
        if phrase.kind == "several" and phrase.name:
            names = self._several(words, phrase.name)
            return Source(names, "p") if names else None
        if phrase.name:
            return self._named(words, phrase.name)
        return self._described(unit, words, phrase)

    def _named(self, words: list[Token], name: tuple[int, int]) -> Source:
        first, last = name
        surface = clean(self.text[words[first].start : words[last - 1].end])
        title = words[first - 1].flags if first else 0
        gender = "m" if title & MALE else "f" if title & FEMALE else "?"
        n = self.people.find(surface, words[first].start + 1, gender)
        if n is None:
            return Source(surface, gender if title & TITLE and title & CAPITAL else "n")
        p = self.people.all[n]
        if not p.human or p.evidence < 0 or not (p.evidence or p.given):
            return Source(p.name, "n")
        return Source(p.name, p.gender if p.given or p.evidence > 2 else "o")

    def _several(self, words: list[Token], name: tuple[int, int]) -> str:
        """Names joined by commas and "and", the appositions between them left out."""
        out: list[str] = []
        first = name[0]
        for k in range(name[0], name[1] + 1):
            if k == name[1] or words[k].text in ("and", ","):
                part = kind_of(words, first, k) if k > first else None
                if part is not None and part.name and words[first].text.lower() not in ("a", "an", "the"):
                    out.append(self._named(words, part.name).name)
                first = k + 1
        return " and ".join(dict.fromkeys(out))

    def _described(self, unit: int, words: list[Token], phrase: Phrase) -> Source:
        shown = short_end(words, phrase)
        said = " ".join(self.text[words[phrase.first].start : words[shown - 1].end].split())
        lead = words[phrase.first].text.lower()
        head = head_of(words, phrase)
        gender = _gender(head)
        if lead in _OWN:
            owner = self._antecedent(unit, phrase.first, _OWN[lead])
            if owner is not None:
                return Source(f"{owner.name}’s {said.split(' ', 1)[-1]}", gender)
        owned = any(w.text.endswith(("’s", "'s")) for w in words[phrase.first : phrase.last])
        if (lead in ("the", "that", "this") or owned) and head is not None:
            short = phrase.last - phrase.first <= (3 if lead == "the" else 4)
            known = self._earlier(unit, words[phrase.first].start, head, short)
            if known is not None:
                return known
        return Source(_shown(said), gender)

    def _earlier(self, unit: int, at: int, head: Token, short: bool) -> Source | None:
        """Whom `the spokesman`, `the company`, `the statement` take up."""
        noun = head.text.lower().removeprefix("ex-")
        flags = head.flags or flags_of(noun)
        if flags & WRITING and short:
            return self.last_speaker(unit + 1, 4) or self.centre.get(unit - 1)
        if flags & PERSON:
            stop = self.people.before(at)
            for n in range(stop - 1, max(-1, stop - 80), -1):
                m = self.people.mentions[n]
                p = self.people.all[m.person]
                if p.human and (noun in p.roles or any(noun in _later().get(r, ()) for r in p.roles)):
                    described = self._describing(unit, noun, m.unit)
                    return described or Source(p.name, p.gender)
            return self._describing(unit, noun, -1)
        if flags & BODY and short:
            for n in range(self.people.before(at) - 1, max(-1, self.people.before(at) - 60), -1):
                name = self.people.all[self.people.mentions[n].person].name
                if {noun.capitalize(), f"{noun.capitalize()}s"} & set(name.split()) and " " in name:
                    return Source(name, "n")
        if is_company_word(noun) and short:
            main = self._main_company()
            if main is not None and not suits(noun, main):
                main = None
            near = self._near_company(unit, noun, 2) or main or self._near_company(unit, noun, 5)
            return Source(near, "n") if near else None
        return None

    def _near_company(self, unit: int, noun: str, reach: int) -> str | None:
        """The latest body spoken of, at most `reach` units back, that a noun may stand for."""
        for n in range(unit - 1, max(-1, unit - 1 - reach), -1):
            for s in (self.speaker.get(n), self.centre.get(n)):
                if s is None or not s.name[:1].isupper() or s.gender not in "no" or not suits(noun, s.name):
                    continue
                found = self.people.find(s.name, 0)
                if found is not None and may_be_company(self.people.all[found]):
                    return s.name
        return None

    def _main_company(self) -> str | None:
        """The body the article is about, worked out once."""
        if self._main is None:
            self._main = (main_company(self.people),)
        return self._main[0]

    def _describing(self, unit: int, noun: str, low: int) -> Source | None:
        """The latest description with this noun after unit `low`."""
        for n in range(unit - 1, max(low, unit - 25, -1), -1):
            for s in (self.speaker.get(n), self.centre.get(n)):
                if s is not None and s.name[:1].islower() and noun in s.name.lower().split():
                    return s
        return None

    def _pronoun(self, unit: int, k: int) -> Source | None:
        want = {"he": "m", "she": "f", "they": "p", "it": "n"}.get(self.units[unit].words[k].text.lower())
        return self._antecedent(unit, k, want) if want else None

    def _antecedent(self, unit: int, k: int, want: str) -> Source | None:
        at = self.units[unit].words[k].start
        here = self._mention_in(unit, at, want)
        if here is not None:
            return here
        for n in range(unit - 1, max(-1, unit - 1 - _SPAN), -1):
            for s in (self.speaker.get(n), self.centre.get(n)):
                if s is not None and _fits(s, want):
                    return s
            if want in "mf":
                found = self._mention_in(n, 1 << 60, want)
                if found is not None:
                    return found
        return None

    def _mention_in(self, unit: int, at: int, want: str) -> Source | None:
        """The first fitting person named in a unit before an offset."""
        if want not in "mf":
            return None
        words = self.units[unit].words
        stop = min(at, words[-1].end)
        first = self.people.before(words[0].start)
        for n in range(first, self.people.before(stop)):
            p = self.people.all[self.people.mentions[n].person]
            if p.human and p.evidence > 0 and p.gender in ("?", want):
                return Source(p.name, want)
        return None


def head_of(words: list[Token], phrase: Phrase) -> Token | None:
    """The noun a description is about: `the spokesman` in `the spokesman for the group`."""
    head: Token | None = None
    for k in range(phrase.first, phrase.last):
        t = words[k]
        if k > phrase.first and t.text in (
            "of",
            "for",
            "at",
            "in",
            "from",
            "with",
            "on",
            "to",
            "who",
            "which",
            "that",
            "by",
        ):
            break
        noun = t.flags or (flags_of(t.text.rsplit("-", 1)[1] or "-") if "-" in t.text[1:] else 0)
        if noun & (PERSON | BODY | WRITING) and not t.text.endswith(("'s", "’s")):
            head = t
    return head


def short_end(words: list[Token], phrase: Phrase) -> int:
    """Where a description ends that is cut, when long, at what is put after its noun: `in connection with ...`."""
    if phrase.last - phrase.first > _WORDS:
        for k in range(phrase.first + 2, phrase.last):
            if words[k].text in _ASIDE and not words[k].flags & CAPITAL:
                return k
    return phrase.last


def _gender(head: Token | None) -> str:
    if head is None:
        return "n"
    if head.flags & PERSON:
        if head.flags & MALE:
            return "m"
        if head.flags & FEMALE:
            return "f"
        low = head.text.lower()
        if low in ("family", "couple", "crew", "staff", "union", "pair", "panel"):
            return "p"
        return (
            "p"
            if (low.endswith("s") and not low.endswith("ss")) or low in ("police", "people", "men", "women")
            else "?"
        )
    return "p" if head.text.endswith("s") else "n"


def _fits(s: Source, want: str) -> bool:
    if want in "mf":
        return s.gender in (want, "?", "o")
    if want == "p":
        return s.gender in "pno"
    return s.gender in "no"


def _shown(said: str) -> str:
    first, _, rest = said.partition(" ")
    return f"{first.lower()} {rest}" if rest and first.lower() in _LOWERED else said


_LOWERED = listed("lowered")


def is_body(name: str) -> bool:
    """Whether a name is a body's by its last word."""
    return bool(flags_of(name.split()[-1]) & ORGANISATION) if name.split() else False
