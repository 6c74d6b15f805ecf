"""An answer in short, from where its own words are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from typing import NamedTuple

from reader.model import Mention
from reader.wording import clean


class Telling(NamedTuple):
    """What an answer says, and the words of it that tell it from the others: with little room these are shown."""

    text: str
    start: int = 0
    end: int = 0
    """The same as the start where nothing tells it apart: then it is told from its beginning."""


def telling_of(mention: Mention) -> Telling:
    """An answer in short: its value; where what tells it apart stands beside that in its passage, as much of that."""
    if mention.apart is None or mention.answer is None:
        return Telling(mention.value)
    start, end = mention.answer
    first, last = mention.apart
    if last > end or first < start:
        start, end = start if first >= start else mention.start, mention.end
    told = mention.text[start - mention.start : end - mention.start]
    return Telling(clean(told), min(first - start, len(told)), min(last - start, len(told)))


def told_within(telling: Telling, fits: Callable[[str], bool], more: str = "…") -> str:
    """An answer from as near its beginning as still shows the words that tell it apart, with an ellipsis for the rest.

    Args:
        telling: the answer.
        fits: whether so much text has room.
        more: what stands for words left out.
    """
    text, start, end = telling
    if fits(text) or start == end:
        return text
    tail = more if end < len(text) else ""
    begins = [0, *(m.end() for m in re.finditer(r"\s+", text[:start])), start]
    # the later it begins, the less room it takes
    first = bisect_left(
        begins, True, hi=len(begins) - 1, key=lambda at: fits(f"{more if at else ''}{text[at:end]}{tail}")
    )
    at = begins[first]
    return f"{more if at else ''}{text[at:]}"
