"""Where one outlet denies what another tells, in other words: `no convoy was stopped`, `the trucks were held up`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from reader.analysis.judging.clashes.times import still_undone
from reader.analysis.judging.clauses import end_of_stretch, lead_to
from reader.analysis.judging.denials import AUX, BE, DENYING, NONE, came_since, came_to_nothing, doubted
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import (
    KEPT,
    Clash,
    Said,
    Term,
    bare_words,
    is_name,
    named_among,
    on_other_days,
    unquoted,
)
from reader.analysis.language.alternatives import one_of, whole_words
from reader.analysis.language.lexicon import DAY, MONTH, flags_of
from reader.analysis.language.terms import CLAUSE_END, stem, words_of
from reader.analysis.quantities.timing import YEAR
from reader.data import heads_of_rows, word_list

_BEFORE, _BEHIND = 7, 4
"""Words of meaning before and behind a deed that may be what it was done to."""
_HELD = 0.6
"""The share of a denial's other words that what is told must have where nothing says to what it was done."""
_LOOK = 120
"""Characters before a deed in which it is denied or made unsure."""
_NOT = re.compile(
    rf"(?i)(?:\b(?:(?:{AUX}|{BE}|will|would|shall|could|can) not|cannot|never)|\b[a-z]+n[’']t"
    r"|\b(?:refus|declin|fail)(?:s|es|ed|ing) to|\bno (?:intention|plans?) (?:of|to)|\bha(?:s|ve|d) (?:still )?yet to"
    r"|\bstop(?:s|ped|ping)? short of)"
    rf"(?: (?:{BE}|be|yet|ever|even|[a-z]+ly)){{0,3}} $"
)
"""What stands right before a deed that is denied."""
_NONE = re.compile(
    r"(?i)\b(?:(?:no(?! (?:longer|doubt|more|fewer|less|later)\b)|not (?:a single|one|any)|none of)"
    r"(?: (?!(?:said|says|told|claims?|that)\b)[\w’'-]{1,30}){0,5}?|nobody|no-one|none)"
    rf" (?:{BE}|ha[sd] been|have been|will be|had|has|have) $"
)
"""What leads up to a deed that was done to none: `no vehicle carrying aid has been`."""
_NOBODY = re.compile(r"(?i)\b(?:nobody|no[ -]one|none(?: of (?:us|them|those|the [\w’'-]{1,20}))?) (?:ever )?$")
"""Who did not do it where nobody did: `nobody warned us`."""
_OF_NOBODY = re.compile(
    r"(?i)\b(?:nobody|no[ -]one|none)\b(?! of\b)|^(?:no|not (?:a single|one|any)|without(?: a single| an?| any)?) $"
)
"""A denial that it befell anybody: `nobody was`, `no arrests`; beside `no serious injuries` there may be others."""
_FORMER = re.compile(
    rf"(?i)\b{YEAR}\b|\b(?:years?|months?|decades?) (?:ago|earlier|before)\b|\b(?:last|previous) year\b"
)
"""What may set a passage in another time than that of the story."""
_NO_NOUN = re.compile(
    r"(?i)\b(?:no|not (?:a single|one|any|an?)|without(?: an?| any)?)"
    r"(?: (?:word|sign|hint|trace|offer|form|sort|kind) of(?: an?)?| [\w’'-]{1,20})? $"
    r"|\b(?:not|never|yet to) (?:yet )?"
    r"(?:won|win|received?|had|got|get|given?|made|make|offer(?:ed)?|obtain(?:ed)?|secured?)"
    r"(?: (?:an?|any|the|its|his|her|their)(?: [\w’'-]{1,20}[’']s?)?)? $"
    r"|\b(?:await(?:s|ed|ing)?|lack(?:s|ed|ing)?|pending|waiting for|without)"
    r"(?: (?:an?|any|the|its|his|her|their)(?: [\w’'-]{1,20}[’']s?)?)? $"
)
"""What denies a deed that a noun names: `no searches`, `without warning`, `has not won the council's approval`."""
_CLAIM = re.compile(r"(?i)\b(?:reports?|claims?|allegations?|rumou?rs?|suggestions?|stories) that\b")
"""What tells something as told by others."""
_AHEAD = re.compile(r"(?i)\b(?:will|would|shall|won[’']t|to)(?: not)?(?: (?:be|[a-z]+ly)){0,2} $")
_INTENDS = re.compile(r"(?i)\b(?:will|to)(?: (?:be|[a-z]+ly)){0,2} $")
_GOVERNED = re.compile(r"(?i)\b(?:will|would|plans? to|planned to|is to|are to)\b")
"""What makes a deed one that is still to come, right before it and further ahead: `would cut jobs and close a mill`."""
_UNSURE = re.compile(
    r"(?i)\b(?:if|whether|unless|may|might|should|could|asked|hopes?|hoped|question|perhaps|claimed)\b"
)
"""What leaves open whether a deed will be done."""
_ASKED = re.compile(
    r"(?i)\b(?:ask|urg|want|implor|beg|petition|press|call on)(?:s|es|ed|ing|ged|ging)?"
    r"(?: [\w’'-]{1,20}){1,5} to $"
)
"""What leads up to a deed that somebody is asked to do: `the suit asks a judge to`."""
_FIRST = re.compile(r"(?i)\b(?:before|prior to|until)\b")
_THEN = re.compile(r"(?i)\b(?:after|afterwards|later|since)\b")
"""What sets a deed before another, or behind it: not done before the fire, it may have been done afterwards."""
_PASSIVE = re.compile(rf"(?i)\b(?:{BE})(?: not| [a-z]+ly){{0,2}} $")
_ENDS = re.compile(r"(?i)(?: at all)?\s{0,3}(?:[,;.:!?)\"”]|$)")
_OF_NONE = re.compile(rf"(?i)(?: (?:out|up|off|back|over|down))? {NONE}")
"""What says that a deed was done to nothing: `paid out nothing`."""
_WAY = re.compile(r"(?i) (?:(?:its|their|his|her|my|our|a|the) )?(?:way|open|entry|passage)\b")
"""What gives a verb another sense: `forced its way in` orders nobody."""
_OBJECT = re.compile(
    r"\s(?!(?:in|at|on|by|for|from|to|with|of|as|after|before|because|that|when|while|and|but|or|until|during|near"
    r"|over|under|within|again|today|yesterday|this|next|last|outside|inside|there|here|earlier|only)\b)[\w’'-]"
)
"""What goes on behind a deed to what it was done to."""


