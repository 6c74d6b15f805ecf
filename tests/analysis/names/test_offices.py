"""Whom an office stands for: `the Prime Minister`, `the envoy`, `the director of the mill`."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.sayings.attribution import attributions_of
from reader.analysis.sayings.quotes import quotes_of
from reader.model import Article


def sources(body: str) -> list[str]:
    a = Article("one", "one.txt", "The Valley Post", "Dam fails", f"Dam fails\n\n{body}", body_start=11)
    sentences = sentences_of(a)
    return [x.source for x in attributions_of(a, sentences, quotes_of(a, sentences))]


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("Nine men died, the Governor of the Northern Region, Oskar Menn, told our reporter.", "Oskar Menn"),
        ("“Do not panic,” said the Chief Medical Officer, Professor Arne Kvist.", "Arne Kvist"),
        ("The dam failed, said the Prime Minister, Ann Lee.", "Ann Lee"),
        ("Dad-of-three Henrik Moe fumed: “They told us it was safe.”", "Henrik Moe"),
        ("Rebel radio station Voice of the North claimed nine were dead.", "Voice of the North"),
        ("The League envoy, Ann Berg, came. “Mills are no targets,” the envoy said.", "Ann Berg"),
        ("Rusk met the envoy of the league, Ann Berg, on Monday. “Mills are no targets,” the envoy said.", "Ann Berg"),
        ("Prime Minister Karin Sol spoke. “We trusted the firm,” the Prime Minister said.", "Karin Sol"),
        (
            "Health Minister Tom Brand and the prime minister, Karin Sol, came. “We will pay,” the minister said.",
            "Tom Brand",
        ),
        (
            "Karin Sol, the prime minister, met Tom Brand, the health minister. The prime minister said nine had died.",
            "Karin Sol",
        ),
        (
            "Samir Odran had just sat down when the roof fell. “Nobody warned us,” the director of the Orlin mill"
            " said. Mr Odran left for home.",
            "Samir Odran",
        ),
    ],
)
def test_an_office_is_its_holder_where_the_text_names_him(body: str, who: str) -> None:
    assert sources(body)[0] == who


@pytest.mark.parametrize(
    ("body", "who"),
    [
        # another is named in the sentence before, or more is told of the one
        (
            "Samir Odran met Ann Berg. “Nobody knew,” the director of the Orlin mill said. Mr Odran left.",
            "the director",
        ),
        (
            "Samir Odran, a baker, sat down. “Nobody knew,” the director of the mill said. Mr Odran left.",
            "the director",
        ),
        ("Samir Odran sat down.\n\n“Nobody knew,” the director of the mill said. Mr Odran left.", "the director"),
        ("Samir Odran sat down. “Nobody knew,” the director of the mill said.", "the director"),
        ("He met the envoy, Ann Berg said.", "Ann Berg"),
        ("Health Minister Tom Brand came. “We will pay,” the Prime Minister said.", "Prime Minister"),
    ],
)
def test_an_office_is_nobody_else(body: str, who: str) -> None:
    assert sources(body)[0].startswith(who)


@pytest.mark.parametrize(
    "body",
    ["A fighter jet blasted the packed mill.", "Two police drones described a circle.", "The bus bomb claimed nine."],
)
def test_arms_and_craft_say_nothing(body: str) -> None:
    assert sources(body) == []


def test_the_hour_of_saying_is_no_part_of_the_source() -> None:
    assert sources("Angry parents last night demanded answers from the school.") == ["Angry parents"]
