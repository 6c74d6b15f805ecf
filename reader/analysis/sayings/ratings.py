"""By whom a number is given in the passive: `The damage is put at $12 million by the chamber of commerce.`"""

from __future__ import annotations

from reader.analysis.language.following import after
from reader.analysis.language.lexicon import ADVERB, CAPITAL, listed
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.tokens import Token
from reader.analysis.quantities.number_words import number_words
from reader.data import word_list
from reader.model import Span

_BE = listed("being")
_AT = frozenset(("at", "as"))
_NUMBER = 6
"""Words of a number, with what bounds it and what it counts."""
_LEAST = 2
"""Words of what is rated, and its verb."""


def rating_verbs() -> frozenset[str]:
    """The forms by which a number is given: `put`, `estimated`."""
    return word_list("reader.analysis", "stances", "rated")


def rating_at(words: list[Token], k: int) -> tuple[Phrase, Span] | None:
    """Who gives a number, and the words that do, where word k is the verb it is given by; None where nobody is told."""
    if words[k].text not in rating_verbs() or k < _LEAST or not _is_suffered(words, k):
        return None
    at = next((j for j in range(k + 1, min(k + 3, len(words) - 2)) if words[j].text in _AT), 0)
    if not at:
        return None
    by = next((j for j in range(at + 2, min(at + 2 + _NUMBER, len(words) - 1)) if words[j].text == "by"), 0)
    between = words[at + 1 : by]
    if not any(_is_number(w) for w in between) or any(w.quote >= 0 or w.text in (",", ";") for w in between):
        return None
    source = after(words, by + 1)
    return (source, (0, by)) if source is not None and source.kind != "pronoun" else None


def _is_suffered(words: list[Token], k: int) -> bool:
    helper = words[k - 2] if words[k - 1].flags & ADVERB and not words[k - 1].flags & CAPITAL else words[k - 1]
    return helper.text in _BE


def _is_number(word: Token) -> bool:
    return any(c.isdigit() for c in word.text[:2]) or word.text.lower() in number_words()
