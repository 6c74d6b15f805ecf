"""The sentence around a passage: what a few words out of it need to be understood away from the text."""

from __future__ import annotations

from reader.model import Span
from reader.reading.material import Material

_FEW = 3
"""Words that say little by themselves: a figure and what it counts."""


def sentence_around_span(material: Material, article: str, start: int, end: int) -> Span:
    """The sentence that a stretch of an article is a part of; the stretch itself where it is of none, or of several."""
    reading = material.reading(article)
    found = (s for s in (reading.sentences if reading else ()) if s.start <= start and end <= s.end)
    return next(((s.start, s.end) for s in found), (start, end))


def told_in_sentence(material: Material, article: str, start: int, end: int) -> str:
    """A passage's words, and of a few its sentence too: `$8,500, in: The mill will lose $8,500, he said.`"""
    text = material.article_by_id(article).text
    around = sentence_around_span(material, article, start, end)
    words = text[start:end]
    if len(words.split()) > _FEW or around == (start, end):
        return words
    return f"{words}, in: {text[slice(*around)]}"
