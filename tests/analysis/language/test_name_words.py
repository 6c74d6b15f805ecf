"""Which words of a phrase are a name."""

from __future__ import annotations

import pytest

from reader.analysis.language.name_words import is_name_word, name_at_end
from tests.analysis.sayings.narrated import words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the mill of Orrin Vell", "Orrin Vell"),
        ("Velmora's Ilsa Brandt", "Ilsa Brandt"),
        ("Dad-of-three Orrin Vell", "Orrin Vell"),
        ("Orle-based Vale & Sons", "Vale & Sons"),
        ("Orle-based Vale Bank", "Vale Bank"),
        ("Orrin van der Vell", "Orrin van der Vell"),
        ("the board", None),
    ],
)
def test_the_name_a_phrase_ends_with(text: str, name: str | None) -> None:
    tokens = words(f"The board met {text}")[3:]
    found = name_at_end(tokens, 0, len(tokens))
    assert (" ".join(t.text for t in tokens[slice(*found)]) if found else None) == name


@pytest.mark.parametrize(
    ("text", "part"),
    [("Vell", True), ("al-Vell", True), ("deVell", True), ("mill", False), ("Monday", False), ("The", False)],
)
def test_a_word_that_may_be_part_of_a_name(text: str, part: bool) -> None:
    assert is_name_word(words(f"The board met {text} again.")[3]) is part
