from __future__ import annotations

from typing import get_args

import pytest

from reader.evidence import finding_words, merge_words, noted, step_words, told_once
from reader.model import Merge, MergeKind, Step, StepKind

_A, _B = "Courier", "Herald"
_STEPS = [
    (Step("answer", (_A,), ("about 500", "600")), "Courier: about 500, 600"),
    (Step("no figure", (_A,)), "Courier: no figure that compares"),
    (
        Step("apart", (_A, _B), ("8", "11"), ("scope", "time")),
        "8 (Courier) and 11 (Herald) exclude each other: they do not count the same, and one is of a later time",
    ),
    (Step("dates apart", values=("3 May", "4 May")), "3 May and 4 May cannot both hold"),
    (Step("against", (_A, _B), ("rose", "fell"), ("the opposite",)), "rose (Courier) against fell (Herald)"),
    (
        Step("speakers", (_A, _B), ("Ona Brandt", "Tom Weir")),
        "the speaker: Ona Brandt (Courier) against Tom Weir (Herald)",
    ),
    (Step("unexplained"), "same question, and nothing in the texts accounts for the difference"),
    (Step("replaced", (_A,), ("about 40",)), "an update: Courier itself gives about 40 as the earlier figure"),
    (Step("in all", values=("dam", "burst")), "in all: dam, burst"),
    (Step("only one", (_A,), ("fuel",)), "only Courier: fuel"),
    (Step("in common", (_A, _B), numbers=(12,)), "Courier and Herald: 12 % of their words in common"),
    (Step("weighed", numbers=(39,)), "weighed by wording: agreement 39 %"),
    (Step("unquoted", (_A, _B)), "Courier and Herald: only one of them quotes"),
    (Step("same words", (_A, _B)), "Courier and Herald: word for word the same"),
    (
        Step("decided", values=("the same words",), ways=("agree",)),
        "a person decided; by itself the engine says agree: the same words",
    ),
    (Step("decided", ways=("agree",)), "a person confirmed what the engine says"),
    (
        Step("in order", (_A, _B), ways=("cut", "longer"), numbers=(8, 9)),
        "Courier and Herald: 8 of 9 words in order the same; cut, longer",
    ),
    (noted("one tells of both days"), "one tells of both days"),
    (noted("an update: the later figure, of 2031-03-12"), "an update: the later figure, of 12 March 2031"),
    (Step("answer", (_A,), ("filed as 2031-03-12",)), "Courier: filed as 2031-03-12"),
]
_MERGES = [
    (Merge("same source", (_A, _B), ("the UN",)), "Courier and Herald both have it from the UN"),
    (Merge("one source", (_A, _B), ("Brandt", "Ona Brandt")), "Brandt (Courier) is Ona Brandt (Herald)"),
    (Merge("credit", (_A, _B)), "Courier credits Herald"),
    (Merge("whole credit", (_A,), ("AP",)), "Courier credits AP for the whole article"),
    (Merge("shared text", (_A, _B), share=46), "Courier and Herald share 46 % of their text word for word"),
    (
        Merge("spokesman", (_A, _B), ("Idris Vael", "the ministry")),
        "Idris Vael (Courier) speaks for the ministry (Herald)",
    ),
    (Merge("shared passage", (_A, _B)), "Courier and Herald have fifteen words or more of the passage word for word"),
    (Merge("told alike", (_A, _B)), "Courier and Herald tell it word for word alike"),
    (
        Merge("may be", (_A, _B), ("the board", "the mill board")),
        "the board (Courier) may be the mill board (Herald): not counted as an origin",
    ),
    (Merge("same quotation", (_A, _B)), "Courier and Herald quote the same words"),
    (
        Merge("same quotation", (_A, _B), ("a clerk", "the mayor")),
        "Courier and Herald quote the same words, from a clerk and from the mayor",
    ),
]


@pytest.mark.parametrize(("step", "words"), _STEPS, ids=[step.kind for step, _ in _STEPS])
def test_a_step_in_words(step: Step, words: str) -> None:
    assert step_words(step) == words


@pytest.mark.parametrize(("merge", "words"), _MERGES)
def test_a_merge_in_words(merge: Merge, words: str) -> None:
    assert merge_words(merge) == words


def test_a_dispute_is_told_once_for_all_outlets_that_have_it() -> None:
    steps = (
        Step("answer", (_A,), ("Two",)),
        Step("apart", (_A, _B), ("Two", "9"), ("conflict",)),
        Step("apart", (_B, "Post"), ("9", "two"), ("conflict",)),
        Step("apart", (_A, _B), ("Two", "9"), ("scope",)),
        Step("apart", (_A, "Post"), ("9", "9"), ("scope",)),
    )
    assert told_once(steps) == [
        "Two (Courier, Post) and 9 (Herald) exclude each other: nothing in the texts explains it",
        "Two (Courier) and 9 (Herald) exclude each other: they do not count the same",
        "9 (Courier) and 9 (Post) exclude each other: they do not count the same",
        "Courier: Two",
    ]
    assert told_once(()) == []


def test_what_a_step_says_is_told_without_whose_it_is() -> None:
    assert finding_words(Step("answer", (_A,), ("about 500",))) == "about 500"
    assert finding_words(Step("answer", (_A,), ("two", "Two", "three"))) == "two, three"
    assert finding_words(Step("same words", (_A, _B))) == "word for word the same"


def test_every_kind_has_words() -> None:
    assert {step.kind for step, _ in _STEPS} == set(get_args(StepKind))
    assert {merge.kind for merge, _ in _MERGES} == set(get_args(MergeKind))
