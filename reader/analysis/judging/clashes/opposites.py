"""Where two passages say opposite things of one subject: it rose or fell, it was done or not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from reader.analysis.judging.clashes.opposed_words import opposed_forms
from reader.analysis.judging.clauses import BREAK, lead_to, unbroken
from reader.analysis.judging.denials import (
    AUX,
    BE,
    came_since,
    denials_in,
    denied_at,
    denied_or_doubted,
    refusals_in,
)
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import KEPT, Clash, Said, Term, is_name, on_other_days, stems_of
from reader.analysis.language.alternatives import one_of
from reader.analysis.language.lexicon import PAST, flags_of
from reader.analysis.language.terms import is_irregular, stem
from reader.analysis.quantities.timing import times_in
from reader.analysis.sets import are_apart
from reader.data import word_list

_MOVES = "alone 0"
"""The first pair of the list, what rises and what falls: on two days it may have done both."""
_SUBJECT, _OBJECT = 3, 3
"""Words of meaning before a predicate that may be its subject, and behind it that may be what it is done to."""
_SHOUTED = 4
"""Letters from which a word in capitals may be shouted."""
_LOOK = 40
"""Characters before a predicate in which it is denied or made unsure."""
_INTENDS = re.compile(r"(?i)\b(?:will|(?:vow|promis|pledg|plan|intend)(?:s|es|ed|ned)? to) (?:\w{1,20}ly )?(?:be )?$")
"""What leads up to what somebody means to do: no doubt of theirs, though not done yet."""
_PRONOUN = re.compile(
    rf"(?i)\b(he|she|they) (?:(?:{AUX}|{BE}|will|would|also|then|not|never|\w{{1,20}}ly|\w{{2,8}}n[’']t) )*$"
)
"""A pronoun as the subject: in passages on one question mostly the same person."""
_IS = re.compile(rf"(?i)\b(?:{BE})(?: not|n[’']t)? (?:\w{{1,20}}ly )?$|\b(?:is|are|was|were)n[’']t (?:\w{{1,20}}ly )?$")
"""What stands before what somebody is, or what was done to them."""
_SUFFERS = re.compile(r"(?i)^(?:nor|neither|never|not once|at no \w+) (?:is|are|was|were)\b|\bto be \w|\bun[a-z]+$")
"""What is in the words of a denial that tell of something that befell nothing: `Nor were ferries ever checked`."""
_NOBODY = re.compile(rf"(?i)\b(?:nobody|no[ -]one) (?:(?:{BE}) )?$")
_SECOND = re.compile(rf"(?:\band|,)(?: (?:{BE}|{AUX}|will|would|also|then|now))*\s*$")
"""What leads up to a second verb of one subject, or to its verb behind an apposition."""
_FOUND = re.compile(
    r"\b(?:finds?|found|finding|declared|pronounced)"
    r" (?P<whom>(?:(?:[A-Z][\w.’'-]{1,30}|h(?:im|er)|them|the \w{3,20}) ){1,4})(?P<denied>not )?$"
)
"""What makes `guilty` a verdict: `found Vell guilty`."""
_AMONG = re.compile(r"\s(?:of|on) [^,.;:]{3,40},? (?:among them|including|such as)\b")
_CHARGES = 12
"""What leads up to some of the charges of a verdict by name, and words of meaning behind it that may name them."""
_LEADING = 4
"""Words of meaning that a sentence begins with, among which its subject is."""
_OWNED = re.compile(r"\s{1,20}(?:its|their|his|her|our)\b")
"""What makes of a word that tells how something is a verb that does it to another."""
_FURTHER = re.compile(r"\s{1,20}(?:with|of|for|by|as|to|from|in|at|on|against|over)\b")
"""What goes on to say of which, by whom or where: `charged with`."""


class _Predicate(NamedTuple):
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
    day: str
    """When it was written, where that is known."""
    of_nobody: bool = False
    """Whether it holds of nobody, whoever is spoken of."""


@cache
def _leaving() -> frozenset[str]:
    return frozenset(map(stem, word_list("reader.analysis", "opposed", "leaving")))


@cache
def _no_moves() -> re.Pattern[str]:
    """What makes of rising and falling a state that somebody came into: `fell ill`."""
    return re.compile(rf"(?i)\s{{1,20}}{one_of(word_list('reader.analysis', 'opposed', 'no_moves'))}\b")


def opposed_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets say opposite things of one subject: `shares rose` against `shares fell`.

    The subject must be the same, and what is done to it too; neither outlet tells both.
    """
    passages = [p for side in (mine, others) for p in side]
    denied = frozenset(d for p in passages for d in denials_in(p.text))
    if not denied and not (any(map(_has_listed, mine)) and any(map(_has_listed, others))):
        return None
    refused = frozenset(d for p in passages for d in refusals_in(p.text))
    here, there = ([x for p in side for x in _predicates(p, denied, refused)] for side in (mine, others))
    told_here, told_there = ({(x.key, x.side) for x in side} for side in (here, there))
    passing = {_MOVES} if on_other_days(mine, others) or _of_other_spans(mine, others) else set()
    for x, y in product(here, there):
        if (
            x.key in passing
            or not _are_opposed(x, y)
            or (x.key, -x.side) in told_here
            or (y.key, -y.side) in told_there
        ):
            continue
        denial, told = (x, y) if x.side < y.side else (y, x)
        update = came_since(denial.text, denial.day, told.day, [p.text for p in passages])
        return Clash("update" if update else "opposite", x.text, y.text)
    return None


