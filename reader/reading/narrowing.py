"""Claims as some of the articles tell them."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Claim, Origin, support_of
from reader.others import Others


def cut_to(claim: Claim, shown: dict[str, str]) -> Claim:
    """A claim as the shown articles (id to outlet) tell it; its verdict stays what it is over all."""
    mentions = tuple(m for m in claim.mentions if m.article in shown)
    silent = Others(claim.silent, (), shown)
    if len(mentions) == len(claim.mentions):
        return replace(claim, silent=silent)
    cut = (_cut_origin(o, shown) for o in claim.origin_list)
    origins = tuple(o for o in cut if o.articles)
    return replace(
        claim,
        mentions=mentions,
        silent=silent,
        outlets=len({shown[m.article] for m in mentions}),
        origins=_count(claim, origins),
        support=support_of([[shown[a] for a in o.articles] for o in origins if o.is_counted]),
        origin_list=origins,
    )


def _cut_origin(origin: Origin, shown: dict[str, str]) -> Origin:
    """An origin of the shown articles; it may be no other that none of them names."""
    outlets = set(shown.values())
    merged = tuple(m for m in origin.merged if m.kind != "may be" or m.outlets[1] in outlets)
    return replace(origin, articles=tuple(a for a in origin.articles if a in shown), merged=merged)


def _count(claim: Claim, origins: tuple[Origin, ...]) -> int:
    """How many of some origins of a claim count: all named ones, and no more nameless ones than the claim counts."""
    stated, unstated = sum(o.is_counted for o in origins), sum(not o.stated for o in origins)
    counted = max(claim.origins - sum(o.is_counted for o in claim.origin_list), 0)
    return max(1, stated + min(unstated, counted))
