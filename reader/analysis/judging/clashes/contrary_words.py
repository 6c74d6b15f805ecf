"""What passages tell in set words that have contraries: `stepped down`, `was never open`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.set_words import SetWords, Told, phrases_of
from reader.analysis.judging.clauses import lead_to, stretch_around
from reader.analysis.judging.denials import DENYING, NONE, SUFFERED, came_to_nothing, denial_before, doubted
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import (
    KEPT,
    Said,
    Term,
    is_name,
    may_be_done,
    named_among,
    said,
    stems_of,
    unquoted,
)
from reader.analysis.language.lexicon import AUX, CUE, OF_ONE, PERSON, PREP, VERB, flags_of
from reader.analysis.language.terms import stop_words
from reader.analysis.quantities.number_words import is_number
from reader.data import table, word_list

OF_EVENTS = ("outcomes", "stages", "states", "contests")
"""Questions about what came of something, by what their keys begin with."""
_AHEAD, _BEHIND, _LEADING = 4, 3, 4
"""Words of meaning before and behind the words told, and at a sentence's head, that may be of whom they are told."""
_SIDE = 2
"""Words of meaning behind `heartbreak for` that may name the side."""
_BESIDE = re.compile(
    r"\b(?:of|in|on|at|for|from|with|to|against|into|over|near|off|outside|around|towards?) (?:the |a |its |their )?"
    r"(?:[A-Z][\w’'-]{1,20} ){0,3}$"
)
"""What leads up to a name that does nothing."""
_MODIFIES = re.compile(r"(?:[A-Z][\w’'-]{1,20} ){1,4}([a-z]{3,20})\b")
"""A name with the word behind it, which where it is no verb says what is called so."""
_BEGUN = re.compile(r"[.!?][”\"’']?\s{1,3}[“\"‘']?$")
_NAMED = re.compile(r"[A-Z][\w’'-]{1,20} [A-Z]")
"""What leads up to the first word of a further sentence, whose capital tells nothing unless another follows."""
_SENSE = 3
"""Words behind a word that tell in which sense it stands."""
_LOOK = 80
"""Characters before the words told in which they are denied or made unsure."""
_RESUMED = re.compile(r"(?:,|\band|\bwho)(?: (?:is|are|was|were|had|has|have|been|also|then|later))*\s*$")
"""What leads up to a verb whose subject stands further ahead: behind an apposition, or another verb of the same."""
_PRONOUN = re.compile(r"(?i)\b(?:he|she|they|it|i|we)\b")
_SOMEBODY = re.compile(r"(?i)\b(?:he|she) (?:(?:has|had|was|is|would|will|now|also|still) )*$")
_SOME_COUNTS = re.compile(
    r"(?i)\b(?:on|of) (?!(?:all(?! but)|every|any|each|both|the|no)\b)"
    r"[\w-]{1,20} (?:[\w-]{1,20} ){0,3}(?:counts|charges)\b"
    r"|\b(?:on|of) (?:all but )?(?:the )?(?:other |others\b|some\b|most\b|several\b"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b)"
)
"""What says that a verdict is on some of the charges alone: on the others it may be the contrary."""
_CHARGE = 2
"""Words of meaning that tell of what somebody was found guilty or not."""
_OF = re.compile(
    r"(?: on [A-Z][a-z]{2,6}day)? (?:(?!(?:of|on|in|at|by|for|after|before|to|with|and|but)\b)[a-z-]{1,20} ){0,4}"
    r"(?:(?:[A-Z][\w’'-]{1,20}|him|her|them) ){0,3}(?:of|on) "
)
"""What stands between a verdict and its charge: ` of `, ` the former warden Orrin Vell of `."""
_ASKED = re.compile(r"(?i)\bask(?:ed|ing)\b[^,;:.]{0,100}\b(?:if|whether)\b[^,;:.]*$")
_YES = re.compile(r"(?i)[“\"'‘](?:yes|yeah)\b|\b(?:said|replied|answered) (?:yes\b|in the affirmative)|\bnodded\b")
"""What asks whether something is so, and what says that it is."""
_SHOUTED = re.compile(
    r"(?i)\b(?:scream|shout|chant|yell|cr(?:y|ied|ies)|slogans?|banners?|placards?)[a-z]* (?:[a-z]+ )?that [^,;:.]*$"
)
"""What leads up to what a crowd but shouts."""
_OF_NONE = re.compile(rf"(?i)\s{NONE}")
"""What makes the verb that it stands behind tell nothing of what it tells else: `turned up no letter`."""
_NOT_ONLY = re.compile(r"(?i)\bnot (?:only|just|merely|simply) ")
_SET_APART = re.compile(
    r"(?i)\b(?:compared (?:with|to)|against|after|from|as|call(?:s|ed|ing) (?:it|this|that)|termed)"
    r"(?: (?:an?|the|its|their|his|her))?\s*$|\bbefore (?:it|they|he|she|the [a-z]{3,12}) $"
)
"""What leads up to what is told of another time, or what something is but called: `announce it as a resignation`."""
_PICKED_OUT = re.compile(r"(?i)\b(?:those|men|women|people|children|[a-z]{2,20}[^s\W]s) who (?:ha(?:ve|d) )?$")
"""What leads up to that by which some of many are meant, of whom something else is told: `the men who died`."""
_NUMBER_AT = 30
"""Characters behind a verb in which a number is the next word."""
_COUNT = re.compile(
    r"(?<![.,:$£€\w-])(?<!\bof )(?<!\bof the )(?<!\bof its )(?<!\b[Aa]ll )"
    r"(?!(?i:one)\b(?! of (?:the )?[a-z\d]))(?:\d[\d,]*|[A-Za-z]+(?:-[a-z]+)?)(?= [a-z])"
)
"""What may be a number that counts what follows it, in digits or words: no sum, no whole (`eight of the ten`, `all
ten`), and not `one`, which counts little."""


