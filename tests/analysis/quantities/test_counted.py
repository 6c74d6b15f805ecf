"""What a figure counts and what is done, and the classes by which figures meet."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.counted import counted_key, person_kind
from reader.analysis.quantities.figures import figures_of
from reader.model import Article, Figure


def article_of(text: str) -> Article:
    return Article("a", "a.txt", "Harbour Post", "", text)


def figures(text: str) -> tuple[Figure, ...]:
    article = article_of(text)
    return figures_of(article, sentences_of(article))


def keys(text: str) -> list[tuple[str, str]]:
    return [counted_key(f, article_of(text)) for f in figures(text)]


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("About 500 people were killed.", ["people killed"]),
        ("About 500 people were killed and between 6,000 and 8,000 have fled.", ["people killed", "people fled"]),
        ("The flood left hundreds dead and thousands displaced.", ["people killed", "people fled"]),
        ("The crash killed 10 pilgrims and two local guides.", ["pilgrims killed", "local guides killed"]),
        ("It caused 500 deaths, an exodus of 8,000.", ["deaths", "people fled"]),
        ("The death toll rose to 43.", ["people killed"]),
        ("The number of people killed in the gale on the fish market of Norby has risen to 61.", ["people killed"]),
        ("The number of people missing off the coast of the isle of Norby has dropped to 12.", ["people missing"]),
        ("The toll of the wreck of the ferry off the isle of Norby has risen from 43 to 61.", ["people killed"] * 2),
        ("The people killed in the gale on the fish market of Norby, the price of cod up to 61.", ["price"]),
        ("At least 40 fighters and civilians have died.", ["fighters and civilians killed"]),
        ("The city, 60 miles west of Tessaly, fell.", ["west of Tessaly"]),
        ("It carried 60 guests and a crew of 12.", ["guests carried", "crew"]),
        ("Gran-of-six Ida Moreno and a father of two swam.", ["grandchildren", "children"]),
        ("It has 40 depots and employs 900 people.", ["depots", "people employs"]),
        ("In all 43 are known to have died.", ["people killed"]),
        ("The 37-year-old Ida Moreno sailed.", ["Ida Moreno"]),
        ("Captain Ida Moreno, 44, swam.", ["Captain Ida Moreno"]),
        ("Police said the man seized on Tuesday, who is 52, swam.", ["man"]),
        ("The man met a dog, a cat and a mule, who is 52.", [""]),
        ("They seized $750,000 in campaign cash.", ["campaign cash seized"]),
        ("A third of the country's grain exports left.", ["grain exports"]),
        ("It lost 30 of the fishermen's boats.", ["boats lost"]),
        ("Some 163 people fell ill.", ["people ill"]),
        ("Some 62 people have been treated for injuries.", ["people wounded"]),
        ("Eleven sailors among 31 killed in the gale.", ["sailors", "people killed"]),
    ],
)
def test_the_noun_and_the_verb(text: str, of: list[str]) -> None:
    assert [f.of for f in figures(text)] == of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The storm killed 12 sailors.", "There were 12 deaths."),
        ("The storm killed 12 sailors.", "A death toll of 12 was given."),
        ("Some 300 people fled the island.", "An exodus of 300 began."),
        ("Some 300 residents were displaced.", "The flood left 300 homeless."),
        ("Police arrested 20 protesters.", "Twenty people were detained."),
        ("At least 9 people were injured.", "Nine were hurt."),
    ],
)
def test_figures_that_answer_one_question_share_a_key(one: str, other: str) -> None:
    assert keys(one) == keys(other) != [("", "")]


def test_killed_and_wounded_are_two_questions() -> None:
    killed, wounded = keys("The blast killed 12 people and wounded 40.")
    assert killed == ("people", "killed")
    assert wounded == ("people", "wounded")


def test_things_are_known_by_their_bare_noun() -> None:
    assert keys("They found 12 boxes.")[0][0] == "box"
    assert keys("They spent $12.") == [("money", "spent")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Some 40 civilians died.", "civilians"),
        ("Some 40 troops died.", "soldiers"),
        ("Some 40 gunmen died.", "fighters"),
        ("Some 40 people died.", "people"),
        ("Some 40 fighters and civilians died.", "people"),
        ("Some 40 Tessalians died.", "people"),
        ("Some 40 trees fell.", ""),
    ],
)
def test_kinds_of_persons(text: str, kind: str) -> None:
    assert person_kind(figures(text)[0]) == kind
