"""Verbs of saying that are suffered, and by whom."""

from __future__ import annotations

import pytest

from reader.analysis.sayings.passives import agent_of, is_passive
from tests.analysis.sayings.narrated import at, words


@pytest.mark.parametrize(
    ("text", "verb", "passive"),
    [
        ("Orrin Vell was accused of theft by Ilsa Brandt.", "accused", True),
        ("Orrin Vell was later accused of theft.", "accused", True),
        ("Orrin Vell accused the board of theft.", "accused", False),
    ],
)
def test_a_past_form_behind_being_is_suffered(text: str, verb: str, passive: bool) -> None:
    tokens = words(text)
    assert is_passive(tokens, at(tokens, verb)) is passive


def test_who_stands_behind_by_said_it() -> None:
    tokens = words("Orrin Vell was accused of theft by Ilsa Brandt.")
    found = agent_of(tokens, at(tokens, "accused"))
    assert found is not None
    assert [w.text for w in tokens[found.first : found.last]] == ["Ilsa", "Brandt"]
    tokens = words("Orrin Vell was warned of it in a letter seen by Ilsa Brandt.")
    assert agent_of(tokens, at(tokens, "warned")) is None
    tokens = words("The crew were told by email at the time.")
    assert agent_of(tokens, at(tokens, "told")) is None
