"""The classes by which figures meet."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.counted import counted_key, measure_of, nouns_counted, person_kind
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


def test_peoples_are_nations_and_no_people() -> None:
    assert keys("Two peoples shook hands.") == keys("Two nations shook hands.") != keys("Two people shook hands.")


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


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("It cost $40 million.", "It cost 35 million euros.", True),
        ("A third of them left.", "Some 30 percent left.", True),
        ("The reef is 40 miles long.", "The reef is 60 km long.", True),
        ("The reef is 40 miles long.", "The talks took 40 hours.", False),
        ("Some 40 boats sank.", "The reef is 40 miles long.", False),
    ],
)
def test_figures_of_one_measure_may_be_told_in_any_unit_of_it(one: str, other: str, same: bool) -> None:
    (f,), (g,) = figures(one), figures(other)
    assert (measure_of(f) == measure_of(g)) is same


def test_what_was_done_with_those_counted_is_none_of_their_nouns() -> None:
    (wounded,) = figures("Nine harbour Pilots were wounded.")
    assert "wounded" in wounded.of
    assert nouns_counted(wounded) == {"harbour", "pilots"}
