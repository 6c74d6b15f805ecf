"""Who is named in an article: full names, the shorter forms they go by, gender clues, and what they are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from reader.analysis.language.lexicon import OF_ONE, given_names, listed

_NAMESAKES = 40
"""So many bearers of one surname are told apart, that no text makes the search long."""

_NAMES = 4_096
"""How many names are kept as they were read: most stand in a text again and again."""
_SYLLABLE = 7
"""Letters of one more than the longest syllable of a given name."""
_SURNAMED = frozenset(("mr", "mrs", "ms", "miss", "mx"))
"""Titles before a surname."""
_YOUNGER = frozenset(("Jr", "Jr.", "II", "III"))
_SUFFIXES = frozenset(["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"])


@dataclass(slots=True)
class Person:
    """Somebody or some body named in the article."""

    name: str
    """The fullest form."""
    last: str
    given: str
    gender: str = "?"
    """`m`, `f` or `?`."""
    human: bool = True
    roles: dict[str, None] = field(default_factory=dict)
    """Nouns said of them, in lower case: `spokesman`, `senator`."""
    mentions: list[int] = field(default_factory=list)
    """Offsets of mentions outside quotations, ascending."""
    full: int = 0
    """How often the full form stands."""
    evidence: int = 0
    """Above 0 where something says it is a person."""
    home: str = ""
    """The state a lawmaker is given with: `(D-Calif.)`, `of Texas`."""
    first: int = 0
    """Where it is first named in the narration."""
    apart: bool = False
    """Whether it goes by its surname alone, though another bears that with a given name: the father of a `Jr.`."""
    places: int = 0
    """How often something says it is a place: `near NAME`, `NAME harbour`."""


class Mention(NamedTuple):
    """A name in the narration: its offset, its unit, and whose it is."""

    at: int
    unit: int
    person: int


class People:
    """The people and bodies of one article."""

    def __init__(self) -> None:
        self.all: list[Person] = []
        self.mentions: list[Mention] = []
        self._offsets: list[int] = []
        self._by_last: dict[str, list[int]] = {}
        self._by_name: dict[str, int] = {}
        self._alias: dict[str, str] = {}
        self._by_letter: dict[str, list[int]] = {}
        self._by_given: dict[str, list[int]] = {}

    def call(self, surface: str, name: str) -> None:
        """Has one form of a name stand for another."""
        self._alias[surface] = name

    def full_name(self, surface: str) -> str | None:
        """The fullest name the article gives to what is called `surface`; None if it is no known name."""
        n = self.find(surface)
        return self.all[n].name if n is not None else None

    def find(self, surface: str, gender: str = "?", title: str = "") -> int | None:
        """The number in `all` of whom a name form stands for; `gender` and `title` as the word before it tells."""
        surface = clean(surface)
        surface = self._alias.get(surface, surface)
        exact = self._by_name.get(surface)
        if exact is not None and " " in surface:
            return self._fullest(exact)
        words = surface.split()
        if not words:
            return None
        led = self._led(words)
        if led is not None:
            return led
        best = self._bearers(words, gender, title)
        if best:
            return self._most_named(best)
        if exact is not None or len(words) > 1:
            return exact
        given = self._given(words[0], gender) if title not in _SURNAMED else None
        return given if given is not None else self._misspelt(bare(words[0]))

    def _bearers(self, words: Sequence[str], gender: str, title: str) -> list[int]:
        """Who may bear the surname that a name ends with: those who go by it alone, else those named in full."""
        same = [n for n in self._by_last.get(bare(_last(words)), ()) if _agrees(self.all[n], words)]
        if gender != "?":
            same = [n for n in same if self.all[n].gender in ("?", gender)]
        # a body is not the tail of a longer name: `the UN's Office` is not `Office`
        same = [n for n in same if self.all[n].human or len(self.all[n].name.split()) >= len(words)]
        apart = [n for n in same if self.all[n].apart] if len(words) == 1 else []
        return apart or self._titled(same, title) or [n for n in same if self.all[n].given] or same

    def _most_named(self, bearers: Sequence[int]) -> int:
        """Whom a surname alone stands for: the first who bears it, unless another is far more often named in full."""
        persons = [n for n in bearers if self.all[n].evidence > 0] or bearers
        most = max(persons, key=lambda n: (self.all[n].full, -n))
        return most if self.all[most].full > 2 * self.all[persons[0]].full else persons[0]

    def _titled(self, same: list[int], title: str) -> list[int]:
        """Of the bearers of a surname those who go by it alone, where none with a given name has the title."""
        if not title or any(title in self.all[n].roles for n in same if self.all[n].given):
            return []
        return [n for n in same if not self.all[n].given]

    def _led(self, words: list[str]) -> int | None:
        """Who bears a surname that its particles lead: `Van der Vell`, once Orrin van der Vell is named."""
        if words[0].lower() not in listed("inner"):
            return None
        tail = f" {' '.join(words)}".lower()
        bearers = self._by_last.get(bare(_last(words)), ())
        return next((n for n in bearers if self.all[n].given and self.all[n].name.lower().endswith(tail)), None)

    def _given(self, name: str, gender: str) -> int | None:
        """The one person whose given name it is: `Sir Edmund`, and `Nadia` for somebody named in full."""
        if name not in given_names() and gender == "?":
            return None
        bearers = [n for n in self._by_given.get(name, ()) if {gender, self.all[n].gender} != {"m", "f"}]
        one = len({bare(self.all[n].last) for n in bearers}) == 1
        return self._fullest(bearers[0]) if one else None

    def _misspelt(self, last: str) -> int | None:
        """The one full name whose surname is one slip away from an unknown one: `Quintt` for `Quint`."""
        if len(last) < 7:
            return None
        near = [n for n in self._by_letter.get(last[0], ()) if _one_slip(bare(self.all[n].last), last)]
        return near[0] if len(near) == 1 else None

    def _fullest(self, n: int) -> int:
        p = self.all[n]
        best = n
        for k in self._by_last.get(bare(p.last), ()):
            q = self.all[k]
            if p.given and q.given == p.given and len(q.name) > len(self.all[best].name):
                best = k
        return best

    def before(self, at: int) -> int:
        """How many mentions lie before an offset."""
        return bisect_left(self._offsets, at)

    def enter(
        self, name: str, given: str, gender: str, human: bool, last: str = "", title: str = "", at: int = 0
    ) -> int:
        """The number of the one so called, entered anew where it is none yet.

        Args:
            name: as it stands.
            given: the given name in it, empty where none is.
            gender: as titles tell.
            human: whether it may be a person.
            last: the surname, where it does not stand last.
            title: the word before it, in lower case.
            at: where it stands.
        """
        n = self._by_name.get(name)
        if n is not None and " " not in name and {gender, self.all[n].gender} == {"m", "f"}:
            n = None  # Mr. Quint is not Linda Quint
        if n is None and " " in name:
            n = self._led(name.split())
        if n is None and " " not in name:
            n = self.find(name, gender, title)
            if n is not None and gender != "?" and self.all[n].gender not in ("?", gender):
                n = None
        apart = n is not None and " " not in name and bool(title) and self.is_junior(n, at)
        if n is None or apart:
            n = self._add(
                Person(
                    name, last or (_last(name.split()) if human else name), given, gender, human, first=at, apart=apart
                )
            )
        self._by_name.setdefault(name, n)
        return n

    def _add(self, person: Person) -> int:
        """The number of somebody new, to be found by the surname, by its first letter and by the given name."""
        n = len(self.all)
        self.all.append(person)
        last = bare(person.last)
        _enlist(n, self._by_last, last)
        if person.given:
            _enlist(n, self._by_letter, last[:1])
        if person.given and person.human:
            _enlist(n, self._by_given, person.given)
        return n

    def is_junior(self, n: int, at: int) -> bool:
        """Whether somebody is called a younger one, and is first named after an offset: an elder was named there."""
        person = self.all[n]
        return at < person.first and person.name.split()[-1] in _YOUNGER

    def settle(self) -> None:
        """Puts the mentions in order once all are entered, and finds the short forms."""
        self.mentions.sort(key=lambda m: (m.at, m.person))
        for m in self.mentions:
            self.all[m.person].mentions.append(m.at)
        self._offsets = [m.at for m in self.mentions]
        by_initials: dict[str, str] = {}
        for p in self.all:
            parts = [w for w in p.name.split() if w[0].isupper() and w not in ("The",)]
            if len(parts) > 2 or (len(parts) == 2 and not p.human):
                by_initials.setdefault("".join(w[0] for w in parts), p.name)
        for p in self.all:
            letters = p.name.replace(".", "")
            if letters.isupper() and 1 < len(letters) < 7 and letters in by_initials:
                self._alias[p.name] = by_initials[letters]


@lru_cache(maxsize=_NAMES)
def clean(name: str) -> str:
    """A name without its possessive ending and the space around it."""
    name = " ".join(name.split())
    for tail in (*OF_ONE, "'", "’"):
        if name.endswith(tail):
            return name[: -len(tail)]
    return name


@lru_cache(maxsize=_NAMES)
def bare(last: str) -> str:
    """A surname without its article: al-Tamimi and Tamimi are one."""
    low = last.lower()
    for head in ("al-", "el-", "ul-", "d’", "d'"):
        if low.startswith(head) and len(low) > len(head) + 2:
            return low[len(head) :]
    return low


def family_first(parts: Sequence[str]) -> bool:
    """Whether a name begins with the surname, as Korean and Chinese ones do: `Baek Ji-soo`, `Zhao Meiling`."""
    if not 1 < len(parts) < 4 or parts[1] in given_names():
        return False
    if parts[0] in listed("family_first"):
        hyphen, short = parts[1].partition("-"), all(len(p) < _SYLLABLE for p in parts[1:])
        return (len(parts) == 2 and hyphen[2].islower()) or (len(parts) == 3 and short and "." not in parts[1])
    return len(parts) == 2 and parts[0] in listed("family_leads") and parts[1][1:].islower()


def _one_slip(a: str, b: str) -> bool:
    """Whether one letter put in, left out or changed makes one word the other."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    k = 0
    while k < min(len(a), len(b)) and a[k] == b[k]:
        k += 1
    return a[k + 1 :] == b[k + 1 :] or a[k:] == b[k + 1 :] or a[k + 1 :] == b[k:]


def _enlist(n: int, bearers: dict[str, list[int]], key: str) -> None:
    """Adds somebody to those found by a key, unless that has namesakes enough."""
    same = bearers.setdefault(key, [])
    if len(same) < _NAMESAKES:
        same.append(n)


def _last(words: Sequence[str]) -> str:
    k = len(words)
    while k > 1 and words[k - 1].rstrip(",") in _SUFFIXES:
        k -= 1
    return words[k - 1]


def _agrees(p: Person, words: Sequence[str]) -> bool:
    if len(words) < 2 or not p.given:
        return True
    a, b = p.given.rstrip("."), words[0].rstrip(".")
    return a == b or (len(a) == 1 and b.startswith(a)) or (len(b) == 1 and a.startswith(b)) or a[:3] == b[:3]
