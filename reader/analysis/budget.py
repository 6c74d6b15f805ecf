"""How much of one article is compared: far above what any article holds, so that no text takes more than a while.

What is left out is noted with the article's reading; nothing is left out silently.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from reader.model import Article

TEXT = 200_000
"""Characters that are compared: a book of a hundred pages. What follows is shown and not compared."""
QUOTES = 300
"""Quotations of one article that are kept."""
FIGURES = 300
"""Figures of one article that are kept."""
SENTENCE = 2_000
"""Characters after which a sentence that does not end is cut in two."""

T = TypeVar("T")


def compared_part(article: Article) -> tuple[Article, tuple[str, ...]]:
    """The article as far as it is compared, and what that leaves out."""
    if len(article.text) <= TEXT:
        return article, ()
    end = article.text.rfind("\n", TEXT // 2, TEXT)
    note = f"only the first {TEXT:,} of its {len(article.text):,} characters are compared"
    return replace(article, text=article.text[: end if end > 0 else TEXT]), (note,)


def first_of(found: tuple[T, ...], most: int, what: str) -> tuple[tuple[T, ...], tuple[str, ...]]:
    """The first of what was found, and what that leaves out."""
    if len(found) <= most:
        return found, ()
    return found[:most], (f"only the first {most} of its {len(found):,} {what} are compared",)
