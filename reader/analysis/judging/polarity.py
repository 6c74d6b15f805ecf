"""The lists of words by which verdicts are told, `data/polarity.yaml`."""

from __future__ import annotations

from functools import cache

from reader.analysis.language.terms import stem
from reader.data import word_list


def listed_words(name: str) -> frozenset[str]:
    """The words of a list, in lower case."""
    return word_list("reader.analysis", "polarity", name)


@cache
def listed_stems(name: str) -> frozenset[str]:
    """The stems of a list's words."""
    return frozenset(map(stem, listed_words(name)))
