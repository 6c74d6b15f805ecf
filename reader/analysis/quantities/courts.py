"""What a court has to do with a figure: a sentence, a fine, or counts somebody was convicted or cleared of."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from reader.analysis.language.alternatives import one_of, whole_words
from reader.analysis.quantities.number_words import number_words
from reader.analysis.quantities.units import dimension
from reader.data import table
from reader.model import Figure

_BEFORE, _AFTER = 72, 32
"""Characters on either side of a figure that are looked at, within its sentence."""
_MARK = re.compile(r"[.;:!?](?=\s)|\n")
_ENDS = re.compile(r"\s{0,5}(?:$|[.,;:)]|(?:for|over|after)\b)")
_SUSPENDED = re.compile(r"(?i)\bsuspended\b")
_FINE = re.compile(r"(?i) (?:\w{1,20} )?(?:fine|penalty)\b")
_JOINED = re.compile(r"(?i)\b(?:and|plus|besides|on top of)\b(?= (?:[a-z-]+ ){0,3}[a-z-]+s? of$)")
"""What parts a fine from another sum that is told with it: `a fine and civil payments of $212 million`."""
_INDICTED = re.compile(r"(?i)[-‐‑–](?:count|charge) (?:[a-z]+ )?(?:indictment|complaint|case)\b")
"""What follows how many counts there are: `an 11-count federal indictment`."""
_NEXT = re.compile(r"(?i)(?: him| her| them)?(?: of| on)(?: the)?(?: other| remaining)?")
_SOME_OF = re.compile(r"(?i)\b(\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?) (?:out )?of(?: (?:the|his|her|their|its|all))?$")
"""What stands before the number of all counts of which some are told of: `guilty on nine of the 12`."""
_OF_ALL = re.compile(
    r"(?i) (?:out )?of (?:(?:the|his|her|their|its) )?(?:\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?) (?:counts|charges)\b"
)
"""What follows the number of those some."""


class _Patterns(NamedTuple):
    """What finds the listed words."""

    only_possible: re.Pattern[str]
    jailed: re.Pattern[str]
    got: re.Pattern[str]
    held: re.Pattern[str]
    fined: re.Pattern[str]
    counts: re.Pattern[str]
    pleas: tuple[tuple[str, re.Pattern[str]], ...]


@cache
def _patterns() -> _Patterns:
    words = table("reader.analysis", "courts")
    return _Patterns(
        only_possible=re.compile(rf"(?i)\b{one_of(words['only_possible'])}\b|\bafter$"),
        jailed=whole_words(words["jailed"]),
        got=re.compile(rf"(?i)\b{one_of(words['got'])}$"),
        held=re.compile(rf"(?i)[ -](?:(?:in|behind|of) )?(?:an? )?(?:\w{{1,20}} )?{one_of(words['held'])}\b"),
        fined=whole_words(words["fined"]),
        counts=re.compile(rf"(?i)\s(?:(?:other|separate|further|more) )?{one_of(words['counts'])}\b"),
        pleas=tuple((name, whole_words(told)) for name, told in words["pleas"].items()),
    )


def court_class(text: str, figure: Figure) -> str:
    """What a court did that a figure tells of; empty for any other figure.

    Args:
        text: the article's.
        figure: one of its figures.

    Returns:
        `term` for a prison sentence, `suspended term`, `fine`, `threatened` for what is only possible or asked for;
        `counts convicted`, `counts cleared`, `counts denied` or `counts charged` for how many somebody was.
    """
    before = text[max(0, figure.start - _BEFORE) : figure.start]
    before = before[max((m.end() for m in _MARK.finditer(before)), default=0) :].rstrip()
    after = text[figure.end : figure.end + _AFTER]
    words = _patterns()
    if figure.kind == "duration" and figure.unit in ("years", "months", "weeks", "days"):
        got = words.got.search(before) and _ENDS.match(after)
        if got or words.held.match(after) or words.jailed.search(before):
            if figure.low != figure.high:
                return "threatened"
            if _SUSPENDED.search(before) or _SUSPENDED.search(after):
                return "suspended term"
            return "threatened" if words.only_possible.search(before) else "term"
        return ""
    if figure.kind == "money" and dimension(figure.unit) == "money":
        if _FINE.match(after) or words.fined.search(_JOINED.split(before[-40:])[-1]):
            return "threatened" if words.only_possible.search(before) else "fine"
        return ""
    if figure.kind == "count" and not figure.unit:
        if _INDICTED.match(after):
            return "counts charged"
        counts = words.counts.match(after) is not None
        if counts and (some := _SOME_OF.search(before)) and _is_number(some[1]):
            return "counts charged"
        return _plea(before, counts or _OF_ALL.match(after) is not None)
    return ""


def _is_number(word: str) -> bool:
    return word.isdecimal() or word.lower() in number_words() or word.partition("-")[0].lower() in number_words()


def _plea(before: str, counts: bool) -> str:
    """What the last word for it before a number of counts says was done; where no counts are named it must be next."""
    found = [(m.start(), m.end(), name) for name, pattern in _patterns().pleas for m in pattern.finditer(before)]
    last = max(((end, -start, name) for start, end, name in found), default=None)
    if last is None or not (counts or _NEXT.fullmatch(before, last[0])):
        return ""
    return last[2]
