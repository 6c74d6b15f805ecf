"""Answers with a figure, read as intervals on one scale, with what the passage says of the figure."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.analysis.judging.levels import level_times
from reader.analysis.judging.polarity import listed_words
from reader.analysis.judging.together import People, people_together
from reader.analysis.quantities.bounds import denied, refuted
from reader.analysis.quantities.intervals import Interval, interval_of, relation
from reader.model import Figure

_NEAR = 40
"""Characters before a figure in which a word says which way it went."""
BESIDE = 8
"""Figures of a passage that are looked at besides the one that answers."""
_OTHERS = re.compile(r"\s{1,20}(?:\w{1,60}\s{1,20})?others?\b|\s{1,20}more\b", re.IGNORECASE)
_MORE = re.compile(r"\s{1,20}more\b(?!\s{1,20}than\b)", re.IGNORECASE)
_TOTAL = re.compile(r"(?i)\b(?:to|total(?:l?ing)?|total of|reached|reaching|is now|stands at)\s{1,20}$")
"""What leads up to the whole that an addition makes: `four more bodies, taking the toll to 47`."""
_WHOLE = re.compile(
    r"(?i)\b(?:of|out of|among)\s{1,20}(?:the|its|their|his|her|our|all|a total of)\s{1,20}(?:\w{1,60}\s{1,20})?$"
)
"""What leads up to the whole that a part is of: `163 of the 251`."""
_PART = re.compile(r"(?i)\s{1,20}of\s{1,20}(?:the|those|these|its|his|her|their|our|them|whom)\b")
"""What follows a part of a whole that is not told: `two of the dead`."""
_EARLIER = re.compile(
    r"(?i)\b(?:from|earlier|previous|previously|initial|initially|original|originally|first put at|at first)"
    r"(?: (?:an?|the|about|around|some|nearly|more than|at least|of|estimates?|figures?|tolls?|counts?|reports?))*"
    r"\s{1,5}$"
)
"""What leads up to a figure that another has taken the place of: `296, down from about 340`, `revised from`."""
_MOVED = re.compile(
    r"(?i)\b(?:to|revis|correct|updat|amend|chang|mov|went|go|goes|gone|came|grew|grow|grown|cut|rais|lower|reduc"
    r"|shr[aiu]nk|slip|widen|narrow|extend|shorten|doubl|tripl|halv|adjust|put|climb|jump|drop|fell|fall|rise|rose)"
)
"""What tells that a number took another's place, ahead of `from`; `four eyes from two parties` does not."""
_UP_TO = re.compile(r"(?i)[ ,]{1,2}(?:[a-z]{1,20} ){0,3}(?:up |down )?to (?:[a-z]{1,20} ){0,2}")
_UP_FROM = re.compile(r"(?i)[ ,]{1,2}(?:[a-z]{1,20},? ){0,3}from (?:[a-z]{1,20} ){0,3}")
"""What stands between an earlier figure and the later one, and the other way round."""
_COME_TO = re.compile(r"(?i)\b([a-z]{2,10})(?: (?:at least|about|around|nearly|almost|more than|over|some))?\s{0,3}$")
"""The last word before a figure and what makes it rough."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A passage that answers with a figure: whose it is, and what else it counts."""

    outlet: str
    text: str
    start: int
    """Where the passage begins in its article's text."""
    figure: Figure | None
    beside: tuple[Figure, ...] = ()
    """All figures of the passage."""
    as_of: str | None = None
    quoted: str = ""
    """The words of somebody's in which the figure stands."""
    source: str = ""
    """On whose word the outlet gives it; empty where it says so itself."""


