"""Rates, which are one figure each: `18.4 per 100,000`, `52 cases per million people`, `11 cases a week`.

What stands after `per` is never a figure of its own. Rates of one sort convert: 2 per 1,000 are 200 per 100,000, a
thousand a day are seven thousand a week.
"""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.quantities.drafts import Draft, words
from reader.analysis.quantities.number_words import number_words
from reader.analysis.quantities.numerals import number_at
from reader.analysis.quantities.tokens import Tokens
from reader.analysis.quantities.units import Unit, unit_named

_NOUNS = 3
"""Words of what is counted between a number and its `per`."""
_OPENERS = (("per",), ("for", "every"), ("for", "each"), ("in", "every"), ("out", "of", "every"))
_OF_TIME = ("per", "a", "an", "each", "every")
_HEADS = frozenset(("head", "capita", "person", "inhabitant", "resident"))
_ADVERBS = {"daily": "day", "weekly": "week", "monthly": "month", "annually": "year", "yearly": "year"}
_LEADS = frozenset((*_OF_TIME, *_ADVERBS, *(o[0] for o in _OPENERS)))


def rated(tokens: Tokens, draft: Draft) -> Draft:
    """The draft as a rate where one is told, else as it is.

    Args:
        tokens: the sentence's.
        draft: a count without a unit, before what bounds it is taken in.
    """
    if draft.kind != "count" or draft.unit or draft.sort != "number":
        return draft
    at = draft.end
    if _LEADS.isdisjoint(tokens.low[at : at + _NOUNS + 1]):
        return draft
    for _ in range(_NOUNS + 1):
        found = _denominator(tokens, at) or _stretch(tokens, at, draft.end)
        if found is not None:
            unit, end = found
            return replace(draft, end=end, kind="other", unit=unit.name, sort="rate")
        word = tokens.word(at)
        if not word.isalpha() or (word in words("closers") and word != "of") or word in number_words():
            return draft
        at += 1
    return draft


def _denominator(tokens: Tokens, at: int) -> tuple[Unit, int] | None:
    """`per 100,000 inhabitants`, `for every 1,000 births`, `per head` from token `at` on."""
    opener = next((o for o in _OPENERS if tokens.starts_with(at, o)), None)
    if opener is None:
        return None
    at += len(opener)
    if opener == ("per",) and tokens.word(at) in _HEADS:
        return _named("per person", at + 1)
    number = number_at(tokens, at)
    if number is None or number.low != number.high or number.low is None or number.sort != "number":
        return None
    unit = unit_named("per million" if number.low == 1_000_000 else f"per {number.low:,}")
    if unit is None:
        return None
    end = number.end
    if tokens.starts_with(end, ("of", "the", "population")):
        return unit, end + 3
    return unit, end + (tokens.word(end) in words("population"))


def _named(name: str, end: int) -> tuple[Unit, int] | None:
    unit = unit_named(name)
    return (unit, end) if unit is not None else None


def _stretch(tokens: Tokens, at: int, first: int) -> tuple[Unit, int] | None:
    """`a week`, `per day`, `daily` from token `at` on; `first` is where the number ends."""
    word = tokens.word(at)
    if word in _ADVERBS:
        return _named(f"per {_ADVERBS[word]}", at + 1) if at > first and not tokens.word(at + 1).isalpha() else None
    if word not in _OF_TIME or (at == first and word in ("each", "every")):
        return None
    after = tokens.word(at + 2)
    if after in words("no_rate") or after in ("-", "–", "’", "'") or tokens.word(at - 1) == "of":
        return None
    return _named(f"per {tokens.word(at + 1)}", at + 2)


def rate_noun_end(tokens: Tokens, draft: Draft) -> int:
    """The token after the number of a rate, where what is counted begins."""
    number = number_at(tokens, draft.number_at)
    return number.end if number is not None else draft.end
