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
    told = [(m, hour) for m in mentions if (hour := _answering(m))]
    pairs = [(x, y) for x, y in combinations(told, 2) if outlets[x[0].article] != outlets[y[0].article]]
    for (m, x), (n, y) in pairs:
        if x.is_apart(y) and not (x.bound or y.bound or _gives(m, y) or _gives(n, x)):
            between = outlets[m.article], outlets[n.article]
            return clashing(Clashing(between, "the hour", (m.value or "", n.value or "")))
    if len(told) < len(mentions) or not pairs or any(x.is_apart(y) or x.zone != y.zone for (_, x), (_, y) in pairs):
        return None
    if found := next(((m, n) for (m, x), (n, y) in pairs if not x.is_near(y)), None):
        about = f"about one hour, {found[0].value or ''} and {found[1].value or ''}"
        return Judgement("compatible", about, (noted(about),))
    plain = min(told, key=lambda t: (t[1].rough or t[1].bound, len(t[0].value or "")))[0].value or ""
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
