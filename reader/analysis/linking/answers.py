"""Passages with the figure or the quotation in them that answers, and the groups they fall into by their links."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, TypeVar

from reader.analysis.language.lexicon import PERSON, flags_of
from reader.analysis.linking.passages import Counted
from reader.analysis.linking.together import Together
from reader.analysis.linking.unlike import is_everywhere, is_of_years, sides_of, years_of
from reader.analysis.quantities.counted import kind_of, nouns_counted
from reader.analysis.quantities.hours import Hour
from reader.analysis.quantities.wording import kin_classes, listed, person_kinds
from reader.analysis.sets import told_by_all
from reader.model import Figure, FigureKind, Quote


class QuoteAnswer(NamedTuple):
    """A passage, and the quote in it that answers."""

    passage: int
    article: int
    quote: Quote
    words: tuple[str, ...]
    """The quote's, in lower case."""


@dataclass(frozen=True)
class FigureAnswer:
    """A passage, and the figure in it that answers; what is asked beside each of many others is found out once."""

    passage: int
    article: int
    counted: Counted
    key: tuple[str, str]
    """What it counts, and what is done with that: see `reader.analysis.quantities.counted.counted_key`."""
    some: bool = False
    """Whether its sentence says that its figure counts some of those another one counts."""
    ends: tuple[float | str | None, float | str | None] = (None, None)
    """The figure's, in the base unit of what it measures."""
    narrow: frozenset[str] = frozenset()
    """Which of people its figure counts: children, women, police; empty where it counts any."""
    measured: frozenset[str] = frozenset()
    """What its figure is a share or a change of: shares, revenue; empty where its clause names nothing known."""
    things: frozenset[str] = frozenset()
    """What its figure is a measure of, or which count of a story it is: depth, deadline, capacity."""
    whole: float | None = None
    """Of how many its figure counts some, where the sentence gives the number: two of eight rafts."""
    befell_all: bool = False
    """Whether what befell those whom its figure counts befell that whole too: `20 hurt, three of them badly`."""
    parts: tuple[FigureAnswer, ...] = ()
    """Those figures of its sentence that count some of those whom it counts all of."""
    base: bool = False
    """Whether its figure is but what a share is of: a third of 9,000."""
    when: bool | None = None
    """Whether its figure tells from when something was, or how long it took; None where it may be either."""

    former: bool = False
    """Whether its figure is how long an earlier thing of its kind lasted: the last strike, in 2009."""

    long_past: bool = False
    """Whether its figure is told of something long past: four years ago."""

    portion: bool | None = None
    """Whether its figure is a part of something, or what something changed by; None where it may be either."""

    @cached_property
    def kind(self) -> FigureKind:
        """The kind of its figure as far as others answer the same."""
        return kind_of(self.counted.figure)

    @cached_property
    def deed(self) -> str:
        """The class of what is done, one for all that may be told of the same persons."""
        return kin_classes().get(self.key[1], self.key[1])

    @cached_property
    def sides(self) -> frozenset[str]:
        """Which of those who stand against each other its figure counts: guards, prisoners."""
        return sides_of(self.counted.figure)

    @cached_property
    def years(self) -> frozenset[str]:
        """The years its figure is limited to."""
        return years_of(self.counted.figure)

    @cached_property
    def of_years(self) -> bool:
        """Whether its figure counts all that happened in a year or more."""
        return is_of_years(self.counted.figure)

    @cached_property
    def everywhere(self) -> bool | None:
        """Whether its figure is of all the world, or of one place; None where neither is told."""
        return is_everywhere(self.counted.figure)


class HourAnswer(NamedTuple):
    """A passage, and the time of day in it that answers."""

    passage: int
    article: int
    hour: Hour
    """Its offsets count in the article's text."""
    told: frozenset[str]
    """The terms of its clause that say what happened then: no names, numbers or words of time."""
    things: frozenset[str]
    """What happened then, where a word says it plainly: a quake, a call for help."""


Answer = FigureAnswer | QuoteAnswer | HourAnswer
Kind = TypeVar("Kind", FigureAnswer, QuoteAnswer, HourAnswer)


def figures_among(answers: Iterable[Answer]) -> list[FigureAnswer]:
    """Those of some answers that are figures."""
    return [a for a in answers if isinstance(a, FigureAnswer)]


def pairs_of(groups: Iterable[Sequence[Answer]]) -> Together[int]:
    """Which pairs of passages stand in one group."""
    return Together([a.passage for a in g] for g in groups)


def complete_groups(
    answers: Sequence[Kind], links: Iterable[tuple[float, int, int]], covered: Set[int] | None
) -> list[tuple[Kind, ...]]:
    """Complete-link groups, the surest link first; each answer stands in one, each in at least two articles.

    Args:
        answers: what is grouped.
        links: how surely two of them, the lower number first, answer one question.
        covered: None where all that could be linked was compared; else the answers that later ones were not compared
            with, and up to half of the other links that a group needs may be missing too.
    """
    chain = {(i, j): w for w, i, j in links}
    beside: dict[int, set[int]] = {}
    for i, j in chain:
        beside.setdefault(i, set()).add(j)
        beside.setdefault(j, set()).add(i)
    group: dict[int, list[int]] = {}
    for _, i, j in sorted((-w, i, j) for (i, j), w in chain.items()):
        a, b = group.get(i, [i]), group.get(j, [j])
        if a is not b and _all_linked(a, b, beside, covered):
            joined = sorted(a + b)
            for x in joined:
                group[x] = joined
    unique = {tuple(g): None for _, g in sorted(group.items())}
    out = [tuple(answers[x] for x in g) for g in unique]
    return [g for g in out if len({a.article for a in g}) > 1]


def _all_linked(a: Sequence[int], b: Sequence[int], beside: Mapping[int, Set[int]], covered: Set[int] | None) -> bool:
    """Whether two sorted groups are linked all through, or in half of what was compared; counted by their links."""
    few, many = (a, b) if len(a) <= len(b) else (b, a)
    if covered is None:
        return all(y in beside[x] for x in few for y in many)
    others = set(many)
    links = [(min(x, y), max(x, y)) for x in few for y in beside[x] & others]
    # an answer that others stand for was not compared with later ones
    compared = sum(_behind(b, x) for x in a if x not in covered) + sum(_behind(a, y) for y in b if y not in covered)
    return 2 * len(links) >= compared + sum(x in covered for x, _ in links)


def _behind(group: Sequence[int], number: int) -> int:
    """How many of a sorted group come after a number that is not in it."""
    return len(group) - bisect_left(group, number)


def persons_counted(answers: Iterable[Answer]) -> frozenset[str]:
    """The nouns for persons by which all figures among some answers count: `soldiers`; none where that is by
    several, or people are counted whoever they are.
    """
    return told_by_all(_nouns_for_persons(a.counted.figure) for a in figures_among(answers))


def _nouns_for_persons(figure: Figure) -> frozenset[str]:
    return frozenset(
        w for w in nouns_counted(figure) - listed("anybody") if w in person_kinds() or flags_of(w) & PERSON
    )
