"""Where two passages name different persons for a deed that only one can have done: founded, the guild itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.pairs import either_way, unless_known
from reader.analysis.judging.clauses import BREAK, stretch_around
from reader.analysis.judging.denials import SUFFERED, denied_before
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import KEPT, Clash, Said, Term, is_name, on_other_days, stems_of
from reader.analysis.language.alternatives import whole_words
from reader.analysis.language.lexicon import PERSON, TITLE, flags_of
from reader.analysis.language.terms import stem
from reader.data import heads_of_rows, word_list

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
_LONGEST = 4
"""Words of a name and what its bearer is, at most."""


class Doing(NamedTuple):
    """A deed that a passage tells of somebody."""

    deed: str
    names: frozenset[str]
    """The stems of who did it."""
    object: frozenset[str]
    """Those of what it was done to."""
    beside: frozenset[str]
    """Those of them next to the deed, where but one does it to one thing; else none."""
    text: str
    """Who did it, as written."""


@cache
def _deeds() -> dict[str, str]:
    """The words that tell a deed to the deed, which is named by the first of them."""
    return heads_of_rows("reader.analysis", "deeds", "deeds")


@cache
def _by_one() -> frozenset[str]:
    """The deeds that but one does to a thing, whatever else is told of it."""
    return word_list("reader.analysis", "deeds", "by_one")


@cache
def _any() -> re.Pattern[str]:
    return whole_words(_deeds())


def doer_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one outlet has a deed done by one and another has it done by another, whom the first does not name."""
    apart = _fully_apart if on_other_days(mine, others) else _apart
    return unless_known("who", mine, others, doers_in, apart, _same_doer)


def _apart(x: Doing, y: Doing) -> bool:
    """Whether one thing was done by two; of some deeds the word beside them tells that it is one."""
    return _fully_apart(x, y) or are_of_two(x, y)


def are_of_two(x: Doing, y: Doing) -> bool:
    """Whether what but one does to a thing was done to one by two."""
    return x.deed == y.deed and not x.names & y.names and bool(x.beside & y.beside)


def _fully_apart(x: Doing, y: Doing) -> bool:
    """Whether what was done by two is one thing by more than one word for it."""
    return x.deed == y.deed and not x.names & y.names and len(x.object & y.object) >= _SHARED


def _same_doer(x: Doing, y: Doing) -> bool:
    return x.deed == y.deed and bool(x.names & y.names)


@lru_cache(maxsize=KEPT)
def doers_in(passage: Said) -> tuple[Doing, ...]:
    """The deeds of a passage that only one can have done, each with who did it."""
    return tuple(d for m in _any().finditer(passage.text) for d in _deed(passage, m))


def _deed(p: Said, m: re.Match[str]) -> Iterator[Doing]:
    """The deed at a match with who did it, ahead of it or behind `by`; none where nobody is named."""
    begin, end = stretch_around(p.text, *m.span(), _REACH)
    ahead = p.terms_in(begin, m.start())
    behind = p.terms_in(m.end(), end)
    by = _BY.search(p.text, m.end(), end)
    if by:
        doers = _run([t for t in behind if t.start >= by.end()], p)
        done_to = [*ahead, *(t for t in behind if t.start < by.start())][-_OBJECT:]
        suffered = by.start() == m.end() and SUFFERED.search(p.text[begin : m.start()])
        beside = ahead[-1:] if suffered else []
    else:
        doers = _run(ahead[::-1], p)[::-1]
        done_to = behind[:_OBJECT]
        beside = behind[:1]
    if doers and done_to:
        shown = " ".join(p.text[t.start : t.end] for t in doers)
        object_ = frozenset(t.stem for t in done_to)
        deed = _deeds()[m.group().lower()]
        tied = stems_of(beside) if deed in _by_one() else frozenset[str]()
        yield Doing(deed, _names(doers), object_, tied, shown)


def _names(doers: Sequence[Term]) -> frozenset[str]:
    """The stems of somebody's name, bare of what he is: of Colonel Orrin Vell orrin and vell."""
    return stems_of(t for t in doers if not flags_of(t.text) & (TITLE | PERSON)) or stems_of(doers)


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
        if not is_name(p, t) or len(out) == _LONGEST:
            break
        out.append(t)
    return out
