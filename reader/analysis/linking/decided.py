"""What a person linked, unlinked and judged: it stands above what the engine makes of a story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.analysis.quantities.units import dimension
from reader.model import Decision, Figure, Reading, Span, Verdict, overlap

Passage = tuple[str, int, int]


@dataclass(slots=True)
class Wish:
    """What a person decided about one claim."""

    linked: list[Passage] = field(default_factory=list)
    unlinked: list[Passage] = field(default_factory=list)
    verdict: Verdict | None = None
    hidden: bool = False
    """Whether it is no claim."""
    name: str = ""
    """Its heading."""

    @property
    def judges(self) -> bool:
        """Whether what the claim says is the person's: who answers it, or its verdict."""
        return bool(self.linked or self.unlinked or self.verdict)


def wishes_of(decisions: Sequence[Decision]) -> dict[str, Wish]:
    """The decisions by claim; of two about one passage the later stands."""
    out: dict[str, Wish] = {}
    for d in decisions:
        wish = out.setdefault(d.claim, Wish())
        if d.action == "verdict":
            wish.verdict = d.verdict
            continue
        if d.action in ("hide", "name"):
            wish.hidden, wish.name = wish.hidden or d.action == "hide", d.text or wish.name
            continue
        here = (d.article, d.start, d.end)
        gone, come = (wish.unlinked, wish.linked) if d.action == "link" else (wish.linked, wish.unlinked)
        gone[:] = [p for p in gone if not meet(p, here)]
        if here not in come:
            come.append(here)
    return out


def meet(a: Passage, b: Passage) -> bool:
    """Whether two passages share characters."""
    return a[0] == b[0] and overlap(a[1:], b[1:])


def sentence_at(reading: Reading, start: int, end: int) -> Span:
    """The span of the sentence that holds most of a passage; the passage itself where there is none."""
    shares = [(min(end, s.end) - max(start, s.start), -s.start, s.end) for s in reading.sentences]
    share, at, stop = max(shares, default=(0, 0, 0))
    return (-at, stop) if share > 0 else (start, end)


def figures_within(reading: Reading, start: int, end: int) -> list[Figure]:
    """The figures of a passage, all of the sentence it stands in; that alone which it consists of."""
    exact = [f for f in reading.figures if (f.start, f.end) == (start, end)]
    first, last = sentence_at(reading, start, end)
    return exact or [f for f in reading.figures if first <= f.start and f.end <= last]


def figures_alike(offered: Sequence[Sequence[Figure]], given: Sequence[Figure] = ()) -> list[Figure | None]:
    """Of each passage's figures the one that answers what the others answer; None where it has none of that kind.

    Args:
        offered: the figures of each passage that a person linked.
        given: figures that answer the claim already; without any, those of the passages measure each other.
    """
    every = [f for figures in offered for f in figures]
    measures = given or ([max(every, key=lambda f: _shared(f, offered))] if every else ())
    out: list[Figure | None] = []
    for figures in offered:
        best = max(figures, key=lambda f: _likeness(f, measures), default=None)
        out.append(best if best and _likeness(best, measures) else None)
    return out if given or sum(f is not None for f in out) > 1 else [None] * len(out)


def _shared(figure: Figure, offered: Sequence[Sequence[Figure]]) -> int:
    return sum(_likeness(figure, figures) for figures in offered)


def _likeness(figure: Figure, others: Sequence[Figure]) -> int:
    """How well a figure answers what one of the others does; 0 where none is of its kind."""
    return max((_alike(figure, other) for other in others), default=0)


def _alike(one: Figure, other: Figure) -> int:
    if one.kind != other.kind or dimension(one.unit) != dimension(other.unit):
        return 0
    return 1 + (one.kind != "date") + len(set(one.of.lower().split()) & set(other.of.lower().split()))
