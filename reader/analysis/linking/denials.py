"""Passages that deny what others tell stand in one question: whether it was so.

Who denies mostly has other words than who tells, so that likeness alone leaves both in claims of their own, each in
harmony.
"""

from __future__ import annotations

from collections.abc import Set

from reader.analysis.language.terms import stem
from reader.analysis.linking.questions import Question

_MOST = 12
"""Passages that are joined at most: what so many tell of is what the whole story is about."""
_HELD = 0.5
"""The share of them that a question needs, some of either side, so that they need no other."""


def join_denials(
    questions: list[Question], denials: Set[int], tellings: Set[int], others: Set[str] = frozenset()
) -> None:
    """Puts passages that deny a deed with those that tell it, in the question that holds most of these or a new one.

    Args:
        questions: all of a story, which are added to.
        denials: the numbers of the passages that deny it.
        tellings: those of the passages that tell it.
        others: the stems of other deeds: a question that counts to whom one of these was done takes no denial of it.
    """
    both = denials | tellings
    if len(both) > _MOST:
        return
    for q in questions:
        if (
            denials & set(q.passages)
            and tellings & set(q.passages)
            and _HELD * len(both) <= len(both & set(q.passages))
        ):
            return
    shared = [
        (len(tellings & set(q.passages)), -n)
        for n, q in enumerate(questions)
        if q.kind != "quote" and not _counts_another(q, others)
    ]
    most, place = max(shared, default=(0, 0))
    if most > 1:
        question = questions[-place]
        question.passages = tuple(sorted({*question.passages, *denials}))
    else:
        questions.append(Question(tuple(sorted(both))))


def _counts_another(question: Question, others: Set[str]) -> bool:
    return any(stem(a.key[1]) in others for a in question.figures)
