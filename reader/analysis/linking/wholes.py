"""Counts of some of those whom another counts, or on top of another: eight of the nine, among them a child."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.analysis.quantities.additions import is_on_top
from reader.analysis.quantities.counted import kind_of
from reader.analysis.quantities.wording import CARED_FOR
from reader.model import Figure

_NEAR = 48
"""Characters before a figure that may say that it is a part."""
_AMONG = re.compile(
    r"(?i)\b(?:among (?:them|whom)|including(?: th(?:ose|at) of)?|of (?:them|whom|which))(?: were| was|,)?"
    r"(?: (?:at least|about|around|some|more than|up to|the|a further))?\s{1,5}$"
)
"""What leads up to some of those told of before: `62 people, among them 23 officers`."""
_OPENS_WHOLE = re.compile(
    r"(?i)(?:^|[.,;:“\"—]\s{1,5})(?:of|out of|among)\s{1,5}(?:the|its|their|his|her|our|those|these|all)\s{1,5}$"
)
"""What leads up to a whole of which the sentence goes on to tell a part: `Of the nine who died, eight were men`."""
_PART_OF = re.compile(
    r"(?i)\s{1,5}(?:out )?of\s{1,5}(?:(?:the|its|their|her|his|our|all)\s{1,5}|the \w{1,20}['’]s?\s{1,5})?"
)
"""What stands between a part and its whole, both as numbers: `two of the eight`."""
_OF_THEM = re.compile(r"(?i),?\s{1,5}of\s{1,5}(?:them|whom|which|these|those)\b(?! (?:who|whose|in|with|on|at|from)\b)")
"""What follows a part of those counted last: `20 boats, seven of which sank`."""
_OF_BASE = re.compile(r"(?i)\s{1,5}of\s{1,5}(?:\w{1,20}\s{1,5}){0,2}(?:\w{1,30}['’]s?\s{1,5})?")
"""What stands between a share and the number it is a share of."""
_DIED_LATER = re.compile(
    r"(?i)\s{1,5}(?:[a-z]{2,20}\s{1,5}){0,3}who (?:were|was|had been|got|have been) (?:[a-z]{2,12}ly )?"
    r"(?:injured|wounded|hurt|burned|burnt|shot|stabbed)\b[^.;]{0,120}\b(?:died|dead|succumbed)\b"
)
"""What follows a count of injured people who died since."""
_RATHER = re.compile(r"(?i),?\s{1,5}(?:and )?(?:not|rather than|instead of)\s{1,5}(?:(?:the|a|an) )?")
"""What stands between a figure and the one that it corrects: `38, not 48`."""
_FOUND = frozenset(("body", "bodies", "corpse", "corpses", "victims"))
_OTHER = re.compile(r"(?i)\s{1,5}other\b")
_OF_WHOLE = re.compile(
    r"(?i)\s{1,5}(?:out )?of\s{1,5}(?:the|its|their|those|these|a total of)\s{1,5}"
    r"(?:\d|\w{1,20} who\b|who\b|(?:(?:most|worst|more) )?(?:[a-z]{2,12}ly )?"
    r"(?:dead|injured|wounded|hurt|victims|killed|missing|arrested))"
    r"|\s{1,5}(?:[\w’'-]{1,30} ){1,6}(?:was|were|are|is) among (?:the|those)\b"
    r"|\s{1,5}\w{1,30} among (?:the |those )?"
    r"(?:dead|injured|wounded|victims|killed|missing|arrested|held|detained|\d)"
)
"""What follows a part: `163 of the 251`, `eight of the nine who died`, `11 children among 31 killed`."""


def is_some(text: str, start: int, figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether a sentence says that a figure counts some of those that another counts, or comes on top of another.

    Args:
        text: the article's.
        start: where the sentence begins in it.
        figure: a figure of the sentence.
        others: all figures of the sentence.
    """
    if is_on_top(text, start, figure, others):
        return True
    if figure.kind != "count":
        return False
    before = text[max(start, figure.start - _NEAR) : figure.start]
    # who is in intensive care is always some of the injured
    of_whole = not is_cared_for(figure) and _OF_WHOLE.match(text, figure.end)
    if _AMONG.search(before) or of_whole or _DIED_LATER.match(text, figure.end) or _is_found_besides(text, figure):
        return True
    whole = whole_of(text, start, figure, others)
    return whole is not None and (is_cared_for(whole) or not is_cared_for(figure))


def is_cared_for(figure: Figure) -> bool:
    """Whether a count is of those who are in intensive care or in critical condition, which tells by itself of whom."""
    return not CARED_FOR.isdisjoint(figure.of.split())


def is_corrected(text: str, figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether a figure is told only to say that another, right before it, is right: `38, not 48`."""
    ahead = [f for f in others if f.end <= figure.start and (f.kind, f.unit) == (figure.kind, figure.unit)]
    return bool(ahead) and bool(_RATHER.fullmatch(text, ahead[-1].end, figure.start))


def _is_found_besides(text: str, figure: Figure) -> bool:
    """Whether a count is of dead who were found besides those counted so far: `eighteen other bodies`."""
    return not _FOUND.isdisjoint(figure.of.lower().split()) and bool(_OTHER.match(text, figure.end))


def whole_of(text: str, start: int, figure: Figure, others: Iterable[Figure]) -> Figure | None:
    """The figure of a sentence that counts all of those of whom another counts some; None where none does.

    Args:
        text: the article's.
        start: where the sentence begins in it.
        figure: the part: `two of the eight rafts`, `of her eight rafts two opened`.
        others: all figures of the sentence.
    """
    if figure.kind != "count":
        return None
    counts = [f for f in others if f.kind == "count" and f is not figure]
    for f in counts:
        if f.start > figure.end and _PART_OF.fullmatch(text, figure.end, f.start):
            return f
    before = [f for f in counts if f.end <= figure.start]
    if before and _OF_THEM.match(text, figure.end):
        return before[-1]
    return next((f for f in before if _OPENS_WHOLE.search(text[max(start, f.start - _NEAR) : f.start])), None)


def is_base(text: str, figure: Figure, others: Iterable[Figure]) -> bool:
    """Whether a count is but what a share is of: the 9,000 of `a third of the town's 9,000 pupils`.

    Args:
        text: the article's.
        figure: a figure of a sentence.
        others: all figures of the sentence.
    """
    shares = (f for f in others if kind_of(f) == "percent" and f.end <= figure.start)
    return figure.kind == "count" and any(_OF_BASE.fullmatch(text, f.end, figure.start) for f in shares)