def _of_other_spans(mine: Sequence[Said], others: Sequence[Said]) -> bool:
    """Whether one tells of the last year and the other of this one."""
    here, there = ({t.shift for p in side for t in times_in(p.text) if t.span} for side in (mine, others))
    return are_apart(here, there)


def _are_opposed(x: _Predicate, y: _Predicate) -> bool:
    """Whether opposite things are said of one subject, and done to one object where any is named."""
    if x.key != y.key or x.side == y.side or not _same_subject(x, y):
        return False
    # who falls or stays does so without an object
    alone = (x.alone and y.alone) or not (x.object or y.object)
    return alone or bool(x.object & y.object) or x.of_nobody or y.of_nobody


def _same_subject(x: _Predicate, y: _Predicate) -> bool:
    """Whether both are said of one thing: shares of one company and shares of another are two."""
    if x.of_nobody or y.of_nobody:
        return True
    return bool(x.subject & y.subject) and bool(x.names & y.names or not x.names or not y.names)


def tells_or_denies(passage: Said) -> bool:
    """Whether a passage has a listed predicate, or denies anything: of two that do neither none is the opposite."""
    return _has_listed(passage) or bool(denials_in(passage.text))


@lru_cache(maxsize=KEPT)
def _has_listed(passage: Said) -> bool:
    """Whether any term of a passage is a listed predicate."""
    return any(t.text in opposed_forms() for t in passage.terms)


@lru_cache(maxsize=KEPT)
def _predicates(passage: Said, denied: frozenset[str], refused: frozenset[str]) -> tuple[_Predicate, ...]:
    """The listed predicates of a passage, and those that have one of the stems denied or refused somewhere."""
    own = denied_at(passage.text)
    wanted = (n for n, t in enumerate(passage.terms) if t.text in opposed_forms() or t.stem in denied or t.end in own)
    return tuple(x for n in wanted for x in _predicates_at(passage, n, denied, refused))


def _predicates_at(p: Said, n: int, denied: frozenset[str], refused: frozenset[str]) -> Iterator[_Predicate]:
    """What term n says of a subject: the pairs of opposites it is in, and itself where its stem is denied somewhere."""
    if verdict := _verdict(p, n):
        yield verdict
        return
    said = _said_at(p, n)
    if said is None:
        return
    term = p.terms[n]
    before = lead_to(p.text, term.start, _LOOK, BREAK)
    meant = _INTENDS.sub("", before)
    holds = not (said.of_nobody or denied_or_doubted(meant))
    owns = _OWNED.match(p.text, term.end)
    for key, side, alone in opposed_forms().get(term.text, ()) if holds else ():
        if not (alone and owns) and (
            key != _MOVES or not _no_moves().match(p.text, term.end)
        ):  # it will empty its halls
            yield said._replace(key=key, side=side, alone=alone)
    key, shown = denied_at(p.text).get(term.end, (term.stem, ""))
    if key not in denied:
        return
    alone = bool(_IS.search(before) or _SUFFERS.search(shown)) or key in _leaving()
    if shown:
        yield said._replace(key=key, side=-1, text=shown, alone=alone and not _FURTHER.match(p.text, term.end))
        return
    # what somebody means to do says the opposite of a refusal alone
    told = term.stem in refused if meant != before else alone or _is_told_as_done(p, n)
    if holds and told:
        yield said._replace(alone=alone)


