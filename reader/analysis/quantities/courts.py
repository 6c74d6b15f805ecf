"""What a court has to do with a figure: a sentence, a fine, or counts somebody was convicted or cleared of."""

from __future__ import annotations

import re

from reader.analysis.quantities.number_words import number_words
from reader.analysis.quantities.units import dimension
from reader.model import Figure

_BEFORE, _AFTER = 72, 32
"""Characters on either side of a figure that are looked at, within its sentence."""
_MARK = re.compile(r"[.;:!?](?=\s)|\n")
_NO_SENTENCE = re.compile(
    r"(?i)\b(?:could|may|might|would|can|faces?|facing|faced|maximum|up to|sought|seek(?:s|ing)?|asked|demand(?:s|ed)?"
    r"|called for|recommended|guidelines?|minimum|wants?|wanted|served|serving|spent|instead of|rather than|not)\b"
    r"|\bafter$"
)
"""What tells that a term or a fine was only possible, asked for, or is over."""
_JAILED = re.compile(
    r"(?i)\b(?:jailed|jails|imprisoned|sentenced|sentences|prison|jail|locked up|caged"
    r"|(?:prison |jail )?(?:sentence|term)s? of)\b"
)
_GOT = re.compile(r"(?i)\b(?:gets?|got|was given|were given|was handed|received|receives)$")
_ENDS = re.compile(r"\s{0,5}(?:$|[.,;:)]|(?:for|over|after)\b)")
_TERM = re.compile(
    r"(?i)[ -](?:(?:in|behind|of) )?(?:an? )?(?:\w{1,20} )?"
    r"(?:prison|jail|bars|imprisonment|custody|sentence|detention)\b"
)
_SUSPENDED = re.compile(r"(?i)\bsuspended\b")
_FINED = re.compile(r"(?i)\b(?:fined|fines|fine of|penalty of|ordered to pay|fine)\b")
_FINE = re.compile(r"(?i) (?:\w{1,20} )?(?:fine|penalty)\b")
_COUNTS = re.compile(
    r"(?i)\s(?:(?:other|separate|further|more) )?"
    r"(?:counts?|charges|felonies|misdemeanou?rs|offen[cs]es|crimes|of them)\b"
)
_NEXT = re.compile(r"(?i)(?: him| her| them)?(?: of| on)(?: the)?(?: other| remaining)?")
_SOME_OF = re.compile(r"(?i)\b(\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?) (?:out )?of(?: (?:the|his|her|their|its|all))?$")
"""What stands before the number of all counts of which some are told of: `guilty on nine of the 12`."""
_OF_ALL = re.compile(
    r"(?i) (?:out )?of (?:(?:the|his|her|their|its) )?(?:\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?) (?:counts|charges)\b"
)
"""What follows the number of those some."""
_PLEAS = (
    ("counts cleared", re.compile(r"(?i)\b(?:cleared|acquitted|acquits|not guilty|innocent)\b")),
    ("counts denied", re.compile(r"(?i)\b(?:den(?:y|ies|ied|ying)|pleaded not guilty|pleads not guilty|rejected)\b")),
    ("counts convicted", re.compile(r"(?i)\b(?:convict(?:s|ed|ions?)|guilty|admitted|admits)\b")),
    ("counts charged", re.compile(r"(?i)\b(?:charge(?:s|d)|indict(?:s|ed|ment)|accuse[ds]|fac(?:es|ed|ing))\b")),
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
    if figure.kind == "duration" and figure.unit in ("years", "months", "weeks", "days"):
        got = _GOT.search(before) and _ENDS.match(after)
        if got or _TERM.match(after) or _JAILED.search(before):
            if figure.low != figure.high:
                return "threatened"
            if _SUSPENDED.search(before) or _SUSPENDED.search(after):
                return "suspended term"
            return "threatened" if _NO_SENTENCE.search(before) else "term"
        return ""
    if figure.kind == "money" and dimension(figure.unit) == "money":
        if _FINE.match(after) or _FINED.search(before[-40:]):
            return "threatened" if _NO_SENTENCE.search(before) else "fine"
        return ""
    if figure.kind == "count" and not figure.unit:
        counts = _COUNTS.match(after) is not None
        if counts and (some := _SOME_OF.search(before)) and _is_number(some[1]):
            return "counts charged"
        return _plea(before, counts or _OF_ALL.match(after) is not None)
    return ""


def _is_number(word: str) -> bool:
    return word.isdecimal() or word.lower() in number_words() or word.partition("-")[0].lower() in number_words()


def _plea(before: str, counts: bool) -> str:
    """What the last word for it before a number of counts says was done; where no counts are named it must be next."""
    found = [(m.start(), m.end(), name) for name, pattern in _PLEAS for m in pattern.finditer(before)]
    last = max(((end, -start, name) for start, end, name in found), default=None)
    if last is None or not (counts or _NEXT.fullmatch(before, last[0])):
        return ""
    return last[2]
