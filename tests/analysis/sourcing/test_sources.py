from __future__ import annotations

import pytest

from reader.analysis.sourcing.sources import same_source


@pytest.mark.parametrize(
    "one",
    [
        "a senior official in the interior ministry",
        "an insider at the interior ministry",
        "one employee of the interior ministry",
    ],
)
def test_a_nameless_member_is_not_the_body(one: str) -> None:
    assert not same_source(one, "the interior ministry")
    assert not same_source("the interior ministry", one)
    assert same_source(one, one)


@pytest.mark.parametrize("one", ["an interior ministry spokesman", "a spokeswoman for the interior ministry"])
def test_who_speaks_for_a_body_is_the_body(one: str) -> None:
    assert same_source(one, "the interior ministry")


@pytest.mark.parametrize(
    ("short", "full", "one"),
    [
        ("KCM", "Karhaz Casualty Monitor", True),
        ("the UN", "United Nations", True),
        ("the UN", "the European Union", False),
        ("the K.C.M.", "the Karhaz Casualty Monitor", True),
        ("NAMA", "National Medicines Agency", True),
        ("IPH", "Institute of Public Health", True),
        ("NAMB", "National Medicines Agency", False),
        ("NA", "National Agency", False),
        ("KCM", "Karhaz Monitor", False),
        ("KCM", "Karhaz Casualty Monitor Board", False),
        ("Kcm", "Karhaz Casualty Monitor", False),
    ],
)
def test_a_body_and_its_initials_are_one(short: str, full: str, one: bool) -> None:
    assert same_source(short, full) is one
    assert same_source(full, short) is one


@pytest.mark.parametrize(
    ("other", "one"),
    [
        ("Nadim Orwan", True),
        ("Nadim Orwann", True),
        ("Nadim Orven", False),
        ("Orwan", True),
        ("Salim Orwan", False),
        ("Nadim al-Tarif", False),
    ],
)
def test_a_surname_is_one_with_and_without_its_article(other: str, one: bool) -> None:
    assert same_source("Nadim al-Orwan", other) is one
    assert same_source(other, "Nadim al-Orwan") is one
