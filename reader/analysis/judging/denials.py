"""What a passage says was not done, will not be done, or is denied."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from reader.analysis.judging.passages import KEPT, is_later, may_be_done
from reader.analysis.judging.polarity import listed_words
from reader.analysis.language.alternatives import whole_words
from reader.analysis.language.lexicon import DET, PAST, flags_of
from reader.analysis.language.terms import stem, stop_words
from reader.data import word_list

CHANGED_MIND = r"changed? (?:its|his|her|their) minds?"
"""That somebody thinks otherwise now than before, for patterns."""
AUX, BE = "did|does|do|has|have|had", "is|are|was|were|been|being"
"""Forms of the verbs that help others, for patterns."""
SUFFERED = re.compile(rf"(?i)\b(?:{BE})(?: [a-z]+ly)? $")
"""What leads up to a verb that its subject suffered: `was brutally attacked`."""
_DID_NOT = re.compile(
    rf"(?i)\b(?:(?:{AUX}|{BE}) not|(?:did|does|do|has|have|had|is|are|was|were)n[’']t|never|nobody|no[ -]one)"
    rf" (?:(?:{BE}) )?(?:\w{{1,20}}ly )?(?!else\b)([a-z]+)"
)
"""What was not done: `did not warn`, `was never sold`."""
_NEVER = re.compile(r"(?i)\b(?:never|nobody|no[ -]one) (?:ever )?[a-z]{1,20}\b")
_NOT_YET = re.compile(
    r"(?i)\b(?:(?:ha(?:s|ve|d)|is|are|was|were) (?:still )?yet to|fail(?:s|ed|ing)? to)"
    r"(?: be)? (?:\w{1,20}ly )?([a-z]+)"
)
"""`has yet to visit`, `failed to stop`."""
_NOR = re.compile(
    rf"(?i)\b(?:nor|neither|never|not once|at no (?:time|point|stage)) (?:{AUX}|{BE})"
    r" (?P<rest>(?:[\w’'-]{1,20}(?: |\b)){2,8})"
)
"""`Nor were ferries ever checked`: a denial whose subject stands behind the helping verb."""
_LEFT_UN = re.compile(
    rf"(?i)\b(?:still|remain(?:s|ed)?|left|went|gone|la[iy]n?|lies|stay(?:s|ed)?|sat|stood|{BE})"
    r"(?: \w{1,20}ly)? un([a-z]{4,20})\b"
)
"""`were left unpaid`."""
NONE = (
    r"(?:no(?! (?:longer|doubt|more|less|fewer|later|one|secret|further|way|matter)\b)|nothing|nobody"
    r"|not (?:one|a single))\b"
)
"""What makes the object of the verb before it none, for patterns."""
_DONE_TO_NONE = re.compile(
    rf"(?i)\b(?!vot(?:e|es|ed|ing)\b)([a-z]{{3,20}})(?: (?:up|out|on|off|in|down|back|over|away))? {NONE}"
)
"""`received no letter`: a verb whose object is none."""
_WILL_NOT = re.compile(
    r"(?i)\b(?:no (?:intention|plans?|wish) (?:of|to)|(?:will|would|shall) not|won[’']t"
    r"|(?:refus|declin)(?:es|ed|ing) to|rul(?:es|ed|ing) out|(?:vow|promis|pledg|decid|chos)(?:es|ed|e) not to)"
    r"(?: be)? (?:\w{1,20}ly )?([a-z]+)"
)
"""What somebody will not do: told of as done by another, one of the two was overtaken or is wrong."""
_GAVE_NO = re.compile(
    r"(?i)\b(?:g[ai]ve[ns]?|giving|ma[dk]es?|making|issued?|received?|sent|offered|paid|showed|shown|got)"
    r" (?:him |her |them )?no ([a-z]+)"
)
"""`gave no warning` denies that somebody warned."""
_DENIED_DOING = re.compile(
    r"(?i)\bden(?:y|ies|ied|ying)(?: (?:ever|even))?(?: (?:having|being) ([a-z]+)| ([a-z]{3,20}ing)\b)"
)
"""`denied calling him a cheat`, `denied having met them`."""
_NONE_WAS = re.compile(
    rf"(?i)\bno (?!longer|doubt|more|one)(?:[a-z]{{2,30}} ){{1,2}}(?:{BE}|ha[sd] been|have been)"
    r" (?:\w{1,20}ly )?([a-z]+)"
)
"""`no ships were turned away`."""
_HINT = re.compile(
    r"n(?:o|or|ot|othing|obody|ever|either)\b|n[’']t\b| un|yet to|fail|deni|deny|refus|refut|declin"
    r"|rul(?:es|ed|ing) out"
)
"""What a passage in small letters holds that denies something; most hold none of it."""
_AMONG = re.compile(r"(?i)\b(?:with|without|between) [^,.;:!?]{1,60} (?:and|or) $")
"""What `no` belongs to where it stands behind this: the man with a ticket and no luggage was turned away himself."""
_OR_ELSE = re.compile(
    r"(?:(?!(?:and|but|that|who|which)\b)[\w’'-]{1,20} ){0,7}?n?or (?:ever |even |been )?([a-z]{1,20})\b"
)
"""What else was never done: `never wrote to the board or asked for help`."""
_DENIED_THAT = re.compile(
    r"(?i)\b(?:den(?:y|ies|ied|ying)|refut(?:es|ed|ing))(?: (?:report|claim|allegation|accusation|suggestion)s?)?"
    r" that((?: [\w’'-]{1,30}){1,10})"
)
"""What somebody denies, in a clause."""
DENYING = re.compile(
    r"(?i)\b(?:den(?:y|ies|ied|ying)|refut(?:es|ed|ing)|dismiss(?:es|ed|ing)|reject(?:s|ed|ing))"
    r"(?: (?:the )?(?:media |press )?(?:report|claim|allegation|accusation|suggestion|rumou?r)s?)?"
    r" (?:that|any|having|carrying out)\b[^;]*$"
    r"|\b(?:refus|declin)(?:es|ed|ing) to (?:declare|rule|find|certify|recogni[sz]e)\b[^;]*$"
    r"|\bden(?:y|ies|ied|ying) (?:he|she|it|they)(?: (?:had|has|have|was|were|ever))* $"
)
"""What makes all that follows in its sentence somebody's denial."""
_DENIED_WITHIN, _UNSURE_WITHIN = 2, 5
"""Words between a negator and what it denies at most, and between a word of doubt and what it leaves open."""
_WOULD_SAID = re.compile(
    r"(?i)\b(?:said|says|insisted|announced|confirmed|vowed)(?: that)?(?: [\w’'-]{1,30}){1,3} would\b"
)
"""`said that he would` is no doubt: it is `I will` in reported speech."""

