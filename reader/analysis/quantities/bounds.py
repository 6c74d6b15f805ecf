"""What stands around a number and bounds it, or denies it: `at least`, `nearly`, `or more`; `and not the`."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Any

from reader.analysis.language.alternatives import one_of
from reader.analysis.quantities.drafts import Draft
from reader.analysis.quantities.drafts import words as drafted
from reader.analysis.quantities.tokens import HYPHENS, Tokens
from reader.data import table

_LONGEST = 4
"""Tokens in the longest phrase that makes a bound."""
_DENIED = re.compile(r"(?i)\b(?:not|rather than|instead of)\s{1,20}(?:the |a |an )?$")

_OF_FIGURE = re.compile(
    r"(?i)\b(?:figure|toll|number|count|claim|estimate|tally)s? (?:of|that)"
    r"(?: (?:the|some|about|up to|more than))?\s{1,5}$"
)
"""What leads up to a figure that the sentence goes on to speak of, as in `a figure of 83 dead`."""


@cache
def _table() -> dict[str, Any]:
    return dict(table("reader.analysis", "bounds"))


@cache
def _refuted() -> re.Pattern[str]:
    """What says behind a figure, in the same clause, that it is not so."""
    fails, untrue = one_of(_table()["fails"]), one_of(_table()["refuted"])
    return re.compile(
        r"(?i)(?:(?! and | but )[^.;!?]){0,120}?"
        rf"\b(?:(?:does|do|did) not {fails}|cannot be right"
        r"|(?:is|was|are|were|has been|have been|had been) (?:since |later |now |plainly |simply )?"
        rf"{untrue})\b"
    )


@cache
def _before() -> dict[tuple[str, ...], str]:
    return {tuple(p.split()): sense for sense, phrases in _table()["before"].items() for p in phrases}


@cache
def _last_words() -> frozenset[str]:
    return frozenset(words[-1] for words in _before())


@cache
def _after() -> dict[tuple[str, ...], str]:
    return {tuple(p.split()): sense for sense, phrases in _table()["after"].items() for p in phrases}


@cache
def _first_after() -> frozenset[str]:
    return frozenset(words[0] for words in _after())


@cache
def _phrases(key: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(p.split()) for p in _table()[key])


@cache
def _verbs() -> dict[str, str]:
    return {verb: sense for sense, verbs in _table()["verbs"].items() for verb in verbs}


def bound_before(tokens: Tokens, at: int, floor: int) -> tuple[str, str, int] | None:
    """The phrase right before token `at`: its sense (low, high, about), its words, and the token it begins with.

    Args:
        floor: the first token that may be part of it.
    """
    if at <= floor or tokens.low[at - 1] not in _last_words():
        return None
    for length in range(min(_LONGEST, at - floor), 0, -1):
        words = tuple(tokens.low[at - length : at])
        sense = _before().get(words)
        if sense is None:
            continue
        return sense, " ".join(words), at - length
    return None


def bound_after(tokens: Tokens, at: int) -> tuple[str, str, int] | None:
    """The phrase that begins at token `at`: its sense, its words, and the token after it."""
    start = (
        at + 1
        if tokens.word(at) in HYPHENS and tokens.glued(at) and tokens.word(at + 1) in ("odd", "plus", "ish")
        else at
    )
    if tokens.word(start) not in _first_after():
        return None
    for length in (3, 2, 1):
        words = tuple(tokens.low[start : start + length])
        sense = _after().get(words) if len(words) == length else None
        if sense and not (words == ("plus",) and not tokens.glued(start) and start == at):
            return sense, " ".join(words), start + length
    return None


def negated(tokens: Tokens, at: int) -> bool:
    """Whether a negation in the same clause stands before token `at`: `did not last more than five minutes`."""
    for back in range(at - 1, max(-1, at - 11), -1):
        word = tokens.low[back]
        if word in drafted("negations") or word.endswith(("n't", "n’t")):
            return True
        if not (word[0].isalpha() or word in ("'", "’")):
            return False
    return False


def _binds(tokens: Tokens, draft: Draft, bound: tuple[str, str, int]) -> bool:
    """Whether a phrase before a figure bounds it; it may be a preposition (`control over 20 towns`), or compare."""
    _, phrase, start = bound
    before = tokens.word(start - 1)
    if before in _table()["measured"] and phrase.split()[-1] in ("than", "the", "over", "above", "under", "below"):
        return False
    if phrase == "over":
        # "$3 billion over 10 years" says how long, "lasted over 10 years" how long at least
        return before in drafted("over_lasting") if draft.kind == "duration" else before not in drafted("over_after")
    if phrase in _table()["loose"]:
        return tokens.is_digits(draft.number_at) or (draft.low or 0) >= 10
    return True


def bound_of(tokens: Tokens, draft: Draft, floor: int) -> tuple[str, str, int] | None:
    """The phrase right before a figure that bounds it: its sense, its words, and the token it begins with.

    Args:
        floor: the first token that is still free.
    """
    bound = bound_before(tokens, draft.start, floor)
    return bound if bound and _binds(tokens, draft, bound) else None


def bounded(tokens: Tokens, draft: Draft, floor: int) -> Draft:
    """The draft with the phrases before and after it taken in and its ends opened accordingly."""
    before = bound_of(tokens, draft, floor)
    if before:
        sense, phrase, start = before
        if tuple(phrase.split()) in _phrases("turned") and negated(tokens, start):
            sense = "high"
        draft = opened(replace(draft, start=start), sense, phrase)
        wider = bound_of(tokens, draft, floor)
        if wider and wider[0] != sense:
            draft = opened(replace(draft, start=wider[2]), wider[0], wider[1])
    elif draft.qualifier is None:
        verb = _verbs().get(tokens.word(draft.start - 1))
        draft = opened(draft, verb, tokens.word(draft.start - 1)) if verb else draft
    after = bound_after(tokens, draft.end)
    return opened(replace(draft, end=after[2]), after[0], after[1]) if after else draft


def opened(draft: Draft, sense: str, phrase: str) -> Draft:
    """The draft with one end open where the phrase says so (sense low or high), and the phrase as its qualifier."""
    if sense == "low":
        return replace(draft, low=draft.low if draft.low is not None else draft.high, high=None, qualifier=phrase)
    if sense == "high":
        return replace(draft, low=None, high=draft.high if draft.high is not None else draft.low, qualifier=phrase)
    return replace(draft, qualifier=draft.qualifier or phrase)


def speaks_of_age(words: str) -> bool:
    """Whether a phrase after a number makes it an age (`or older`)."""
    return tuple(words.split()) in _phrases("of_age")


def denied(before: str) -> bool:
    """Whether words that lead up to a figure say that it is not so: `31,000 and not the`."""
    return bool(_DENIED.search(before))


def refuted(before: str, after: str) -> bool:
    """Whether a sentence speaks of a figure, by the words before it, to say behind it that it is wrong or withdrawn."""
    return bool(_OF_FIGURE.search(before) and _refuted().match(after))
