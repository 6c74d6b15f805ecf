"""The noun that a figure counts."""

from __future__ import annotations

import pytest

from reader.analysis.quantities.nouns import noun_after, noun_joined
from reader.analysis.quantities.tokens import Tokens


def tokens(text: str) -> Tokens:
    return Tokens(text, 0, len(text))


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
