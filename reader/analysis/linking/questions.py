"""The questions of a story: groups of passages, each with what answers in it, from figures, quotations and likeness."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from reader.analysis.linking.ages import last_name
from reader.analysis.linking.answers import (
    Answer,
    FigureAnswer,
    HourAnswer,
    QuoteAnswer,
    figures_among,
    persons_counted,
)
from reader.analysis.linking.clusters import groups_of
from reader.analysis.linking.index import Index, Pair
from reader.analysis.linking.together import Together
from reader.analysis.quantities.counted import kind_of, nouns_counted
from reader.analysis.quantities.intervals import interval_of, relation
from reader.analysis.quantities.wording import PERSONAL
from reader.analysis.sets import are_apart, told_by_all
from reader.model import Quote

_Groups = Sequence[Sequence[Answer]]
_SAME = 0.5
"""Groups that share so much of their union are one question."""
_MOSTLY = 0.75
"""The same for times of day: what alike passages tell is seldom when it was."""


@dataclass(slots=True)
class Question:
    """Passages that answer one question."""

    passages: tuple[int, ...]
    kind: str = "words"
    """`figure`, `quote`, `hour`, or `words` where the words alone link them."""
    answers: dict[int, Answer] = field(default_factory=dict)
    """By passage: the figure or quote that answers."""
    adopted: set[int] = field(default_factory=set)
    """Passages whose figure the wording of the passage alone ties to the question."""

    @property
    def figures(self) -> list[FigureAnswer]:
        """The figures that answer it, in the order they were found."""
        return figures_among(self.answers.values())


def _share(a: Sequence[int], b: Sequence[int]) -> float:
    """How much of their union two groups of passages share."""
    both = len(set(a) & set(b))
    return both / (len(a) + len(b) - both)


def questions_of(
    index: Index,
    figures: _Groups,
    quotes: _Groups,
    chances: Mapping[Pair, float],
    floor: float,
    hours: _Groups = (),
) -> list[Question]:
    """The questions of a story.

    Args:
        index: its passages.
        figures: groups of figures that count one thing.
        quotes: groups of quotations of the same words.
        chances: the likelihood of each pair of passages.
        floor: the likelihood that words alone need.
        hours: groups of times of day at which one thing happened.
    """
    places = [p.article for p in index.passages]
    by_words = _ByWords(groups_of(chances, places, floor, covered=index.covered if index.large else None))
    out: list[Question] = []
    taken: Together[int] = Together()
    counted: dict[str, set[int]] = {}
    for group in figures:
        counted.setdefault(_kind_of(group), set()).update(a.passage for a in group)
    for kind, group in _in_order(figures, quotes, hours):
        answers = _by_passage(group)
        own = tuple(sorted(answers))
        if kind == "hour" and by_words.covers(own) and not _hours_apart(group):
            continue  # that it was then is told where the rest is
        rivals = (out[n] for n in taken.touching(own))
        if any(_share(own, q.passages) > _SAME and not _asks_other(group, q) for q in rivals):
            continue
        # what counts another thing of that kind stands in that thing's group
        more = set(by_words.take(own, _MOSTLY if kind == "hour" else _SAME)) - counted.get(_kind_of(group), set())
        wider = {p for p in more if kind != "quote" or not _quotes_else(index, p, answers)}
        own = tuple(sorted({*own, *wider}))
        out.append(Question(own, kind, answers))
        taken.add(own)
    out += [Question(tuple(g)) for g in by_words.left if not taken.covers(g)]
    return sorted(out, key=lambda q: q.passages)


class _ByWords:
    """Groups of passages that are alike by their words: one that a question takes over is no question of its own."""

    def __init__(self, groups: Iterable[Sequence[int]]) -> None:
        self._together = Together(groups)
        self._left = dict(enumerate(self._together.groups))

    @property
    def left(self) -> Iterable[Sequence[int]]:
        """Those that no question has taken over."""
        return self._left.values()

    def covers(self, passages: Sequence[int]) -> bool:
        """Whether one that is left holds all of some passages."""
        return self._together.covers(passages)

    def take(self, passages: Sequence[int], least: float) -> Sequence[int]:
        """Takes out the group most like some passages; empty where none shares so much with them."""
        alike = max(self._together.touching(passages), key=lambda n: _share(self._left[n], passages), default=None)
        if alike is None or _share(self._left[alike], passages) < least:
            return ()
        self._together.remove(alike)
        return self._left.pop(alike)


def _quotes_else(index: Index, passage: int, answers: Mapping[int, Answer]) -> bool:
    """Whether a passage only quotes who speaks in some answers saying something else altogether."""
    quoted = [(p, a.quote) for p, a in answers.items() if isinstance(a, QuoteAnswer)]
    speakers = {q.speaker for _, q in quoted}
    own = [q for q in index.passages[passage].quotes if q.kind == "speech" and q.speaker and q.speaker in speakers]
    said = {s for p, q in quoted for s in _stems_in(index, p, q)}
    return bool(own) and all(said.isdisjoint(_stems_in(index, passage, q)) for q in own)


def _stems_in(index: Index, passage: int, quote: Quote) -> list[str]:
    return [w.stem for w in index.passages[passage].words if w.stem and quote.start <= w.start < quote.end]


def _in_order(figures: _Groups, quotes: _Groups, hours: _Groups) -> Iterator[tuple[str, Sequence[Answer]]]:
    """Each group with what its answers are, those first that a question is sooner made of."""
    for kind, groups in (("figure", figures), ("quote", quotes), ("hour", hours)):
        yield from ((kind, group) for group in sorted(groups, key=_order))


def _by_passage(group: Iterable[Answer]) -> dict[int, Answer]:
    """The first of some answers in each passage."""
    out: dict[int, Answer] = {}
    for answer in group:
        out.setdefault(answer.passage, answer)
    return out


def _asks_other(group: Sequence[Answer], question: Question) -> bool:
    """Whether a group counts what was done otherwise than a question: the dead and the displaced of one sentence."""
    if _are_parts(group) != _are_parts(question.answers.values()) or _tell_hours(group) != (question.kind == "hour"):
        return True
    if question.kind == "figure" and all(isinstance(a, QuoteAnswer) for a in group):
        return True
    if _things(group) != _things(question.answers.values()) or _who(group) != _who(question.answers.values()):
        return True
    if are_apart(_bearers(group), _bearers(question.answers.values())):
        return True
    befell = _deeds(group) & _deeds(question.answers.values()) & PERSONAL
    if befell and are_apart(persons_counted(group), persons_counted(question.answers.values())):
        return True  # soldiers and civilians whom one sentence has dead
    if _are_at_odds(group) and are_apart(_nouns(group), _nouns(question.answers.values())):
        return True
    mine, other = _deeds(group), _deeds(question.answers.values())
    return "" not in mine | other and not mine & other


def _are_parts(answers: Iterable[Answer]) -> bool:
    """Whether all of some answers count some of a whole whose number they give: two of eight rafts, not the eight."""
    return all(isinstance(a, FigureAnswer) and a.whole is not None for a in answers)


def _things(answers: Iterable[Answer]) -> frozenset[str]:
    """What all of some answers are measures of; empty where they are of nothing known, or not of one thing."""
    return told_by_all(a.things for a in figures_among(answers))


def _who(answers: Iterable[Answer]) -> frozenset[str]:
    """Whom of people all of some answers count: children, women; empty where they count any, or not the same."""
    return told_by_all(a.narrow - {"own"} for a in figures_among(answers))


def _nouns(answers: Iterable[Answer]) -> frozenset[str]:
    """The words that all of some answers call what they count: `supporters`; empty where they are not of one name."""
    return told_by_all(nouns_counted(a.counted.figure) for a in figures_among(answers))


def _are_at_odds(answers: Iterable[Answer]) -> bool:
    """Whether two of some counts cannot both hold: what they count is then asked after, though all else agrees."""
    told = [i for a in figures_among(answers) if a.kind == "count" and (i := interval_of(a.counted.figure))]
    return any(relation(x, y) == "apart" for x, y in combinations(told, 2) if x.dimension == y.dimension)


def _bearers(answers: Iterable[Answer]) -> frozenset[str]:
    """The last names of those whose ages some answers are."""
    ages = (a.counted.figure for a in answers if isinstance(a, FigureAnswer) and a.kind == "age")
    return frozenset(name for age in ages if (name := last_name(age)))


def _tell_hours(answers: Iterable[Answer]) -> bool:
    return all(isinstance(a, HourAnswer) for a in answers)


def _hours_apart(answers: Iterable[Answer]) -> bool:
    """Whether two of some times of day cannot both hold."""
    hours = [a.hour for a in answers if isinstance(a, HourAnswer)]
    return any(x.is_apart(y) for x, y in combinations(hours, 2))


def _deeds(answers: Iterable[Answer]) -> set[str]:
    """What is done with what some answers count; with an empty word where one does not tell."""
    return {a.key[1] if isinstance(a, FigureAnswer) else "" for a in answers}


def _kind_of(group: Sequence[Answer]) -> str:
    """The kind of a group's figures; empty where they are quotations."""
    return next((kind_of(a.counted.figure) for a in figures_among(group)), "")


def _order(group: Sequence[Answer]) -> tuple[bool, int, tuple[int, ...]]:
    """Dates last: a sentence that gives a date mostly answers something else; then the widest group."""
    dated = any(a.counted.figure.kind == "date" for a in figures_among(group))
    return dated, -len({a.article for a in group}), tuple(a.passage for a in group)
