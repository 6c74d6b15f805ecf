"""Whether some words of a sentence are a clause that tells something by itself."""

from __future__ import annotations

import pytest

from reader.analysis.sayings.clauses import has_thing, is_clause, is_elided, stands_alone, trimmed
from tests.analysis.sayings.narrated import words


@pytest.mark.parametrize(
    ("text", "clause"),
    [("the wall had cracked", True), ("the wall cracks badly", True), ("a crack", False), ("a wall of sand", False)],
)
def test_a_clause_has_a_verb_and_three_words(text: str, clause: bool) -> None:
    tokens = words(text)
    assert is_clause(tokens, 0, len(tokens)) is clause


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("The wall cracked", True),
        ("Asked about it", False),
        ("In one message", False),
        ("In Orle the wall was weak", True),
        ("About 40 people died", True),
    ],
)
def test_what_only_leads_up_to_a_clause_does_not_stand_alone(text: str, alone: bool) -> None:
    tokens = words(text)
    assert stands_alone(tokens, 0, len(tokens)) is alone


def test_a_range_is_trimmed_of_marks_and_of_a_conjunction() -> None:
    tokens = words(", but the wall fell .")
    span = trimmed(tokens, 0, len(tokens))
    assert span is not None
    assert [w.text for w in tokens[slice(*span)]] == ["the", "wall", "fell"]
    assert trimmed(tokens, 0, 2) is None


def test_the_object_of_a_verb_that_goes_on_is_no_clause() -> None:
    tokens = words("a policy for it, declined to")
    assert has_thing(tokens, 0, len(tokens))
    assert not has_thing(tokens, 0, 4)


def test_a_clause_may_leave_out_what_is_said() -> None:
    assert is_elided(words("he did"), 0, 2)
    assert not is_elided(words("he did it"), 0, 3)
