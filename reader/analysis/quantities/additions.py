"""Figures that come on top of one told already: `another 300 soldiers`, `a further $15 million`, `four more`.

Such a figure is no rival of the one before, and no correction of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reader.analysis.language.alternatives import one_of
from reader.analysis.quantities.wording import PERSONAL, listed, verb_classes
from reader.data import word_list
from reader.model import Figure

_NEAR, _FAR = 48, 200
"""Characters before a figure that may say so, and before its sentence that may tell of what it comes on top."""
_WORD = re.compile(r"[a-z]+")


@cache
def _on_top() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before a figure that comes on top of another, and what stands behind one."""
    before, behind = (one_of(listed(key)) for key in ("on_top_before", "on_top_behind"))
    return (
        re.compile(rf"(?i)\b(?:{before})(?: [a-z]{{2,10}})?\s{{1,5}}$"),
        re.compile(rf"(?i)\s{{1,5}}(?:{behind})\b(?!\s{{1,5}}than\b)"),
    )


def is_on_top(text: str, start: int, figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether a figure comes on top of one told of the same before: `another 300 soldiers`, `300 more`.

    Another 40 who were hurt, where a number of dead stands before them, are all who were hurt. So does by how much a
    count rose or fell.

    Args:
        text: the article's.
        start: where the figure's sentence begins in it.
        figure: a figure of the sentence.
        others: all figures of the sentence.
    """
    if figure.kind in ("date", "age"):
        return False
    if figure.kind == "count" and is_change(text, start, figure.start):
        return True
    if not is_called_further(text, start, figure.start, figure.end):
        return False
    deed = _befell(figure.of)
    ahead = [f for f in others if f.end <= figure.start and f.kind == figure.kind]
    told = " ".join(f.of for f in ahead) if ahead else text[max(0, start - _FAR) : start]
    classes = _befell(told)
    return not deed or not classes or bool(deed & classes)


def is_change(text: str, start: int, first: int) -> bool:
    """Whether the figure at `first` is by how much something went up or down, and no count: `the toll rose by 12`."""
    return bool(_changes().search(text[max(start, first - _NEAR) : first]))


@cache
def _changes() -> re.Pattern[str]:
    verbs = one_of(word_list("reader.analysis", "quantities", "changes"))
    return re.compile(rf"(?i)\b(?:{verbs})(?: [a-z]{{2,12}}){{0,2}} by\s{{1,5}}$")


def is_called_further(text: str, start: int, first: int, end: int) -> bool:
    """Whether the words around text[first:end] call it a further one; those before `start` are not looked at."""
    before, behind = _on_top()
    return bool(before.search(text[max(start, first - _NEAR) : first]) or behind.match(text, end))


def _befell(told: str) -> frozenset[str]:
    """What some words say became of people."""
    classes = (verb_classes().get(w, "") for w in _WORD.findall(told.lower()))
    return frozenset(c for c in classes if c in PERSONAL)
