"""Why two figures that answer one question are apart: scope, time, a unit that slipped, or a conflict."""

from __future__ import annotations

import math
import re

from reader.analysis.judging.clauses import lead_to
from reader.analysis.judging.contents import two_contents
from reader.analysis.judging.given import Answer, Given, held_earlier
from reader.analysis.judging.polarity import listed_words
from reader.analysis.judging.scopes import classes_of, counted_nouns, counted_words, days_apart, held_then, scope_cause
from reader.analysis.quantities.counted import person_kind
from reader.analysis.quantities.intervals import interval_of, of_another_magnitude, relation
from reader.analysis.sourcing.standing import is_one_source
from reader.evidence import noted
from reader.model import Figure, Step

_ON_TOP = re.compile(
    r"(?i) (?:more|fewer|less) than (?:on|in|the|a|earlier|before|previously|first|yesterday|reported)\b"
)
"""What follows what has come to an earlier figure since: `11, two more than on Thursday`."""

_TO_COME = re.compile(
    r"(?i)\b(?:expect|forecast|predict|project|hope|plan|aim|intend)(?:s|ed|ing|ned|ning)? to (?!have\b)"
    r"|\b(?:would|will|can|could|do|does|now|still) (?:expect|predict|foresee|anticipate)s?(?: \w{1,20}){0,2} ?$"
    r"|\b(?:could|may|might) (?:yet |still |well |eventually ){0,2}(?:rise|reach|grow|climb|top|pass|exceed|go)\b"
)
"""What leads up to a figure that was foretold."""
_THEN = re.compile(r"(?i)(?:on|at) (?:the )?(?:\w{1,20} ){0,3}(?:night|day|evening|morning|noon|midnight|dawn)$")
"""A time that is over, of which a figure tells: `on election night`."""
_LEAD = 60
"""Characters before a figure in which that stands."""
_HELD = "one counts those held or treated at the time, the other all that ever were"


def causes_of(x: Given, y: Given) -> list[tuple[str, Step]]:
    """The kinds of a difference, each with a step that says why it is that kind."""
    a, b = x.interval, y.interval
    if x.way and y.way and x.way != y.way:
        return [("conflict", noted("one says up, the other down"))]
    if {a.unit, b.unit} == {"miles", "km"} and _slip(x.answer.figure, y.answer.figure):
        return [("unit slip", noted("the bare numbers fit: one of the units may be wrong"))]
    if a.unit == b.unit and of_another_magnitude(a.low, b.low) and of_another_magnitude(a.high, b.high):
        return [("unit slip", noted("the same but for thousand, million or billion: one of these may be wrong"))]
    for one, other in ((x, y), (y, x)):
        if earlier := _replaced(one, other):
            return [("time", Step("replaced", (one.answer.outlet,), (earlier,)))]
    out: list[tuple[str, Step]] = []
    if _is_amount(x.answer) and _is_amount(y.answer):
        few, many = sorted((x, y), key=lambda given: given.interval.low)
        if _is_of_the_moment(few.answer) and not _is_of_the_moment(many.answer):
            return [("scope", noted(_HELD))]
        if line := scope_cause(a, b, x.answer.text, y.answer.text):
            out.append(("scope", noted(line)))
    if things := two_contents(x, y):
        out.append(("scope", noted(f"they do not count the same: {' against '.join(things)}")))
    if line := _time_between(x, y) or _foretold(x, y):
        out.append(("time", noted(line)))
        if two := _from_two_sources(x, y):
            # who counts anew may count otherwise: that a later number is higher need not make it the same count
            out.append(("another source", noted(two)))
    elif not out and (line := _own_days(x, y)):
        out.append(("scope", noted(line)))
    return out or [("conflict", Step("unexplained"))]


def _is_of_the_moment(answer: Answer) -> bool:
    """Whether an answer counts who is held or treated at a time, not all that ever were."""
    return answer.figure is not None and held_then(answer.text, answer.figure.end - answer.start)


def _replaced(one: Given, other: Given) -> str:
    """The figure of a passage that equals another's answer and that it says held earlier; nothing where none does."""
    text, start = one.answer.text, one.answer.start
    for figure in one.answer.beside:
        interval = interval_of(figure) if figure is not one.answer.figure else None
        if interval is None:
            continue
        if _ON_TOP.match(text, figure.end - start) and abs(one.interval.low - other.interval.low) == interval.low:
            return other.interval.text
        same = interval.dimension == other.interval.dimension and relation(interval, other.interval) == "equal"
        if same and held_earlier(one.answer, figure) and not _of_two_nouns(interval.of, one.interval.of):
            return figure.text
    return ""


