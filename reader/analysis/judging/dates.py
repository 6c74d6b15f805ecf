"""The verdict on a question that dates answer: the same, one more exact than the other, or apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from reader.analysis.judging.judgement import Judgement
from reader.evidence import noted
from reader.model import Figure, Step, Verdict

_ORDER: tuple[Verdict, ...] = ("agree", "compatible", "differ")
_COMPARED = 60
"""Dates that are compared at most."""
NEIGHBOUR = re.compile(
    r"(?i)\b(?:the (?:following|next|previous|preceding) (?:day|morning|evening|night)"
    r"|the (?:morning|afternoon|evening|night) (?:before|after)"
    r"|(?:the|a|one) day (?:before|earlier|later|after))\b(?! than)"
)
"""Phrases that tell of the day after or before one that is given: of the theft on the 21st in `on the 22nd, a day after
the theft`, whichever way they count."""


class Dated(NamedTuple):
    """A passage that answers with a date: whose it is, its words, and all its figures."""

    outlet: str
    figure: Figure
    """Its ends are ISO strings."""
    text: str = ""
    beside: tuple[Figure, ...] = ()


def dates_compared(answers: Sequence[Dated]) -> Judgement:
    """The verdict on the dates of passages in reading order."""
    answers = answers[:_COMPARED]
    steps = tuple(dict.fromkeys(Step("answer", (a.outlet,), (a.figure.text,)) for a in answers))
    worst: Verdict = "agree"
    telling = (answers[0].figure, answers[0].figure)
    for n, one in enumerate(answers):
        for other in answers[n + 1 :]:
            if one.outlet == other.outlet:
                continue
            how = _relation(_ends(one.figure), _ends(other.figure))
            if how == "differ" and (_tells(one, other.figure) or _tells(other, one.figure)):
                how = "compatible"
            if _ORDER.index(how) > _ORDER.index(worst):
                worst, telling = how, (one.figure, other.figure)
    a, b = telling[0].text, telling[1].text
    if worst == "agree":
        return Judgement("agree", f"the same date, {a}", steps)
    if worst == "compatible" and _relation(*(_ends(f) for f in telling)) == "differ":
        return Judgement(
            "compatible", f"two days of one account, {a} and {b}", (*steps, noted("one tells of both days"))
        )
    if worst == "compatible":
        return Judgement("compatible", f"one is more exact or within the other, {a} and {b}", steps)
    last = Step("dates apart", values=(a, b), ways=("conflict",), leads=True)
    return Judgement("differ", f"conflict, {a} against {b}", (*steps, last))


def _tells(passage: Dated, day: Figure) -> bool:
    """Whether a passage tells of a day as well, by its date or as the one after or before: `and the following day`."""
    dates = [f for f in passage.beside if f.kind == "date"] or [passage.figure]
    if any(_relation(_ends(f), _ends(day)) != "differ" for f in dates):
        return True
    if not NEIGHBOUR.search(passage.text):
        return False
    near = {moved for f in dates for n in (1, -1) if (moved := _moved(_ends(f)[0], n))}
    return _ends(day)[0][-5:] in near


def _moved(day: str, by: int) -> str:
    """The month and day that many days on, `08-22`; nothing for what is no day."""
    found = re.search(r"(\d{4}|-)-(\d\d)-(\d\d)$", day)
    if not found:
        return ""
    try:
        known = date(int(found[1]) if found[1].isdigit() else 2000, int(found[2]), int(found[3]))
        return (known + timedelta(days=by)).isoformat()[-5:]
    except (ValueError, OverflowError):
        return ""


def _ends(figure: Figure) -> tuple[str, str]:
    low = "" if figure.low is None else str(figure.low)
    high = "" if figure.high is None else str(figure.high)
    return low, high


def _relation(x: tuple[str, str], y: tuple[str, str]) -> Verdict:
    if x == y:
        return "agree"
    if all(_one_in_other(p, q) for p, q in zip(x, y, strict=True)):
        return "compatible"
    return "compatible" if _within(x, y) or _within(y, x) else "differ"


def _one_in_other(p: str, q: str) -> bool:
    """Whether one ISO date is a less exact form of the other: `2015` of `2015-05`, `--05-18` of `2015-05-18`."""
    if not p or not q:
        return True
    if p.startswith("--") or q.startswith("--"):
        return p.endswith(q.lstrip("-")) or q.endswith(p.lstrip("-"))
    return p.startswith(q) or q.startswith(p)


def _within(x: tuple[str, str], y: tuple[str, str]) -> bool:
    """Whether the dates x lie within the range y."""
    if "--" in "".join((*x, *y)) or not any(y):
        return False
    low, high = y[0] or "0000", y[1] or "9999"
    return low <= (x[0] or low) and (x[1] or x[0])[: len(high)] <= high and x[0] != ""
