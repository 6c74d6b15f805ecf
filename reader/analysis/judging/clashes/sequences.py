"""Where two passages tell two things in the other order: `gas before bottles`, `bottles before gas`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.pairs import unless_both
from reader.analysis.judging.clauses import stretch_around
from reader.analysis.judging.passages import KEPT, Clash, Said, has_any, stems_of
from reader.analysis.language.terms import stem
from reader.analysis.quantities.wording import PERSONAL, verb_classes

_NEAR = 5
"""Words of meaning on either side that may tell what came first, and what then."""
_SHOWN = 3
"""Words of meaning on either side that are shown."""
_SHARED, _SHARED_MEASURED = 3, 2
"""Words of meaning that the two things have in common in both passages at the least; and where both say by how much."""
_MEASURED = re.compile(r"(?i)\b(?:second|minute|hour|day|week|month|year)s? $")
_TURN = re.compile(
    r"(?i)\b(?:(?P<before>before(?! (?:tax|costs|expenses|interest)\b))"
    r"|(?P<after>(?:only )?after|only (?:once|when)|followed)"
    r"|(?P<then>(?:and |only )?then)|(?P<when>when))\b"
)
_TURNS = ("before", "after", "followed", "then", "only once", "only when", "already")
"""What stands between two things and says which came first."""
_ALREADY = re.compile(r"(?i)\bhad already\b")
"""What tells ahead of `when` that what stands there came first: `He had already left when she rang`."""
_REQUIRED = re.compile(r"(?i)\b(?:had|has|have|needs?|needed|must|required|supposed)\b(?: to)? [a-z]+\b[^,;]{0,20}$")
"""What makes `before` a condition: a score that one must reach before it sounds."""


class _Sequence(NamedTuple):
    """Two things that a passage tells in their order."""

    first: frozenset[str]
    then: frozenset[str]
    text: str
    measured: bool
    """Whether it is told by how much: an hour before."""
    names: frozenset[str] = frozenset()
    """The stems among them that are of names."""


def sequence_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where what comes first for one outlet comes last for another; neither tells it both ways."""
    return unless_both("sequence", mine, others, sequences_in, _turned)


def _turned(x: _Sequence, y: _Sequence) -> bool:
    """Whether what comes first in one comes last in the other, both ways."""
    one = (x.first & y.then) - x.then - y.first - _fates()
    two = (x.then & y.first) - x.first - y.then - _fates()
    names = x.names & y.names
    if (one <= names) != (two <= names):
        return False  # where something was is no event
    shared = _SHARED_MEASURED if x.measured and y.measured else _SHARED
    return bool(one) and bool(two) and len(one) + len(two) >= shared


@cache
def _fates() -> frozenset[str]:
    """Stems of what befalls many at many times: that some died before and others after is no other order."""
    return frozenset(stem(w) for w, name in verb_classes().items() if name in PERSONAL)


@lru_cache(maxsize=KEPT)
def sequences_in(passage: Said) -> tuple[_Sequence, ...]:
    """What a passage tells to have come before what."""
    return tuple(_read(passage)) if has_any(passage.text, _TURNS) else ()


def _read(p: Said) -> Iterator[_Sequence]:
    """The sequences of a passage: what stands on either side of `before`, `after` or `then`."""
    for m in _TURN.finditer(p.text):
        begin, end = stretch_around(p.text, *m.span())
        if m["when"] and not _ALREADY.search(p.text, begin, m.start()):
            continue
        if m["before"] and _REQUIRED.search(p.text, begin, m.start()):
            continue
        ahead = p.terms_in(begin, m.start())[-_NEAR:]
        behind = p.terms_in(m.end(), end)[:_NEAR]
        start = m.start()
        if not ahead:
            # Before he rang, he knocked
            comma = p.text.find(",", m.end(), end)
            rest = [t for t in p.terms if comma < t.start < end][:_NEAR] if comma >= 0 else []
            ahead, behind = rest, [t for t in behind if t.start < comma]
        else:
            start = ahead[-_SHOWN:][0].start
        if ahead and behind:
            last = behind[:_SHOWN][-1] if start < m.start() else ahead[:_SHOWN][-1]
            first, then = (stems_of(s) for s in ((behind, ahead) if _is_after(m) else (ahead, behind)))
            measured = bool(_MEASURED.search(p.text, 0, m.start()))
            names = stems_of([t for t in (*ahead, *behind) if t.capital])
            yield _Sequence(first, then, " ".join(p.text[start : last.end].split()), measured, names)


def _is_after(m: re.Match[str]) -> bool:
    """Whether what stands ahead came last: behind `after` stands what was first, behind `followed` what came then."""
    return bool(m["after"]) and m["after"].lower() != "followed"