def _of_two_nouns(one: str, other: str) -> bool:
    """Whether two figures of a passage count each another thing: `four eyes from two parties`."""
    here, there = counted_nouns(one), counted_nouns(other)
    return bool(here and there) and here.isdisjoint(there)


def _time_between(x: Given, y: Given) -> str:
    """What tells that the count went on between two answers; nothing where it did not, or does not go on."""
    if _of_one_time(x, y) or _claimed_by_two(x, y):
        return ""
    lower, higher = sorted((x, y), key=lambda g: g.interval.low)
    days = lower.answer.as_of or "", higher.answer.as_of or ""
    if all(days) and days[0] != days[1]:
        return _in_days(x, y)
    grows = lower.interval.high < higher.interval.low and _grows(lower)
    return f"an update: the count has risen to {higher.interval.text}" if higher.risen and grows else ""


def _of_one_time(x: Given, y: Given) -> bool:
    """Whether two answers are limited to one and the same day or hour: what was so then grows no more."""
    here, there = ({p.lower() for p in g.interval.scope if _THEN.match(p)} for g in (x, y))
    return bool(here & there) and not (_deeds(x) | _deeds(y)) & listed_words("growing")


def _claimed_by_two(x: Given, y: Given) -> bool:
    """Whether two sources give each their number of fighters: what one side claims brings no other's up to date."""
    sources = x.answer.source, y.answer.source
    armed = all(g.answer.figure and person_kind(g.answer.figure) in ("fighters", "soldiers") for g in (x, y))
    return armed and all(sources) and not is_one_source(*sources)


def _from_two_sources(x: Given, y: Given) -> str:
    """Who gives the number of each of two answers; nothing where it is one source, or one is not named."""
    sources = x.answer.source, y.answer.source
    if not all(sources) or is_one_source(*sources):
        return ""
    return f"{x.interval.text} according to {sources[0]}, {y.interval.text} according to {sources[1]}"


def _in_days(x: Given, y: Given) -> str:
    """The same of two answers of different days."""
    earlier, later = sorted((x, y), key=lambda g: g.answer.as_of or "")
    if later.interval.low > earlier.interval.high and _grows(earlier) and (_grows(later) or later.risen):
        return f"an update: the later figure, of {later.answer.as_of}, is the higher one"
    if later.interval.high < earlier.interval.low and _deeds(x) & _deeds(y) & listed_words("shrinking"):
        return f"an update: the later figure, of {later.answer.as_of}, is the lower one, as the count shrinks"
    return ""


def _own_days(x: Given, y: Given) -> str:
    """What tells that each answer counts what happened on a day of its own; nothing where not both name one."""
    days = days_apart(x.answer.figure, y.answer.figure)
    return f"each tells of its own day: {days[0]} and {days[1]}" if days else ""


def _foretold(x: Given, y: Given) -> str:
    """What tells that one answer was but expected, and the other is not; nothing where that is not so."""
    here, there = (_is_foretold(g.answer) for g in (x, y))
    return "one was expected, the other is told as it came" if here != there else ""


def _is_foretold(answer: Answer) -> bool:
    figure = answer.figure
    lead = lead_to(answer.text, figure.start - answer.start, _LEAD) if figure else ""
    return bool(_TO_COME.search(lead))


def _is_amount(answer: Answer) -> bool:
    """Whether an answer counts things or money: a distance has no scope and does not grow."""
    return answer.figure is None or answer.figure.kind in ("count", "money")


def _grows(given: Given) -> bool:
    """Whether an answer counts what mounts from day to day: the dead, the arrested, not the people aboard."""
    if given.answer.figure is None or not _is_amount(given.answer):
        return False
    spoken = counted_words(given.interval.of)
    if spoken & listed_words("settled"):
        return False
    if given.answer.figure.kind == "money":
        # a fine, a price or a vote is told once: only what is collected or lost mounts
        return bool((_deeds(given) | spoken) & listed_words("mounting"))
    return not spoken or bool(given.way) or bool((_deeds(given) | spoken) & listed_words("growing"))


def _deeds(given: Given) -> set[str]:
    """The classes of what is done to what is counted."""
    return classes_of(counted_words(given.interval.of))


def _slip(x: Figure | None, y: Figure | None) -> bool:
    """Whether a figure in miles and one in km would agree if both were in one unit."""
    if x is None or y is None or not isinstance(x.low, int | float) or not isinstance(y.low, int | float):
        return False
    return math.isclose(x.low, y.low, rel_tol=0.03)
