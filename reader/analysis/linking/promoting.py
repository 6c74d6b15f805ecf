"""Questions that only the wording of their passages made, and that each of two passages answers with a number.

Two tellings of one thing that each hold one number of a kind, of the same noun or of the same verb, are compared by it:
who reads that a man of 41 and one of 36 was seized is not told that each outlet has details of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from reader.analysis.language.terms import is_negator
from reader.analysis.linking.ages import of_another_person
from reader.analysis.linking.answers import Answer, FigureAnswer
from reader.analysis.linking.counting import by_other_names, far_apart
from reader.analysis.linking.figure_answers import answer_of
from reader.analysis.linking.index import Index
from reader.analysis.linking.questions import Question
from reader.analysis.linking.unlike import of_other_people, of_two_nations, of_two_sides, years_of
from reader.analysis.quantities.counted import kind_of
from reader.analysis.quantities.wording import strong_classes, verb_classes
from reader.model import Figure, Reading

_COMPARED = 40
"""Numbers of the passages of a question that are compared at most."""


def promoted(questions: Sequence[Question], index: Index, readings: Sequence[Reading]) -> list[Question]:
    """The questions of a story, and with numbers for answers where passages hold them of one thing.

    Args:
        questions: all of a story.
        index: its passages.
        readings: of its articles, in the index's order.
    """
    out: list[Question] = []
    taken = {a.counted.figure.id for q in questions for a in q.figures}
    for question in questions:
        group = _alike(question, index, readings, taken) if question.kind == "words" else []
        taken.update(a.counted.figure.id for a in group)
        answers: dict[int, Answer] = {a.passage: a for a in group}
        denied = any(_denies(index, n) for n in question.passages if n not in answers)
        if denied or not group:
            out.append(question)  # whether it was so is asked first
        if group:
            own = tuple(sorted(answers)) if denied else question.passages
            out.append(Question(own, "figure", answers, set(answers)))
    return out


def _denies(index: Index, number: int) -> bool:
    """Whether a passage denies anything."""
    return any(is_negator(w.text) for w in index.passages[number].words)


def _alike(question: Question, index: Index, readings: Sequence[Reading], taken: Set[str]) -> list[FigureAnswer]:
    """The numbers of a question's passages that are of the same thing as the first of them that has its like."""
    told = list(_told(question, index, readings, taken))[:_COMPARED]
    for number, first in enumerate(told):
        if alike := [a for a in told[number + 1 :] if _count_one_thing(index, first, a)]:
            return [first, *alike]
    return []


def _told(question: Question, index: Index, readings: Sequence[Reading], taken: Set[str]) -> Iterator[FigureAnswer]:
    """The numbers of a question's passages that are the only ones of their kind there."""
    for number in question.passages:
        passage = index.passages[number]
        if not any(_may_answer(c.figure, taken) for c in passage.figures):
            continue
        answers = [answer_of(passage, c, readings[passage.article].article) for c in passage.figures]
        # two lifeboats and six helicopters are counted apart
        kinds = [(kind_of(a.counted.figure), a.key[0]) for a in answers]
        for a, kind in zip(answers, kinds, strict=True):
            if kinds.count(kind) == 1 and _may_answer(a.counted.figure, taken):
                yield a


def _may_answer(figure: Figure, taken: Set[str]) -> bool:
    """Whether a figure may answer a question that no figure answers yet: `taken` do already."""
    return figure.kind != "date" and figure.id not in taken


def _count_one_thing(index: Index, a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether two numbers of different articles are of the same noun or of the same verb."""
    f, g = a.counted.figure, b.counted.figure
    if a.article == b.article or kind_of(f) != kind_of(g) or f.unit != g.unit or _are_of_two(a, b):
        return False
    if f.kind == "age":
        return _is_one_age(f, g) and not by_other_names(index, a, b)
    if index.other_names(index.passages[a.passage], index.passages[b.passage]):
        return False
    if f.kind == "count" and a.key[0] != "people":
        return bool(a.key[0]) and a.key[0] == b.key[0]
    if f.kind == "money":
        return len(_deeds_with_money(a, b)) == 1
    since = f.kind == "duration" and any(verb_classes().get(w) == "ago" for w in (*f.of.split(), *g.of.split()))
    return a.key == b.key and a.key[1] in strong_classes() and not since


def _are_of_two(a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether two numbers are of different things, whatever their passages have in common."""
    f, g = a.counted.figure, b.counted.figure
    if far_apart(f, g) or years_of(f) != years_of(g) or a.some != b.some or a.base != b.base:
        return True
    if of_another_person(f, g) or of_other_people(f, g) or of_two_sides(f, g) or of_two_nations(f, g):
        return True
    told = ((a.narrow, b.narrow), (a.measured, b.measured), (a.things, b.things))
    deeds = _deeds_with_money(a, b) if f.kind == "money" else {a.key[1], b.key[1]} - {""}
    return len(deeds) > 1 or any((x or y) and x.isdisjoint(y) for x, y in told)


def _deeds_with_money(a: FigureAnswer, b: FigureAnswer) -> set[str]:
    """What is done with two sums, so far as that is told; a fine is paid."""
    return {"spent" if x.key[1] == "fine" else x.key[1] for x in (a, b)} - {""}


def _is_one_age(f: Figure, g: Figure) -> bool:
    """Whether two ages of whom no passage names may be of one person: single years, or the same bounds."""
    named = any(w[0].isupper() for w in (*f.of.split(), *g.of.split()))
    single = f.low == f.high and g.low == g.high
    return not named and (single or (f.low, f.high) == (g.low, g.high))
