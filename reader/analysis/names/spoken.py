"""Who has been spoken of so far in an article: what a pronoun or a short form may take up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from reader.analysis.language.lexicon import listed
from reader.analysis.language.tokens import Token, Unit
from reader.analysis.names.companies import MEDIA, is_called_by, is_firm, is_served, main_company, may_be_company, suits
from reader.analysis.names.descriptions import gender_of
from reader.analysis.names.people import People, Person, clean
from reader.data import table

_EPITHETS = listed("epithets")
_PAPERS = (
    r"\b[Tt]he {} (?:first )?(?:printed|reported|splashed|aired|broadcast|quoted|wrote)\b",
    r"\b(?:seen|obtained|reviewed|first reported) by (?:[Tt]he )?{}(?!\w)",
    r"(?<!\w){}['’]s (?:front page|reporters?|journalists?|readers|website|investigation|scoop|editor)\b",
)
"""What the text says of a paper or a station; `{}` stands for its name."""
_NEAR = 3
"""Sentences before, of which one is about the lawmaker that his place stands for."""
_PAPER = 25
"""Sentences before among which a paper was brought in."""
_APPOSED = 5
"""Words of a sentence among which a comma behind its first name stands."""
_FORMAL = listed("formal")
_NAMES, _BODIES = 79, 59
"""How many mentions back a person's or company's noun looks, and that of a body that bears it in its name."""


class Source(NamedTuple):
    """Somebody the text speaks of: the name or description, and which pronoun would fit.

    `m`, `f`, `n`, `p` for he, she, it, they; `?` for he or she; `o` for any.
    """

    name: str
    gender: str


@cache
def _later() -> dict[str, list[str]]:
    return dict(table("reader.analysis", "words")["later"])


def _bears(person: Person, noun: str) -> bool:
    """Whether somebody was given with a noun, or with one that it may stand for."""
    if noun == "minister" and "prime minister" in person.roles:
        return False  # nobody calls him so
    return person.human and (noun in person.roles or any(noun in _later().get(r, ()) for r in person.roles))


def _is_new(words: list[Token], k: int) -> bool:
    """Whether the noun at word k has `a` before it, and an adjective between at most."""
    return any(w.text.lower() in ("a", "an") for w in words[max(0, k - 2) : k])


class Spoken:
    """The speakers and subjects of the units read so far, and the people that the article names."""

    def __init__(self, text: str, units: Sequence[Unit], people: People) -> None:
        self._text = text
        self._units = units
        self._people = people
        self._speakers: dict[int, Source] = {}
        """The speaker in force at the end of a unit."""
        self._subjects: dict[int, Source] = {}
        """What the sentence of a unit is about."""
        self._main: tuple[str | None] | None = None

    def note_speaker(self, unit: int, source: Source) -> None:
        """Keeps the speaker in force after a unit."""
        self._speakers[unit] = source

    def note_subject(self, unit: int, source: Source) -> None:
        """Keeps what a unit is about."""
        self._subjects[unit] = source

    def has_speaker(self, unit: int) -> bool:
        """Whether somebody speaks in a unit."""
        return unit in self._speakers

    def subject_of(self, unit: int) -> Source | None:
        """What a unit is about, where that is known."""
        return self._subjects.get(unit)

    def in_unit(self, unit: int) -> Iterator[Source]:
        """The speaker in force at the end of a unit, then what it is about."""
        return (s for s in (self._speakers.get(unit), self._subjects.get(unit)) if s is not None)

    def last_speaker(self, unit: int, reach: int) -> Source | None:
        """The latest speaker before a unit, at most `reach` units back."""
        for n in range(unit - 1, max(-1, unit - 1 - reach), -1):
            if n in self._speakers:
                return self._speakers[n]
        return None

    def together(self, one: int, other: int) -> bool:
        """Whether two units stand in one paragraph."""
        return self._units[one].paragraph == self._units[other].paragraph

    def describing(self, unit: int, noun: str, low: int) -> Source | None:
        """The latest description with this noun after unit `low`."""
        for n in range(unit - 1, max(low, unit - 25, -1), -1):
            for s in self.in_unit(n):
                if s.name[:1].islower() and noun in s.name.lower().split():
                    return s
        return None

    def issuer(self, unit: int, noun: str) -> Source | None:
        """Who spoke in the latest sentence that brings such a paper in: `In a statement the board said`."""
        for n in range(unit - 1, max(-1, unit - _PAPER), -1):
            words = self._units[n].words
            if n in self._speakers and any(w.text == noun and _is_new(words, k) for k, w in enumerate(words)):
                return self._speakers[n]
        return None

    def varied(self, unit: int, head: Token) -> Source | None:
        """Whom the sentences before, in the same paragraph, tell of, called anew: `the barmaid`, `the 31-year-old`."""
        noun = head.text.lower()
        if not (noun in _EPITHETS or noun.endswith("-year-old") or "-of-" in noun):
            return None
        want = gender_of(head)
        for n in range(unit - 1, max(-1, unit - 3), -1):
            if not self.together(n, unit):
                break
            for s in self.in_unit(n):
                if s.gender in "mf?o" and (s.name[:1].isupper() or s.name.startswith(("a ", "an "))):
                    return s if {want, s.gender} != {"m", "f"} else None
        return None

    def named_with(self, noun: str, at: int) -> tuple[Source, int] | None:
        """The last person before an offset who was given with a noun, and the unit of that mention."""
        for mention, person in self._mentions_before(at, _NAMES):
            if _bears(person, noun):
                return Source(person.name, person.gender), mention
        return None

    def body_named(self, noun: str, at: int) -> Source | None:
        """The last body before an offset that has a noun in its name: the ministry for the Ministry of Health."""
        for _, body in self._mentions_before(at, _BODIES):
            if {noun.capitalize(), f"{noun.capitalize()}s"} & set(body.name.split()) and " " in body.name:
                return Source(body.name, "n")
        return None

    def body_ending(self, word: str, at: int) -> Source | None:
        """The last body before an offset whose name has a word for its noun: the Front for the Northern Front."""
        last, first = f" {word}", f"{word} of "
        for _, body in self._mentions_before(at, _BODIES):
            if not body.human and (body.name.endswith(last) or body.name.startswith(first)):
                return Source(body.name, "n")
        return None

    def company(self, noun: str, unit: int, at: int) -> Source | None:
        """The company that a noun stands for: one called so, the one spoken of just before, or the article's own."""
        for _, body in self._mentions_before(at, _NAMES):
            # `Veridane, the bank that`
            if (noun in body.roles and may_be_company(body)) or is_called_by(noun, body.name):
                return Source(body.name, "n")
        employer = self._employer(unit, noun)
        if employer is not None:
            return employer
        firm = self.main_firm(noun)
        main = firm.name if firm is not None else None
        near = self._near_company(unit, noun, 2) or main or self._near_company(unit, noun, 5)
        near = near or next(
            (b.name for n, b in self._mentions_before(at, _NAMES) if unit - n <= _NEAR and is_firm(b)), ""
        )
        return Source(near, "n") if near else None

    def _employer(self, unit: int, noun: str) -> Source | None:
        """The firm whose officer the sentence before is about: `The chief executive of Vale & Sons, NAME, ...`"""
        about = self._subjects.get(unit - 1)
        if about is None or about.gender not in "mf?" or not self.together(unit - 1, unit):
            return None
        words = self._units[unit - 1].words
        mentions = self._people.mentions[self._people.before(words[0].start) : self._people.before(words[-1].end)]
        served = (m for m in mentions if is_served(words, m.at))
        firms = {self._people.all[m.person].name: self._people.all[m.person] for m in served}
        found = [p for p in firms.values() if may_be_company(p) and suits(noun, p.name)]
        return Source(found[0].name, "n") if len(found) == 1 else None

    def main_firm(self, noun: str) -> Source | None:
        """The body the article is about, where a noun may stand for it."""
        main = self._main_company()
        return Source(main, "n") if main is not None and suits(noun, main) else None

    def only_one_with(self, noun: str) -> Source | None:
        """Who alone of the article's people is given with a noun."""
        holders = [p for p in self._people.all if p.mentions and _bears(p, noun)]
        same = {clean(p.last) for p in holders}
        best = max(holders, key=lambda p: len(p.name)) if len(same) == 1 else None
        return Source(best.name, best.gender) if best is not None else None

    def from_place(self, unit: int, at: int, place: str) -> Source | None:
        """The lawmaker of a place: the last one given with it, else whom the sentences before are about."""
        for _, person in self._mentions_before(at, _NAMES):
            if person.home == place:
                return Source(person.name, person.gender)
        for n in range(unit - 1, max(-1, unit - 1 - _NEAR), -1):
            s = self._subjects.get(n)
            if s is not None and s.gender in "mf?" and s.name[:1].isupper():
                found = self._people.find(s.name)
                return s if found is not None and not self._people.all[found].home else None
        return None

    def mention_in(self, unit: int, at: int, want: str, nearest: bool = False) -> Source | None:
        """Who is named in a unit before an offset: the first known to fit, else the first, or `nearest`, who may."""
        if want not in "mf":
            return None
        words = self._units[unit].words
        stop = min(at, words[-1].end)
        first = self._people.before(words[0].start)
        named = [self._people.all[m.person] for m in self._people.mentions[first : self._people.before(stop)]]
        fitting = [p for p in named if p.human and p.evidence > 0 and p.gender in ("?", want)]
        known = [p for p in fitting if p.gender == want] or (fitting[::-1] if nearest else fitting)
        return Source(known[0].name, want) if known else None

    def other_in(self, unit: int, want: str) -> Source | None:
        """Who alone in a unit in which nobody speaks is named and known to be `he` (m) or `she` (f)."""
        if want not in "mf" or unit in self._speakers:
            return None
        known = [p for p in self._people_in(unit) if p.gender == want]
        return Source(known[0].name, want) if len(known) == 1 else None

    def only_in(self, unit: int) -> Source | None:
        """Who alone is named in a unit, bodies and places left out."""
        named = [p for p in self._people_in(unit) if p.given and not p.places]
        return Source(named[0].name, named[0].gender) if len(named) == 1 else None

    def _people_in(self, unit: int) -> list[Person]:
        """Those named in a unit who may be persons, each once."""
        words = self._units[unit].words
        mentions = self._people.mentions[self._people.before(words[0].start) : self._people.before(words[-1].end)]
        named = {m.person: self._people.all[m.person] for m in mentions}
        return [p for p in named.values() if p.human]

    def asked_in(self, unit: int, want: str) -> Source | None:
        """Who is asked something in a unit: `a reporter asked NAME`; the one who answers with `he` or `she`."""
        words = self._units[unit].words
        verb = next((w for w in words if w.text in ("asked", "asks")), None)
        if verb is None:
            return None
        mentions = self._people.mentions[self._people.before(verb.end) : self._people.before(words[-1].end)]
        named = (self._people.all[m.person] for m in mentions)
        return next((Source(p.name, p.gender) for p in named if p.human and p.gender == want), None)

    def met_in(self, unit: int) -> Source | None:
        """Whom a sentence begins with and first names, in full and with nothing told of him, if he is named again."""
        words = self._units[unit].words
        first = self._people.before(words[0].start)
        here = self._people.mentions[first : self._people.before(words[-1].end)]
        if unit in self._speakers or len(here) != 1 or here[0].at != words[0].start:
            return None
        person = self._people.all[here[0].person]
        told = {r for r in person.roles if r not in _FORMAL} or any(w.text == "," for w in words[:_APPOSED])
        again = [at for at in person.mentions if at > here[0].at]
        earlier = [m for m in self._people.mentions[:first] if m.person == here[0].person]
        fresh = all(self._units[m.unit].part == "headline" for m in earlier)
        if not person.human or not person.given or told or not again or not fresh:
            return None
        return Source(person.name, person.gender)

    def _mentions_before(self, at: int, most: int) -> Iterator[tuple[int, Person]]:
        """The units of the last mentions before an offset with whom they name, the nearest first."""
        stop = self._people.before(at)
        for mention in reversed(self._people.mentions[max(0, stop - most) : stop]):
            yield mention.unit, self._people.all[mention.person]

    def _near_company(self, unit: int, noun: str, reach: int) -> str | None:
        """The latest body spoken of, at most `reach` units back, that a noun may stand for."""
        for n in range(unit - 1, max(-1, unit - 1 - reach), -1):
            for s in (self._speakers.get(n), self._subjects.get(n) if unit - n <= 2 else None):
                if s is None or not s.name[:1].isupper() or s.gender not in "no?" or not suits(noun, s.name):
                    continue
                found = self._people.find(s.name)
                if found is None or not may_be_company(self._people.all[found]):
                    continue
                if noun in MEDIA or not self._is_paper(s.name):
                    return s.name
        return None

    def _is_paper(self, name: str) -> bool:
        """Whether the text shows that a name is a paper's or a station's: `The Comet printed`, `seen by the Comet`."""
        spelled = re.escape(name.removeprefix("The "))
        return any(re.search(p.format(spelled), self._text) for p in _PAPERS)

    def _main_company(self) -> str | None:
        """The body the article is about, worked out once."""
        if self._main is None:
            self._main = (main_company(self._people),)
        return self._main[0]
