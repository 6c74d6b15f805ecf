"""Whom a headline credits by a mark alone: `At least 40 dead in blast: UN`, `Police: 40 dead in blast`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import NamedTuple

from reader.analysis.language.lexicon import DET, PREP, VERB
from reader.analysis.language.phrases import Phrase, kind_of
from reader.analysis.language.tokens import Token, Unit
from reader.analysis.names.carriers import called_agency, is_carrier
from reader.analysis.names.resolve import Resolver
from reader.analysis.names.spoken import Source
from reader.analysis.sayings.cues import stands_by_letters
from reader.data import word_list

_MARKS = frozenset((":", "–", "—", "-"))
"""What stands ahead of who is credited at a headline's end; at its beginning a colon alone credits."""
_LONGEST = 4
"""Words of who is credited."""
_TOLD = 3
"""Words in the shortest headline without them, where none are quoted."""


class Credit(NamedTuple):
    """Who is credited in a headline, and for which of its words."""

    source: Source
    mark: str
    first: int
    last: int
    """Behind the last word of what is told."""


@cache
def _lists() -> tuple[frozenset[str], frozenset[str]]:
    """Who is credited so, and words that begin what is no statement."""
    return word_list("reader.analysis", "sources", "crediting"), word_list("reader.analysis", "sources", "no_statement")


def credit_in(n: int, words: list[Token], resolver: Resolver, speakers: Collection[str]) -> Credit | None:
    """Who is credited in a headline; None where nobody is.

    Args:
        n: the headline's unit.
        words: the unit's.
        resolver: what is known of the article's people.
        speakers: the names of who says something in the article: of them a name alone is credited.
    """
    marks = [k for k, w in enumerate(words) if w.text in _MARKS and w.quote < 0]
    if not marks:
        return None
    first, last = marks[0], marks[-1]
    if _is_told(words[:last]):
        source = _known(n, words, last, resolver) or _named(n, words, last, resolver, speakers)
        if source is not None:
            return Credit(source, words[last].text, 0, last)
    if words[first].text == ":" and _is_told(words[first + 1 :]):
        source = _known(n, words[:first], -1, resolver)
        return Credit(source, ":", first + 1, len(words)) if source is not None else None
    return None


def credited_quotes(
    units: Sequence[Unit], known: Sequence[Source | None], sources: Sequence[Source | None], resolver: Resolver
) -> dict[int, Source]:
    """Who is credited with quotations of headlines that have no speaker, by their number.

    Args:
        units: the article's sentences.
        known: who speaks each quotation, as far as its own sentence tells.
        sources: who says something in the article.
        resolver: what is known of its people.
    """
    out: dict[int, Source] = {}
    for n, unit in enumerate(units):
        open_ = [t.quote for t in unit.words if t.quote >= 0 and known[t.quote] is None]
        if unit.part == "headline" and open_ and (credit := credit_in(n, unit.words, resolver, names_of(sources))):
            out.update(dict.fromkeys(open_, credit.source))
    return out


def names_of(sources: Iterable[Source | None]) -> frozenset[str]:
    """The names of those who are known."""
    return frozenset(s.name for s in sources if s is not None)


def _is_told(words: list[Token]) -> bool:
    """Whether words are enough for a statement, and none that asks or is a topic."""
    _, topics = _lists()
    return (len(words) >= _TOLD or any(w.quote >= 0 for w in words)) and words[0].text.lower() not in topics


def _known(n: int, words: list[Token], mark: int, resolver: Resolver) -> Source | None:
    """Who stands behind a mark, or at the beginning, where it is one whom headlines credit."""
    first = mark + 1
    if not _is_short(words[first:]) or any(w.flags & (DET | PREP | VERB) for w in words[first:]):
        return None
    credited, _ = _lists()
    text, head = " ".join(w.text for w in words[first:]), words[-1]
    by_letters = len(words) == first + 1 and stands_by_letters(head)
    agency = called_agency(text) or (mark > 0 and words[mark].text == ":" and is_carrier(text))
    told = head.text.lower() in credited or by_letters or agency
    return resolver.source(n, Phrase(first, len(words), "description")) if told else None


def _named(n: int, words: list[Token], mark: int, resolver: Resolver, speakers: Collection[str]) -> Source | None:
    """Who stands behind a mark by name, where he says something in the article."""
    if not _is_short(words[mark + 1 :]):
        return None
    source = resolver.source(n, kind_of(words, mark + 1, len(words)))
    return source if source is not None and source.name in speakers else None


def _is_short(words: list[Token]) -> bool:
    """Whether words may be who is credited: few, and none quoted."""
    return 0 < len(words) <= _LONGEST and all(w.quote < 0 for w in words)
