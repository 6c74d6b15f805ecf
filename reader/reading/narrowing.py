"""Claims as some of the articles tell them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reader.evidence import leading_steps, reason_told
from reader.model import Claim, Origin, Reading, support_of
from reader.others import Others

NO_READINGS: Mapping[str, Reading] = {}


def cut_to(claim: Claim, shown: dict[str, str], readings: Mapping[str, Reading] = NO_READINGS) -> Claim:
    """A claim as the shown articles tell it; one that others dispute is judged by what these say, and tells of it.

    Args:
        claim: as all articles tell it.
        shown: the articles, id to outlet.
        readings: by article id; where one is lacking the verdict stays what it is over all.
    """
    return _judged_by(_cut(claim, shown), claim, readings)


def _cut(claim: Claim, shown: dict[str, str]) -> Claim:
    mentions = tuple(m for m in claim.mentions if m.article in shown)
    silent = Others(claim.silent, (), shown)
    near = tuple(n for n in claim.near if n.article in shown)
    if len(mentions) == len(claim.mentions):
        return replace(claim, silent=silent, near=near)
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
        near=near,
    )


def _judged_by(cut: Claim, claim: Claim, readings: Mapping[str, Reading]) -> Claim:
    """A cut claim with the verdict on what is left of it, where the whole one is disputed by an outlet that is not."""
    if claim.verdict != "differ" or claim.decided or len(cut.mentions) == len(claim.mentions):
        return cut
    left = {m.article for m in cut.mentions}
    told = {readings[a].article.outlet for a in left if a in readings}
    hidden = [o for step in leading_steps(claim) for o in step.outlets if o not in told and not _is_one_of(o, left)]
    if len(left) < 2 or not hidden or not left <= readings.keys():
        return cut
    from reader.analysis.verdicts import judged_again

    found = judged_again(cut, readings)
    if found.verdict == "differ":
        return replace(cut, reason=found.reason, steps=found.steps)
    beyond = f"disputed only with {' and '.join(dict.fromkeys(hidden))}, hidden here ({reason_told(claim)})"
    return replace(cut, verdict=found.verdict, reason=f"{found.reason}; {beyond}", steps=found.steps)


def _is_one_of(outlet: str, articles: set[str]) -> bool:
    """Whether the name that a step gives one of several articles of an outlet is of one of some articles."""
    return any(outlet.endswith(f" ({article})") for article in articles)


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
