"""Thin for now."""
from __future__ import annotations
from collections.abc import Sequence
from reader.model import Article, Attribution, Quote, Sentence
def attributions_of(article: Article, sentences: Sequence[Sentence], quotes: Sequence[Quote]) -> tuple[Attribution, ...]:
    """The attributions."""
    return ()
