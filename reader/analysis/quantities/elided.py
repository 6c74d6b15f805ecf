"""Units that are left out where the figure before or after has said them."""

from __future__ import annotations

from dataclasses import replace

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
    if before.kind == "age" and draft.kind == "count" and _listed_age(tokens, before, draft):
        return replace(draft, kind="age", unit=before.unit)
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
    plain_age = (
        isinstance(draft.low, int) and draft.low == draft.high and draft.low < 116 and draft.end == draft.start + 1
    )
    opened = tokens.word(before.start - 1) in ("aged", "ages", ",", "and")
    return (
        plain_age and opened and link in ((",",), ("and",), (",", "and")) and not tokens.word(draft.end).endswith("s")
    )


def shared(tokens: Tokens, before: Draft, draft: Draft) -> Draft:
    """The figure before with the unit of the one after: `2 of the 5 million euros`, `from 4.8 to 4.7 percent`."""
    link = tuple(tokens.low[before.end : draft.start])
    if (
        before.unit
        or before.kind != "count"
        or before.sort != "number"
        or not draft.unit
        or draft.kind not in ("money", "percent")
    ):
        return before
    if (
        link in (("of", "the"), ("of", "its"), ("of",))
        and draft.kind == "money"
        and (before.low or before.high or 0) >= 1_000_000
    ):
        return replace(before, unit=draft.unit, kind=draft.kind)
    if link == ("to",) and draft.kind == "percent":
        return replace(before, unit=draft.unit, kind=draft.kind)
    return before
