"""How many told an outlet something is no question of the story: `two people familiar with the talks`, `two experts who
examined the fragments`.
"""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.language.alternatives import one_of
from reader.data import word_list
from reader.model import Figure


def counts_sources(text: str, figure: Figure) -> bool:
    """Whether a figure of a text counts those who are not named and told an outlet what it writes, or whom it asked."""
    return figure.kind == "count" and not figure.unit and bool(_sources().match(text, figure.end))


@cache
def _sources() -> re.Pattern[str]:
    lists = ("nameless", "knowing", "consulted", "examining")
    whom, knowing, experts, examining = (one_of(word_list("reader.analysis", "sources", name)) for name in lists)
    adjectives = r"(?:(?!of\b)[a-z-]{2,20} ){0,3}"
    asked = rf"{experts} (?:{examining}\b|for (?-i:[A-Z]))"
    return re.compile(rf"(?i) {adjectives}(?:{whom} {knowing}\b|sources\b(?! of\b)|{asked})")