def _said_at(p: Said, n: int) -> _Predicate | None:
    """Term n as told of its subject, by its own stem; None where it is a name or has no subject."""
    term, ahead = p.terms[n], _subject(p, n)
    subject = stems_of(ahead) | _things(ahead) | _pronoun(p, n)
    of_nobody = _befalls(term) and bool(_NOBODY.search(lead_to(p.text, term.start, _LOOK, BREAK)))
    # ARRESTED is shouted, not a name
    named = term.capital and not p.text[term.start : term.start + _SHOUTED].isupper()
    if named or not (subject or of_nobody):
        return None
    behind = unbroken(p, p.terms[n + 1 : n + 1 + _OBJECT], term)
    names = stems_of(t for t in ahead if t.capital)
    done_to = stems_of(behind) | _things(behind)
    return _Predicate(term.stem, 1, term.text, subject, names, done_to, False, p.day, of_nobody)


def _befalls(term: Term) -> bool:
    """Whether a predicate is one of those that befall people: `killed`, `missing`."""
    return term.text in word_list("reader.analysis", "opposed", "befalls")


def _is_told_as_done(p: Said, n: int) -> bool:
    """Whether term n is a form by which something is told as done or as so."""
    term = p.terms[n]
    return _befalls(term) or bool(flags_of(term.text) & PAST) or is_irregular(term.text) or _is_now(p, n)


def _is_now(p: Said, n: int) -> bool:
    """Whether term n is a verb in the present right behind a name, as headlines tell what was done: `Orlin falls`."""
    if not n or not p.terms[n].text.endswith("s"):
        return False
    before = p.terms[n - 1]
    return is_name(p, before) and p.text[before.end : p.terms[n].start] == " "


def _verdict(p: Said, n: int) -> _Predicate | None:
    """What a court does by `found Vell guilty`: it convicts him; None where term n is no such verdict."""
    term = p.terms[n]
    found = _FOUND.search(p.text, 0, term.start) if term.text == "guilty" else None
    if found is None:
        return None
    ahead = [t for t in p.terms if t.start < found.start()][-_SUBJECT:]
    whom = p.terms_in(found.start("whom"), term.start)
    key, side, _ = opposed_forms()["convicted"][0]
    shown = p.text[found.start() : term.end]
    # of what, rather than whom: on another charge he may have been acquitted
    charges = _CHARGES if _AMONG.match(p.text, term.end) else _OBJECT
    done_to = stems_of(unbroken(p, p.terms[n + 1 : n + 1 + charges], term)) or stems_of(whom)
    # a jury may be named by where it sits, and those who were cleared by it need not say so
    return _Predicate(
        key,
        -side if found["denied"] else side,
        shown,
        stems_of(ahead) | _things(ahead),
        frozenset(),
        done_to,
        False,
        p.day,
    )


def _things(terms: Iterable[Term]) -> frozenset[str]:
    """The kinds of things that words name by which others are named too: revenue and sales, jets and aircraft."""
    return frozenset(kind for kind in folded(terms) if kind.startswith("~"))


def _first(p: Said, n: int) -> int:
    """Where term n begins, or the words that deny it."""
    term = p.terms[n]
    end = term.end
    _, shown = denied_at(p.text).get(end, ("", ""))
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
    ahead = unbroken(p, (p.terms[m] for m in near), term)
    return [*p.terms[:_LEADING], *ahead] if _SECOND.search(p.text, max(0, first - _LOOK), first) else ahead
