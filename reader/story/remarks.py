"""What stands behind an outlet's name on its line and tells of it: `(translated from the French)`."""

from __future__ import annotations

import re

from reader.data import word_list

_BRACKETED = re.compile(r"\s[(\[]([^()\[\]]{3,80})[)\]]$")
_AFTER_COMMA = re.compile(r",\s((?:the |an? )?[^,]{3,100})$", re.IGNORECASE)
_OF = re.compile(
    r"(?:the |an? )?(?:[\w'’-]{2,20} ){0,3}?([\w-]{4,20}) (?:of|for|from|in|by|published by)\b", re.IGNORECASE
)


def parted(text: str) -> tuple[str, str]:
    """A line as a name and the remark on it that ends it; the remark is empty where there is none.

    Args:
        text: the line, such as `Quay Voice, newspaper of the Pilots' Union` or `Le Phare (translated from French)`.
    """
    bracket = _BRACKETED.search(text)
    if bracket and _tells_whence(bracket[1]):
        return text[: bracket.start()], bracket[1]
    comma = _AFTER_COMMA.search(text)
    if comma and (is_of_a_paper(comma[1]) or _tells_whence(comma[1])):
        return text[: comma.start()], comma[1]
    return text, ""


def _tells_whence(remark: str) -> bool:
    """Whether a remark says of what language or edition a text is: `translated from the French`, `print edition`."""
    words = remark.lower().split()
    return not word_list("reader.story", "nameplates", "renderings").isdisjoint(words) or is_of_a_paper(remark)


def is_of_a_paper(remark: str) -> bool:
    """Whether a remark says what kind of paper it is, and whose: `newspaper of the Pilots' Union`."""
    match = _OF.match(remark)
    return match is not None and match[1].lower() in word_list("reader.story", "nameplates", "papers")
