"""Papers that speak for themselves: `the indictment details`, `court papers showed`, `..., data showed on Thursday.`"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reader.analysis.language.lexicon import (
    AUX,
    CAPITAL,
    CONJ,
    DAY,
    DET,
    PAST,
    PREP,
    PRONOUN,
    VERB,
)
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.tokens import Token
from reader.analysis.sayings.cues import is_last
from reader.analysis.sayings.neighbours import end_of_held
from reader.data import table
from reader.model import Span

_PAPER = 10
"""Words of the longest name of a paper that closes a sentence, with whose it is."""
_CLOSING = 7
"""Words of a verb that closes a sentence, the day behind it and the full stop, and one more."""


class _Words(NamedTuple):
    """The lists of stances.yaml that are of papers."""

    papers: frozenset[str]
    verbs: frozenset[str]
    closing_papers: frozenset[str]
    """What may have said what stands before it, at a sentence's end."""
    closing_verbs: frozenset[str]
    """What such papers do there."""
    showing: frozenset[str]
    """What data do that tell something."""


@cache
def _words() -> _Words:
    lists = table("reader.analysis", "stances")
    papers, verbs, closing_papers, closing_verbs, showing = (
        frozenset(lists[k].split()) for k in ("records", "record_verbs", "closing_records", "closing_verbs", "showing")
    )
    return _Words(papers, verbs, papers | closing_papers, verbs | closing_verbs, showing)


def paper_verbs() -> frozenset[str]:
    """The verbs by which a paper tells something: `details`, `showed`."""
    return _words().verbs


def is_paper(words: list[Token], phrase: Phrase) -> bool:
    """Whether a phrase is of a paper: `the indictment`."""
    return any(w.text.lower() in _words().papers for w in words[phrase.first : phrase.last])


def closing_verb(words: list[Token]) -> int:
    """Where the verb of a paper stands that closes a sentence, but for its day: `..., data showed on Thursday.`

    No full stop ends a headline.
    """
    verbs = _words().closing_verbs
    ends = range(len(words) - 1, max(0, len(words) - _CLOSING), -1)
    return next((k for k in ends if words[k].text in verbs and is_last(words, k + 1)), len(words) - 2)


def opening_paper(words: list[Token]) -> tuple[int, Phrase, Span] | None:
    """A paper and what it holds: `In a 48-page indictment filed on Monday, NAME is charged with theft`."""
    if len(words) < 8 or words[0].text != "In" or not words[1].flags & DET:
        return None
    comma = next((j for j in range(2, min(14, len(words) - 2)) if words[j].text == ","), -1)
    head = next((j for j in range(2, min(7, comma)) if words[j].text.lower() in _words().papers), -1)
    if head < 0 or any(w.flags & (AUX | PREP) or w.quote >= 0 for w in words[2:head]):
        return None
    if not words[comma + 1].flags & (CAPITAL | DET | PRONOUN):
        return None
    end = end_of_held(words, comma + 1)
    return (0, Phrase(1, head + 1, "description"), (comma + 1, end)) if end - comma > 4 else None


def closing_paper(words: list[Token], k: int) -> tuple[Phrase, Span] | None:
    """A paper at a sentence's end and what it shows before its comma: `The wall was old, court records show.`"""
    if k < 1 or words[k].text not in _words().closing_verbs or not is_last(words, k + 1):
        return None
    comma = next((j for j in range(k - 1, max(0, k - _PAPER), -1) if words[j].text == ","), 0)
    paper = comma > 2 and any(w.text.lower() in _words().closing_papers for w in words[comma + 1 : k])
    if not paper or any(w.quote >= 0 or w.flags & (AUX | PRONOUN) for w in words[comma + 1 : k]):
        return None
    return Phrase(comma + 1 + (words[comma + 1].text == "as"), k, "description"), (0, comma)


def tells_nothing(words: list[Token], phrase: Phrase, k: int) -> bool:
    """Whether a phrase is of data that verb k does not have show anything: stolen data contain addresses."""
    of_data = any(w.text.lower() == "data" for w in words[phrase.first : phrase.last])
    return of_data and words[k].text not in _words().showing


def leading_paper(words: list[Token], k: int) -> Phrase | None:
    """The paper a sentence begins with, where word k is its first verb: `Court papers released on Monday showed`."""
    head = next((j for j in range(min(6, k)) if words[j].text.lower() in _words().papers), -1)
    if head < 0 or any(w.flags & (AUX | VERB | PREP | PRONOUN | CONJ) or w.quote >= 0 for w in words[:head]):
        return None
    for j in range(head + 1, k):
        t = words[j]
        if t.flags & AUX or t.quote >= 0 or (t.flags & (VERB | PAST) and not words[j + 1].flags & (PREP | DAY)):
            return None
    return Phrase(0, head + 1, "description")
