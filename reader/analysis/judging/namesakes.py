"""Where two passages name one person differently: one surname, two given names that cannot be one person's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from reader.analysis.judging.passages import KEPT, Clash, Said
from reader.analysis.lexicon import given_names
from reader.analysis.sourcing.sources import same_source
from reader.analysis.terms import stem

_RUN = re.compile(
    r"[A-Z][^\W\d_]{0,60}(?:[-’'][A-Z][^\W\d_]{1,60})?\.?"
    r"(?:\s[A-Z][^\W\d_]{0,60}(?:[-’'][A-Z][^\W\d_]{1,60})?\.?)+"
)
"""Two words or more that begin with a capital."""
_SPELLED_ALIKE = 0.7
"""Likeness of two given names from which they may be two spellings of one: Cathryn and Catherine."""
_SHORT = 4
"""Letters of a short form of a name at most."""
_TOLD_ALIKE = 3
"""Words of meaning that both passages have besides the name, so that it is one part somebody played."""


@dataclass(frozen=True, slots=True)
class Name:
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
    for a in mine:
        for b in others:
            for x in names_in(a.text):
                for y in names_in(b.text):
                    if x.last == y.last and _unlike(x, y) and not _known(x, b) and not _known(y, a):
                        rest = (a.stems & b.stems) - {stem(w) for n in (x, y) for w in (*n.given, n.last)}
                        if len(rest) >= _TOLD_ALIKE or _same_post(a.text, x, b.text, y):
                            return Clash("name", x.text, y.text)
    return None


def are_two(x: Name, y: Name) -> bool:
    """Whether two full names are those of two persons: another surname, or given names that cannot be one's."""
    return _unlike(x, y) if x.last == y.last else not same_source(x.plain, y.plain)


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
            plain = [_folded(w).lower().rstrip(".") for w in words[first:]]
            yield Name(" ".join(words[first:]).rstrip("."), tuple(plain[:-1]), plain[-1])


def _folded(word: str) -> str:
    """Without accents."""
    return unicodedata.normalize("NFD", word).encode("ascii", "ignore").decode()


def _unlike(x: Name, y: Name) -> bool:
    """Whether no given name of one is, shortens or misspells one of the other."""
    if same_source(x.plain, y.plain) or set(x.given) & set(y.given):
        return False
    sexes = {given_names().get(n.given[0].title(), "?") for n in (x, y)}
    if sexes == {"m", "f"}:
        return True
    # Catherine and Kathryn
    a, b = (n.given[0].replace("k", "c") for n in (x, y))
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
    return bool(re.search(rf"\b{re.escape(name.given[0].title())}\b", _folded(elsewhere.known)))
