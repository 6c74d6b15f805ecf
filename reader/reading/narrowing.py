"""Claims as some of the articles tell them."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Claim, Others


def cut_to(claim: Claim, shown: dict[str, str]) -> Claim:
    """A claim as the shown articles (id to outlet) tell it; its verdict stays what it is over all."""
    mentions = tuple(m for m in claim.mentions if m.article in shown)
    origins = [o for o in claim.origin_list if any(a in shown for a in o.articles)]
    return replace(
        claim,
        mentions=mentions,
        silent=Others(claim.silent, (), shown),
        outlets=len({shown[m.article] for m in mentions}),
        origins=len(origins) if origins else min(claim.origins, len(mentions)),
        origin_list=tuple(replace(o, articles=tuple(a for a in o.articles if a in shown)) for o in origins),
    )
