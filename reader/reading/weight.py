"""How much there is to a claim: how many outlets tell it each for itself."""

from __future__ import annotations

from collections.abc import Mapping

from reader.model import Article, Claim, Merge
from reader.wording import clean

_CREDITS = ("credit", "whole credit")
"""Merges with one that need not tell the claim itself."""


def tellers(claim: Claim, articles: Mapping[str, Article]) -> int:
    """How many outlets tell a claim, those counted once that have one text, so far as the claim's origins say.

    Args:
        claim: as it is shown.
        articles: by id.
    """
    outlets = {clean(articles[m.article].outlet): articles[m.article].copied for m in claim.mentions}
    home = {outlet: outlet for outlet in outlets}

    def root(name: str) -> str:
        home.setdefault(name, name)
        while home[name] != name:
            name = home[name]
        return name

    for outlet, copied in outlets.items():
        if copied:
            home[root(outlet)] = root(clean(copied.outlet))
    for merge in (merge for origin in claim.origin_list for merge in origin.merged):
        one, other = map(clean, _one_text(merge))
        if one in outlets and (other in outlets or merge.kind in _CREDITS):
            home[root(one)] = root(other)
    return len({root(outlet) for outlet in outlets})


def _one_text(merge: Merge) -> tuple[str, str]:
    """The two that have one text by a merge: outlets, or one and the agency it has everything from; else nothing."""
    if merge.kind == "whole credit":
        return merge.outlets[0], merge.sources[0]
    if merge.kind in ("credit", "shared text", "shared passage", "told alike"):
        return merge.outlets[0], merge.outlets[1]
    return "", ""
