"""How much there is to a claim: how many outlets tell it each for itself, and whether it is one at all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from reader.model import Article, Claim
from reader.wording import clean

_COPIED = re.compile(
    r"(.{1,400}) (?:share \d+ % of their text word for word|have fifteen words or more of the passage word for word)"
)
_CREDITS = re.compile(r"(.{1,400}?) credits (.{1,400}?)(?: for the whole article)?")


def tellers(claim: Claim, articles: Mapping[str, Article]) -> int:
    """How many outlets tell a claim, those counted once that have one text, so far as the claim's origins say.

    Args:
        claim: as it is shown.
        articles: by id.
    """
    outlets = {clean(articles[m.article].outlet): articles[m.article].notes for m in claim.mentions}
    home = {outlet: outlet for outlet in outlets}

    def root(name: str) -> str:
        home.setdefault(name, name)
        while home[name] != name:
            name = home[name]
        return name

    for outlet, notes in outlets.items():
        if copied := _copied_from(notes):
            home[root(outlet)] = root(copied)
    names = frozenset(outlets)
    for line in (line for origin in claim.origin_list for line in map(clean, origin.merged)):
        one, other = _two_in(line, names)
        if one and other:
            home[root(one)] = root(other)
    return len({root(outlet) for outlet in outlets})


def is_doubtful(claim: Claim) -> bool:
    """Whether it is not sure at all that its passages answer one question: neither figure nor quotation says so."""
    return claim.strength == "likely" and claim.kind in ("event", "assessment") and not claim.decided


@lru_cache(maxsize=4096)
def _copied_from(notes: tuple[str, ...]) -> str:
    """The outlet whose text an article is, so far as its notes say."""
    from reader.story.copies import copy_in

    found = copy_in(notes)
    return clean(found[1]) if found else ""


@lru_cache(maxsize=4096)
def _two_in(line: str, outlets: frozenset[str]) -> tuple[str, str]:
    """The two that a line says have one text: outlets, or one and the agency it has everything from."""
    if credit := _CREDITS.fullmatch(line):
        return credit[1] if credit[1] in outlets else "", credit[2]
    if copied := _COPIED.fullmatch(line):
        for one in sorted(outlets):
            other = copied[1].removeprefix(f"{one} and ")
            if other != copied[1] and other in outlets:
                return one, other
    return "", ""
