"""Joins two numbers into one figure: ranges, votes and scores, ratios, and `double-digit`."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.quantities.bounds import bound_before
from reader.analysis.quantities.drafts import Draft, words
from reader.analysis.quantities.measures import measured
from reader.analysis.quantities.number_words import Number, plain
from reader.analysis.quantities.numerals import number_at
from reader.analysis.quantities.tokens import DASHES, HYPHENS, Tokens
from reader.analysis.quantities.units import convert, currency_before, dimension, in_base

_CHANGED = 3
"""Tokens before `by` in which a verb says that something rose."""
_MOVED = 6
"""Tokens before a number behind `from` in which a verb says that something moved from one number to another."""
_CLOSE = 2
"""The upper end of a range of which both ends say by how much is hardly more than so many times the lower."""
_VOTED = 5
"""Tokens before a number in which one of these says that it counts votes."""


def joined(tokens: Tokens, number: Number, first: Draft) -> Draft | None:
    """The range or vote that `first` begins: `X to Y`, `X-Y`, `between X and Y`, `X or Y`, `134-63`; else None."""
    if first.high is None or number.sort in ("multiple", "occasion", "some"):
        return None
    link = _link(tokens, first)
    if link is None:
        return None
    word, at, opening = link
    nxt = _second_number(tokens, at)
    if nxt is None or nxt.high is None or nxt.sort != "number":
        return None
    second = measured(tokens, nxt, first.end)
    first = _in_longer_unit(first, second)
    if (word == "to" and _is_change_to(tokens, first, second)) or _are_of_two_units(first, second):
        return None
    low, high = _same_scale(tokens, number, first, nxt, second, word), second.high
    unit, kind = second.unit or first.unit, second.kind if second.unit else first.kind
    if low > high:
        return _vote(tokens, number, nxt, first, second, word)
    if word == "or" and ((unit and first.unit) or high > max(12, 2 * low)):
        return None
    if opening is None and word == "to" and tokens.word(first.start - 1) == "from":
        if not words("changes").isdisjoint(tokens.low[max(0, first.start - _MOVED) : first.start - 1]):
            return None
        opening = first.start - 1
    start = first.start if opening is None else opening
    return Draft(start, second.end, low, high, kind, unit, None, "number", number.start)


def _is_change_to(tokens: Tokens, first: Draft, second: Draft) -> bool:
    """Whether the first number is by how much something changed, and the second what it came to: `up by $2 to $40`."""
    bound = bound_before(tokens, first.start, 0)
    by = (bound[2] if bound else first.start) - 1
    return tokens.word(by) == "by" and (bool(first.unit) or _is_level(tokens, by, first, second))


def _are_of_two_units(first: Draft, second: Draft) -> bool:
    """Whether two numbers have units of their own that differ; a plain second one takes over the first one's money."""
    if not first.unit or first.unit == second.unit or dimension(second.unit) == "price":
        return False
    return bool(second.unit) or first.kind != "money"


def _is_level(tokens: Tokens, by: int, first: Draft, second: Draft) -> bool:
    """Whether the second number is what the first one led to: `rose by 12 to 40`, but not `rose by 3 to 4 percent`."""
    changed = not words("changes").isdisjoint(tokens.low[max(0, by - _CHANGED) : by])
    return changed and second.high > _CLOSE * first.low


def _in_longer_unit(first: Draft, second: Draft) -> Draft:
    """The lower end of a stretch of time in the unit of the upper one: `six months to five years`."""
    times = {first.kind, second.kind} <= {"duration", "age"} and first.unit != second.unit
    if not times or first.low is None or in_base(1, first.unit) >= in_base(1, second.unit):
        return first
    low = plain(round(convert(first.low, first.unit, second.unit), 2))
    return replace(first, low=low, high=low, unit=second.unit)


def _link(tokens: Tokens, first: Draft) -> tuple[str, int, int | None] | None:
    """What joins `first` to a second number: the word, the token after it, and where `between` opens."""
    sep, start = first.end, first.start
    opening = None
    if tokens.word(start - 1) == "between":
        opening = start - 1
    else:
        for phrase in (("between", "the", "ages", "of"), ("between", "ages"), ("between", "the", "ages")):
            if start >= len(phrase) and tokens.starts_with(start - len(phrase), phrase):
                opening = start - len(phrase)
    hanging = tokens.word(sep) in HYPHENS and tokens.word(sep + 1) in ("to", "or", "and")
    if hanging:
        sep += 1
    word = tokens.word(sep)
    if not (word in ("to", "or") or word in DASHES or (word == "and" and opening is not None)):
        return None
    at = sep + 1
    if (hanging or word == "to") and tokens.word(at) in HYPHENS and tokens.glued(at + 1):
        at += 1
    if word in DASHES and not (tokens.glued(sep) and tokens.glued(at)) and not (word == "–" and not tokens.glued(sep)):
        return None
    return word, at, opening


