"""Where two passages say opposite things of one subject: it rose or fell, it was done or not, who did it to whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from reader.analysis.judging.passages import Clash, Said, Term
from reader.analysis.lexicon import PAST, flags_of
from reader.analysis.linking.terms import stem
from reader.data import table

_SUBJECT, _OBJECT = 3, 3
"""Words of meaning before a predicate that may be its subject, and behind it that may be what it is done to."""
_DOER, _DONE_TO = 4, 2
"""The same around a verb that sets two sides in order: the subject may be long, the object follows at once."""
_LOOK = 40
"""Characters before a predicate in which it is denied or made unsure."""
_DENIED_WITHIN, _UNSURE_WITHIN = 2, 5
"""Words between a negator and what it denies at most, and between a word of doubt and what it leaves open."""
_BREAK = re.compile(r"[;:!?—()\"“”]")
_ORDERS = (("caused", True, False), ("causing", False, False), ("bested", True, True), ("besting", False, True))
"""Lists of verbs, whether they name what is acted on first, and whether the two sides are names."""
_AUX, _BE = "did|does|do|has|have|had", "is|are|was|were|been|being"
_DID_NOT = re.compile(
    rf"(?i)\b(?:(?:{_AUX}|{_BE}) not|(?:did|does|do|has|have|had|is|are|was|were)n[’']t|never|nobody|no[ -]one)"
    rf" (?:(?:{_BE}) )?(?:\w{{1,20}}ly )?([a-z]+)"
)
_DENIED_THAT = re.compile(
    r"(?i)\b(?:den(?:y|ies|ied|ying)|refut(?:es|ed|ing))(?: (?:report|claim|allegation|accusation|suggestion)s?)?"
    r" that((?: [\w’'-]{1,30}){1,10})"
)
_IS = re.compile(
    rf"(?i)\b(?:{_BE})(?: not|n[’']t)? (?:\w{{1,20}}ly )?$|\b(?:is|are|was|were)n[’']t (?:\w{{1,20}}ly )?$"
)
"""What stands before what somebody is, or what was done to them."""
_NOBODY = re.compile(rf"(?i)\b(?:nobody|no[ -]one) (?:(?:{_BE}) )?$")
_FURTHER = re.compile(r"\s{1,20}(?:with|of|for|by|as|to|from|in|at|on)\b")
"""What goes on to say of which, by whom or where: `charged with`."""


@dataclass(frozen=True, slots=True)
class _Predicate:
    """What is said of a subject."""

    key: str
    """The pair of opposites it belongs to, or its stem."""
    side: int
    """1 or -1: which side of the pair holds; 1 and -1 are told and denied where it is its stem."""
    text: str
    subject: frozenset[str]
    names: frozenset[str]
    """Names in the subject."""
    object: frozenset[str]
    alone: bool
    """Whether it stands without an object."""
    of_nobody: bool = False
    """Whether it holds of nobody, whoever is spoken of."""


@dataclass(frozen=True, slots=True)
class _Order:
    """Two sides in the order in which one acts on the other."""

    first: frozenset[str]
    second: frozenset[str]
    text: str


@cache
def _data() -> dict[str, list]:  # type: ignore[type-arg]
    return dict(table("reader.analysis", "opposed"))


@cache
def _listed() -> dict[str, list[tuple[str, int, bool]]]:
    """A predicate's form to the pairs it is in: the pair, its side there, whether it stands without an object."""
    out: dict[str, list[tuple[str, int, bool]]] = {}
    for name in ("alone", "with_object"):
        for n, pair in enumerate(_data()[name]):
            for side, forms in zip((1, -1), pair, strict=True):
                for form in forms:
                    out.setdefault(form, []).append((f"{name} {n}", side, name == "alone"))
    return out


def exclude_each_other(one: str, other: str) -> bool:
    """Whether two words, in lower case, are a listed pair of opposites: `safe`, `dangerous`."""
    here, there = ({(key, side) for key, side, _ in _listed().get(w, ())} for w in (one, other))
    return any((key, -side) in there for key, side in here)


@cache
def _any_of(name: str) -> re.Pattern[str]:
    words = sorted((str(w) for w in _data()[name]), key=lambda w: (-len(w), w))
    ends = r"|\w+n[’']t" if name == "negators" else ""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))}{ends})\b", re.IGNORECASE)


@lru_cache(maxsize=256)
def _either(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """The phrases as whole words, the longest first."""
    words = sorted(phrases, key=lambda w: (-len(w), w))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)


@cache
def _time_words() -> frozenset[str]:
    return frozenset(stem(w) for w in table("reader.analysis", "polarity")["time_words"])


@cache
def _asked() -> frozenset[str]:
    return frozenset(stem(w) for w in _data()["asked"])


