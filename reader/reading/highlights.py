"""The passages of an article that can be stepped through: quotations, figures, and sentences that answer a claim."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from reader.model import Claim, Mention, Quote, Reading, Span
from reader.standing import disputed_first, is_update

HighlightKind = Literal["quote", "scare", "figure", "claim"]


class Answer(NamedTuple):
    """A claim that a highlight answers, and how."""

    claim: Claim
    mention: Mention


class Highlight(NamedTuple):
    """A passage one can jump to; offsets count characters in the article's text."""

    start: int
    end: int
    kind: HighlightKind
    answers: tuple[Answer, ...] = ()
    """Claims it answers, disputed first."""

    @property
    def disputed(self) -> bool:
        """Whether outlets differ on one of its claims."""
        return bool(self.answers) and self.answers[0].claim.verdict == "differ"

    @property
    def updated(self) -> bool:
        """Whether they differ by nothing but updates."""
        return self.disputed and all(is_update(a.claim) for a in self.answers if a.claim.verdict == "differ")

    @property
    def key(self) -> tuple[int, int]:
        """What tells it from the article's other highlights, also after claims arrive or a filter changes."""
        return self.start, self.end


def highlights_of(reading: Reading | None, answers: Iterable[Answer]) -> tuple[Highlight, ...]:
    """An article's highlights in reading order, each span once.

    Args:
        reading: its quotations and figures, where known already.
        answers: the mentions that stand in it, with their claims.
    """
    kinds: dict[Span, HighlightKind] = {}
    spans: dict[str, Span] = {}
    for quote in reading.quotes if reading else ():
        if quote.start < quote.end:
            spans[quote.id] = span = (quote.start, quote.end)
            kinds[span] = "quote" if quote.kind == "speech" else "scare"
    for figure in reading.figures if reading else ():
        if figure.start < figure.end:
            spans[figure.id] = span = (figure.start, figure.end)
            kinds.setdefault(span, "figure")
    answered: dict[Span, list[Answer]] = {}
    for answer in answers:
        mention = answer.mention
        passage = spans.get(mention.figure or "") or spans.get(mention.quote or "")
        if passage is None and answer.claim.kind == "quote" and (given := quote_answering(reading, mention)):
            passage = spans[given.id]
        passage = passage or mention.answer or (mention.start, mention.end)
        kinds.setdefault(passage, "claim")
        answered.setdefault(passage, []).append(answer)
    return tuple(
        Highlight(*span, kinds[span], tuple(sorted(answered.get(span, ()), key=_disputed_first)))
        for span in sorted(kinds, key=lambda s: (s[0], -s[1]))
    )


def quote_answering(reading: Reading | None, mention: Mention) -> Quote | None:
    """The quotation that an answer gives: its own, else the longest of somebody's words in its passage."""
    quotes = [q for q in (reading.quotes if reading else ()) if q.start < q.end]
    if mention.quote:
        return next((q for q in quotes if q.id == mention.quote), None)
    spoken = (q for q in quotes if q.kind == "speech" and q.start < mention.end and mention.start < q.end)
    return max(spoken, key=lambda q: q.end - q.start, default=None)


def _disputed_first(answer: Answer) -> tuple[bool, bool, bool]:
    return disputed_first(answer.claim)


def index_at(highlights: Sequence[Highlight], offset: int) -> int | None:
    """The narrowest highlight that holds `offset`; else the nearest one of those whose sentence does."""
    inside = [i for i, h in enumerate(highlights) if h.start <= offset < h.end]
    if inside:
        return min(inside, key=lambda i: highlights[i].end - highlights[i].start)
    around = [i for i, h in enumerate(highlights) if (p := passage_of(h))[0] <= offset < p[1]]
    return min(
        around, key=lambda i: min(abs(highlights[i].start - offset), abs(highlights[i].end - offset)), default=None
    )


def passage_of(highlight: Highlight) -> Span:
    """The whole sentence of a highlight that answers a claim; else the highlight itself."""
    if not highlight.answers:
        return highlight.key
    mention = highlight.answers[0].mention
    return min(mention.start, highlight.start), max(mention.end, highlight.end)


def index_of(highlights: Sequence[Highlight], key: tuple[int, int] | None) -> int | None:
    """Where the highlight with this key stands now."""
    return next((i for i, h in enumerate(highlights) if h.key == key), None)


def step(
    highlights: Sequence[Highlight], current: int | None, by: int, offset: int, disputed: bool = False
) -> int | None:
    """The highlight `by` steps on from the current one, or from `offset` where none is current.

    None where there is none in that direction; a count that goes too far stops at the last one.
    """
    wanted = [i for i, h in enumerate(highlights) if h.disputed or not disputed]
    if not wanted or not by:
        return None
    if current is not None:
        at = bisect_right(wanted, current) - 1 + by if by > 0 else bisect_left(wanted, current) + by
        reachable = wanted[-1] > current if by > 0 else wanted[0] < current
    else:
        starts = [highlights[i].start for i in wanted]
        at = bisect_left(starts, offset) + (by - 1 if by > 0 else by)
        reachable = starts[-1] >= offset if by > 0 else starts[0] < offset
    return wanted[min(max(at, 0), len(wanted) - 1)] if reachable else None


def of_one_claim(highlights: Sequence[Highlight], current: int) -> list[Span]:
    """The passages that one steps through before and behind the current one without leaving its claim, nearest first.

    Where outlets differ on it, one may step along what they differ on alone.
    """
    here = highlights[current]
    if not here.answers:
        return []
    claim, found = here.answers[0].claim.id, []
    for way in (range(current + 1, len(highlights)), range(current - 1, -1, -1)):
        for other in (highlights[i] for i in way if highlights[i].disputed or not here.disputed):
            if not other.answers or other.answers[0].claim.id != claim:
                break
            found.append(other.key)
    return sorted(found, key=lambda span: max(span[0] - here.end, here.start - span[1]))


def runs_of(highlights: Sequence[Highlight]) -> list[tuple[int, int, str]]:
    """Overlapping highlights as disjoint runs (start, end, style names) in order, for painting."""
    edges = sorted({e for h in highlights for e in (h.start, h.end)})
    names: list[list[str]] = [[] for _ in edges]
    for highlight in highlights:
        style = f"{highlight.kind} disputed" if highlight.disputed else highlight.kind
        for at in range(bisect_left(edges, highlight.start), bisect_left(edges, highlight.end)):
            names[at].append(style)
    return [(a, b, " ".join(n)) for a, b, n in zip(edges, edges[1:], names, strict=False) if n]