class Deed(NamedTuple):
    """What a passage tells or denies that was done."""

    key: str
    denied: bool
    ahead: bool
    """Whether it is still to come."""
    to: frozenset[str]
    """To what it was done or not done; of nobody in particular empty."""
    names: frozenset[str]
    words: frozenset[str]
    """All other words of meaning of its clause."""
    turn: str
    """`first` or `then` where it is set before or behind another."""
    shown: str
    of_nobody: bool = False
    """Whether it befell nobody at all."""
    by: frozenset[str] = frozenset()
    """Who did it, where something is told that it was done to."""
    at_all: bool = False
    """Whether nothing behind it says to what, where or when."""
    day: str = ""
    """When it was written, where that is known."""
    former: bool = False
    """Whether the passage tells of another time as well."""
    doers: frozenset[str] = frozenset()
    """The stems of the names ahead of it, where something is told behind it that it was done to."""


@cache
def _forms() -> dict[str, str]:
    """The words that tell a deed to the deed, which is named by the first of them."""
    return heads_of_rows("reader.analysis", "whether", "deeds")


@cache
def _first_words() -> frozenset[str]:
    return frozenset(f.split()[0] for f in _forms())


@cache
def _nouns() -> frozenset[str]:
    return word_list("reader.analysis", "whether", "nouns")


@cache
def _bases() -> frozenset[str]:
    return word_list("reader.analysis", "whether", "bases")


@cache
def _untrue() -> re.Pattern[str]:
    """`Reports that ... are false`: what makes what stands between a denial."""
    return re.compile(rf"(?i)\b(?:{BE})(?: [a-z]+ly)? {one_of(word_list('reader.analysis', 'whether', 'untrue'))}\b")


@cache
def _any() -> re.Pattern[str]:
    return whole_words(_forms())


@cache
def stems_of_deeds() -> dict[str, frozenset[str]]:
    """The stems by which a passage that tells or denies a deed is known, by the deed."""
    out: dict[str, frozenset[str]] = {}
    for form, key in _forms().items():
        # of `still at large` the first that means something: small words have no stem
        known = (w.stem for w in words_of(form, 0, len(form)) if w.stem)
        out[key] = out.get(key, frozenset()) | {next(known, stem(form.split()[0]))}
    return out


