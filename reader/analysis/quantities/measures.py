"""Joins a number with its currency or unit."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from reader.analysis.quantities.bounds import bound_after, opened
from reader.analysis.quantities.drafts import Draft, words
from reader.analysis.quantities.number_words import Number, plain, words_of
from reader.analysis.quantities.quakes import is_magnitude, magnitude_before
from reader.analysis.quantities.tokens import HYPHENS, Tokens
from reader.analysis.quantities.units import (
    Unit,
    currency_before,
    currency_named,
    dimension,
    price_at,
    unit_at,
    unit_named,
)
from reader.model import FigureKind

_MINUS = frozenset("-−–")
_PAID, _OWNED = 5, 3
"""Words before pounds that say they were paid, and behind `of` that say they are money."""
_NO_WEIGHT = 10_000
"""So many pounds are lost by no body."""


@cache
def _currencies() -> Unit:
    unit = unit_named("GBP")
    assert unit is not None
    return unit


def measured(tokens: Tokens, number: Number, floor: int) -> Draft:
    """A number with the currency before it or the unit after it.

    Args:
        floor: the first token that is still free.
    """
    start, end, low, high = number.start, number.end, number.low, number.high
    money = _money(tokens, number, floor)
    if money:
        return money
    quake = magnitude_before(tokens, number, floor)
    if quake is not None:
        return Draft(quake, end, low, high, "other", "magnitude", number.vague, number.sort, start)
    plain_kind: FigureKind = "other" if number.sort in ("fraction", "multiple") else "count"
    draft = Draft(start, end, low, high, plain_kind, "", number.vague, number.sort, start)
    if number.sort == "multiple":
        return replace(draft, unit="times")
    if number.sort == "occasion" and tokens.word(end) in ("as", "the", "that"):
        return replace(draft, kind="other", unit="times")
    if tokens.word(end) == "times" and tokens.word(end + 1) in words("multiplied"):
        return replace(draft, end=end + 1, kind="other", unit="times")
    inner = bound_after(tokens, end)
    inner_unit = unit_at(tokens, inner[2]) if inner else None
    if inner and inner_unit:
        # "five or more years", "90-plus minutes"
        return opened(_in_unit(tokens, draft, *inner_unit), inner[0], inner[1])
    at = _unit_start(tokens, number)
    found = (unit_at(tokens, at) or _coin_before_noun(tokens, at)) if at is not None else None
    if found is None or (number.sort == "fraction" and found[0].name == "percent" and at == number.end):
        return _unmeasured(tokens, draft, number)
    return _negative(tokens, _in_unit(tokens, draft, *found), floor)


def _coin_before_noun(tokens: Tokens, at: int) -> tuple[Unit, int] | None:
    """A currency in the singular before what costs so much: `a 200 million crown fine`, `a 50-krall note`."""
    word = tokens.word(at)
    if not word.isalpha():
        return None
    many = f"{word}s"
    unit = currency_named(many) or (Unit(many, "money", "money", None) if many in tokens.coins else None)
    if unit is None:
        return None
    noun = tokens.word(at + 1 + (tokens.word(at + 1) in HYPHENS))
    told = words("money_nouns") | words("coin_nouns") | words("coin_sure") | words("priced")
    return (unit, at + 1) if noun in told else None


def _unmeasured(tokens: Tokens, draft: Draft, number: Number) -> Draft:
    """A number without a unit; money where only its verb says so (`cost millions`)."""
    if (
        number.vague
        and number.low
        and number.low >= 1_000_000
        and tokens.word(number.start - 1) in words("money_verbs")
    ):
        after = tokens.word(number.end)
        if not after.isalpha() or after in words("closers") - {"of"} or after == "more":
            return replace(draft, kind="money", unit="USD")
    return replace(draft, kind="other", unit="magnitude") if is_magnitude(tokens, number) else draft


def _money(tokens: Tokens, number: Number, floor: int) -> Draft | None:
    """The number as an amount of money, if a currency stands before it."""
    at, sign = number.start, 1
    money = currency_before(tokens, at)
    if money is None and at and tokens.word(at - 1) in _MINUS and tokens.glued(at):
        money, sign = currency_before(tokens, at - 1), -1
    if money is None or money[1] < floor:
        return None
    unit, start = money
    if sign > 0 and start > floor and tokens.word(start - 1) in _MINUS:
        below = tokens.glued(start) and not tokens.glued(start - 1)
        start, sign = (start - 1, -1) if below else (start, sign)
    low, high, end = number.low, number.high, number.end
    scale = _money_suffix(tokens, end)
    if scale and not number.scaled and low is not None and high is not None:
        low, high, end = plain(low * scale), plain(high * scale), end + 1
    if sign < 0 and low is not None and high is not None:
        low, high = -low, -high
    named = unit_at(tokens, end)
    if named and named[0].name == unit.name:
        end = named[1]
    name, end = price_at(tokens, end, unit.name) or (unit.name, end)
    return Draft(start, end, low, high, "money", name, number.vague, number.sort, at)


def _money_suffix(tokens: Tokens, at: int) -> float | None:
    if at < len(tokens) and (tokens.glued(at) or tokens.raw[at] in ("m", "M", "b", "B")):
        factor: float | None = words_of()["money_suffixes"].get(tokens.raw[at])
        return factor
    return None


def _in_unit(tokens: Tokens, draft: Draft, unit: Unit, after: int) -> Draft:
    """The draft told in a unit whose words end before token `after`."""
    name, kind, low, high = unit.name, unit.kind, draft.low, draft.high
    if tokens.raw[after - 1] == "m" and (
        tokens.word(after) in words("millions_of") or tokens.word(after) in words("persons")
    ):
        return replace(draft, end=after, low=plain((low or 0) * 1_000_000), high=plain((high or 0) * 1_000_000))
    if name == "m" and tokens.raw[after - 1] == "m" and tokens.glued(after - 1):
        money = _millions_of_money(tokens, draft, after)
        if money:
            return money
    if name == "pounds" and _are_sterling(tokens, draft, after):
        name, kind = _currencies().name, "money"
    half = 3 if tokens.starts_with(after, ("and", "a", "half")) else 0
    if half and low is not None and high is not None:
        low, high, after = low + 0.5, high + 0.5, after + half
    low, high = (None if v is None else plain(v * unit.times) for v in (low, high))
    if kind == "money":
        name, after = price_at(tokens, after, name) or (name, after)
    if name in ("years", "months", "weeks", "days"):
        tail = age_tail(tokens, after)
        if tail:
            kind, after = "age", tail
    return replace(draft, low=low, high=high, end=after, kind=kind, unit=name)


def _millions_of_money(tokens: Tokens, draft: Draft, after: int) -> Draft | None:
    """The draft where the `m` after its digits is for millions of money: `310m marks`, `made a profit of 145m`."""
    named = unit_at(tokens, after)
    money = named if named and named[0].kind == "money" else None
    spoken = not (words("money_nouns") | words("coin_nouns")).isdisjoint(tokens.low)
    done = not (words("money_verbs") | {"lost"}).isdisjoint(tokens.low[max(0, draft.start - 2) : draft.start])
    if not money and (tokens.word(after) in words("metres_on") or not (spoken or done)):
        return None
    low, high = (None if v is None else plain(v * 1_000_000) for v in (draft.low, draft.high))
    if money:
        return replace(draft, low=low, high=high, end=money[1], kind="money", unit=money[0].name)
    units = dict.fromkeys(u for k in range(len(tokens)) if (u := _money_named(tokens, k)))
    if len(units) == 1:
        return replace(draft, low=low, high=high, end=after, kind="money", unit=next(iter(units)))
    return replace(draft, low=low, high=high, end=after, kind="count", unit="")


def _money_named(tokens: Tokens, at: int) -> str:
    """The currency that token `at` names, or that stands right before it; empty for none."""
    named = unit_at(tokens, at) if tokens.raw[at].isalpha() else None
    if named and named[0].kind == "money" and len(tokens.raw[at]) > 1:
        return named[0].name
    before = currency_before(tokens, at) if tokens.is_digits(at) else None
    return before[0].name if before else ""


def _are_sterling(tokens: Tokens, draft: Draft, after: int) -> bool:
    """Whether pounds are money: millions, or paid, or of money; never of another thing, nor what a body weighs."""
    if tokens.word(after) == "of":
        return not words("pounds_of").isdisjoint(tokens.low[after + 1 : after + 1 + _OWNED])
    before = tokens.low[max(0, draft.start - _PAID) : draft.start]
    if not words("losing").isdisjoint(before) and (draft.low or 0) >= _NO_WEIGHT:
        return True
    if before[-1:] == ["in"] and not words("taken_in").isdisjoint(before[-2:-1]):
        return True
    paid = words("money_verbs") | words("money_nouns") | words("coin_sure") | words("won")
    return (draft.low or 0) >= 1_000_000 or (before[-1:] != ["by"] and not paid.isdisjoint(before))


def age_tail(tokens: Tokens, at: int) -> int | None:
    """The token after `-old`, `old`, `of age` that follows `years`; None where it does not."""
    nxt = at + 1 if tokens.word(at) in HYPHENS and tokens.glued(at) else at
    if tokens.word(nxt) in ("old", "olds", "old's", "old’s"):
        return nxt + 1
    return at + 2 if tokens.starts_with(at, ("of", "age")) else None


def _negative(tokens: Tokens, draft: Draft, floor: int) -> Draft:
    """The draft below zero: `minus 40 degrees`, `-5 percent`."""
    at = draft.start - 1
    if draft.low is None or draft.high is None or at < floor:
        return draft
    if tokens.word(at) in HYPHENS and tokens.glued(draft.start) and tokens.word(at - 1) == "minus":
        at -= 1
    elif tokens.word(at) in _MINUS and tokens.glued(draft.start) and not tokens.glued(at):
        if dimension(draft.unit) not in ("temperature", "share", "angle"):
            return draft
    elif tokens.word(at) != "minus" or tokens.starts_with(max(0, at - 2), ("plus", "or")):
        return draft
    return replace(draft, start=max(at, floor), low=-draft.high, high=-draft.low)


def _unit_start(tokens: Tokens, number: Number) -> int | None:
    """Where a number's unit would begin: next, after a hyphen, after `of` for vague numbers, after `straight`."""
    at = number.end
    word = tokens.word(at)
    if word in HYPHENS:
        return at + 1 if tokens.glued(at) and tokens.glued(at + 1) else None
    if word == "of" and (number.vague or number.sort in ("some", "fraction")):
        nxt = at + 2 if tokens.word(at + 1) in ("a", "an", "one", "1") and number.sort == "fraction" else at + 1
        return nxt if number.sort != "fraction" or nxt == at + 2 else None
    if word in ("a", "an") and number.sort == "fraction":
        return at + 1
    if word in words("between"):
        found = unit_at(tokens, at + 1)
        return (
            at + 1
            if found and found[0].kind in ("duration", "distance") and tokens.word(found[1] - 1).endswith(("s", "feet"))
            else at
        )
    if number.vague == "couple" and word == "of":
        return at + 1
    return at