def _second_number(tokens: Tokens, at: int) -> Number | None:
    """The number at token `at`, or right after a currency there."""
    for mark in range(at, min(at + 4, len(tokens))):
        money = currency_before(tokens, mark)
        if mark == at or (money and money[1] == at):
            number = number_at(tokens, mark)
            if number:
                return number
    return None


def _same_scale(tokens: Tokens, number: Number, first: Draft, nxt: Number, second: Draft, word: str) -> float | int:
    """The low end told as the high end is: `5 to 7 million`, `5-6,000`, `two to three decades`."""
    low: float | int = first.low
    if nxt.high and second.high and not number.scaled:
        lead = number_at(Tokens(tokens.text, tokens.starts[nxt.start], tokens.ends[nxt.start]), 0)
        base = lead.high if lead and lead.high else nxt.high
        scale = nxt.high / base if nxt.scaled and base else 1
        if second.kind != "count" and second.high and not nxt.scaled:
            scale = second.high / nxt.high if not first.unit else 1
        if scale > 1 and low < second.high / scale * 10 and low * scale <= second.high:
            return plain(low * scale)
    if (
        word in DASHES
        and number.digits
        and low < 1000
        and tokens.raw[nxt.end - 1].endswith(",000")
        and low * 1000 < second.high
    ):
        return low * 1000
    return low


def _vote(tokens: Tokens, number: Number, nxt: Number, first: Draft, second: Draft, word: str) -> Draft | None:
    """`348-77`, `134 to 63`, `134-to-63`: for and against, as one count."""
    bare = (
        not (first.unit or second.unit)
        and number.digits
        and nxt.digits
        and isinstance(first.low, int)
        and isinstance(second.high, int)
    )
    if not bare or number.scaled or nxt.scaled or word not in (*DASHES, "to") or tokens.word(first.start - 1) == "from":
        return None
    return Draft(first.start, second.end, first.low, second.high, "count", "", None, "vote", number.start)


def spoken_vote(tokens: Tokens, number: Number) -> Draft | None:
    """`five votes to four`, `by a vote of five to four`: for and against, as one count; None for anything else."""
    at = number.end
    named = tokens.word(at) in ("votes", "vote")
    if named:
        at += 1
    told = named or not words("votes").isdisjoint(tokens.low[max(0, number.start - _VOTED) : number.start])
    if not told or tokens.word(at) != "to" or tokens.word(number.start - 1) in ("from", "on", "in"):
        return None
    nxt = number_at(tokens, at + 1)
    if nxt is None or number.scaled or nxt.scaled or not (number.sort == nxt.sort == "number"):
        return None
    if not (isinstance(number.low, int) and isinstance(nxt.low, int)) or nxt.low > number.low:
        return None
    end = nxt.end + (tokens.word(nxt.end) in ("votes", "vote"))
    return Draft(number.start, end, number.low, nxt.high, "count", "", None, "vote", number.start)


_OF_A_RATIO = frozenset(("by", "margin", "ratio", "odds", "outnumbered", "outvoted"))
"""Words of which one leads up to a ratio that no hyphens tie."""
_LED = 6
"""Tokens before it in which that stands."""


def ratio(tokens: Tokens, number: Number) -> Draft | None:
    """`six-to-one`, `3-to-1`, `by a margin of six to one`: how many to one; None for anything else."""
    at = number.end
    led = not _OF_A_RATIO.isdisjoint(tokens.low[max(0, number.start - _LED) : number.start])
    if led and tokens.starts_with(at, ("to", "one")) and _ends_ratio(tokens, at + 2):
        return Draft(number.start, at + 2, number.low, number.high, "other", "ratio", None, "ratio", number.start)
    if (
        tokens.word(at) in HYPHENS
        and tokens.word(at + 1) == "to"
        and tokens.word(at + 2) in HYPHENS
        and tokens.word(at + 3) in ("one", "1")
    ):
        return Draft(number.start, at + 4, number.low, number.high, "other", "ratio", None, "ratio", number.start)
    return None


def _ends_ratio(tokens: Tokens, at: int) -> bool:
    """Whether the `one` before token `at` counts nothing: `to one against it`, not `to one hundred`."""
    word = tokens.word(at)
    return not word[:1].isalnum() or word in words("closers") or word in ("against", "in", "to")


def digit_range(tokens: Tokens, at: int) -> Draft | None:
    """`double-digit`, `single digits`: the range of numbers with so many digits."""
    power = {"single": 1, "double": 2, "triple": 3}.get(tokens.word(at))
    nxt = at + 2 if tokens.word(at + 1) in HYPHENS else at + 1
    if power is None or tokens.word(nxt) not in ("digit", "digits"):
        return None
    percent = tokens.word(nxt + 1) in words("percent_nouns")
    low = 10 ** (power - 1)
    return Draft(
        at,
        nxt + 1,
        low,
        10**power - 1,
        "percent" if percent else "other",
        "percent" if percent else "",
        None,
        "digits",
        at,
    )
