"""How much of one article is compared: far above what any article holds, so that no text takes more than a while.

What is left out is noted with the article's reading; nothing is left out silently.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from typing import TypeVar

from reader.model import Article, Sentence

TEXT = 200_000
"""Characters that are compared: a book of a hundred pages. What follows is shown and not compared."""
SENTENCES = 2_500
"""Sentences that are compared: a text of that many characters has 2,000 where they are as long as English ones are."""
QUOTES = 300
"""Quotations of one article that are kept."""
FIGURES = 300
"""Figures of one article that are kept."""
NUMBERS = 5_000
"""Numbers in digits of one article that are looked at: a page of nothing but numbers holds a thousand."""
SENTENCE = 2_000
"""Characters after which a sentence that does not end is cut in two."""

_NUMBER = re.compile(r"\d+")
T = TypeVar("T")


def compared_part(article: Article) -> tuple[Article, tuple[str, ...]]:
    """The article as far as it is compared, and what that leaves out."""
    if len(article.text) <= TEXT:
        return article, ()
    end = article.text.rfind("\n", TEXT // 2, TEXT)
    note = f"only the first {TEXT:,} of its {len(article.text):,} characters are compared"
    return replace(article, text=article.text[: end if end > 0 else TEXT]), (note,)


def with_sentences(
    article: Article, sentences: tuple[Sentence, ...]
) -> tuple[Article, tuple[Sentence, ...], tuple[str, ...]]:
    """The article as far as its sentences are compared, these sentences, and what that leaves out."""
    kept, cut = first_of(sentences, SENTENCES, "sentences")
    return (replace(article, text=article.text[: kept[-1].end]) if cut else article), kept, cut


def first_of(found: tuple[T, ...], most: int, what: str) -> tuple[tuple[T, ...], tuple[str, ...]]:
    """The first of what was found, and what that leaves out."""
    if len(found) <= most:
        return found, ()
    return found[:most], (f"only the first {most:,} of its {len(found):,} {what} are compared",)


def with_numbers(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Sequence[Sentence], tuple[str, ...]]:
    """The sentences whose numbers are looked at, and what that leaves out."""
    held = accumulate(len(_NUMBER.findall(article.text, s.start, s.end)) for s in sentences)
    kept = next((at for at, numbers in enumerate(held) if numbers > NUMBERS), len(sentences))
    if kept == len(sentences):
        return sentences, ()
    return sentences[:kept], (f"only its first {NUMBERS:,} numbers are read: the text is full of them",)
