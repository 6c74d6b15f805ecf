"""Turns the phrase that names a source into the fullest name or description the article gives."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reader.analysis.companies import MEDIA, is_company_word, main_company, may_be_company, suits
from reader.analysis.descriptions import fits, gender_of, head_of, short_end, shown
from reader.analysis.following import after, subject
from reader.analysis.lexicon import (
    BODY,
    CAPITAL,
    FEMALE,
    MALE,
    PERSON,
    TITLE,
    WRITING,
    flags_of,
    listed,
)
from reader.analysis.people import People, clean
from reader.analysis.phrases import Phrase, compound_flags, kind_of
from reader.analysis.tokens import Token, Unit
from reader.data import table

_SPAN = 12
"""How many units back a pronoun or `the spokesman` looks."""
_OPENING = listed("opening")
_EPITHETS = listed("epithets")
_OFFICES = listed("offices")
_PAPERS = (
    r"\b[Tt]he {} (?:first )?(?:printed|reported|splashed|aired|broadcast|quoted|wrote)\b",
    r"\b(?:seen|obtained|reviewed|first reported) by (?:[Tt]he )?{}(?!\w)",
    r"(?<!\w){}['’]s (?:front page|reporters?|journalists?|readers|website|investigation|scoop|editor)\b",
)
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
        self._centre_ends: dict[int, int] = {}

    def enter(self, unit: int) -> None:
        """Notes what a unit is about; call it for every unit in order, before asking for its sources."""
        words = self.units[unit].words
        phrase = subject(words, len(words))
        if phrase is None or self.units[unit].part == "headline":
            return
        found = self.source(unit, phrase)
        if found is not None:
            self.centre[unit] = found
            self._centre_ends[unit] = phrase.last

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
        cut = short_end(words, phrase)
        said = clean(self.text[words[phrase.first].start : words[cut - 1].end])
        called = _given_as(words, phrase.last)
        if called is not None:
            return self._named(words, called)._replace(gender=gender_of(head_of(words, phrase)).replace("n", "?"))
        lead = words[phrase.first].text.lower()
        head = head_of(words, phrase)
        gender = gender_of(head)
        if lead in _OWN:
            owner = self._antecedent(unit, phrase.first, _OWN[lead], True)
            if owner is not None:
                return Source(f"{owner.name}’s {said.split(' ', 1)[-1]}", gender)
        owned = any(w.text.endswith(("’s", "'s")) for w in words[phrase.first : phrase.last])
        if (lead in ("the", "that", "this") or owned) and head is not None:
            last = next((k for k in range(phrase.first, phrase.last) if words[k].text == "from"), phrase.last)
            short = last - phrase.first <= (3 if lead == "the" and not owned else 4)
            known = self._earlier(unit, words[phrase.first].start, head, short)
            if known is not None:
                return known
        return self._only_holder(unit, words, phrase) or Source(shown(said), gender)

    def _only_holder(self, unit: int, words: list[Token], phrase: Phrase) -> Source | None:
        """Who alone is named with an office that a phrase is but the noun for: `a judge`, and `judge` in a headline."""
        noun = words[phrase.last - 1].text.lower()
        bare = phrase.last - phrase.first == 1 and self.units[unit].part == "headline"
        if noun not in _OFFICES or not (bare or words[phrase.first].text.lower() in ("a", "the")):
            return None
        if phrase.last - phrase.first > 2:
            return None
        holders = [
            p
            for p in self.people.all
            if p.human and p.mentions and (noun in p.roles or any(noun in _later().get(r, ()) for r in p.roles))
        ]
        same = {clean(p.last) for p in holders}
        best = max(holders, key=lambda p: len(p.name)) if len(same) == 1 else None
        return Source(best.name, best.gender) if best is not None else None

    def _earlier(self, unit: int, at: int, head: Token, short: bool) -> Source | None:
        """Whom `the spokesman`, `the company`, `the statement` take up."""
        noun = head.text.lower().removeprefix("ex-")
        flags = head.flags or compound_flags(noun) or flags_of(noun)
        if flags & WRITING and short:
            written = self._written_by(unit, at)
            if written is not None:
                return written
            return self.last_speaker(unit + 1, 4) or self.centre.get(unit - 1)
        if flags & PERSON:
            stop = self.people.before(at)
            for n in range(stop - 1, max(-1, stop - 80), -1):
                m = self.people.mentions[n]
                p = self.people.all[m.person]
                if p.human and (noun in p.roles or any(noun in _later().get(r, ()) for r in p.roles)):
                    described = self._describing(unit, noun, m.unit)
                    return described or Source(p.name, p.gender)
            found = self._describing(unit, noun, -1) or (self._varied(unit, head) if short else None)
            if found is not None or not is_company_word(noun):
                return found
        if flags & BODY and short:
            for n in range(self.people.before(at) - 1, max(-1, self.people.before(at) - 60), -1):
                name = self.people.all[self.people.mentions[n].person].name
                if {noun.capitalize(), f"{noun.capitalize()}s"} & set(name.split()) and " " in name:
                    return Source(name, "n")
        if is_company_word(noun) and short:
            called = self._called(at, noun)
            if called is not None:
                return called
            main = self._main_company()
            if main is not None and not suits(noun, main):
                main = None
            near = self._near_company(unit, noun, 2) or main or self._near_company(unit, noun, 5)
            return Source(near, "n") if near else None
        return None

    def _called(self, at: int, noun: str) -> Source | None:
        """The body that was called so when it was named: `Veridane, the bank that`."""
        stop = self.people.before(at)
        for n in range(stop - 1, max(-1, stop - 80), -1):
            p = self.people.all[self.people.mentions[n].person]
            if noun in p.roles and may_be_company(p):
                return Source(p.name, "n")
        return None

    def _varied(self, unit: int, head: Token) -> Source | None:
        """Whom the sentences before, in the same paragraph, tell of, called anew: `the barmaid`, `the 31-year-old`."""
        noun = head.text.lower()
        if not (noun in _EPITHETS or noun.endswith("-year-old") or "-of-" in noun):
            return None
        want = gender_of(head)
        for n in range(unit - 1, max(-1, unit - 3), -1):
            if not self._together(n, unit):
                break
            for s in (self.speaker.get(n), self.centre.get(n)):
                if s is not None and s.gender in "mf?o" and (s.name[:1].isupper() or s.name.startswith(("a ", "an "))):
                    return s if {want, s.gender} != {"m", "f"} else None
        return None

    def _written_by(self, unit: int, at: int) -> Source | None:
        """Who wrote what a description at an offset speaks of: `The letter, from NAME,`."""
        words = self.units[unit].words
        for k, t in enumerate(words[:-2]):
            if t.start >= at and t.flags & WRITING:
                comma = words[k + 1].text == ","
                if words[k + 1 + comma].text in ("from", "by"):
                    phrase = after(words, k + 2 + comma)
                    found = self.source(unit, phrase) if phrase is not None and phrase.kind == "name" else None
                    return found._replace(gender="o") if found is not None else None
                return None
        return None

    def _near_company(self, unit: int, noun: str, reach: int) -> str | None:
        """The latest body spoken of, at most `reach` units back, that a noun may stand for."""
        for n in range(unit - 1, max(-1, unit - 1 - reach), -1):
            for s in (self.speaker.get(n), self.centre.get(n) if unit - n <= 2 else None):
                if s is None or not s.name[:1].isupper() or s.gender not in "no" or not suits(noun, s.name):
                    continue
                found = self.people.find(s.name, 0)
                if found is None or not may_be_company(self.people.all[found]):
                    continue
                if noun in MEDIA or not self._is_paper(s.name):
                    return s.name
        return None

    def _is_paper(self, name: str) -> bool:
        """Whether the text shows that a name is a paper's or a station's: `The Comet printed`, `seen by the Comet`."""
        spelled = re.escape(name.removeprefix("The "))
        return any(re.search(p.format(spelled), self.text) for p in _PAPERS)

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

    def _antecedent(self, unit: int, k: int, want: str, nearest: bool = False) -> Source | None:
        at = self.units[unit].words[k].start
        here = self._mention_in(unit, at, want, nearest) or self._body_in(unit, k, want) or self._introduced(unit, want)
        if here is not None:
            return here
        spare: Source | None = None
        for n in range(unit - 1, max(-1, unit - 1 - _SPAN), -1):
            for s in (self.speaker.get(n), self.centre.get(n)):
                if s is not None and fits(s.gender, want):
                    # `a friend` of an earlier paragraph speaks no more, `the captain` may
                    passing = s.gender != want and s.name.startswith(("a ", "an "))
                    if want not in "mf" or not passing or self._together(n, unit):
                        return s
                    spare = spare or s
            if want in "mf":
                found = self._mention_in(n, 1 << 60, want)
                if found is not None:
                    return found
        return spare

    def _together(self, one: int, other: int) -> bool:
        return self.units[one].paragraph == self.units[other].paragraph

    def _body_in(self, unit: int, k: int, want: str) -> Source | None:
        """The body that "it" takes up within its sentence: the subject before it, or that of its opening clause."""
        if want not in "np":
            return None
        words = self.units[unit].words
        if self._centre_ends.get(unit, k) < k:
            subject_of = self.centre[unit]
            # a union or a crew is one and many
            many = subject_of.gender == "p" and not subject_of.name.endswith("s")
            if subject_of.gender == want or many:
                return subject_of
        if want == "p" or words[0].text.lower() not in _OPENING or k < 3:
            return None
        found = self.source(unit, after(words, 1, k))
        return found if found is not None and found.gender in "no" else None

    def _introduced(self, unit: int, want: str) -> Source | None:
        """Somebody without a name of whom the sentence before first speaks: `I put it to a man who knows them.`"""
        if want not in "mf" or not unit or not self._together(unit - 1, unit) or (unit - 1) in self.speaker:
            return None
        words = self.units[unit - 1].words
        for k in range(len(words) - 3):
            if (
                words[k].text in ("a", "an")
                and (phrase := after(words, k)) is not None
                and phrase.kind == "description"
            ):
                head = head_of(words, phrase)
                told = any(w.text == "who" for w in words[k : phrase.last])
                if told and head is not None and head.flags & PERSON and gender_of(head) in (want, "?"):
                    return self._described(unit - 1, words, phrase)
        return None

    def _mention_in(self, unit: int, at: int, want: str, nearest: bool = False) -> Source | None:
        """Who is named in a unit before an offset: the first known to fit, else the first, or `nearest`, who may."""
        if want not in "mf":
            return None
        words = self.units[unit].words
        stop = min(at, words[-1].end)
        first = self.people.before(words[0].start)
        named = [self.people.all[m.person] for m in self.people.mentions[first : self.people.before(stop)]]
        fitting = [p for p in named if p.human and p.evidence > 0 and p.gender in ("?", want)]
        known = [p for p in fitting if p.gender == want] or (fitting[::-1] if nearest else fitting)
        return Source(known[0].name, want) if known else None


def _given_as(words: list[Token], k: int) -> tuple[int, int] | None:
    """The name somebody gives of himself behind a description: `one, who would only give his name as NAME`."""
    if k + 1 >= len(words) or not (words[k].text == "who" or (words[k].text == "," and words[k + 1].text == "who")):
        return None
    for j in range(k + 2, min(k + 12, len(words) - 1)):
        if words[j].quote >= 0 or words[j].text in (",", ".", ";"):
            break
        if words[j].text == "as" and any(w.text in ("name", "himself", "herself") for w in words[j - 2 : j]):
            found = after(words, j + 1)
            return found.name if found is not None and found.kind == "name" else None
    return None
