"""The part of a passage that answers, where it is no figure and no quotation."""

from __future__ import annotations

import re
from bisect import bisect_left

from reader.analysis.headings.cutting import EDGES
from reader.analysis.linking.passages import Passage
from reader.model import Span

_LONGEST = 90
"""Characters of the part of a passage that answers at most, where it can be cut."""
_JOINTS = r"which|who|that|after|before|while|because|although|and|but|when|as"
_BREAK = re.compile(rf"[,;:—–]\s|\s[—–-]\s|[“”\"]|\s(?:{_JOINTS})\s")
"""Where it may be cut."""
_JOINT = re.compile(rf"\s(?:{_JOINTS})$")
"""A word at the end that leads over to what is cut off."""


def clause_of(text: str, passage: Passage, wanted: dict[str, float]) -> Span:
    """The part of a passage that says most of what is wanted.

    Args:
        text: the article's.
        passage: where to look.
        wanted: the weight of each term.
    """
    start, end = passage.sentence.start, passage.sentence.end
    cuts = sorted({start, end, *(m.end() for m in _BREAK.finditer(text, start, end))})
    known = [w for w in passage.words if w.stem in wanted]
    places, stems = [w.start for w in known], [w.stem for w in known]
    best: tuple[float, int, int] = (-1.0, start, end)
    # for each cut the first word behind it
    following = [bisect_left(places, cut) for cut in cuts]
    for i, a in enumerate(cuts[:-1]):
        for j, b in enumerate(cuts[i + 1 :], i + 1):
            if b - a > _LONGEST and j > i + 1:
                break
            weight = sum([wanted[s] for s in dict.fromkeys(stems[following[i] : following[j]])])
            best = max(best, (round(weight - 0.01 * (b - a), 6), a, b))
    a, b = best[1], best[2]
    while a < b and text[a] in EDGES:
        a += 1
    b = _without_edge(text, a, b)
    if joint := _JOINT.search(text, a, b):
        b = _without_edge(text, a, joint.start())
    return (a, b) if a < b else (start, end)


def _without_edge(text: str, start: int, end: int) -> int:
    """The end of text[start:end] without the marks and white space there."""
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return end
