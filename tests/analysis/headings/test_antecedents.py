from __future__ import annotations

import pytest

from reader.analysis.headings.antecedents import Antecedents
from tests.analysis.linking.told import reading


@pytest.mark.parametrize(
    ("before", "pronoun", "name"),
    [
        ("Mary Lund, the mayor, shut the lock.", "she", "Mary Lund"),
        ("Mary Lund, the mayor, shut the lock.", "he", ""),
        ("Mary Lund, the mayor, met Susan Berg.", "she", ""),
        ("Boats sank at the upper lock of the river before Mary Lund came.", "she", ""),
        ("Mary Lund, the mayor, shut the lock.", "it", ""),
        ("Boats sank.", "she", ""),
    ],
)
def test_a_pronoun_stands_for_the_one_person_spoken_of(before: str, pronoun: str, name: str) -> None:
    one = reading("courier", f"Head\n\n{before} She took no questions.")
    rank = next(n for n, s in enumerate(one.sentences) if one.article.text.startswith("She took", s.start))
    assert Antecedents().named(one, rank, pronoun) == name
