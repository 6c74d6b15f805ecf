"""Where two outlets name two for what only one can win or be: `won the Orle Prize`, `was elected mayor`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.pairs import unless_known
from reader.analysis.judging.denials import denied_or_doubted
from reader.analysis.judging.passages import KEPT, Clash, Said, names_shared
from reader.analysis.language.alternatives import one_of
from reader.analysis.language.lexicon import DAY, DEMONYM, MONTH, PERSON, TITLE, flags_of
from reader.analysis.language.terms import stem, stop_words
from reader.data import heads_of_rows, table

_NAME = r"(?P<name>[A-Z][\w’'-]{1,30}(?: (?:(?:de|van|von|al|bin|of) )?[A-Z][\w’'-]{1,30}){0,3})"
"""A name of one to four words, a small one between two of them."""
_ASIDE = r"(?:, [^.;:]{2,60},)?"
"""Who somebody is, behind the name."""
_SOON = r"(?: (?:has|have|had|was|were|is|also|finally|narrowly|easily|comfortably|unexpectedly|duly))*"
"""What may stand between a name and its verb."""
_OWN = (
    r"(?:(?:this|last) (?:year|season|week|month)[’']s )?"
    r"(?:(?:the|a|an|his|her|its|their|this|last|first|second|third|new|next|[\w’'-]{2,20}[’']s?) )?"
)
"""What stands ahead of what is won: `this year's`, `the`, `her first`."""
_LOOK = 40
"""Characters before a name in which what follows is denied or made unsure."""
_SHARED = 3
"""Words of meaning, a name among them that is none of the winners', which passages on one thing share."""


class _Laurel(NamedTuple):
    """What somebody won or became."""

    what: str
    of: frozenset[str]
    """The stems of its own name, so far as it has one: those of the Orle Prize."""
    who: frozenset[str]
    """The stems of the name of who won it."""
    text: str
    passage: Said


def laurel_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where each of two outlets has another win or become what only one can; neither has both of them do so."""
    return unless_known("who", mine, others, laurels_in, _apart, _same_winner)


def _apart(x: _Laurel, y: _Laurel) -> bool:
    """Whether one thing was won by two; the passages have more in common than who won, a name among it."""
    if x.what != y.what or x.who & y.who or (x.of and y.of and not x.of & y.of):
        return False
    a, b, winners = x.passage, y.passage, x.who | y.who
    return len((a.stems & b.stems) - winners) >= _SHARED and bool(names_shared(a, b) - winners)


def _same_winner(x: _Laurel, y: _Laurel) -> bool:
    return x.what == y.what and bool(x.who & y.who)


@cache
def _laurels() -> dict[str, str]:
    """What is won to the first of its row."""
    return heads_of_rows("reader.analysis", "laurels", "laurels")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Who won what, and who became what."""
    words = table("reader.analysis", "laurels")
    won = rf"(?P<of>(?:[A-Z][\w’'-]{{1,20}} ){{0,4}}|(?:[a-z-]{{3,20}} )?)(?P<what>(?i:{one_of(_laurels())}))s?\b"
    office = rf"(?P<office>{one_of(words['offices'])})\b(?! of (?:the )?[a-z])"
    wins, declared, winner = (one_of(words[key]) for key in ("wins", "declared", "winner"))
    return (
        re.compile(rf"{_NAME}{_ASIDE}{_SOON} {wins} {_OWN}{won}"),
        re.compile(rf"{_NAME}{_ASIDE}{_SOON} {declared} (?:the )?{winner} (?:of|in) {_OWN}{won}"),
        re.compile(rf"\b{won} {one_of(words['went_to'])} (?:[a-z-]{{1,20}} ){{0,4}}{_NAME}"),
        re.compile(rf"{_NAME}{_ASIDE} {one_of(words['became'])} {_OWN}(?:new |next )?(?:[a-z’'-]{{3,20}} )??{office}"),
        re.compile(rf"\b{one_of(words['appointed'])} {_NAME}{_ASIDE}(?: as)? {_OWN}(?:new |next )?{office}"),
    )


@lru_cache(maxsize=KEPT)
def laurels_in(passage: Said) -> tuple[_Laurel, ...]:
    """What a passage says that somebody won or became."""
    low = passage.text.lower()
    return tuple(_read(passage)) if any(word in low for word in _hints()) else ()


@cache
def _hints() -> tuple[str, ...]:
    return (*_laurels(), *table("reader.analysis", "laurels")["offices"])


def _read(p: Said) -> Iterator[_Laurel]:
    for pattern in _patterns():
        for m in pattern.finditer(p.text):
            name = _named(m["name"])
            before = p.text[max(0, m.start() - _LOOK) : m.start()]
            if not name or denied_or_doubted(before):
                continue
            told = m.groupdict()
            what = told.get("office") or _laurels()[told["what"].lower()]
            of = frozenset(stem(w.lower()) for w in (told.get("of") or "").split() if w[0].isupper())
            who = frozenset(stem(w.lower()) for w in name if w[0].isupper())
            yield _Laurel(what, of, who, " ".join(name), p)


def _named(name: str) -> list[str]:
    """The words of a name without what may stand before it (small words, a day, title or trade); none of a nation."""
    words = name.split()
    while words and (
        words[0].lower() in stop_words()
        or flags_of(words[0]) & (DAY | MONTH | TITLE)
        or flags_of(words[0].lower()) & PERSON
    ):
        words.pop(0)
    no_name = any(flags_of(w) & (DAY | MONTH | DEMONYM) or w.lower() in stop_words() for w in words if w[0].isupper())
    return [] if no_name else words