class _Answer(NamedTuple):
    """One of the answers to a question that exclude each other."""

    key: str
    """Which question."""
    side: int
    """Which of its answers."""


class Contrary(NamedTuple):
    """What a passage tells in words that have contraries."""

    key: str
    """Which contraries."""
    side: int
    """Which of them."""
    denied: bool
    """Whether it is told that this is not so."""
    text: str
    at: tuple[int, int]
    """Where the words stand in the passage."""
    subject: frozenset[str]
    names: frozenset[str]
    counted: frozenset[str]
    """The numbers of things or people ahead of it, else behind: what is told of some need not be told of others."""
    pronoun: bool
    charge: frozenset[str]
    """What it is told of, where it is a verdict on somebody: of what somebody was acquitted."""
    day: str
    """When it was written, where that is known."""


@cache
def _set_words() -> SetWords[_Answer]:
    told = {**table("reader.analysis", "contraries"), **table("reader.analysis", "outcomes")}
    rows = (
        (_Answer(f"{name} {n}", side), forms)
        for name in ("told", "sole", "manner", "done_to", "succession", "outcomes", "stages", "states", "contests")
        for n, row in enumerate(told[name])
        for side, forms in enumerate(row)
    )
    return SetWords(phrases_of(rows), word_list("reader.analysis", "contraries", "between"))


def questions_in(text: str) -> frozenset[str]:
    """The questions that a passage may answer in words that have contraries."""
    return frozenset(answer.key for told in _told_in(text) for answer in told.meant)


@lru_cache(maxsize=2 * KEPT)
def _told_in(text: str) -> tuple[Told[_Answer], ...]:
    """Asked of each passage of a story, and again of those that are compared."""
    return tuple(_set_words().found_in(text))


@lru_cache(maxsize=KEPT)
def contraries_in(passage: Said) -> tuple[Contrary, ...]:
    """What a passage tells in words that have contraries."""
    return tuple(x._replace(day=passage.day) for x in _undated(passage.text))


@lru_cache(maxsize=2 * KEPT)
def _undated(text: str) -> tuple[Contrary, ...]:
    """The same of a text, whoever wrote it on whatever day: asked of a story's passages, and again of its claims'."""
    passage = said("", text)
    text = unquoted(text)
    out: dict[tuple[int, str], Contrary] = {}
    for told in _told_in(text):
        for x in _at(passage, text, told):
            # `knew nothing` and not `knew`
            out.setdefault((told.start, x.key), x)
    # what is told of a subject says more
    return tuple(sorted(out.values(), key=lambda x: x.key.startswith(OF_EVENTS)))


def _at(p: Said, text: str, told: Told[_Answer]) -> Iterator[Contrary]:
    """What a passage tells where set words stand in it: an answer each to the questions that they may answer."""
    before = lead_to(text, told.start, _LOOK)
    denial = denial_before(before) or _found(DENYING, before)
    if not _is_told(p, text, told, before, denial):
        return
    begin, end = stretch_around(text, told.start, told.end)
    form = text[told.start : told.end].lower()
    words = form.split()
    if _has_other_sense(form, text[told.end : end]) or (denial and form in _never_denied()):
        return
    is_verdict = not word_list("reader.analysis", "contraries", "on_counts").isdisjoint(words)
    if is_verdict and _SOME_COUNTS.search(text, told.start, end):
        return
    ahead, behind = _ahead(p, told, begin, before), p.terms_in(told.end, end)[:_BEHIND]
    undergone = words[-1] in word_list("reader.analysis", "contraries", "undergone")
    charge = _charge_in(p, text, told.end, end) if is_verdict else frozenset()
    shown = " ".join(f"{denial}{text[told.start : told.end]}".split())
    denied = bool(denial or came_to_nothing(text, told.end)) is not told.denied
    for answer in told.meant:
        done_to = answer.key.startswith("done_to")
        if done_to:
            about = ahead if SUFFERED.search(before) else behind
        elif answer.key.startswith(OF_EVENTS):
            of_next = answer.key.startswith("contests") and words[-1] == "for"
            about = behind[:_SIDE] if of_next else [t for t in ahead if not _is_place(p, t)]
        else:
            about = [*ahead, *behind] if undergone else ahead
        # of Halden's president it is told, and not of Halden
        about = [t for t in about if not (t.capital and t.text.endswith(OF_ONE))]
        names = named_among(p, about)
        pronoun = bool(_PRONOUN.search(before)) and not names
        yield Contrary(
            *answer, denied, shown, (told.start, told.end), _kinds(about), names,
            _numbers(text[begin : told.start]) or _numbers_behind(text, told.end), pronoun, charge, p.day,
        )  # fmt: skip


