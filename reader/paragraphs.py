"""The paragraphs of an article's text, and which of them an offset stands in."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model import Span


def paragraphs_of(text: str) -> Iterator[Span]:
    """The paragraphs of an article's text, headline first; blank ones are left out."""
    at = 0
    while at < len(text):
        end = text.find("\n\n", at)
        end = len(text) if end < 0 else end
        start = end - len(text[at:end].lstrip())
        if start < end:
            yield start, end
        at = end + 2


def paragraph_at(text: str, offset: int) -> Span:
    """The paragraph an offset stands in; between two the one before; the whole text where there is none."""
    found = None
    for paragraph in paragraphs_of(text):
        if found and paragraph[0] > offset:
            break
        found = paragraph
    return found or (0, len(text))
