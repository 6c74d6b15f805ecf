"""Where two passages say opposite things of one subject: it rose or fell, it was done or not, who did it to whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from reader.analysis.judging.denials import AUX, BE, denials_in, denied_words, refusals_in
from reader.analysis.judging.passages import Clash, Said, Term
from reader.analysis.judging.polarity import listed_stems
from reader.analysis.lexicon import PAST, flags_of
from reader.analysis.linking.terms import is_irregular, stem
from reader.data import table

_SUBJECT, _OBJECT = 3, 3
"""Words of meaning before a predicate that may be its subject, and behind it that may be what it is done to."""
_DOER, _DONE_TO = 4, 2
"""The same around a verb that sets two sides in order: the subject may be long, the object follows at once."""
_SHOUTED = 4
"""Letters from which a word in capitals may be shouted."""
_LOOK = 40
"""Characters before a predicate in which it is denied or made unsure."""
_DENIED_WITHIN, _UNSURE_WITHIN = 2, 5
"""Words between a negator and what it denies at most, and between a word of doubt and what it leaves open."""
_BREAK = re.compile(r"[;:!?—()\"“”]")
_ORDERS = (("caused", True, False), ("causing", False, False), ("bested", True, True), ("besting", False, True))
"""Lists of verbs, whether they name what is acted on first, and whether the two sides are names."""
_WOULD_SAID = re.compile(
    r"(?i)\b(?:said|says|insisted|announced|confirmed|vowed)(?: that)?(?: [\w’'-]{1,30}){1,3} would\b"
)
"""`said that he would` is no doubt: it is `I will` in reported speech."""
_INTENDS = re.compile(r"(?i)\b(?:will|(?:vow|promis|pledg|plan|intend)(?:s|es|ed|ned)? to) (?:\w{1,20}ly )?(?:be )?$")
"""What leads up to what somebody means to do: no doubt of theirs, though not done yet."""
_PRONOUN = re.compile(
    rf"(?i)\b(he|she|they) (?:(?:{AUX}|{BE}|will|would|also|then|not|never|\w{{1,20}}ly|\w{{2,8}}n[’']t) )*$"
)
"""A pronoun as the subject: in passages on one question mostly the same person."""
_IS = re.compile(rf"(?i)\b(?:{BE})(?: not|n[’']t)? (?:\w{{1,20}}ly )?$|\b(?:is|are|was|were)n[’']t (?:\w{{1,20}}ly )?$")
"""What stands before what somebody is, or what was done to them."""
_NOBODY = re.compile(rf"(?i)\b(?:nobody|no[ -]one) (?:(?:{BE}) )?$")
_SECOND = re.compile(rf"(?:\band|,)(?: (?:{BE}|{AUX}|will|would|also|then|now))*\s*$")
"""What leads up to a second verb of one subject, or to its verb behind an apposition."""
_LEADING = 4
"""Words of meaning that a sentence begins with, among which its subject is."""
_FURTHER = re.compile(r"\s{1,20}(?:with|of|for|by|as|to|from|in|at|on|against|over)\b")
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
def _leaving() -> frozenset[str]:
    return frozenset(stem(w) for w in _data()["leaving"])


def opposed_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets say opposite things of one subject: `shares rose` against `shares fell`.

    The subject must be the same, and what is done to it too; neither outlet tells both.
    """
    passages = [p for side in (mine, others) for p in side]
    denied = frozenset(d for p in passages for d in denials_in(p.text))
    refused = frozenset(d for p in passages for d in refusals_in(p.text))
    here, there = ([x for p in side for x in _predicates(p, denied, refused)] for side in (mine, others))
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
def _predicates(passage: Said, denied: frozenset[str], refused: frozenset[str]) -> tuple[_Predicate, ...]:
    """The listed predicates of a passage, and those that have one of the stems denied or refused somewhere."""
    wanted = (n for n, t in enumerate(passage.terms) if t.text in _listed() or t.stem in denied)
    return tuple(x for n in wanted for x in _predicates_at(passage, n, denied, refused))


