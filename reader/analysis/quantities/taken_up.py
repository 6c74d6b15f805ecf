"""What a number counts that takes up one told before: `4,000 people marched. The union put the number at 12,000.`"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.quantities.wording import is_plural
from reader.data import word_list
from reader.model import Figure, Sentence

_REACH = 60
"""Characters before a number in which it is called one."""
_MARKS = re.compile(r"[.;:,!?“”\"()]\s")
_TAKING = re.compile(
    r"(?i)\b(?:the|that|this|their) (?:real |true |actual |correct |total )?(?:number|figure|total|count|tally|crowd)"
    r"(?: (?:there|present|who came|of (?:those|them)))?"
    r"(?: (?:at|was|is|to be|had been|nearer|closer|to|stood|came|up|as|may be|could be|more like)){1,3} $"
    r"|\b(?:put|puts|putting) (?:it|them|that) (?:at|nearer|closer|to){1,2} $"
)
"""Words that lead up to a number which takes up another."""


def with_what_they_take_up(text: str, sentences: Sequence[Sentence], figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures of an article, those that take up a count with what that one counts.

    Args:
        text: the article's.
        sentences: its sentences in order.
        figures: its figures in order, each with what its own sentence says that it counts.
    """
    out: list[Figure] = []
    starts = [s.start for s in sentences]
    for figure in figures:
        before = out[-1] if out else None
        if before is not None and figure.kind == before.kind == "count" and _takes_up(text, starts, figure, before):
            figure = replace(figure, of=before.of)
        out.append(figure)
    return tuple(out)


def _takes_up(text: str, starts: Sequence[int], figure: Figure, before: Figure) -> bool:
    """Whether a number that says nothing of what it counts takes up the one before, in its sentence or the last."""
    bare = figure.of in word_list("reader.analysis", "counted", "taking_up")
    if not bare or not any(map(is_plural, before.of.lower().split())):
        return False
    between = text[before.end : figure.start]
    near = "\n\n" not in between and sum(before.end < s <= figure.start for s in starts) <= 1
    led = _MARKS.split(text[max(0, figure.start - _REACH) : figure.start])[-1]
    return near and bool(_TAKING.search(" ".join(led.split()) + " "))
