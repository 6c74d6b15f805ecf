"""Units that are left out where the figure before or after has said them."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.quantities.ages import OLDEST
from reader.analysis.quantities.drafts import Draft, words
from reader.analysis.quantities.tokens import Tokens

_AGAINST = frozenset(("from", "to", "than", "against"))
"""Before what a rate is set against: `up from 15.9`."""


def carried(tokens: Tokens, before: Draft, draft: Draft) -> Draft:
    """The draft with the unit of the figure before it: `from 208 pounds to 193`, `aged 5, 8 and 12`."""
    if before.kind == "money" and _more_money(tokens, draft):
        return replace(draft, kind="money", unit=before.unit)
    if before.sort == "rate" and draft.kind == "count" and tokens.word(draft.start - 1) in _AGAINST:
        after = tokens.word(draft.end)
        alone = not after.isalpha() or after in words("ends") or after in words("money_after")
        return replace(draft, kind="other", unit=before.unit, sort="rate") if alone and not draft.unit else draft
    if before.kind == "age" and draft.kind == "count":
        moved = tokens.low[before.end : draft.start] == ["from"] and tokens.word(before.start - 1) == "to"
        alone = tokens.word(draft.end) in words("age_ends")
        aged = (moved and alone and _is_plain_age(draft)) or _listed_age(tokens, before, draft)
        return replace(draft, kind="age", unit=before.unit) if aged else draft
    if (
        draft.unit
        or draft.kind != "count"
        or not before.unit
        or before.kind in ("date", "age", "money")
        or draft.sort != "number"
    ):
        return draft
    bare = not tokens.word(draft.end) or tokens.word(draft.end) in words("ends")
    halved = tokens.word(draft.end - 1) == "half" and draft.end > draft.start + 2
    ranged = tokens.word(draft.start - 1) == "to" and tokens.word(before.start - 1) == "from"
    if bare and (halved or (tokens.is_digits(draft.number_at) and (ranged or tokens.word(draft.start - 1) == "by"))):
        return replace(draft, unit=before.unit, kind=before.kind)
    return draft


def _more_money(tokens: Tokens, draft: Draft) -> bool:
    """Whether millions that count nothing are of the money before them: `355 million euros from 310 million`."""
    if draft.kind != "count" or draft.unit or draft.sort != "number" or (draft.low or draft.high or 0) < 1_000_000:
        return False
    after, told = tokens.word(draft.end), tokens.low[draft.start - 1 : draft.start]
    alone = not after.isalpha() or after in words("closers") - {"of"} or after in words("money_after")
    led = told in (["from"], ["to"], ["against"], ["adding"]) or (
        told == ["of"]
        and not (words("money_nouns") | words("coin_nouns")).isdisjoint(tokens.low[draft.start - 3 : draft.start])
    )
    return alone and led and after not in ("-", "–")


def _listed_age(tokens: Tokens, before: Draft, draft: Draft) -> bool:
    """Whether a number goes on a list of ages: `aged 5, 8 and 12`."""
    link = tuple(tokens.low[before.end : draft.start])
    opened = tokens.word(before.start - 1) in ("aged", "ages", ",", "and")
    joined = link in ((",",), ("and",), (",", "and"))
    return _is_plain_age(draft) and opened and joined and not tokens.word(draft.end).endswith("s")


def _is_plain_age(draft: Draft) -> bool:
    """Whether a draft is one number, and one that somebody may be old."""
    single = draft.end == draft.start + 1 and draft.low == draft.high
    return single and isinstance(draft.low, int) and draft.low < OLDEST


def shared(tokens: Tokens, before: Draft, draft: Draft) -> Draft:
    """The figure before with the unit of the one after: `2 of the 5 million euros`, `from 4.8 to 4.7 percent`.

    Also `from 70 to 65`, where that is an age.
    """
    link = tuple(tokens.low[before.end : draft.start])
    told = draft.unit and draft.kind in ("money", "percent", "age")
    if before.unit or before.kind != "count" or before.sort != "number" or not told:
        return before
    if draft.kind == "age":
        moved = link == ("to",) and tokens.word(before.start - 1) == "from"
        return replace(before, unit=draft.unit, kind="age") if moved and _is_plain_age(before) else before
    if (
        link in (("of", "the"), ("of", "its"), ("of",))
        and draft.kind == "money"
        and (before.low or before.high or 0) >= 1_000_000
    ):
        return replace(before, unit=draft.unit, kind=draft.kind)
    if link == ("to",) and draft.kind == "percent":
        return replace(before, unit=draft.unit, kind=draft.kind)
    return before
