"""The noun phrase that ends with a word."""

from __future__ import annotations

import pytest

from reader.analysis.language.noun_phrases import after_preposition, noun_phrase
from tests.analysis.sayings.narrated import at, shown, words


@pytest.mark.parametrize(
    ("text", "last", "expected"),
    [
        ("The board met the old mayor of Velmora.", "mayor", ("the old mayor", "description")),
        ("The board met Orrin Vell.", "Vell", ("Orrin Vell", "name")),
        ("The board met the old cart.", "cart", None),
        ("The board met of.", "of", None),
        ("The mayor, who represents many of the people Vell left, came.", "Vell", ("Vell", "name")),
    ],
)
def test_the_noun_phrase_that_ends_with_a_word(text: str, last: str, expected: tuple[str, str] | None) -> None:
    tokens = words(text)
    assert shown(tokens, noun_phrase(tokens, at(tokens, last))) == expected


def test_where_a_prepositional_phrase_ends() -> None:
    tokens = words("After the flood the mayor left, in the rain of Monday.")
    assert tokens[after_preposition(tokens, 0, len(tokens))].text == "the"
    assert after_preposition(tokens, 0, len(tokens)) == 3
    assert tokens[after_preposition(tokens, at(tokens, "in"), len(tokens) - 2)].text == "Monday"