def opposed_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets say opposite things of one subject: `shares rose` against `shares fell`.

    The subject must be the same, and what is done to it too; neither outlet tells both.
    """
    denied = frozenset(d for side in (mine, others) for p in side for d in _denials(p.text))
    here, there = ([x for p in side for x in _predicates(p, denied)] for side in (mine, others))
    sides = [{(x.key, x.side) for x in xs} for xs in (here, there)]
    for x in here:
        for y in there:
            if x.key != y.key or x.side == y.side or not _same_subject(x, y):
                continue
            if (x.key, -x.side) in sides[0] or (y.key, -y.side) in sides[1]:
                continue
            if x.object & y.object or (x.alone and y.alone) or x.of_nobody or y.of_nobody:
                return Clash("opposite", x.text, y.text)
    return None


def _same_subject(x: _Predicate, y: _Predicate) -> bool:
    """Whether both are said of one thing: shares of one company and shares of another are two."""
    if x.of_nobody or y.of_nobody:
        return True
    return bool(x.subject & y.subject) and bool(x.names & y.names or not x.names or not y.names)


@lru_cache(maxsize=256)
def _denials(text: str) -> frozenset[str]:
    """Stems of what a passage says was not done, or was denied."""
    return frozenset(stem(text[m:n].lower()) for m, n in _denied_words(text)) - _asked()


@lru_cache(maxsize=256)
def _denied_words(text: str) -> dict[tuple[int, int], str]:
    """Where the words stand that a passage denies, and what to show of each."""
    out = {m.span(1): m.group() for m in _DID_NOT.finditer(text) if not text[m.end() :].startswith(" else")}
    for m in _DENIED_THAT.finditer(text):
        for word in re.finditer(rf"( (?:{_AUX}|{_BE}))? ([a-z]+)\b", m[1]):
            if word[1] or flags_of(word[2]) & PAST:
                start, end = m.start(1) + word.start(2), m.start(1) + word.end(2)
                out[start, end] = text[m.start() : end]
    return out


@lru_cache(maxsize=256)
def _predicates(passage: Said, denied: frozenset[str]) -> tuple[_Predicate, ...]:
    """The listed predicates of a passage, and those that have one of the stems denied somewhere."""
    wanted = (n for n, t in enumerate(passage.terms) if t.text in _listed() or t.stem in denied)
    return tuple(x for n in wanted for x in _predicates_at(passage, n, denied))


def _predicates_at(p: Said, n: int, denied: frozenset[str]) -> Iterator[_Predicate]:
    term = p.terms[n]
    ahead = _clause(p, p.terms[max(0, n - _SUBJECT) : n], term)
    subject, names = _stems(ahead), _stems(t for t in ahead if t.capital)
    before = _BREAK.split(p.text[max(0, term.start - _LOOK) : term.start])[-1]
    befalls = term.text in _data()["befalls"]
    of_nobody = befalls and bool(_NOBODY.search(before))
    if term.capital or not (subject or of_nobody):
        return
    done_to = _stems(_clause(p, p.terms[n + 1 : n + 1 + _OBJECT], term))
    holds = not (of_nobody or _denied(before) or _unsure(before))
    for key, side, alone in _listed().get(term.text, ()) if holds else ():
        yield _Predicate(key, side, term.text, subject, names, done_to, alone)
    if term.stem in denied:
        end = term.start + len(term.text)
        alone = bool(_IS.search(before))
        if shown := _denied_words(p.text).get((term.start, end)):
            of_all = alone and not _FURTHER.match(p.text, end)
            yield _Predicate(term.stem, -1, shown, subject, names, done_to, of_all, of_nobody)
        elif holds and (alone or befalls or flags_of(term.text) & PAST):
            yield _Predicate(term.stem, 1, term.text, subject, names, done_to, alone)


def _clause(p: Said, terms: Iterable[Term], around: Term) -> list[Term]:
    """Those terms that no mark parts from the one they stand around."""
    out = []
    for t in terms:
        start, end = sorted((t, around), key=lambda x: x.start)
        if not _BREAK.search(p.text, start.start + len(start.text), end.start):
            out.append(t)
    return out


def _stems(terms: Iterable[Term]) -> frozenset[str]:
    return frozenset(t.stem for t in terms) - _time_words()


def _denied(before: str) -> bool:
    found = list(_any_of("negators").finditer(before))
    return bool(found) and len(before[found[-1].end() :].split()) <= _DENIED_WITHIN


def _unsure(before: str) -> bool:
    last = " ".join(before.split()[-_UNSURE_WITHIN:])
    return bool(_any_of("unsure").search(last) or _any_of("negators").search(last))


def order_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets tell a cause and its effect, or who bested whom, the other way round."""
    here, there = ([x for p in side for x in _orders(p)] for side in (mine, others))
    for x in here:
        for y in there:
            if _swapped(x, y) and not any(_alike(x, z) for z in there) and not any(_alike(y, z) for z in here):
                return Clash("order", x.text, y.text)
    return None


def _swapped(x: _Order, y: _Order) -> bool:
    first = (x.first & y.second) - x.second - y.first
    second = (x.second & y.first) - x.first - y.second
    return bool(first) and bool(second)


def _alike(x: _Order, y: _Order) -> bool:
    first = (x.first & y.first) - x.second - y.second
    second = (x.second & y.second) - x.first - y.first
    return bool(first) and bool(second)


@lru_cache(maxsize=256)
def _orders(passage: Said) -> tuple[_Order, ...]:
    out: list[_Order] = []
    low = passage.text.lower()
    for verbs, turned, named in _ORDERS:
        there = tuple(phrase for phrase in _data()[verbs] if phrase in low)
        for m in _either(there).finditer(passage.text) if there else ():
            if not turned and re.match(r"\s+by\b", passage.text[m.end() :]):
                continue
            before = [t for t in passage.terms if t.start < m.start()][-_DOER:]
            after = [t for t in passage.terms if t.start >= m.end()][:_DONE_TO]
            around = Term(m.group(), "", m.start(), False)
            sides = [
                _stems(t for t in _clause(passage, ts, around) if not named or _is_name(t)) for ts in (before, after)
            ]
            first, second = reversed(sides) if turned else sides
            if first and second:
                out.append(_Order(first, second, _shown(passage, [*before[-2:], *after])))
    return tuple(out)


def _is_name(t: Term) -> bool:
    return t.capital or t.start == 0


def _shown(p: Said, terms: Sequence[Term]) -> str:
    """The words from the first of the terms to the last."""
    last = terms[-1]
    return " ".join(p.text[terms[0].start : last.start + len(last.text)].split())
