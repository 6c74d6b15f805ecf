"""Whether the subject of a verb of saying may stand behind it."""

from __future__ import annotations

import pytest

from reader.analysis.sayings.inversion import inverts
from tests.analysis.sayings.narrated import at, words


@pytest.mark.parametrize(
    ("text", "verb", "inverted"),
    [
        ("“It broke,” said Ilsa Brandt.", "said", True),
        ("It broke, said Ilsa Brandt.", "said", True),
        ("It broke, said the board was wrong.", "said", False),
        ("“It broke,” told reporters.", "told", False),
        ("“Did it break?” asked Ilsa Brandt.", "asked", True),
        ("It broke, asked Ilsa Brandt.", "asked", False),
        ("“It broke,” said: he.", "said", False),
        ("An aide, speaking on oath, said the board knew.", "said", False),
        ("Ilsa Brandt said that it broke.", "said", False),
        ("It broke, she said", "said", False),
    ],
)
def test_the_subject_may_stand_behind_its_verb(text: str, verb: str, inverted: bool) -> None:
    tokens = words(text)
    assert inverts(tokens, at(tokens, verb)) is inverted