_DONE_TO = re.compile(r"(?i)\b(?:(?:was|were|been) (?:able|forced|obliged)|managed|had) to\b")
"""What tells that something was done: `were able to save him`, `had to leave`."""
_NONE_AMONG = re.compile(
    r"(?i)\b(?:nobody|no[ -]one|none|not one)(?: (?:of|among|on|in|aboard|from|at|inside))+ [^,.;:]{2,60}"
    rf" (?:{BE}|ha[sd] been|have been)(?: \w{{1,20}}ly)? ?$"
)
"""`Nobody among the 47 passengers was`: what is denied of all of some."""
_NONE_OF = re.compile(
    r"(?i)\b(?:none|not one|neither|no one|nobody) of"
    r" (?:the|its|their|his|her|these|those|our)(?: [\w’'-]{1,20}){1,3}"
    r"(?: (?:on|in|of|at|from|aboard|inside|among)(?: [\w’'-]{1,20}){1,4})? ?$"
)
"""What leads up to a verb by which something is denied of all of some: `none of the 45 people on the ferry`."""
_CAME_TO_NOTHING = re.compile(
    r"(?i)(?: (?:of|with|for|between|at|in) [^,.;:!?]{2,60})?"
    r" (?:(?:did not|never|failed to|didn[’']t|has (?:not|yet)(?: to)?)"
    r" (?:take place|taken place|happen(?:ed)?|go ahead|come about)|fell through|was not held|came to nothing)\b"
)
"""What follows a noun that names what did not come about."""
_FOR_NOW = re.compile(r"(?i)\b(?:yet|still|remains?|ha(?:s|ve) (?:not|never)|(?:has|have)n[’']t|(?:has|have) been)\b")
"""What denies something of the present alone."""
_IN_SPITE = re.compile(
    r"(?i)\b(?:despite|in spite of|contrary to|notwithstanding|contradict(?:s|ed|ing))\b[^.;]{0,30}"
    r"\b(?:claims?|denials?|den(?:y|ies|ied|ying)|assurances?|insist(?:ence|ing)|statements?|promises?|saying|vows?|pledges?)\b"
)
"""What tells something against those who deny it."""
_TO_DO = re.compile(
    r"\b[Tt]o\b(?! (?:the|an?|his|her|its|their|our|my|your|this|that|these|those|some|all|both|[A-Z\d]))"
)
"""What is but to be done; `to` before a name or an article leads to somebody or something."""


@cache
def _asked() -> frozenset[str]:
    return frozenset(map(stem, word_list("reader.analysis", "opposed", "asked")))


@lru_cache(maxsize=KEPT)
def denials_in(text: str) -> frozenset[str]:
    """Stems of what a passage says was not done, or was denied."""
    return frozenset(stem(text[m:n].lower()) for m, n in denied_words(text)) - _asked()


@lru_cache(maxsize=KEPT)
def denied_at(text: str) -> dict[int, tuple[str, str]]:
    """By where it ends the stem of a word that a passage denies, and what to show of it."""
    return {end: (stem(text[start:end].lower()), shown) for (start, end), shown in denied_words(text).items()}


