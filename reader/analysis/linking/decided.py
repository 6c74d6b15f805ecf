"""What a person linked, unlinked and judged: it stands above what the engine makes of a story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.model import Decision, Reading, Span, Verdict

Passage = tuple[str, int, int]


@dataclass(slots=True)
class Wish:
    """What a person decided about one claim."""

    linked: list[Passage] = field(default_factory=list)
    unlinked: list[Passage] = field(default_factory=list)
    verdict: Verdict | None = None


def wishes_of(decisions: Sequence[Decision]) -> dict[str, Wish]:
    """The decisions by claim; of two about one passage the later stands."""
    out: dict[str, Wish] = {}
    for d in decisions:
        wish = out.setdefault(d.claim, Wish())
        if d.action == "verdict":
            wish.verdict = d.verdict
            continue
        here = (d.article, d.start, d.end)
        gone, come = (wish.unlinked, wish.linked) if d.action == "link" else (wish.linked, wish.unlinked)
        gone[:] = [p for p in gone if not overlap(p, here)]
        if here not in come:
            come.append(here)
    return out


def overlap(a: Passage, b: Passage) -> bool:
    """Whether two passages share characters."""
    return a[0] == b[0] and a[1] < b[2] and b[1] < a[2]


def sentence_at(reading: Reading, start: int, end: int) -> Span:
    """The span of the sentence that holds most of a passage; the passage itself where there is none."""
    shares = [(min(end, s.end) - max(start, s.start), -s.start, s.end) for s in reading.sentences]
    share, at, stop = max(shares, default=(0, 0, 0))
    return (-at, stop) if share > 0 else (start, end)
