from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.headings.trimming import struck_out
from reader.analysis.headings.wholeness import EditedSentence
from reader.analysis.linking.passages import passages_of
from tests.analysis.headings.offered import FAR, best, offered
from tests.analysis.linking.told import reading


def test_a_quotation_is_told_whole() -> None:
    assert best('The count had fallen "short of all rules", she said.') == 'The count had fallen "short of all rules"'


@pytest.mark.parametrize(
    ("sentence", "whole", "broken"),
    [
        # a verb keeps its particle, what it is said of and its infinitive
        (f"The clerk was sworn in by the judge {FAR}.", "The clerk was sworn in by the judge", "The clerk was sworn"),
        (f"The dam had failed because the wall at Orle had leaked {FAR}.", "The dam had failed",
         "The dam had failed because the wall"),
        (f"Boats at the lock had moved before the river rose {FAR}.", "Boats at the lock had moved",
         "Boats at the lock had moved before the river"),
        (f"More than 20 people were killed and about 40 wounded in the gale {FAR}.", "More than 20 people were killed",
         "More than 20 people were killed and about 40"),
    ],
)  # fmt: skip
def test_what_is_cut_before_its_point_is_worth_little(sentence: str, whole: str, broken: str) -> None:
    found = offered(sentence)
    assert found[whole] > 2 * found.get(broken, 0.0)


@pytest.mark.parametrize(
    ("plain", "worse"),
    [
        ("The mayor shut the lock.", "He shut the lock."),
        ("The mayor shut the lock.", "It shut the lock."),
        ("The mayor shut the lock.", "Some shut the lock."),
        ("The mayor traced a leak to the gale.", "The mayor traced that to the gale."),
        ("The army shelled the town.", "The regime shelled the town."),
        ("The mayor shut the lock.", "We shut the lock."),
    ],
)
def test_who_is_meant_is_known(plain: str, worse: str) -> None:
    told, other = plain.rstrip("."), worse.rstrip(".")
    assert offered(plain)[told] > 1.3 * offered(worse).get(other, 0.0)


def test_single_marks_are_closed() -> None:
    told = offered("The mayor will 'step aside for good' if the clerk asks.")
    assert all(heading.count("'") != 1 for heading in told)


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    one = reading("courier", f"Head\n\n{text}")
    for passage in passages_of([one]):
        told = one.article.text
        for clause in EditedSentence(told, passage.sentence, struck_out(told, passage.sentence, True)).clauses():
            assert passage.sentence.start <= clause.start < clause.end <= passage.sentence.end
            assert clause.text
            assert clause.worth > 0


@pytest.mark.parametrize(
    ("sentence", "heading", "breaks_off"),
    [
        (f"The wardens are looking into the fire {FAR}.", "The wardens are looking", True),
        (f"The board let the wardens try to shut the lock {FAR}.", "The board let the wardens try", True),
        ("The gale sank the boats of the river board and nobody in Orle saw it.",
         "The gale sank the boats of the river board", False),
        ("The ferry left just after noon from Orle and sank.", "The ferry left just after noon", False),
        ("The ferry sank after wardens from the river board and the upper lock of the old town of Orle shut it.",
         "The ferry sank after wardens", True),
        ("The clerk named the pilot as Vera Lund and praised her crew.", "The clerk named the pilot as Vera Lund",
         False),
        ("The clerk sank the new boats as a sign of peace.", "The clerk sank the new boats", False),
    ],
)  # fmt: skip
def test_what_ends_before_its_point_breaks_off(sentence: str, heading: str, breaks_off: bool) -> None:
    one = reading("courier", f"Head\n\n{sentence}")
    found = EditedSentence(one.article.text, passages_of([one])[1].sentence).clauses()
    assert {c.breaks_off for c in found if c.text == heading} == {breaks_off}


def test_a_verb_behind_and_before_has_another_subject() -> None:
    told = "The wardens came in the night after the gale and before the water rose in Orle."
    assert not any("gale and before" in heading for heading in offered(told))
