"""Whether a text is in English, the one language whose quotations and figures are found."""

from __future__ import annotations

import re

from reader.data import word_list

NOT_ENGLISH = "language: not English, it seems: quotations, figures and claims are found in English alone"
_READ = 20_000
"""Characters that are looked at."""
_ENOUGH = 40
"""Words, or letters of other scripts, from which a text can be told to be in another language."""
_SHARE = 0.15
"""Of the words of English prose a third and more are small words; of its neighbours' words 2 to 9 % look like some."""
_WORD = re.compile(r"[^\W\d_]+")


def is_foreign(text: str) -> bool:
    """Whether a text is long enough to tell, and not in English."""
    words = _WORD.findall(text[:_READ].lower())
    if sum([len(w) for w in words if not w.isascii() and w[0] > "\u024f"]) > max(_ENOUGH, len(words)):
        return True
    small = word_list("reader.story", "words", "stop")
    return len(words) >= _ENOUGH and sum(map(small.__contains__, words)) < _SHARE * len(words)
