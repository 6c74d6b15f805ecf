"""The names of an article read into the register of its people."""

from __future__ import annotations

import pytest

from reader.analysis.names.people import Person
from tests.analysis.sayings.narrated import narrated


def register(text: str, title: str = "") -> dict[str, Person]:
    return {p.name: p for p in narrated(text, title).people.all}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The board met Orrin Vell of Velmora.", {"Orrin Vell", "Velmora"}),
        ("The board met Mayor Orrin Vell.", {"Orrin Vell"}),
        ("It met Orrin Vell. Vell left.", {"Orrin Vell"}),
        ("It met the Ministry of the Interior.", {"Ministry of the Interior"}),
        ("It met the Harrow Water Board on Monday.", {"Harrow Water Board"}),
        ("Rain fell on the mill.", set()),
        ("It met Californian millers.", set()),
        ("Divers reached the Queen Adela.", set()),
        ("Divers met Queen Adela.", {"Adela"}),
        ("Here is how to SET FLOOD ALERTS Velmora sends.", {"Velmora"}),
    ],
)
def test_runs_of_capitals_are_names(text: str, names: set[str]) -> None:
    assert set(register(text)) == names


def test_a_body_is_no_person() -> None:
    found = register("The Harrow Water Board met Orrin Vell.")
    assert not found["Harrow Water Board"].human
    assert found["Orrin Vell"].human


@pytest.mark.parametrize(
    ("text", "name", "human"),
    [
        ("It met the Roman Orthodox Church of old.", "Roman Orthodox Church", False),
        ("It met Martin Orrin Church of old.", "Martin Orrin Church", True),
    ],
)
def test_who_has_an_article_is_a_body_whatever_the_first_word(text: str, name: str, human: bool) -> None:
    assert register(text)[name].human is human


def test_a_headline_in_capitals_names_only_whom_the_body_knows() -> None:
    found = narrated("The board met Orrin Vell.", title="Old mill of Ola Tarn falls on Orrin Vell")
    assert [p.name for p in found.people.all] == ["Orrin Vell"]
    assert len(found.people.all[0].mentions) == 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It met Orrin van der Vell.", ["Orrin van der Vell"]),
        ("It met Maria de la Odra. Ms. de la Odra left.", ["Maria de la Odra"]),
        ("It met Orrin van der Vell. Van der Vell left.", ["Orrin van der Vell"]),
        ("It met Orrin Tarn. Van der Vell left.", ["Orrin Tarn", "Van der Vell"]),
    ],
)
def test_a_name_keeps_the_particles_within_it(text: str, names: list[str]) -> None:
    assert list(register(text)) == names


def test_a_title_parts_him_from_her_who_bears_his_name() -> None:
    found = register("Linda Vell came first. President Vell spoke. Mr. Vell left with Linda Vell.")
    assert {name: len(p.mentions) for name, p in found.items()} == {"Linda Vell": 2, "Vell": 2}
    assert "president" in found["Vell"].roles


def test_the_elder_is_no_junior() -> None:
    found = register("President Vell spoke. His son, Orrin Vell Jr., was there. Mr. Vell left.")
    assert {name: len(p.mentions) for name, p in found.items()} == {"Orrin Vell Jr.": 1, "Vell": 2}
    assert set(register("Orrin Vell Jr. was there. Mr. Vell left.")) == {"Orrin Vell Jr."}


def test_a_people_is_nobody() -> None:
    assert set(register("He told African-Americans so. Then Ilsa Brandt left.")) == {"Ilsa Brandt"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Packer Jory Penn, 29, left. Rain fell on Jory Penn.", {"Jory Penn"}),
        ("Rain fell on Jory Penn. Machinist Jory Penn left.", {"Jory Penn"}),
        ("Six packers left. Packer Jory Penn, 29, stayed.", {"Jory Penn"}),
        ("Six packers left. Packer Jory Penn stayed.", {"Packer Jory Penn"}),
        ("Packer Jory Penn, 29, left.", {"Packer Jory Penn"}),
        ("Mary Ann Lee left. Rain fell on Ann Lee.", {"Mary Ann Lee", "Ann Lee"}),
        ("Potter Valley Trust left. Rain fell on Valley Trust.", {"Potter Valley Trust", "Valley Trust"}),
    ],
)
def test_what_somebody_does_is_no_part_of_the_name(text: str, who: set[str]) -> None:
    assert set(register(text)) == who