def _predicates_at(p: Said, n: int, denied: frozenset[str], refused: frozenset[str]) -> Iterator[_Predicate]:
    term = p.terms[n]
    ahead = _subject(p, n)
    subject, names = _stems(ahead) | _pronoun(p, n), _stems(t for t in ahead if t.capital)
    before = _BREAK.split(p.text[max(0, term.start - _LOOK) : term.start])[-1]
    befalls = term.text in _data()["befalls"]
    of_nobody = befalls and bool(_NOBODY.search(before))
    # ARRESTED is shouted, not a name
    named = term.capital and not p.text[term.start : term.start + _SHOUTED].isupper()
    if named or not (subject or of_nobody):
        return
    done_to = _stems(_clause(p, p.terms[n + 1 : n + 1 + _OBJECT], term))
    meant = _INTENDS.sub("", before)
    intended = meant != before
    holds = not (of_nobody or denied_before(meant) or doubted(meant))
    for key, side, alone in _listed().get(term.text, ()) if holds else ():
        yield _Predicate(key, side, term.text, subject, names, done_to, alone)
    if term.stem in denied:
        end = term.start + len(term.text)
        alone = bool(_IS.search(before)) or term.stem in _leaving()
        if shown := denied_words(p.text).get((term.start, end)):
            of_all = alone and not _FURTHER.match(p.text, end)
            yield _Predicate(term.stem, -1, shown, subject, names, done_to, of_all, of_nobody)
        elif holds and intended:
            if term.stem in refused:
                yield _Predicate(term.stem, 1, term.text, subject, names, done_to, alone)
        elif holds and (alone or befalls or flags_of(term.text) & PAST or is_irregular(term.text)):
            yield _Predicate(term.stem, 1, term.text, subject, names, done_to, alone)


def _first(p: Said, n: int) -> int:
    """Where term n begins, or the words that deny it."""
    term = p.terms[n]
    end = term.start + len(term.text)
    shown = denied_words(p.text).get((term.start, end), "")
    return p.text.rfind(shown, 0, end) if shown else term.start


def _pronoun(p: Said, n: int) -> frozenset[str]:
    """The pronoun that term n is said of, as a mark that no stem is."""
    first = _first(p, n)
    before = _INTENDS.sub("", p.text[max(0, first - _LOOK) : first])
    found = _PRONOUN.search(before)
    return frozenset((f"~{found[1].lower()}",)) if found else frozenset()


def _subject(p: Said, n: int) -> list[Term]:
    """The words that may be whom or what term n is said of: those before it, or before what denies it.

    A second verb has the sentence's subject: `Vell takes the blame and has no intention of resigning`.
    """
    term, first = p.terms[n], _first(p, n)
    before = [m for m in range(n) if p.terms[m].start < first]
    near = sorted({*before[-_SUBJECT:], *range(max(0, n - _SUBJECT), n)})
    ahead = _clause(p, (p.terms[m] for m in near), term)
    return [*p.terms[:_LEADING], *ahead] if _SECOND.search(p.text, max(0, first - _LOOK), first) else ahead


def _clause(p: Said, terms: Iterable[Term], around: Term) -> list[Term]:
    """Those terms that no mark parts from the one they stand around."""
    out = []
    for t in terms:
        start, end = sorted((t, around), key=lambda x: x.start)
        if not _BREAK.search(p.text, start.start + len(start.text), end.start):
            out.append(t)
    return out


def _stems(terms: Iterable[Term]) -> frozenset[str]:
    return frozenset(t.stem for t in terms) - listed_stems("time_words")


def denied_before(before: str) -> bool:
    """Whether the words before a predicate deny it."""
    found = list(_any_of("negators").finditer(before))
    return bool(found) and len(before[found[-1].end() :].split()) <= _DENIED_WITHIN


def doubted(before: str) -> bool:
    """Whether the words before a predicate leave open whether it holds."""
    before = _WOULD_SAID.sub("", before)
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
