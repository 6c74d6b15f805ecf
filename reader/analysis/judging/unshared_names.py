"""Names that each of two outlets alone has in one part: who did it, where it was done, whom it names.

Words alone do not tell whether such names exclude each other: a town lies in a country, a man has a firm. But of two
outlets that name somebody else for the same part nobody reads that they agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations, product
from typing import NamedTuple

from reader.analysis.judging.clashes.places import known_in, places_in
from reader.analysis.judging.passages import BARE_WORD, KEPT, Said, by_outlet, was_done
from reader.analysis.language.lexicon import DAY, DEMONYM, MONTH, TITLE, flags_of
from reader.data import table

_NAME = r"[A-Z][\w’'-]{1,30}(?: (?:(?:of|de|al|bin|van|von|der|for) )?[A-Z][\w’'-]{1,30}){1,4}"
_DOES = re.compile(
    rf"(?P<name>{_NAME})(?:, [^,.;:]{{2,40}},)? (?:who )?(?:(?:has|had|have) )?(?:(?:was|were|been|is|are) )?"
    r"(?P<verb>[a-z]+)\b"
)
"""Who may have done something, or to whom it was done, and what: `Dario Finch, 34, shot`, `Lena Orr was jailed`."""
_BY = re.compile(rf"\b(?P<verb>[a-z][^.;:!?]{{0,50}}) by (?:the )?(?P<name>{_NAME})")
"""The same behind what was done: `was shot at the weir on Sunday by Dario Finch`."""
_NAMED = re.compile(rf"\b(?:named|identified|known|called)(?: [\w’'-]+){{0,8}}? (?:as )?(?P<name>{_NAME})")
"""What somebody or something is named."""
_CALLED = re.compile(r"\b(?:named|called|christened|baptised|baptized) (?P<name>[A-Z][a-zà-ÿ’'-]{2,20})\b(?! [A-Z])")
"""What an animal, a child or a ship is called: `a girl called Mara`."""
_WHOLE = 2
"""Words of a whole name at least."""


class _Part(NamedTuple):
    """A name in the part that it has in a passage."""

    part: str
    """`who`, `name`, or the way to a place."""
    names: frozenset[str]
    text: str


def unshared_names(passages: Sequence[Said]) -> tuple[str, str] | None:
    """The names that two outlets have in one part, neither of which stands in the other's article at all; None where
    no two outlets have such.

    An outlet that names one of the other's anywhere may count both.
    """
    for mine, others in combinations(by_outlet(passages).values(), 2):
        here, there = ([x for p in side for x in parts_in(p)] for side in (mine, others))
        for x, y in product(here, there):
            own, their = (x.names - y.names, y.names - x.names) if _are_two_places(x, y) else (x.names, y.names)
            if x.part == y.part and not known_in(others, own) and not known_in(mine, their):
                return x.text, y.text
    return None


def _are_two_places(x: _Part, y: _Part) -> bool:
    """Whether names are the same but for a word that makes them two: Upper and Lower Orle."""
    own, their = ({w.lower() for w in names} for names in (x.names - y.names, y.names - x.names))
    rows = table("reader.analysis", "bearings")["namesakes"]
    return len(own) == len(their) == 1 and x.names != own and any(own < set(r) and their < set(r) for r in rows)


def names_told(names: tuple[str, str]) -> str:
    """They as part of a reason: `with other names: Mara Quint and Tom Weir`."""
    return f"with other names: {names[0]} and {names[1]}"


@lru_cache(maxsize=KEPT)
def parts_in(passage: Said) -> tuple[_Part, ...]:
    """The names of a passage in the parts that they have there."""
    where = (_Part(f"{x.way} {x.wide}", x.names, x.where) for x in places_in(passage))
    return (*where, *_whom(passage.text))


def _whom(text: str) -> Iterator[_Part]:
    for part, pattern in (("who", _DOES), ("who", _BY), ("name", _NAMED)):
        for m in pattern.finditer(text):
            words = [w for w in m["name"].split() if w[0].isupper() and not flags_of(w) & TITLE]
            if any(flags_of(w) & (DAY | MONTH | DEMONYM) or w.isupper() for w in words) or len(words) < _WHOLE:
                continue
            if part == "name" or any(map(was_done, BARE_WORD.findall(m["verb"]))):
                yield _Part(part, frozenset(words), " ".join(words))
    for m in _CALLED.finditer(text):
        if not flags_of(m["name"]) & (DAY | MONTH | DEMONYM):
            yield _Part("called", frozenset((m["name"],)), m["name"])