def _is_told(p: Said, text: str, told: Told[_Answer], before: str, denial: str) -> bool:
    """Whether set words tell or deny something for sure: they pick nobody out, and nobody but shouts or doubts it.

    Args:
        p: the passage.
        text: its words without the marks around a few of them.
        told: the set words.
        before: what leads up to them.
        denial: the end of it by which they are denied; empty where they are not.
    """
    words = text[told.start : told.end].lower().split()
    brings_about = words[-1] in word_list("reader.analysis", "contraries", "bring_about")
    if any(pattern.search(before) for pattern in (_PICKED_OUT, _SHOUTED, *(() if brings_about else (_SET_APART,)))):
        return False
    if _NOT_ONLY.search(denial) or _OF_NONE.match(text, told.end):
        return False
    rest = before[: len(before) - len(denial)]
    if words[0] in ("remain", "stay"):
        rest = rest.removesuffix("will ")  # what will remain so is so now
    return not _found(DENYING, rest) and (not doubted(rest) or _affirmed(p.text, told.start))


def _ahead(p: Said, told: Told[_Answer], begin: int, before: str) -> list[Term]:
    """The words from offset `begin` on, and within the set words, of whom those may be told."""
    reporting = word_list("reader.analysis", "contraries", "reporting")
    in_front = [t for t in p.terms_in(begin, told.start) if t.text not in reporting]
    inside = [t for t in p.terms_in(told.start + 1, told.end) if is_name(p, t)]
    ahead = [*in_front[-_AHEAD:], *inside]
    if _RESUMED.search(before):
        return [*ahead, *in_front[:_LEADING]]
    if _SOMEBODY.search(before) and not any(is_name(p, t) for t in ahead):
        # whom the sentence began with: `Vell said again that he`
        return [*ahead, *(t for t in in_front[:_LEADING] if is_name(p, t))]
    return ahead


def _is_place(p: Said, t: Term) -> bool:
    """Whether a name does nothing: `in Orle`, `of the Odra guild`, `left the Orle mill`, or is none: `Members of`."""
    if not t.capital:
        return False
    before, behind = p.text[: t.start], _MODIFIES.match(p.text, t.start)
    noun = behind is not None and not may_be_done(behind[1]) and not flags_of(behind[1]) & (AUX | PREP | CUE | VERB)
    return bool(noun or _BESIDE.search(before) or (_BEGUN.search(before) and not _NAMED.match(p.text, t.start)))


def _charge_in(p: Said, text: str, at: int, end: int) -> frozenset[str]:
    """The stems of what a verdict is on, told behind it: `of fraud`; empty where it counts the charges."""
    of = _OF.match(text, at)
    begin = of.end() if of else at if text.endswith(" of", 0, at) else end  # cleared him of
    # of whom somebody was the murderer is no charge
    told = frozenset(t.stem for t in p.terms_in(begin, end)[:_CHARGE] if not flags_of(t.text) & PERSON)
    return frozenset() if any(s.startswith(("charg", "count")) for s in told) else told


def _has_other_sense(form: str, behind: str) -> bool:
    """Whether what stands behind a word tells that another sense of it is meant: `fired shots`, `a retired miner`."""
    listed = table("reader.analysis", "contraries")["other_sense"].get(form, ())
    following = behind.lower().split()[:_SENSE]
    describes = form in word_list("reader.analysis", "contraries", "before_nouns")
    if describes and following and following[0].isalpha() and behind[:1] == " " and following[0] not in stop_words():
        return True
    return not set(listed).isdisjoint(following)


@cache
def _never_denied() -> frozenset[str]:
    return word_list("reader.analysis", "contraries", "not_denied")


def _affirmed(text: str, at: int) -> bool:
    """Whether what stands at an offset was asked after, and answered with yes: then it is told."""
    return bool(_YES.search(text) and _ASKED.search(text, max(0, at - 3 * _LOOK), at))


def _numbers(text: str) -> frozenset[str]:
    found = (m.group().lower() for m in _COUNT.finditer(text))
    return frozenset(filter(is_number, found))


def _numbers_behind(text: str, at: int) -> frozenset[str]:
    """The number that stands right behind a verb, of what it is done to: `will shut three of its seven libraries`."""
    first = text[at : at + _NUMBER_AT].split(" ", 2)[1:2]
    return _numbers(f"{first[0]} x") if first and first[0] else frozenset()


def _found(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found.group() if found else ""


def _kinds(terms: Iterable[Term]) -> frozenset[str]:
    terms = list(terms)
    return stems_of(terms) | {kind for kind in folded(terms) if kind.startswith("~")}
