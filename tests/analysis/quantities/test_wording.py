from __future__ import annotations

import pytest

from reader.analysis.quantities.phrasing import group_before
from reader.analysis.quantities.places import name_before
from reader.analysis.quantities.tokens import Tokens
from reader.analysis.quantities.wording import (
    is_plural,
    kin_classes,
    noun_after,
    noun_joined,
    person_kinds,
    strong_classes,
    verb_classes,
)


def tokens(text: str) -> Tokens:
    return Tokens(text, 0, len(text))


@pytest.mark.parametrize(
    ("word", "plural"),
    [
        ("boats", True),
        ("people", True),
        ("bus", False),
        ("crisis", False),
        ("glass", False),
        ("gas", False),
        ("boat’s", False),
    ],
)
def test_plurals(word: str, plural: bool) -> None:
    assert is_plural(word) is plural


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("people fled the town", "people"),
        ("mill workers and divers were led out", "mill workers and divers"),
        ("of the country's old boats sank", "old boats"),
        ("of the nine sailors", "sailors"),
        ("were killed", ""),
        ("quickly left", ""),
        ("", ""),
        ("police officers said", "police officers"),
    ],
)
def test_the_noun_that_is_counted(text: str, noun: str) -> None:
    found, end = noun_after(tokens(text), 0)
    assert found == noun
    assert 0 <= end <= len(tokens(text))


@pytest.mark.parametrize(
    ("text", "noun"),
    [("worth of furniture", "furniture"), ("in campaign cash", "campaign cash"), ("in May", ""), ("boats", "")],
)
def test_the_noun_that_a_preposition_ties(text: str, noun: str) -> None:
    assert noun_joined(tokens(text), 0)[0] == noun


def test_a_group_and_a_name() -> None:
    found = tokens("a crew of 18")
    assert group_before(found, 3) == "crew"
    assert group_before(tokens("a plan of 18"), 3) == ""
    found = tokens("said Ann Lee, 40")
    assert name_before(found, len(found) - 1) == "Ann Lee"
    assert name_before(tokens("said she, 40"), 3) == ""
    assert name_before(tokens("and Nadim al-Orwan, 40"), 6) == "Nadim al-Orwan"
    assert name_before(tokens("and Orrin van der Vell, 40"), 6) == "Orrin van der Vell"


def test_the_tables_agree() -> None:
    assert verb_classes()["slain"] == "killed"
    assert person_kinds()["troops"] == "soldiers"
    assert set(verb_classes().values()) >= strong_classes()
    assert {*kin_classes(), *kin_classes().values()} <= set(verb_classes().values())
