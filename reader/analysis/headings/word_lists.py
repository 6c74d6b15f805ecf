"""The lists of words by which headings are found and judged."""

from __future__ import annotations

from reader.data import word_list


def label_words(name: str) -> frozenset[str]:
    """A list of the words by which clauses are found that could be a heading."""
    return word_list("reader.analysis", "label_words", name)


def heading_words(name: str) -> frozenset[str]:
    """A list of the words by which it is told whether a heading reads whole."""
    return word_list("reader.analysis", "heading_words", name)
