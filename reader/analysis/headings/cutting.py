"""Texts cut to a length as an editor would: whole words, no small one at the end, quotations closed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.analysis.language.terms import stop_words
from reader.analysis.quantities.number_words import number_words
from reader.data import word_list

_DATELINE = re.compile(
    r"[A-Z]{3}[A-Z .'’/-]{0,40}(?:, [A-Z][\w., ]{0,30})?(?:\([A-Z][\w .&/-]{1,30}\) ?)?(?:[–—-]|--) (?=[A-Z\"“])"
)
"""Where a report comes from, before its first sentence: `PORT ORLE, March 14 (AFP) - `."""
_QUOTES = {'"': '"', "“": "”"}
"""Marks that open a quotation, and that close it."""
EDGES = " \t\n,;:.—–-“”\"‘’'()[]"
"""What a text that was cut does not begin or end with."""


def shortened(text: str, longest: int) -> str:
    """The text's first words, `longest` characters at most, never cut within a word and not ending on a small word."""
    text = " ".join(text.split())
    text = _DATELINE.sub("", text, count=1) if _DATELINE.match(text) else text
    text = text.strip(EDGES)
    if len(text) <= longest:
        return text
    words = text[: longest + 1].split(" ")[:-1] or [text[:longest]]
    while len(words) > 1 and words[-1].strip(EDGES).lower() in stop_words():
        words.pop()
    return " ".join(words).strip(EDGES)


def opening_of(text: str, longest: int) -> str:
    """The text where it has room; otherwise its first words and an ellipsis, within the quotation that it cuts."""
    text = " ".join(text.split())
    opened = text[:1] if text[:1] in _QUOTES else ""
    told = shortened(text, longest - len(opened))
    is_cut = len(told) < len(text.strip(EDGES))
    told = shortened(text, longest - len(opened) - 2) if is_cut else told
    # a quotation that begins the text and ends within it has both its marks
    told = opened + told if opened and _QUOTES[opened] in told else told
    begun = next((closing for opening, closing in _QUOTES.items() if _is_open(told, opening, closing)), "")
    return f"{told}…{begun}" if is_cut else told


def _is_open(told: str, opening: str, closing: str) -> bool:
    """Whether a quotation goes on where a text is cut."""
    return told.count('"') % 2 > 0 if opening == closing else told.count(opening) > told.count(closing)


def capitalised(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def leads_to_time(low: Sequence[str], n: int) -> bool:
    """Whether word n is no more than how long after or before something it was: `minutes after lift-off`.

    Args:
        low: the words of a sentence, in lower case.
        n: which of them; behind `than` or `in` it says how long something was.
    """
    spans = word_list("reader.analysis", "label_words", "spans")
    at = n if low[n] in spans else n + 1
    first = at - (at > 0 and (low[at - 1].isdecimal() or low[at - 1] in number_words()))
    if first > n or at >= len(low) or low[at] not in spans or low[at + 1 : at + 2] not in (["after"], ["before"]):
        return False
    return first == 0 or low[first - 1] not in word_list("reader.analysis", "label_words", "before_spans")
