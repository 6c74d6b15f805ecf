from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.headings.trimming import struck_out
from reader.analysis.headings.wholeness import EditedSentence
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading

FAR = "with all the wardens of the river and the clerks of the upper town and half of the valley behind them at last"
"""More than a heading has room for."""


def offered(sentence: str) -> dict[str, float]:
    """The headings that a sentence offers, with what each is worth."""
    one = reading("courier", f"Head\n\n{sentence}")
    passage = passages_of([one])[1]
    text = one.article.text
    found = EditedSentence(text, passage.sentence, struck_out(text, passage.sentence, True)).clauses()
    return {c.text: c.worth for c in found if c.form != "words"}


def best(sentence: str) -> str:
    found = offered(sentence)
    return max(found, key=lambda told: (found[told], len(told)), default="")


@pytest.mark.parametrize(
    ("sentence", "heading"),
    [
        # what is said, without who says it
        ("Judge Ann Berg said nobody could be sworn in.", "nobody could be sworn in"),
        ("The clerk ruled that boats had to stay in port.", "boats had to stay in port"),
        ("The river board said it had shut the lock.", "The river board had shut the lock"),
        ("Vera Lund said her crew had shut the lock.", "Vera Lund's crew had shut the lock"),
        ("He has spent years at sea, and has long said that he had no ties to Orle.", "He has spent years at sea"),
        # what stands behind an opening clause, or in it
        ("After the gale, Vera Lund, the mayor, said that she would shut the lock.", "Vera Lund would shut the lock"),
        ("In a short ruling, boats were banned from the lock.", "boats were banned from the lock"),
        ("When the dam broke above Orle.", "the dam broke above Orle"),
        # a quotation is told whole
        ('The count had fallen "short of all rules", she said.', 'The count had fallen "short of all rules"'),
    ],
)
def test_the_best_reads_whole(sentence: str, heading: str) -> None:
    assert best(sentence) == heading


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


def test_nobody_says_what_is_denied() -> None:
    found = offered("The board denied that boats had lain in the lock.")
    assert "boats had lain in the lock" not in found


def test_a_pronoun_of_another_kind_keeps_who_speaks_out() -> None:
    assert "Vera Lund had shut the lock" not in offered("Vera Lund said it had shut the lock.")
    assert "The board had seen her" not in offered("The board said he had seen her.")


def test_an_apposition_begins_no_heading() -> None:
    told = offered("Norvane Docks, the largest firm in the town, rejected all of it.")
    assert not any(heading.lower().startswith("the largest firm") for heading in told)


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
    "sentence",
    [
        "The leak has raised fears that the wall will give way.",
        "Lund hoped that the wall would hold.",
        "The clerk denied that the lock had been shut.",
        "There is a risk that the lower town will be flooded.",
    ],
)
def test_what_is_feared_hoped_for_or_denied_is_not_told_as_so(sentence: str) -> None:
    opening = sentence.split()[0]
    assert offered(sentence)
    assert all(told.startswith(opening) for told in offered(sentence))