@lru_cache(maxsize=KEPT)
def denied_words(text: str) -> dict[tuple[int, int], str]:
    """Where the words stand that a passage denies, and what to show of each; of `unpaid` what is behind `un`."""
    if not _HINT.search(text.lower()):
        return {}
    out = {m.span(1): m.group() for m in _found(text, _DONE_TO_NONE) if _is_verb(m[1])}
    out |= {m.span(1): m.group() for m in _found(text, _LEFT_UN) if _can_be_undone(m[1])}
    out |= {m.span(1): m.group() for m in _found(text, _DID_NOT, _NOT_YET, _WILL_NOT, _GAVE_NO)}
    out |= {m.span(1): m.group() for m in _found(text, _NONE_WAS) if not _AMONG.search(text, 0, m.start())}
    out |= {m.span(m.lastindex or 0): m.group() for m in _DENIED_DOING.finditer(text)}
    for m in _NEVER.finditer(text):
        if (more := _OR_ELSE.match(text, m.end() + 1)) and may_be_done(more[1]):
            out[more.span(1)] = text[m.start() : more.end()]
    for m in _NOR.finditer(text):
        told = (w for w in re.finditer(r"[a-z]+", m["rest"]) if may_be_done(w.group()))
        if (word := next(told, None)) and word.group() not in listed_words("saying"):
            start, end = m.start("rest") + word.start(), m.start("rest") + word.end()
            out[start, end] = text[m.start() : end]
    for m in _DENIED_THAT.finditer(text):
        for word in re.finditer(rf"( (?:{AUX}|{BE}))? (?!not\b)([a-z]+)\b", m[1]):
            if word[1] or flags_of(word[2]) & PAST:
                start, end = m.start(1) + word.start(2), m.start(1) + word.end(2)
                out[start, end] = text[m.start() : end]
    return out


def came_since(denial: str, day: str, told: str, passages: Iterable[str]) -> bool:
    """Whether what was denied for the time being may have come about since: `has yet to visit`, told the day before.

    Not where it is told against the denial: `in spite of its claim that it would never do so`.

    Args:
        denial: the words of the denial.
        day: when it was written; empty where that is not known.
        told: when the contrary was.
        passages: those that tell both.
    """
    return is_later(day, told) and bool(_FOR_NOW.search(denial)) and not any(map(_IN_SPITE.search, passages))


def _is_verb(word: str) -> bool:
    """Whether a word before `no` tells what was done to none, and neither what is nor what was said."""
    low = word.lower()
    return word == low and may_be_done(low) and low not in stop_words() and low not in listed_words("saying")


def _can_be_undone(word: str) -> bool:
    """Whether what stands behind `un` is what somebody did not do: `unpaid`, but neither `united` nor `unveiled`."""
    return may_be_done(word) and f"un{word}" not in word_list("reader.analysis", "negations", "no_denials")


@lru_cache(maxsize=KEPT)
def refusals_in(text: str) -> frozenset[str]:
    """Stems of what a passage says somebody will not do."""
    return frozenset(stem(m[1].lower()) for m in _found(text, _WILL_NOT)) - _asked()


def _found(text: str, *patterns: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Where patterns find what is denied; `nobody else` denies nothing of somebody."""
    found = (m for pattern in patterns for m in pattern.finditer(text))
    return (m for m in found if not text.startswith(" else", m.end()) and not flags_of(m[1]) & DET)


@cache
def _negators() -> re.Pattern[str]:
    return whole_words(word_list("reader.analysis", "opposed", "negators"), also=r"\w+n[’']t")


@cache
def _unsure() -> re.Pattern[str]:
    return whole_words(word_list("reader.analysis", "opposed", "unsure"))


def has_negator(text: str) -> bool:
    """Whether any word of a text denies: `without a single arrest`."""
    return bool(_negators().search(text))


def denied_before(before: str) -> bool:
    """Whether the words before a predicate deny it."""
    return bool(denial_before(before))


def denial_before(before: str) -> str:
    """The words before a predicate by which it is denied, from the negator on; nothing where it is not."""
    if none := _NONE_AMONG.search(before) or _NONE_OF.search(before):
        return none.group()
    found = list(_negators().finditer(before))
    if not found or len(before[found[-1].end() :].split()) > _DENIED_WITHIN:
        return ""
    return "" if _AMONG.search(before, 0, found[-1].start()) else before[found[-1].start() :]


def came_to_nothing(text: str, at: int) -> bool:
    """Whether what a noun that ends at an offset names did not come about: `The signing of it did not take place`."""
    return bool(_CAME_TO_NOTHING.match(text, at))


def doubted(before: str) -> bool:
    """Whether the words before a predicate leave open whether it holds."""
    before = _DONE_TO.sub("", _WOULD_SAID.sub("", before))
    last = " ".join(before.split()[-_UNSURE_WITHIN:])
    return bool(_unsure().search(last) or _negators().search(last) or _TO_DO.search(last))


def denied_or_doubted(before: str) -> bool:
    """Whether the words before a predicate deny it, or leave open whether it holds."""
    return denied_before(before) or doubted(before)
