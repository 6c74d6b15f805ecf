"""Whose words stand behind an answer and a colon: `Her reply: "..."`, `NAME's own verdict was shorter: "..."`."""

from __future__ import annotations

from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    CONJ,
    DET,
    OWNERS,
    PAST,
    PREP,
    SAYING,
    VERB,
    listed,
    without_owner,
)
from reader.analysis.language.noun_phrases import noun_phrase
from reader.analysis.language.phrases import Phrase, is_boundary
from reader.analysis.language.tokens import Token
from reader.analysis.names.resolve import Resolver
from reader.analysis.names.spoken import Source
from reader.analysis.sayings.apart import name_before
from reader.analysis.sayings.circumstances import is_when

_ANSWERS = listed("answers")
_HIS = frozenset(("his", "her", "their", "its"))
_REACH = 8
"""Words before the colon within which the answer is named."""
_BETWEEN = 2
"""Words between whose it is and the answer: `own`, `first public`."""


def who_replies(resolver: Resolver, unit: int, k: int) -> Source | None:
    """Whose answer leads up to the colon before word k of a unit; None where none does, or it is nobody's."""
    words = resolver.units[unit].words
    at = _answer(words, k - 1)
    if at < 0:
        return None
    for j in range(at - 1, max(-1, at - 2 - _BETWEEN), -1):
        word = words[j]
        if word.text.endswith(OWNERS):
            return None if is_when(word) else _resolved(resolver, unit, _owner(words, j))
        if word.text.lower() in _HIS:
            found = resolver.source(unit, Phrase(j, at + 1, "description"))
            owner = found.name.rpartition("’s ")[0] if found is not None else ""
            return Source(owner, "?") if owner else None
        if is_boundary(word) or word.flags & (PREP | DET | CONJ | AUX):
            return None
    return None


def _resolved(resolver: Resolver, unit: int, owner: Phrase) -> Source | None:
    """Whom an owner stands for: `the mayor's` is the mayor that was named."""
    word = resolver.units[unit].words[owner.last - 1]
    noun = without_owner(word.text.lower())
    known = resolver.spoken.named_with(noun, word.start) if owner.kind == "description" else None
    return known[0] if known is not None else resolver.source(unit, owner)


def _owner(words: list[Token], j: int) -> Phrase:
    """Whose something is, where word j ends with the mark of it."""
    source = noun_phrase(words, j)
    if source is None or source.kind == "description":
        source = name_before(words, j + 1) or source
    led = next((i for i in range(j - 1, max(-1, j - _REACH), -1) if words[i].flags & DET or is_boundary(words[i])), j)
    return source or Phrase(led + is_boundary(words[led]), j + 1, "description")


def _answer(words: list[Token], colon: int) -> int:
    """The word before a colon that names an answer, by itself or with what it was like: `was short:`; -1 for none."""
    for j in range(colon - 1, max(-1, colon - _REACH), -1):
        if is_boundary(words[j]):
            return -1
        if words[j].flags & SAYING or words[j].text in _ANSWERS:
            then = words[j + 1]
            return j if j + 1 == colon or then.flags & (AUX | VERB | PAST | ADVERB) else -1
    return -1
