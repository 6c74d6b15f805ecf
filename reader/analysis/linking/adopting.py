"""Figures that answer a question although nothing but the wording of their passages tied them to it.

Passages that the words link to a question of figures mostly have its answer too, told with another verb or in another
currency: left out, `within 24 hours` beside three times `within 72 hours` would seem to be told without a figure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from reader.analysis.linking.answers import FigureAnswer
from reader.analysis.linking.counting import far_apart
from reader.analysis.linking.features import likeness_of
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import Counted, Passage
from reader.analysis.linking.questions import Question
from reader.analysis.linking.unlike import of_two_sides, years_of
from reader.analysis.linking.wholes import is_base, is_some
from reader.analysis.quantities.bounds import denied
from reader.analysis.quantities.counted import kind_of, measure_of
from reader.analysis.quantities.timing import YEAR
from reader.data import table
from reader.model import Article, Figure, Reading

_BEFORE = 30
"""Characters before a figure in which it may be denied."""


def adopt_figures(questions: Sequence[Question], index: Index, readings: Sequence[Reading]) -> None:
    """Gives passages of questions of figures that have no answer yet the figure that must be theirs.

    Args:
        questions: all of a story, whose answers are added to.
        index: the story's passages.
        readings: of its articles, in the index's order.
    """
    taken = {a.counted.figure.id for q in questions for a in q.figures}
    for question in questions:
        group = question.figures
        if question.kind != "figure" or not group or _kind(group) == "date":
            continue
        answered = {a.article for a in group}
        for number in question.passages:
            # what an article says besides its answer is of something else
            passage = index.passages[number]
            there = passage.article in answered
            counted = None if there else _adopted(index, readings, group, number, taken)
            if counted is not None:
                question.answers[number] = FigureAnswer(number, passage.article, counted, group[0].key)
                question.adopted.add(number)
                taken.add(counted.figure.id)


def _adopted(
    index: Index, readings: Sequence[Reading], group: Sequence[FigureAnswer], number: int, taken: Set[str]
) -> Counted | None:
    """The figure of a passage that counts most surely what those of a group count; None where there is none."""
    passage = index.passages[number]
    article = readings[passage.article].article
    others = _values_beside(index, group)
    ranked = []
    for n, c in enumerate(passage.figures):
        f = c.figure
        if f.id in taken or (f.low, f.high) in others or re.fullmatch(YEAR, f.text) or not _may_answer(f, group):
            continue
        if not _is_told_otherwise(passage, article, c, group) and _is_same_thing(c, group):
            ranked.append((max(_alike(index, c, a) for a in group), -n, c))
    best = max(ranked, key=lambda r: r[:2], default=None)
    named = any(passage.names & index.passages[a.passage].names for a in group)
    if best is None or not (best[0] > 0 or (len(ranked) == 1 and named)):
        return None
    return best[2]


def _is_told_otherwise(passage: Passage, article: Article, counted: Counted, group: Sequence[FigureAnswer]) -> bool:
    """Whether a figure is denied, of a part or a whole, or of the other side, unlike those of a group."""
    f, beside = counted.figure, [c.figure for c in passage.figures]
    if denied(article.text[max(0, f.start - _BEFORE) : f.start]) or is_base(article.text, f, beside):
        return True
    if is_some(article.text, passage.sentence.start, f, beside) and not any(a.some for a in group):
        return True
    return all(of_two_sides(f, a.counted.figure) for a in group)


def _is_same_thing(counted: Counted, group: Sequence[FigureAnswer]) -> bool:
    """Whether a figure counts what those of a group do, and a court or a threat did with it what it did with theirs."""
    noun, deed = counted.key
    ruled = deed in table("reader.analysis", "label_words")["courts"] or deed == "threatened"
    if ruled and all(a.key[1] != deed for a in group):
        return False
    return _kind(group) != "count" or _same_noun(counted.figure, noun, group)


def _kind(group: Sequence[FigureAnswer]) -> str:
    counted = group[0].counted
    return kind_of(counted.figure) if counted else ""


def _may_answer(figure: Figure, group: Sequence[FigureAnswer]) -> bool:
    """Whether a figure is of the kind, the dimension, the years and about the size of those of a group."""
    theirs = [a.counted.figure for a in group]
    alike = [f for f in theirs if measure_of(f) == measure_of(figure)]
    return any(not far_apart(f, figure) and years_of(f) == years_of(figure) for f in alike)


def _same_noun(figure: Figure, noun: str, group: Sequence[FigureAnswer]) -> bool:
    """Whether a figure counts what those of a group count, so far as is told; the same number by another noun does."""
    told = any((a.counted.figure.low, a.counted.figure.high) == (figure.low, figure.high) for a in group)
    return told or not noun or any(a.key[0] in (noun, "") for a in group)


def _alike(index: Index, counted: Counted, answer: FigureAnswer) -> float:
    return likeness_of(index, counted, answer.counted)


def _values_beside(index: Index, group: Sequence[FigureAnswer]) -> set[tuple[object, object]]:
    """What the passages of a group count besides: six, in `lifted 19 into a boat for six`."""
    ids = {a.counted.figure.id for a in group}
    beside = (c.figure for a in group for c in index.passages[a.passage].figures)
    return {(f.low, f.high) for f in beside if f.id not in ids}
