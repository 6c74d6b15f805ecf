"""Turns the phrase that names a source into the fullest name or description the article gives."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.language.following import after, subject
from reader.analysis.language.lexicon import (
    BODY,
    OF_ONE,
    PERSON,
    TITLE,
    WRITING,
    compound_flags,
    flags_of,
    listed,
)
from reader.analysis.language.phrases import Phrase, kind_of
from reader.analysis.language.tokens import Token, Unit
from reader.analysis.names.companies import is_company_word
from reader.analysis.names.descriptions import gender_of, given_as, head_of, short_end, shown, whole_of
from reader.analysis.names.named import Named
from reader.analysis.names.people import People, clean
from reader.analysis.names.pronouns import Pronouns
from reader.analysis.names.shops import shops_of
from reader.analysis.names.spoken import Source, Spoken
from reader.analysis.names.stand_ins import (
    by_noun,
    couple_before,
    is_no_person,
    is_office_noun,
    is_theirs,
    lead_firm,
    paper_meant,
    partisan,
    ruler,
    short_office,
)

_LEAD = 2
"""Units of a headline and a lead."""
_INSTITUTIONS = listed("institutions")
_KIN = listed("kin")
_OWN = {"his": "m", "her": "f", "its": "n", "their": "p"}


class Resolver:
    """Reads the units in order and keeps who is spoken of, so that pronouns and short forms find their names."""

    def __init__(self, text: str, units: Sequence[Unit], people: People) -> None:
        self.text = text
        self.units = units
        self.people = people
        self.spoken = Spoken(text, units, people)
        self._named = Named(text, people, self.spoken)
        self._shops = shops_of(text)
        self.subject_ends: dict[int, int] = {}
        """Behind which word of a unit its subject ends."""

    def enter(self, unit: int) -> None:
        """Notes what a unit is about; call it for every unit in order, before asking for its sources."""
        words = self.units[unit].words
        phrase = subject(words, len(words))
        if phrase is None or self.units[unit].part == "headline":
            return
        found = self.source(unit, phrase)
        if found is not None:
            self.spoken.note_subject(unit, found)
            self.subject_ends[unit] = phrase.last

    def source(self, unit: int, phrase: Phrase | None) -> Source | None:
        """Whom a phrase of a unit stands for; None where it cannot be told."""
        if phrase is None:
            return None
        words = self.units[unit].words
        if phrase.kind == "pronoun":
            return Pronouns(self).source(unit, phrase.first)
        if phrase.kind == "several" and phrase.name:
            names = self._named.several(words, phrase.name)
            return Source(names, "p") if names else None
        if both := self._named.behind_posts(words, phrase):
            return both
        if phrase.name:
            stands = partisan(self.spoken, unit, words, phrase) or short_office(self.spoken, words, phrase)
            found = stands or self._named.titled(words, phrase) or self._named.fullest(words, phrase.name)
            return Source(self._shops[found.name], "n") if found and found.name in self._shops else found
        return self._described(unit, words, phrase)

    def _described(self, unit: int, words: list[Token], phrase: Phrase) -> Source:
        """Whom a description stands for: a name that it is given with or takes up, or else nobody but itself."""
        head = head_of(words, phrase)
        gender = gender_of(head)
        if (whole := whole_of(words, phrase)) and (all_ := Pronouns(self).antecedent(unit, whole, "p")) is not None:
            return all_
        called = given_as(words, phrase.last)
        if called is not None:
            return self._named.fullest(words, called)._replace(gender=gender.replace("n", "?"))
        said = clean(self.text[words[phrase.first].start : words[short_end(words, phrase) - 1].end])
        if (kin := self._somebodys(unit, words, phrase, head)) is not None:
            return Source(f"{kin.name}{'’' if _are_many(kin.name) else '’s'} {said.split(' ', 1)[-1]}", gender)
        if (known := self._known(unit, words, phrase, head)) is not None:
            return known
        firm = lead_firm(self.spoken, self.units[unit], phrase, head) if unit <= _LEAD else None
        held = is_office_noun(self.units[unit], phrase)
        only = self.spoken.only_one_with(words[phrase.last - 1].text.lower()) if held else None
        ruling = ruler(self.spoken, self.units, unit, phrase)
        return firm or only or ruling or Source(shown(said), gender)

    def _somebodys(self, unit: int, words: list[Token], phrase: Phrase, head: Token | None) -> Source | None:
        """Whose somebody is, where the description begins with that: `her aide`, `their daughter`."""
        lead = words[phrase.first].text.lower()
        if lead not in _OWN:
            return None
        kin = head is not None and head.text.lower() in _KIN
        couple = couple_before(self.units, unit, phrase.first) if kin and lead == "their" else None
        owner = self.source(*couple) if couple else Pronouns(self).antecedent(unit, phrase.first, _OWN[lead], True)
        if owner is None or (kin and is_no_person(owner)) or (lead == "its" and _are_many(owner.name)):
            return None
        return owner

    def _known(self, unit: int, words: list[Token], phrase: Phrase, head: Token | None) -> Source | None:
        """Whom a description takes up that was told of before: `the mayor`, `the board's statement`."""
        owned = any(w.text.endswith(OF_ONE) for w in words[phrase.first : phrase.last])
        if head is None:
            return by_noun(self.spoken, words, phrase)
        if owned and head is words[phrase.last - 1] and head.flags & WRITING:
            issuer = self._issuer(unit, words, phrase)
            if issuer is not None:
                return issuer
        lead = words[phrase.first].text.lower()
        if lead not in ("the", "that", "this") and not owned:
            return None
        last = next((k for k in range(phrase.first, phrase.last) if words[k].text == "from"), phrase.last)
        short = last - phrase.first <= (3 if lead == "the" and not owned else 4)
        known = (
            self._holder(words, phrase, head)
            or self._earlier(unit, words[phrase.first].start, head, short)
            or self._just_met(unit, words, phrase, head)
        )
        return known if known is not None and is_theirs(known.name, words, phrase) else None

    def _issuer(self, unit: int, words: list[Token], phrase: Phrase) -> Source | None:
        """Whose statement a phrase is of: `the board's statement`."""
        last = next(k for k in range(phrase.first, phrase.last) if words[k].text.endswith(OF_ONE))
        owner = kind_of(words, phrase.first, last + 1)
        return self.source(unit, owner or Phrase(phrase.first, last + 1, "description"))

    def _holder(self, words: list[Token], phrase: Phrase, head: Token) -> Source | None:
        """Who was given with the very office in two words: `the prime minister` is no other minister."""
        k = next((j for j in range(phrase.first + 1, phrase.last) if words[j] is head), phrase.first)
        if not head.flags & PERSON or k - 1 <= phrase.first or words[k - 1].text.endswith(OF_ONE):
            return None
        found = self.spoken.named_with(f"{words[k - 1].text} {head.text}".lower(), words[phrase.first].start)
        return found[0] if found is not None else None

    def _just_met(self, unit: int, words: list[Token], phrase: Phrase, head: Token) -> Source | None:
        """Whom a paragraph begins with by bare name and then calls by his office: `NAME had ...`, the director said.

        Only the one whom the sentence before first names, of whom nothing else is told, and who is named again later.
        """
        office = flags_of(head.text.capitalize()) & TITLE and head.flags & PERSON
        whole = any(w.text in ("of", "at") for w in words[phrase.first : phrase.last])
        if not unit or not office or not whole or words[phrase.first].text.lower() != "the":
            return None
        return self.spoken.met_in(unit - 1) if self.spoken.together(unit - 1, unit) else None

    def _earlier(self, unit: int, at: int, head: Token, short: bool) -> Source | None:
        """Whom `the spokesman`, `the company`, `the statement` take up."""
        noun = head.text.lower().removeprefix("ex-")
        flags = head.flags or compound_flags(noun) or flags_of(noun)
        if short and (paper := paper_meant(self.spoken, unit, noun)) is not None:
            return paper
        if flags & WRITING and short:
            written = self._written_by(unit, at)
            if written is not None:
                return written
            if (issuer := self.spoken.issuer(unit, noun)) is not None:
                return issuer
            told = unit and any(w.flags & WRITING for w in self.units[unit - 1].words)
            return self.spoken.last_speaker(unit + 1, 4) or (self.spoken.subject_of(unit - 1) if told else None)
        if flags & PERSON:
            named = self.spoken.named_with(noun, at)
            if named is not None:
                person, mentioned = named
                return self.spoken.describing(unit, noun, mentioned) or person
            found = self.spoken.describing(unit, noun, -1) or (self.spoken.varied(unit, head) if short else None)
            if found is not None or not is_company_word(noun):
                return found
        if flags & BODY and short and (body := self.spoken.body_named(noun, at)) is not None:
            return body
        if is_company_word(noun) and short:
            return self.spoken.company(noun, unit, at)
        described = self.spoken.describing(unit, noun, -1) if noun in _INSTITUTIONS and short else None
        return described if described is not None and described.name.endswith(f" {noun}") else None

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


def _are_many(name: str) -> bool:
    """Whether a description is of several: `the mutineers`."""
    last = name.split()[-1]
    return last.islower() and last.endswith("s") and not last.endswith("ss")
