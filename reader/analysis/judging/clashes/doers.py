"""Where two passages name different persons for a deed that only one can have done: founded, the guild itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.pairs import either_way, unless_known
from reader.analysis.judging.clauses import BREAK, stretch_around
from reader.analysis.judging.denials import denied_before
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import KEPT, Clash, Said, Term, is_name
from reader.analysis.language.alternatives import whole_words
from reader.analysis.language.terms import stem
from reader.data import heads_of_rows

_OBJECT = 4
"""Words of meaning that may tell to what it was done."""
_SHARED = 2
"""How many of these two passages have in common where it is one thing."""
_REACH = 80
"""Characters on either side of a deed in which who did it, and to what, is told."""
_FOLLOWS = 3
"""Words of meaning behind somebody among which stands what he did."""
_NOT_THEY = re.compile(
    r"(?:,|\band|\bbut) not (?:the |its |his |her |their )?(?P<who>[\w’-]+)"
    r"(?:,| (?:who|whose|which|that)\b[^.;:!?]{0,80},)?"
    r" (?:will|would|has|have|had|is|are|was|were|did)(?: (?:be|been|now|also))? (?=[a-z])"
)
"""Who did not do it, ahead of the deed: `the court, and not the council, will`."""
_NOT_BY_THEM = re.compile(
    r"\b(?:by [^.;:!?]{3,60}?(?:,? (?:and|but)|,) not (?:by )?|(?:rather than|instead of) by )(?:the )?(?P<who>[\w’-]+)"
)
"""The same behind the deed: `by the court, not the council`."""
_BY = re.compile(r" by (?:the |a |an )?")


class _Deed(NamedTuple):
    """A deed that a passage tells of somebody."""

    deed: str
    names: frozenset[str]
    """The stems of who did it."""
    object: frozenset[str]
    """Those of what it was done to."""
    text: str
    """Who did it, as written."""


@cache
def _deeds() -> dict[str, str]:
    """The words that tell a deed to the deed, which is named by the first of them."""
    return heads_of_rows("reader.analysis", "deeds", "deeds")


@cache
def _any() -> re.Pattern[str]:
    return whole_words(_deeds())


def doer_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one outlet has a deed done by one and another has it done by another, whom the first does not name."""
    return unless_known("who", mine, others, doers_in, _apart, _same_doer)


def _apart(x: _Deed, y: _Deed) -> bool:
    """Whether one thing was done by two."""
    return x.deed == y.deed and not x.names & y.names and len(x.object & y.object) >= _SHARED


def _same_doer(x: _Deed, y: _Deed) -> bool:
    return x.deed == y.deed and bool(x.names & y.names)


@lru_cache(maxsize=KEPT)
def doers_in(passage: Said) -> tuple[_Deed, ...]:
    """The deeds of a passage that only one can have done, each with who did it."""
    return tuple(d for m in _any().finditer(passage.text) for d in _deed(passage, m))


def _deed(p: Said, m: re.Match[str]) -> Iterator[_Deed]:
    """The deed at a match with who did it, ahead of it or behind `by`; none where nobody is named."""
    begin, end = stretch_around(p.text, *m.span(), _REACH)
    ahead = p.terms_in(begin, m.start())
    behind = p.terms_in(m.end(), end)
    by = _BY.search(p.text, m.end(), end)
    if by:
        doers = _run([t for t in behind if t.start >= by.end()], p)
        done_to = [*ahead, *(t for t in behind if t.start < by.start())][-_OBJECT:]
    else:
        doers = _run(ahead[::-1], p)[::-1]
        done_to = behind[:_OBJECT]
    if doers and done_to:
        shown = " ".join(p.text[t.start : t.end] for t in doers)
        object_ = frozenset(t.stem for t in done_to)
        yield _Deed(_deeds()[m.group().lower()], frozenset(t.stem for t in doers), object_, shown)


def instead_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one outlet has something done by one `and not` by another, who did it in the other outlet."""
    return either_way(_instead, mine, others)


def _instead(a: Said, b: Said) -> Clash | None:
    for m, told in not_done(a):
        deeds = folded(t for t in told if not is_name(a, t))
        for n, t in enumerate(b.terms):
            if t.stem == stem(m["who"].lower()) and (shown := _did(b, n, deeds)):
                return Clash("who", a.text[m.start() : m.end("who")].strip(" ,"), shown)
    return None


@lru_cache(maxsize=KEPT)
def not_done(p: Said) -> tuple[tuple[re.Match[str], list[Term]], ...]:
    """Where a passage says who did not do something, and the words that may tell what."""
    they = _NOT_THEY.finditer(p.text) if " not " in p.text else ()
    by_them = _NOT_BY_THEM.finditer(p.text) if " by " in p.text else ()
    return (
        *((m, p.terms_in(m.end(), len(p.text))[:1]) for m in they),
        *((m, p.terms_in(0, m.start())[-_FOLLOWS:]) for m in by_them),
    )


def _did(p: Said, n: int, deeds: frozenset[str]) -> str:
    """The words by which a passage tells that who stands at term n did one of some deeds; nothing where it does not."""
    who, start = p.terms[n], p.terms[n].end
    for t in p.terms[n + 1 : n + 1 + _FOLLOWS]:
        between = p.text[start : t.start].replace("(", " ").replace(")", " ")
        if BREAK.search(between) or denied_before(between):
            return ""
        if not is_name(p, t) and folded((t,)) & deeds:
            return p.text[who.start : t.end]
    return ""


def _run(terms: Sequence[Term], p: Said) -> list[Term]:
    """The names that stand next to each other at the beginning."""
    out: list[Term] = []
    for t in terms:
        if not is_name(p, t) or len(out) == 3:
            break
        out.append(t)
    return out
