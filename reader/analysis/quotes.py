"""Thin for now."""
from __future__ import annotations
from collections.abc import Sequence
from reader.model import Article, Quote, Sentence
def quotes_of(article: Article, sentences: Sequence[Sentence]) -> tuple[Quote, ...]:
    """The quotes."""
    return ()