@dataclass(frozen=True, slots=True)
class Given:
    """An answer with its figure as an interval."""

    answer: Answer
    interval: Interval
    way: str
    """`up`, `down` or nothing."""
    sums: tuple[tuple[float, str], ...]
    """What it adds up to with another figure of the passage, and what that counts."""
    wholes: tuple[Interval, ...] = ()
    """What the passage says that the figure is a part of."""
    added: bool = False
    """Whether it comes on top of others: `four more`."""
    others: bool = False
    """Whether somebody or something else is counted in another's: `three others`."""
    moment: frozenset[str] | None = None
    """The words of time beside a level that was reached then; None for what is no level."""
    part: bool = False
    """Whether it counts some of those that are asked after: `two of the dead`."""
    risen: bool = False
    """Whether the count has come to it, as this or another passage says: `rose to 22`, `reached 22`."""
    together: People | None = None
    """Those whom it counts with those whom the passage joins to them: `the driver and four passengers`."""


def given_of(answer: Answer, shown: Sequence[Answer]) -> Given | None:
    """An answer as an interval; None where it gives nothing that compares.

    Args:
        answer: the passage, with a figure or without.
        shown: the answers of all outlets that have a figure.
    """
    if answer.figure is None:
        return _worded(answer, shown)
    figure = _asserted(answer)
    interval = interval_of(figure) if figure else None
    if figure is None or interval is None:
        return None
    after = answer.text[figure.end - answer.start :]
    added = bool(_MORE.match(after))
    others = bool(_OTHERS.match(after))
    if others and interval.exactness in ("exact", "rounded"):
        # three others: three and somebody else
        interval = replace(interval, high=math.inf, exactness="bound")
    way = _way(_before(answer, figure))
    at = max(0, figure.start - answer.start)
    part = figure.kind == "count" and bool(_PART.match(after))
    moment = level_times(answer.text, at, at + figure.end - figure.start)
    risen = _has_risen(_before(answer, figure), way)
    sums, wholes = _sums(answer, figure), _wholes(answer, figure)
    counts = figure.kind == "count" and not figure.unit and not interval.width
    together = people_together(answer.text, figure, answer.beside, answer.start) if counts else None
    return Given(answer, interval, way, sums, wholes, added, others, moment, part, risen, together)


def _has_risen(before: str, way: str) -> bool:
    """Whether the words before a figure say that a count has come to it."""
    found = _COME_TO.search(before)
    return found is not None and (found[1].lower() in listed_words("reached") or (found[1] == "to" and way == "up"))


def with_risen(given: Sequence[Given]) -> list[Given]:
    """Answers of which those have risen that one of them says the count has come to."""
    risen = {(g.interval.low, g.interval.high) for g in given if g.risen}
    return [replace(g, risen=(g.interval.low, g.interval.high) in risen) for g in given] if risen else list(given)


def _before(answer: Answer, figure: Figure) -> str:
    at = max(0, figure.start - answer.start)
    return answer.text[max(0, at - _NEAR) : at]


def held_earlier(answer: Answer, figure: Figure) -> bool:
    """Whether a passage says of one of its figures that another has taken its place: `296, down from about 340`."""
    before = _before(answer, figure)
    found = _EARLIER.search(before)
    if found is None or not found[0].lower().startswith("from"):
        return found is not None
    behind = answer.text[figure.end - answer.start :]
    return bool(_way(before) or _MOVED.search(before[: found.start()]) or _UP_TO.match(behind))


def standing(figure: Figure, beside: Sequence[Figure], text: str, start: int) -> Figure:
    """The figure that a passage gives now, where it says of one of its own that this was so earlier: `from 12 to 14`.

    Args:
        figure: one of the passage's.
        beside: all of them.
        text: the passage.
        start: where it begins in its article.
    """
    answer = Answer("", text, start, figure, tuple(beside))
    return (_asserted(answer) or figure) if held_earlier(answer, figure) else figure


def _asserted(answer: Answer) -> Figure | None:
    """The figure that a passage gives as its own: not one that it denies, the whole rather than what was added last."""
    figure = answer.figure
    assert figure is not None
    others = [f for f in answer.beside[:BESIDE] if f is not figure and (f.kind, f.unit) == (figure.kind, figure.unit)]
    if _is_denied(answer, figure):
        return next((f for f in others if not _is_denied(answer, f)), None)
    if held_earlier(answer, figure):
        return _in_its_place(answer, figure, [f for f in others if not held_earlier(answer, f)])
    if figure.kind == "count" and _MORE.match(answer.text[figure.end - answer.start :]):
        return next((f for f in others if f.start > figure.end and _TOTAL.search(_before(answer, f))), figure)
    return figure


