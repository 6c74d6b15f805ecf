"""The verdict on times of day at which one thing happened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from reader.analysis.judging.clashing import Clashing
from reader.analysis.judging.events import clashing
from reader.analysis.judging.judgement import Judgement
from reader.analysis.quantities.hours import Hour, hours_in
from reader.evidence import noted
from reader.model import Mention

_LONGEST = 48
"""Characters of a time of day at most."""


def hours_compared(mentions: Sequence[Mention], outlets: Mapping[str, str]) -> Judgement | None:
    """The verdict on mentions that answer with a time of day; None where that decides nothing.

    Args:
        mentions: those of a claim.
        outlets: what each article is called.
    """
    given = [(m, hour) for m in mentions if (hour := _answering(m))]
    told = [(outlets[m.article], m.value or "", hour) for m, hour in given]
    pairs = [(x, y) for x, y in combinations(told, 2) if x[0] != y[0]]
    for (m, x), (n, y) in combinations(given, 2):
        one, other = outlets[m.article], outlets[n.article]
        if one != other and x.is_apart(y) and not (x.bound or y.bound or _gives(m, y) or _gives(n, x)):
            return clashing(Clashing((one, other), "the hour", (m.value or "", n.value or "")))
    if len(told) < len(mentions) or not pairs or any(x.is_apart(y) or x.zone != y.zone for (*_, x), (*_, y) in pairs):
        return None
    if found := next(((x, y) for x, y in pairs if not x[2].is_near(y[2])), None):
        about = f"about one hour, {found[0][1]} and {found[1][1]}"
        return Judgement("compatible", about, (noted(about),))
    plain = min(told, key=lambda t: (t[2].rough or t[2].bound, len(t[1])))[1]
    return Judgement("agree", f"the same hour, {plain}", (noted(f"the same time of day: {plain}"),))


def _gives(mention: Mention, hour: Hour) -> bool:
    """Whether a passage has a time of day, its answer or another, that may be one."""
    return any(not h.is_apart(hour) for h in hours_in(mention.text))


def _answering(mention: Mention) -> Hour | None:
    """The time of day that a mention answers with; None where it answers otherwise."""
    if mention.answer is None or mention.figure or mention.quote or mention.answer[1] - mention.answer[0] > _LONGEST:
        return None
    start, end = (at - mention.start for at in mention.answer)
    return next((h for h in hours_in(mention.text) if (h.start, h.end) == (start, end)), None)
