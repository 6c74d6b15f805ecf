"""Where one outlet has an attack done by one side of a war and another by the other side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clauses import end_of_stretch, lead_to
from reader.analysis.judging.denials import DENYING, SUFFERED, denied_before, doubted
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import KEPT, Clash, Said, Term, bare_words
from reader.analysis.language.alternatives import whole_words
from reader.analysis.language.terms import CLAUSE_END
from reader.data import table, word_list

_LOOK = 120
"""Characters before an attack in which who did it is told, or that it is denied."""
_BEHIND = 4
"""Words of meaning behind an attack that may be what was hit."""
_BY = re.compile(r"(?i) by (?:an? |the )?")


class _Attack(NamedTuple):
    """An attack that a passage tells."""

    side: int
    """Which side of the war did it."""
    by: str
    """The words for who did it."""
    on: frozenset[str]
    """What was hit, as the kinds of things."""


@cache
def sides() -> dict[str, int]:
    """The words for those who fight to the side they are on."""
    rows = table("reader.analysis", "sides")["sides"]
    return {str(w): n for n, row in enumerate(rows) for w in row}


@cache
def _any() -> re.Pattern[str]:
    return whole_words(word_list("reader.analysis", "sides", "attacks"))


def side_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets lay one attack at the door of two sides; neither names both."""
    here, there = ([a for p in side for a in attacks_in(p)] for side in (mine, others))
    if len({a.side for a in here}) != 1 or len({a.side for a in there}) != 1:
        return None
    for x in here:
        for y in there:
            if x.side != y.side and x.on & y.on:
                return Clash("who", x.by, y.by)
    return None


@lru_cache(maxsize=KEPT)
def attacks_in(passage: Said) -> tuple[_Attack, ...]:
    """The attacks that a passage lays at the door of a side."""
    return () if bare_words(passage).isdisjoint(sides()) else tuple(_read(passage))


def _read(p: Said) -> Iterator[_Attack]:
    """The attacks of a passage that are neither denied nor left open."""
    for m in _any().finditer(p.text):
        before = lead_to(p.text, m.start(), _LOOK)
        clause = CLAUSE_END.split(before)[-1]
        if denied_before(before) or doubted(clause) or DENYING.search(before):
            continue
        end = end_of_stretch(p.text, m.end(), CLAUSE_END)
        ahead, behind = p.terms_in(m.start() - len(clause), m.start()), p.terms_in(m.end(), end)
        if not SUFFERED.search(before):
            yield from _attack(p, ahead, behind[:_BEHIND])
        elif by := _BY.search(p.text, m.end(), end):
            yield from _attack(p, [t for t in behind if t.start >= by.end()], ahead)


def _attack(p: Said, by: Sequence[Term], on: Sequence[Term]) -> Iterator[_Attack]:
    at = next((n for n, t in enumerate(by) if t.text in sides()), None)
    if at is not None and on:
        first, end = by[at].start, by[at].end
        if at + 1 < len(by) and by[at + 1].start == end + 1:
            end = by[at + 1].end
        yield _Attack(sides()[by[at].text], p.text[first:end], folded(on))
