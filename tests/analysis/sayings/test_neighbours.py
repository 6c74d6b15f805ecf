"""Whose words stand beside those that somebody tells."""

from __future__ import annotations

import pytest

from reader.analysis.sayings.neighbours import before_another, is_of_another, past_another
from tests.analysis.sayings.narrated import at, words


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The mayor said the weir had held; the union put its loss at 40 crowns.", True),
        ("The mayor said the weir had held; the mill was gone.", False),
        ("The mayor said the weir had held; she said no more of it.", False),
    ],
)
def test_a_semicolon_before_another_speaker_ends_what_is_told(text: str, ends: bool) -> None:
    tokens = words(text)
    assert before_another(tokens, at(tokens, "said") + 1) == (at(tokens, ";") if ends else len(tokens))


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("The miller left, says the board; he was pushed, say his friends.", True),
        ("The miller left; he was pushed, say his friends.", False),
    ],
)
def test_behind_anothers_words_and_a_semicolon_a_clause_begins(text: str, begins: bool) -> None:
    tokens = words(text)
    assert past_another(tokens, at(tokens, "say")) == (at(tokens, ";") + 1 if begins else 0)


@pytest.mark.parametrize(
    ("text", "first", "other"),
    [
        ("Some 40 leak, a figure Vell disputes.", "a", True),
        ("Some 40 leak, a miller Vell pays claims.", "a", False),
    ],
)
def test_what_a_verb_is_told_of(text: str, first: str, other: bool) -> None:
    tokens = words(text)
    assert is_of_another(tokens, at(tokens, first), len(tokens) - 2) is other
