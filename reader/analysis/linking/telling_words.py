"""The words that say what a sentence tells: without names, numbers, and who says it to whom."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import lru_cache

from reader.analysis.language.synonyms import classes
from reader.analysis.language.terms import Word, stem, stop_words, words_in
from reader.analysis.linking.index import Index
from reader.data import word_list
from reader.model import Attribution, Reading

_KIN = 0.5
"""What another word for the same thing is worth beside the word itself."""
_KEPT = 4_096
"""Of how many passages it is kept what their words stand for."""


class TellingWords:
    """The telling words of a story's passages, as stems, and how much it means that two share some."""

    def __init__(self, index: Index, readings: Sequence[Reading]) -> None:
        """Make ready to look.

        Args:
            index: the story's passages.
            readings: of its articles, in the index's order.
        """
        self._index = index
        self._readings = readings
        self._told: dict[int, frozenset[str]] = {}
        self._named: dict[int, frozenset[str]] = {}
        self._most = math.log(len(index.passages) + 1) or 1.0
        empty = stop_words() | word_list("reader.analysis", "things", "linking_nothing")
        self._empty = empty | frozenset(map(stem, empty))
        named = Counter(name for p in index.passages for name in p.names)
        self._names = frozenset(n for n, times in named.items() if 2 * times > len(index.postings.get(n, ())))

    def of(self, number: int) -> frozenset[str]:
        """Those of a passage."""
        told = self._told.get(number)
        if told is None:
            told = self._told[number] = self._read(number)
        return told

    def _read(self, number: int) -> frozenset[str]:
        p = self._index.passages[number]
        start, end = p.sentence.start, p.sentence.end
        figures = [c.figure for c in p.figures]
        given = [a for a in self._readings[p.article].attributions if a.start < end and a.end > start]
        return frozenset(
            w.stem
            for w in self._without_names(p.text, p.words, p.names)
            if w.stem not in self._empty
            and not any(f.start <= w.start < f.end for f in figures)
            and not _says_who(given, w.start)
        )

    def names_in(self, number: int) -> frozenset[str]:
        """The words of a passage's names, as terms and as stems."""
        if number not in self._named:
            p = self._index.passages[number]
            self._named[number] = p.names | {w.stem for w in p.words[1:] if w.capital}
        return self._named[number]

    def within(self, text: str, names: Set[str] = frozenset()) -> frozenset[str]:
        """Those of a sentence or part of one that stands in no passage and may hold some names."""
        return frozenset(w.stem for w in self._without_names(text, words_in(text), names)) - self._empty

    def _without_names(self, text: str, words: Sequence[Word], names: Set[str]) -> Iterator[Word]:
        """The words that carry meaning and belong to no name: what has a capital letter behind the first word does."""
        known = classes()
        for n, w in enumerate(words):
            leads = text[w.end : w.end + 1] == "-" and text[w.end + 1 : w.end + 2].isupper()  # al-Abadi
            if not w.stem or w.number or leads or (n and w.capital):
                continue
            both = (w.stem, known.get(w.stem, w.stem))
            if names.isdisjoint(both) and self._names.isdisjoint(both):
                yield w

    def shared(
        self, wanted: frozenset[str], told: frozenset[str], but: frozenset[str] = frozenset()
    ) -> tuple[float, frozenset[str]]:
        """How much telling words have in common, and which of those told these are.

        A word that stands in one passage alone is worth 1, the more of a story's passages have it the less.

        Args:
            wanted: some of them.
            told: others.
            but: which of those told do not count.
        """
        same = (told & wanted) - but
        kin: set[str] = set()
        # most have no two words for one thing
        if not _kinds_of(wanted).isdisjoint(_kinds_of(told)):
            known = classes()
            kinds = set(map(known.get, wanted - same)) - {None}
            kin = {s for s in told - same - but if known.get(s) in kinds}
        if not same and not kin:
            return 0.0, frozenset()
        worth = math.fsum([self._index.stem_rarity.get(s, 0.0) for s in same])
        if kin:
            worth += _KIN * math.fsum([self._index.rarity.get(k, 0.0) for k in _kinds_of(frozenset(kin))])
        return worth / self._most, frozenset(same | kin)


@lru_cache(maxsize=_KEPT)
def _kinds_of(words: frozenset[str]) -> frozenset[str]:
    """What those of some words stand for that others stand for too."""
    known = classes()
    return frozenset(known[w] for w in words if w in known)


def _says_who(given: Iterable[Attribution], at: int) -> bool:
    """Whether what stands there names who says something, and is not what is said."""
    around = [a for a in given if a.start <= at < a.end]
    return bool(around) and not any(a.content_start <= at < a.content_end for a in around)
