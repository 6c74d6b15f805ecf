"""Where two passages tell what became of one person, and both cannot be so: shot dead, and under arrest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from reader.analysis.judging.clashes.persons import Told, person_words, told_apart, who_is_named, who_is_told
from reader.analysis.judging.clauses import lead_to
from reader.analysis.judging.denials import BE, denied_or_doubted
from reader.analysis.judging.passages import KEPT, Clash, Said, bare_words, is_later, on_other_days
from reader.analysis.language.alternatives import whole_words
from reader.analysis.language.terms import CLAUSE_END
from reader.analysis.quantities.number_words import is_number
from reader.analysis.quantities.timing import YEAR

_DEAD, _LIVING, _HELD, _FLED, _STAYED = FATES = ("dead", "living", "held", "fled", "stayed")
"""What becomes of people, by the names of the lists of words that tell it."""
_EXCLUDE = frozenset(
    frozenset(pair) for pair in ((_DEAD, _LIVING), (_DEAD, _HELD), (_DEAD, _FLED), (_HELD, _FLED), (_FLED, _STAYED))
)
"""Those of which one person cannot have met two on one day."""
_LOOK = 200
"""Characters before what is told of somebody in which it is told of whom."""
_ANOTHERS = re.compile(r"(?i)^\s{0,3}(?:his|her|their|my|our) |\bwhose |[’']s (?:[\w’'-]+ ){1,3}$")
"""What leads up to what is told of somebody else: `whose brother had`."""
_SOME_OF = re.compile(r"(?i)\b(\d{1,5}|[a-z]{2,20}) of (?:the|its|their|his|her|those|\d{1,5}) ")
"""What leads up to what is told of some of many: `Eight of the ten crew`."""
_WHOM = re.compile(r" (?:the )?(?=[A-Za-z])")
"""What stands between a verb and whom it is done to."""
_HELPED = re.compile(rf"(?i)\b(?:{BE}) (?:[a-z]{{2,20}}ly )?$")
"""What makes of a verb what somebody suffers."""
_DEAD_BEHIND = re.compile(r" dead\b")
_GOES_ON = re.compile(
    r"$|[,.;:!?)]|\s(?:in|at|on|near|by|with|after|before|during|while|when|as|and|for|outside|inside|from|dead|alive)\b"
)
"""What stands behind somebody to whom something is done, and not to his men: `arrested Vell at a farm`."""
_YEAR = re.compile(rf"\b{YEAR}\b")
_BY = " by "
"""`survived by his wife` tells that he is dead."""


def fate_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one outlet has somebody dead whom another has alive, held or gone; neither tells both."""
    found = told_apart(mine, others, fates_in, exclude_each_other)
    if found is None:
        return None
    a, x, b, y = found
    first, then = (a, b) if y.what == _DEAD else (b, a)
    return Clash(
        "update" if _DEAD in (x.what, y.what) and is_later(first.day, then.day) else "opposite", x.text, y.text
    )


def exclude_each_other(a: Said, x: Told, b: Said, y: Told) -> bool:
    """Whether one person cannot have met both: who is held or flees may die on another day, or years later."""
    if frozenset((x.what, y.what)) not in _EXCLUDE:
        return False
    return {x.what, y.what} == {_DEAD, _LIVING} or not (on_other_days((a,), (b,)) or _years_in(a) != _years_in(b))


def _years_in(p: Said) -> set[str]:
    return set(_YEAR.findall(p.text))


@cache
def _fate_of() -> dict[str, str]:
    """Words that tell what became of somebody to what it is."""
    return {words: fate for fate in FATES for words in person_words(fate)}


@cache
def _any_fate() -> re.Pattern[str]:
    return whole_words(_fate_of())


@cache
def _any_deed() -> re.Pattern[str]:
    return whole_words({*person_words("holds"), *person_words("kills"), *person_words("shot")})


@cache
def _hints() -> frozenset[str]:
    """The words of which a passage that tells of somebody's fate has one."""
    deeds = frozenset[str]().union(*map(person_words, ("holds", "kills", "shot")))
    return deeds.union(phrase.split()[-1] for phrase in _fate_of())


@lru_cache(maxsize=KEPT)
def fates_in(passage: Said) -> tuple[Told, ...]:
    """What a passage tells of persons as dead, alive, held, gone or where they were."""
    return () if bare_words(passage).isdisjoint(_hints()) else tuple(_fates_told(passage))


def _fates_told(p: Said) -> Iterator[Told]:
    """The same; what is denied or left open is passed over."""
    for m in _any_fate().finditer(p.text):
        fate = _fate_of()[m.group().lower()]
        before = lead_to(p.text, m.start(), _LOOK)
        clause = CLAUSE_END.split(before)[-1]
        survived = fate == _LIVING and p.text.startswith(_BY, m.end())
        if survived or denied_or_doubted(clause) or _of_others(clause):
            continue
        if who := who_is_told(p, m.start() - len(before), m.start(), clause):
            yield Told(fate, who, m.group())
    yield from _done_in(p)


def _done_in(p: Said) -> Iterator[Told]:
    """What a passage tells as done to somebody: `police arrested Orrin Vell`, `shot the gunman dead`."""
    for m in _any_deed().finditer(p.text):
        clause = CLAUSE_END.split(lead_to(p.text, m.start(), _LOOK))[-1]
        begin = _WHOM.match(p.text, m.end())
        if begin is None or _HELPED.search(clause) or denied_or_doubted(clause):
            continue
        who, end = who_is_named(p, m.end() + 1)
        shot = m.group().lower() in person_words("shot")
        if who and _GOES_ON.match(p.text, end) and (not shot or _DEAD_BEHIND.match(p.text, end)):
            fate = _HELD if m.group().lower() in person_words("holds") else _DEAD
            yield Told(fate, who, p.text[m.start() : end + len(" dead") * shot])


def _of_others(clause: str) -> bool:
    """Whether what stands behind words is told of somebody's relative or thing, or of some of many."""
    return bool(_ANOTHERS.search(clause)) or any(is_number(m[1].lower()) for m in _SOME_OF.finditer(clause))
