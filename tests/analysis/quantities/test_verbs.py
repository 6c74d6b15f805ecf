"""Verbs that tell of nobody what he did."""

from __future__ import annotations

import pytest

from reader.analysis.quantities.tokens import Tokens
from reader.analysis.quantities.verbs import is_attribute, is_denied


def at(text: str, word: str) -> tuple[Tokens, int]:
    tokens = Tokens(text, 0, len(text))
    return tokens, tokens.low.index(word)


@pytest.mark.parametrize(
    ("text", "word", "denied"),
    [
        ("people have not been found", "found", True),
        ("people weren't hurt", "hurt", True),
        ("people were never seriously hurt", "hurt", True),
        ("people were hurt", "hurt", False),
    ],
)
def test_what_did_not_come_about(text: str, word: str, denied: bool) -> None:
    assert is_denied(*at(text, word)) is denied


@pytest.mark.parametrize(
    ("text", "word", "attribute"),
    [
        ("rescue workers came", "rescue", True),
        ("they rescue the divers", "rescue", False),
        ("for missing signatures", "missing", True),
        ("listed as missing", "missing", False),
        ("Tuesday's attack on them", "attack", True),
        ("they attack the gate", "attack", False),
    ],
)
def test_what_says_which_thing_is_meant(text: str, word: str, attribute: bool) -> None:
    assert is_attribute(*at(text, word)) is attribute
