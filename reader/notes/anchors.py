"""Where a note hangs: a passage described so that it is found again after its article was edited or imported anew.

The description is that of the W3C Web Annotation model: offsets (TextPositionSelector), and the words themselves with
some before and after (TextQuoteSelector); with it the article's own marks and a hash of its text. `reader.notes.shelf`
finds it again.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from reader.model import Article
from reader.paragraphs import paragraph_at

CONTEXT = 32
"""Characters kept before and after a passage."""

How = Literal["exact", "moved", "changed"]
"""How a passage was found again: where it was, the same words elsewhere, or like words."""


@dataclass(frozen=True, slots=True)
class ArticleKey:
    """What an article is known by from one import to the next."""

    id: str
    outlet: str
    title: str
    hash: str
    """Of the text, `hash_of`."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage, described to be found again."""

    article: ArticleKey
    start: int
    end: int
    """Offsets into the text with that hash."""
    quote: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage stands now."""

    article: str
    start: int
    end: int
    how: How = "exact"


@lru_cache(maxsize=20_000)
def hash_of(text: str) -> str:
    """Sixteen hexadecimal digits of the text's SHA-256."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def key_of(article: Article) -> ArticleKey:
    """What to know an article by."""
    return ArticleKey(article.id, article.outlet, article.title, hash_of(article.text))


def anchor_of(article: Article, start: int, end: int) -> Anchor:
    """Describe a passage; offsets beyond the text are brought into it, and for an empty span its paragraph is taken."""
    text = article.text
    start = max(0, min(start, len(text)))
    end = max(start, min(end, len(text)))
    if start == end:
        start, end = paragraph_at(text, start)
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return Anchor(key_of(article), start, end, text[start:end], before, after)
