"""What a figure tells of a moment: a level that a price had come to by it, and a term within which something is due."""

from __future__ import annotations

import re

from reader.analysis.judging.polarity import listed_words

_AROUND = 60
"""Characters before a figure in which is told that it was reached, and on either side when."""
_REACHED = re.compile(r"(?i)\b(?:to|at)(?: (?:about|around|nearly|just (?:over|under)))?\s{0,5}$")
_DUE = re.compile(r"(?i)\b(?:will|would|should|must|shall|to|gave|give|given|has|have)\b[^.;:!?]*$")
"""What leads up to a term."""


def level_times(text: str, start: int, end: int) -> frozenset[str] | None:
    """The words of time beside a level: `early`, `trading`.

    Args:
        text: the passage.
        start: where the figure begins in it.
        end: where it ends.

    Returns:
        None where the figure is no level that was reached; what is earned in a half-year has no moment.
    """
    before = text[max(0, start - _AROUND) : start]
    told = _words(before)
    if not _REACHED.search(before) or not told & listed_words("levels") or told & listed_words("over_a_period"):
        return None
    moments = listed_words("time_words") | listed_words("sessions")
    return moments & _words(before + text[end : end + _AROUND])


def is_term(text: str, start: int) -> bool:
    """Whether a span of time, told as `within 12 months`, is one in which something is to be done, not one in which it
    was.

    Args:
        text: the passage.
        start: where the figure begins in it.
    """
    return bool(_DUE.search(text[max(0, start - _AROUND) : start]))


def two_moments(one: frozenset[str] | None, other: frozenset[str] | None) -> bool:
    """Whether two levels are of different times, so far as is told; false where one is no level."""
    return one is not None and other is not None and not one & other and bool(one | other)


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]+", text.lower()))