def _in_its_place(answer: Answer, figure: Figure, others: Sequence[Figure]) -> Figure:
    """The figure that took the place of an earlier one: `to 355 from 310`, else what follows, as `from 310 to 355`."""
    behind = next((f for f in others if f.start > figure.end), None)
    ahead = next((f for f in reversed(others) if f.end < figure.start), None)
    text, at = answer.text, answer.start
    if behind is not None and _UP_TO.fullmatch(text[figure.end - at : behind.start - at]):
        return behind
    if ahead is not None and _UP_FROM.fullmatch(text[ahead.end - at : figure.start - at]):
        return ahead
    return behind or figure


def _is_denied(answer: Answer, figure: Figure) -> bool:
    before = _before(answer, figure)
    return denied(before) or refuted(before, answer.text[max(0, figure.end - answer.start) :])


def _worded(answer: Answer, shown: Sequence[Answer]) -> Given | None:
    """An answer without a figure where figures are asked for: `no one was hurt`, `shares rose`."""
    theirs = [a for a in shown if a.outlet != answer.outlet]
    counts = [a for a in theirs if a.figure and a.figure.kind == "count" and not a.figure.unit]
    words = re.findall(r"[a-z-]+", answer.text.lower())
    others = {w for a in counts for w in re.findall(r"[a-z-]+", a.text.lower())}
    plain = f" {' '.join(words)} "
    for nobody in sorted(listed_words("nobody")):
        _, found, after = plain.partition(f" {nobody} ")
        told = [w for w in after.split()[:4] if len(w) > 3]
        if found and any(w in others for w in told or nobody.split()[1:]):
            return Given(answer, Interval(0.0, 0.0, "", "", "exact", 0.0, nobody), "", ())
    moves = [w for w in words if w in listed_words("moves")]
    if len(moves) == 1 and not answer.beside and any(a.figure and _way(_before(a, a.figure)) for a in theirs):
        return Given(answer, Interval(-math.inf, math.inf, "", "", "vague", 0.0, moves[0]), _way(moves[0]), ())
    return None


def _way(before: str) -> str:
    """Whether the last word before a figure that says which way it went says up or down."""
    for word in reversed(re.findall(r"[a-z]+", before.lower())):
        if word in listed_words("rising"):
            return "up"
        if word in listed_words("falling"):
            return "down"
    return ""


def _sums(answer: Answer, figure: Figure) -> tuple[tuple[float, str], ...]:
    """What the answering figure comes to with another of the passage: 10 with `and two`; the losing side of a vote."""
    mine = interval_of(figure)
    if mine is None or mine.width:
        return ()
    lost = figure.high
    if isinstance(lost, int | float) and lost < mine.low:
        # a vote, 134 to 63: either side may be asked for
        return ((float(lost), ""),)
    besides = [f for f in answer.beside[:BESIDE] if f is not figure and not held_earlier(answer, f)]
    others = [i for f in besides if (i := interval_of(f)) is not None]
    return tuple((mine.low + i.low, i.of) for i in others if i.unit == mine.unit and not i.width)


def _wholes(answer: Answer, figure: Figure) -> tuple[Interval, ...]:
    """The figures of the passage that the answering one is a part of."""
    others = [f for f in answer.beside[:BESIDE] if f is not figure and f.start > figure.end and f.unit == figure.unit]
    found = [interval_of(f) for f in others if _WHOLE.search(_before(answer, f))]
    return tuple(i for i in found if i is not None)


def is_part_of(part: Given, whole: Given) -> bool:
    """Whether a passage says that its figure is a part of what the other gives."""
    return any(relation(w, whole.interval) != "apart" for w in part.wholes)
