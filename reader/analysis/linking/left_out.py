"""What befell those whom a figure counts, where its clause leaves that out: `Nineteen were children.`"""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.language.alternatives import one_of
from reader.analysis.quantities.wording import casualties, listed, verb_classes
from reader.model import Figure

_BEFORE = 240
"""Characters before a sentence in which it may be told what befell those whom it tells of."""
_AMONG = re.compile(r"(?i)\bamong (?:the |those |these )?([a-z]{4,12}) (?:(?:was|were|are|is) )?(?:[a-z]{2,7} ){0,3}$")
"""What leads up to some of the dead: `Among the victims were at least 25 children`."""
_OPENS = re.compile(r"[\s“\"‘']*(?:(?:about|some|at least|around|nearly|almost|more than) )?", re.IGNORECASE)
_WORD = re.compile(r"[a-z]{3,20}")


@cache
def _who() -> re.Pattern[str]:
    kinds = one_of(listed("narrow") | listed("minors"))
    told = rf"(?:were|was|are) (?:{kinds}|under (?:the age of )?1\d)|belong(?:ed)? to (?:{kinds})"
    return re.compile(rf"(?i) (?:of (?:them|these|those) )?(?:{told})\b")


def deed_left_out(text: str, start: int, figure: Figure) -> str:
    """The class of what befell whom a count tells of, from what leads up to it or stands before its sentence.

    Args:
        text: the article's.
        start: where the figure's sentence begins in it.
        figure: a count whose clause tells of no deed.

    Returns:
        One of the classes of casualties; empty where nothing tells.
    """
    before = text[start : figure.start]
    if found := _AMONG.search(before):
        return _class_of(found[1].lower())
    if _OPENS.fullmatch(before) and _who().match(text, figure.end):
        told = _WORD.findall(text[max(0, start - _BEFORE) : start].lower())
        return next(filter(None, map(_class_of, reversed(told))), "")
    return ""


def _class_of(word: str) -> str:
    deed = "killed" if word == "victims" else verb_classes().get(word, "")
    return deed if deed in casualties() else ""
