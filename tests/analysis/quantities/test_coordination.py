"""Counts that are one subject share its verb; what is an object, or the whole of a share, takes none."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.figures import figures_of
from reader.model import Article


def counted(text: str) -> list[str]:
    article = Article("bee", "a.txt", "The Bee", "", text)
    return [f.of for f in figures_of(article, sentences_of(article))]


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Seven miners and three rescuers were killed on Monday.", ["miners killed", "rescuers killed"]),
        ("Seven miners, three rescuers dead in blast", ["miners killed", "rescuers killed"]),
        ("Seven miners and a rescuer died when the shaft caved in.", ["miners killed"]),
        (
            "Seven miners, three rescuers and two divers are missing.",
            ["miners missing", "rescuers missing", "divers missing"],
        ),
        ("Two ships and 30 trucks were destroyed.", ["ships destroyed", "trucks destroyed"]),
        ("Police said 40 pupils and nine teachers were hurt.", ["pupils wounded", "teachers wounded"]),
        ("Twelve people, three of them children, were injured.", ["people wounded", "children wounded"]),
        ("Twelve people, at least three of them children, dead in crash", ["people killed", "children killed"]),
    ],
)
def test_each_count_of_one_subject_has_its_noun_and_the_verb(text: str, of: list[str]) -> None:
    assert counted(text) == of


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Police arrested 12 men and two women were killed.", ["men arrested", "women killed"]),
        ("She has two children and three dogs were found dead.", ["children", "dogs found"]),
        ("Seven miners were killed and three rescuers were injured.", ["miners killed", "rescuers wounded"]),
        ("Twelve people boarded, three of them children, and 40 died.", ["people", "children", "children killed"]),
    ],
)
def test_counts_of_two_clauses_share_nothing(text: str, of: list[str]) -> None:
    assert counted(text) == of


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("The union had spoken to 31 miners on the quay and been shown the bodies.", "miners"),
        ("A reporter met 31 miners in the town hall and was shown the bodies.", "miners"),
        ("The union had spoken to 38 survivors.", "people interviewed"),
        ("Rescuers found 23 miners dead.", "miners killed"),
    ],
)
def test_whom_one_speaks_to_are_no_toll(text: str, of: str) -> None:
    assert counted(text) == [of]


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Thieves stole the data of a quarter of Orlin's 9,000 people.", "people"),
        ("A third of the 90 miners were killed.", "miners"),
        ("Some 20 percent of the town's 3,000 houses were destroyed.", "houses"),
    ],
)
def test_to_the_whole_of_a_share_nothing_was_done(text: str, of: str) -> None:
    assert counted(text)[1] == of
