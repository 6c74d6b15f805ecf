"""What stands beside a name and tells what somebody is."""

from __future__ import annotations

import pytest

from reader.analysis.names.people import Person
from tests.analysis.sayings.narrated import narrated


def register(text: str, title: str = "") -> dict[str, Person]:
    return {p.name: p for p in narrated(text, title).people.all}


def test_what_somebody_is_called_around_the_name_is_noted() -> None:
    found = register("The envoy, Orrin Vell, met prime minister Ilsa Brandt. Bryn Tarn, a professor of history, wept.")
    assert set(found["Orrin Vell"].roles) == {"envoy"}
    assert {"minister", "prime minister"} <= set(found["Ilsa Brandt"].roles)
    assert set(found["Bryn Tarn"].roles) == {"professor"}


@pytest.mark.parametrize(
    ("text", "name", "gender"),
    [
        ("It met Mr. Vell.", "Vell", "m"),
        ("It met Mrs. Vell.", "Vell", "f"),
        ("It met Sarah Vell.", "Sarah Vell", "f"),
        ("It met Orrin Vell.", "Orrin Vell", "?"),
        ("It met Orrin Vell. Mr. Vell left.", "Orrin Vell", "m"),
    ],
)
def test_a_title_or_a_given_name_tells_he_or_she(text: str, name: str, gender: str) -> None:
    assert register(text)[name].gender == gender


def test_an_age_or_an_office_is_evidence_of_a_person_and_a_place_of_none() -> None:
    found = register("It met Orrin Vell, 52, a miller, near Odra. The board of Odra harbour slept.")
    assert found["Orrin Vell"].evidence >= 3
    assert found["Odra"].evidence < 0
    assert found["Odra"].places == 2
    assert found["Orrin Vell"].places == 0


def test_of_an_office_in_two_nouns_the_last_is_the_office() -> None:
    assert {"chief", "police chief"} <= set(
        register("The board met Orrin Vell, the police chief, on Monday.")["Orrin Vell"].roles
    )
