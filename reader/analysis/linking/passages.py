"""The passages of a story: its sentences with their terms, names, numbers, figures and quotations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, islice

from reader.analysis.language.synonyms import classes
from reader.analysis.language.terms import Word, words_of
from reader.analysis.linking.entities import Aliases, aliases_of, named
from reader.analysis.quantities.counted import counted_key
from reader.model import Attribution, Figure, Quote, Reading, Sentence

_MOST_FIGURES = 10
"""Of how many figures a passage is known: what has more is a table or noise."""
_READ = 4_096
"""Of how many passages the words are kept at hand."""
_REACH = 7
"""How many words around a figure say what it counts."""
PERSON = "person"
"""The term of people: that two passages have it says nothing, for most tell of some."""


@dataclass(slots=True, eq=False)
class Counted:
    """A figure of a passage with the terms around it."""

    figure: Figure
    near: frozenset[str]
    key: tuple[str, str]
    """What it counts, and what is done with that: see `reader.analysis.quantities.counted.counted_key`."""
    mass: float = 0.0
    """The rarity of those terms together."""


@dataclass(slots=True)
class Passage:
    """A sentence prepared for comparing."""

    number: int
    article: int
    sentence: Sentence
    rank: int
    """The sentence's place in its article, from 0."""
    text: str
    """The article's."""
    sequence: list[str]
    """Its terms in order: entities, synonym classes, stems and numbers."""
    terms: dict[str, int]
    stems: frozenset[str]
    """Its stems as they are, before synonyms are made one."""
    names: frozenset[str]
    numbers: frozenset[str]
    speakers: frozenset[str]
    figures: tuple[Counted, ...]
    quotes: tuple[Quote, ...]
    flat: str
    """Its stems in a row."""
    told: frozenset[str] | None = None
    """Its terms without those of who says so; None where it names nobody as saying it."""
    runs: set[tuple[str, ...]] = field(default_factory=set)
    """Its runs of three words that other passages of an index have too."""
    near: set[tuple[str, str]] = field(default_factory=set)
    """Terms that stand close to each other in other passages of an index too."""
    weights: dict[str, float] = field(default_factory=dict)
    norm: float = 1.0
    total: float = 1.0
    named: float = 0.0
    """The rarity of its names together."""
    gram_norm: float = 1.0
    around: dict[str, float] = field(default_factory=dict)
    """Its weights with half of those of the sentences before and after."""
    around_norm: float = 1.0

    @property
    def words(self) -> Sequence[Word]:
        """Its words. They are read again when asked for: a fifth of what a large story would hold."""
        return words_at(self.text, self.sentence.start, self.sentence.end)


@lru_cache(maxsize=_READ)
def words_at(text: str, start: int, end: int) -> tuple[Word, ...]:
    """The words of a sentence of an article, their offsets counting in the article's text."""
    return tuple(words_of(text, start, end))


def passages_of(readings: Sequence[Reading], without: Container[tuple[str, int]] = ()) -> list[Passage]:
    """The sentences of a story's articles, in order, as passages.

    Args:
        readings: of the articles.
        without: where those stand (article, start) that are left out.
    """
    aliases = aliases_of(r.article.text for r in readings)
    out: list[Passage] = []
    for number, reading in enumerate(readings):
        for rank, sentence in enumerate(reading.sentences):
            if (sentence.article, sentence.start) not in without:
                out.append(_passage(len(out), number, rank, reading, sentence, aliases))
    return out


def _terms_at(words: Sequence[Word], aliases: Aliases) -> list[str]:
    """For each word its term, empty where it has none or belongs to a name that the word before bears."""
    known = classes()
    terms = [known.get(w.stem, w.stem) if not w.number else w.stem for w in words]
    for first, behind, entity in named(words, aliases):
        terms[first:behind] = [entity] + [""] * (behind - first - 1)
    return terms


def _passage(number: int, article: int, rank: int, reading: Reading, sentence: Sentence, aliases: Aliases) -> Passage:
    """A sentence with its terms, names, numbers and figures."""
    text = reading.article.text
    words = words_at(text, sentence.start, sentence.end)
    at = _terms_at(words, aliases)
    sequence = [t for t in at if t]
    inside = [q for q in reading.quotes if q.start < sentence.end and q.end > sentence.start]
    sayings = [a for a in reading.attributions if a.start < sentence.end and a.end > sentence.start]
    return Passage(
        number,
        article,
        sentence,
        rank,
        text,
        sequence,
        dict(Counter(sequence)),
        stems=frozenset(w.stem for w in words if w.stem),
        names=_names_among(words, at),
        numbers=frozenset(w.stem for w in words if w.number),
        speakers=_surnames((*(q.speaker or "" for q in inside), *(a.source for a in sayings))),
        figures=_figures_in(reading, sentence, words, at),
        quotes=tuple(inside),
        flat=" ".join(w.stem for w in words if w.stem),
        told=_told(words, at, sayings),
    )


def _names_among(words: Sequence[Word], terms: Sequence[str]) -> frozenset[str]:
    """The terms of a sentence that are names: known entities, and what has a capital though it is not the first."""
    return frozenset(
        t for t, w in zip(terms, words, strict=True) if t and (t[0] == "@" or (w.capital and w is not words[0]))
    )


def _surnames(sources: Sequence[str]) -> frozenset[str]:
    """The last words of those who speak, in lower case."""
    return frozenset(s.split()[-1].lower() for s in sources if s.split())


def _figures_in(
    reading: Reading, sentence: Sentence, words: Sequence[Word], terms: Sequence[str]
) -> tuple[Counted, ...]:
    """The first figures of a sentence, each with the terms around it."""
    own = (f for f in reading.figures if sentence.start <= f.start < sentence.end)
    return tuple(
        Counted(f, _terms_around(f, words, terms), counted_key(f, reading.article)) for f in islice(own, _MOST_FIGURES)
    )


def _terms_around(figure: Figure, words: Sequence[Word], terms: Sequence[str]) -> frozenset[str]:
    """The terms of the words beside a figure, numbers left out."""
    first = next((i for i, w in enumerate(words) if w.end > figure.start), len(words))
    behind = next((i for i in range(first, len(words)) if words[i].start >= figure.end), len(words))
    around = chain(terms[max(0, first - _REACH) : first], terms[behind : behind + _REACH])
    return frozenset(t for t in around if t and not t[0].isdigit())


def _told(words: Sequence[Word], terms: Sequence[str], sayings: Sequence[Attribution]) -> frozenset[str] | None:
    """The terms of a passage that are not among the words in which it says who says so; None where none do."""
    spans = [span for a in sayings for span in ((a.start, a.content_start), (a.content_end, a.end))]
    told = frozenset(
        t for t, w in zip(terms, words, strict=True) if t and not any(start <= w.start < end for start, end in spans)
    )
    return told if sayings and len(told) < len(frozenset(filter(None, terms))) else None