def whether_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one outlet denies what another tells as done to the same; neither does both, nor of another day.

    What was not done on Monday may have been on Thursday; what is still not done on Thursday was not on Wednesday.
    """
    if on_other_days(mine, others) and not (still_undone(mine, others) or still_undone(others, mine)):
        return None
    here, there = ([d for p in side for d in deeds_of(p)] for side in (mine, others))
    told_here, told_there = ({(d.key, d.denied) for d in side} for side in (here, there))
    for x, y in product(here, there):
        if not excludes(x, y) or (x.key, y.denied) in told_here or (y.key, x.denied) in told_there:
            continue
        told, denied = (y, x) if x.denied else (x, y)
        update = came_since(denied.shown, denied.day, told.day, [p.text for p in (*mine, *others)])
        return Clash("update" if update else "opposite", x.shown, y.shown)
    return None


def excludes(x: Deed, y: Deed) -> bool:
    """Whether one of two deeds is the denial of the other."""
    if x.key != y.key or x.denied == y.denied:
        return False
    told, denied = (y, x) if x.denied else (x, y)
    if (told.ahead and not denied.ahead) or {x.turn, y.turn} == {"first", "then"}:
        return False
    if befell_nobody(denied):
        return not told.former
    named = ((told.names, denied.names), (told.doers, denied.doers))
    if any(one and other and not one & other for one, other in named):
        return False
    if is_of_one(told, denied):
        return True
    held = denied.words & told.words
    return len(held) > 1 and len(held) >= _HELD * len(denied.words)


def is_of_one(told: Deed, denied: Deed) -> bool:
    """Whether what is told was done to what it is denied of, or by those of whom all of it is denied."""
    return bool(told.to & denied.to or (denied.at_all and told.by & denied.to))


def befell_nobody(deed: Deed) -> bool:
    """Whether a deed is denied that befalls people, and of all of them: whoever it befell elsewhere, one is wrong."""
    return deed.of_nobody and deed.key in word_list("reader.analysis", "whether", "befalling")


@lru_cache(maxsize=KEPT)
def deeds_of(passage: Said) -> tuple[Deed, ...]:
    """What a passage tells or denies that was done."""
    if bare_words(passage).isdisjoint(_first_words()):
        return ()
    text = unquoted(passage.text)
    untrue = [(m.end(), u.start(), u.group()) for m in _CLAIM.finditer(text) if (u := _untrue().search(text, m.end()))]
    return tuple(d for m in _any().finditer(text) if (d := _deed(passage, text, m, untrue)) is not None)


def _deed(p: Said, text: str, m: re.Match[str], untrue: Sequence[tuple[int, int, str]]) -> Deed | None:
    """The deed at a match; None where it is neither told nor denied for sure."""
    start, end = m.span()
    before = lead_to(text, start, _LOOK)
    clause = CLAUSE_END.split(before)[-1]
    form = m.group().lower()
    false = next((words for first, last, words in untrue if first <= start < last), "")
    denial = _denial(form, clause, before)
    undone = not denial and came_to_nothing(text, end)
    ahead = bool(_AHEAD.search(clause) or (form in _bases() and _GOVERNED.search(before)))
    if (
        (false and denial)
        or _WAY.match(text, end)
        or _OF_NONE.match(text, end)
        or not (undone or _is_told(form, clause, denial, ahead))
    ):
        return None
    first, last = start - len(before), end_of_stretch(text, end)
    in_front, behind = p.terms_in(first, start), p.terms_in(end, last)
    own = p.terms_in(start - len(clause), start) or in_front
    active = _is_active(text, m, clause)
    to = [t for t in _done_to(text, m, clause, own, behind) if not _is_day(p, t)]
    shown = f"{text[start - len(denial) : start]}{m.group()}"
    return Deed(
        key=_forms()[form],
        denied=bool(denial or false or undone),
        ahead=ahead,
        to=folded(to),
        names=named_among(p, to),
        words=folded(t for t in (*in_front, *behind) if not is_name(p, t)),
        turn=_turn(text[first:last]),
        shown=" ".join((f"{shown} … {false}" if false else shown).split()),
        of_nobody=bool(_OF_NOBODY.search(denial)),
        by=folded(own[-_BEFORE:]) if active else frozenset(),
        at_all=bool(_ENDS.match(text, end)),
        day=p.day,
        former=bool(_FORMER.search(text)),
        doers=named_among(p, in_front) if active else frozenset(),
    )


def _turn(stretch: str) -> str:
    return "first" if _FIRST.search(stretch) else "then" if _THEN.search(stretch) else ""


def _done_to(text: str, m: re.Match[str], clause: str, ahead: Sequence[Term], behind: Sequence[Term]) -> list[Term]:
    """The words that may tell to what a deed was done: those ahead where it was suffered, or has no object."""
    if m.group().lower() in _nouns():
        return [*ahead[-_BEFORE:], *behind[:_BEHIND]]
    if not _PASSIVE.search(clause) and _OBJECT.match(text, m.end()):
        return list(behind[:_BEHIND])
    return list(ahead[-_BEFORE:])


def _is_active(text: str, m: re.Match[str], clause: str) -> bool:
    """Whether a deed is told of who did it to something, which is told behind it."""
    active = m.group().lower() not in _nouns() and not _PASSIVE.search(clause)
    return active and bool(_OBJECT.match(text, m.end()))


def _is_day(p: Said, term: Term) -> bool:
    return bool(flags_of(p.text[term.start : term.end]) & (DAY | MONTH))


def _denial(form: str, clause: str, before: str) -> str:
    """The words right before a deed by which it is denied; nothing where it is not."""
    for pattern in (_NO_NOUN if form in _nouns() else _NOT, _NOT if form in _bases() else _NONE, _NONE, _NOBODY):
        if found := pattern.search(clause):
            return found.group()
    found = DENYING.search(before)
    return found.group() if found else ""


def _is_told(form: str, clause: str, denial: str, ahead: bool) -> bool:
    """Whether a deed is told or denied for sure, neither wished, asked after nor left open."""
    if denial:
        return not _UNSURE.search(clause[: len(clause) - len(denial)])
    if form in word_list("reader.analysis", "whether", "denied_only"):
        return False
    return (ahead or form not in _bases()) and not _ASKED.search(clause) and not doubted(_INTENDS.sub("", clause))
