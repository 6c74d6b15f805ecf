"""Where two passages name one person differently: one surname, two given names that cannot be one person's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import groupby, product
from typing import NamedTuple

from reader.accents import ascii_letters
from reader.analysis.judging.passages import KEPT, Clash, Said
from reader.analysis.language.alternatives import whole_words
from reader.analysis.language.lexicon import PERSON, flags_of, given_names
from reader.analysis.language.terms import stem
from reader.analysis.names.spellings import spelled_alike
from reader.analysis.sourcing.sources import same_source
from reader.data import word_list

_RUN = re.compile(
    r"[A-Z][^\W\d_]{0,60}(?:[-’'][A-Z][^\W\d_]{1,60})?\.?"
    r"(?:\s[A-Z][^\W\d_]{0,60}(?:[-’'][A-Z][^\W\d_]{1,60})?\.?)+"
)
"""Two words or more that begin with a capital."""
_SPELLED_ALIKE = 0.7
"""Likeness of two given names from which they may be two spellings of one: Cathryn and Catherine."""
_CALLED = re.compile(
    r"\b(?P<post>[a-z]{3,20}) (?P<name>(?P<given>[A-Z][a-z]{2,15}) (?P<last>[A-Z][a-z]{3,20}))\b(?! [A-Z])"
)
"""Two capitalised words behind what may be a post: `crane driver Milos Tarnik`."""
_MISSPELT = 0.6
"""Likeness of two names from which one may be the other, misspelt."""
_SOUNDS = str.maketrans("kqzvyjw", "ccsfiiv")
"""Letters of one sound in the spellings of names from other scripts."""
_SHORT = 4
"""Letters of a short form of a name at most."""
_TOLD_ALIKE = 3
"""Words of meaning that both passages have besides the name, so that it is one part somebody played."""


class Name(NamedTuple):
    """A person's full name in a passage: as written, without its accents, and its parts in lower case."""

    text: str
    given: tuple[str, ...]
    last: str

    @property
    def plain(self) -> str:
        """With capitals, as a name is looked up."""
        return " ".join(w.title() for w in (*self.given, self.last))


def name_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets give one surname different given names for the same part in the same thing.

    Neither article knows the other's given name at all: two of a family are told apart by whoever names both.
    """
    for a, b in product(mine, others):
        for x, y in product(named_in(a.text), named_in(b.text)):
            if _is_other(x, y, a, b) and (_tell_alike(a, x, b, y) or _same_post(a.text, x, b.text, y)):
                return Clash("name", x.text, y.text)
    return None


@lru_cache(maxsize=KEPT)
def named_in(text: str) -> tuple[Name, ...]:
    """The full names in a passage, and those behind a post that begin with no known given name."""
    return tuple(dict.fromkeys((*names_in(text), *_called_in(text))))


def _tell_alike(a: Said, x: Name, b: Said, y: Name) -> bool:
    """Whether two passages have much in common besides a name of each."""
    rest = (a.stems & b.stems) - {stem(w) for n in (x, y) for w in (*n.given, n.last)}
    return len(rest) >= _TOLD_ALIKE


def _is_other(x: Name, y: Name, a: Said, b: Said) -> bool:
    """Whether two names that cannot be one are nearly the same, and neither article knows the other's."""
    if x.last == y.last:
        listed = {x.given[0].title(), y.given[0].title()} <= given_names().keys()
        if any(_family().search(p.text) for p in (a, b)):
            return False  # the younger of two brothers
        return listed and _unlike(x, y) and not _known(x, b) and not _known(y, a)
    if x.given[0][0] != y.given[0][0] or x.last in b.known.lower() or y.last in a.known.lower():
        return False
    return is_misspelt(x.last, y.last)


@cache
def _family() -> re.Pattern[str]:
    return whole_words(word_list("reader.analysis", "kin", "of_one_surname"))


@lru_cache(maxsize=KEPT)
def _called_in(text: str) -> tuple[Name, ...]:
    """Those behind a post, whose first part is no known given name: `crane driver Milos Tarnik`."""
    found = (m for m in _CALLED.finditer(text) if m["given"] not in given_names() and flags_of(m["post"]) & PERSON)
    return tuple(Name(m["name"], (ascii_letters(m["given"]).lower(),), ascii_letters(m["last"]).lower()) for m in found)


def are_two(x: Name, y: Name) -> bool:
    """Whether two full names are those of two persons: another surname, or given names that cannot be one's."""
    return _unlike(x, y) if x.last == y.last else not same_source(x.plain, y.plain)


def is_misspelt(one: str, other: str) -> bool:
    """Whether two names look alike and are neither forms of one word nor spellings of one sound: Norfolk, Norwalk."""
    if one[0] != other[0] or one.startswith(other) or other.startswith(one) or _sound(one) == _sound(other):
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _MISSPELT


def _sound(name: str) -> str:
    """The consonants of a name, each once in a row: those of `Gaddafi` and `Qadhafi` are the same."""
    plain = name.replace("ph", "f").replace("h", "").translate(_SOUNDS)
    return "".join(c for c, _ in groupby(c for c in plain if c not in "aeiou"))


def _same_post(one: str, x: Name, other: str, y: Name) -> bool:
    """Whether the same two words stand right before both names: `finance director`."""
    posts = [text[: text.find(n.text)].lower().split()[-2:] for text, n in ((one, x), (other, y))]
    return len(posts[0]) > 1 and posts[0] == posts[1] and all(w.isalpha() for w in posts[0])


@lru_cache(maxsize=KEPT)
def names_in(text: str) -> tuple[Name, ...]:
    """The full names in a passage that begin with a given name."""
    return tuple(_read(text))


def _read(text: str) -> Iterator[Name]:
    """The runs of capitalised words that begin with a given name, titles before it left out."""
    for m in _RUN.finditer(text):
        words = m.group().split()
        first = next((n for n, w in enumerate(words[:-1]) if w in given_names()), None)
        if first is not None:
            plain = [ascii_letters(w).lower().rstrip(".") for w in words[first:]]
            yield Name(" ".join(words[first:]).rstrip("."), tuple(plain[:-1]), plain[-1])


def _unlike(x: Name, y: Name) -> bool:
    """Whether no given name of one is, shortens or misspells one of the other."""
    if same_source(x.plain, y.plain) or set(x.given) & set(y.given):
        return False
    sexes = {given_names().get(n.given[0].title(), "?") for n in (x, y)}
    if sexes == {"m", "f"}:
        return True
    # Catherine and Kathryn
    a, b = (n.given[0].replace("k", "c") for n in (x, y))
    if spelled_alike(a, b):
        return False  # Yusuf and Youssef
    return (
        a[:3] != b[:3]
        and not _shortens(*sorted((a, b), key=len))
        and SequenceMatcher(None, a, b).ratio() < _SPELLED_ALIKE
    )


def _shortens(short: str, name: str) -> bool:
    """Whether a short name may be made of a longer one: Len of Leonard."""
    letters = iter(name)
    return len(short) <= _SHORT and short[0] == name[0] and all(letter in letters for letter in short)


def _known(name: Name, elsewhere: Said) -> bool:
    """Whether the article of another passage has the given name."""
    return bool(re.search(rf"\b{re.escape(name.given[0].title())}\b", _plain(elsewhere.known)))


@lru_cache(maxsize=KEPT)
def _plain(known: str) -> str:
    """An article without accents, which many names are looked for in."""
    return ascii_letters(known)
