"""Whom a pronoun stands for among those told of."""

from __future__ import annotations

import pytest

from reader.analysis.language.phrases import Phrase
from tests.analysis.sayings.narrated import narrated


def meant(text: str, pronoun: str) -> str | None:
    """Whom the first such pronoun of the last sentence stands for."""
    found = narrated(text)
    last = len(found.units) - 1
    k = next(k for k, w in enumerate(found.units[last].words) if w.text.lower() == pronoun)
    source = found.resolver.source(last, Phrase(k, k + 1, "pronoun"))
    return source.name if source else None


@pytest.mark.parametrize(
    ("text", "pronoun", "who"),
    [
        ("Mara Quint spoke. The board quoted her.", "her", "Mara Quint"),
        ("Mara Quint spoke. Ann Weir quoted her.", "her", "Mara Quint"),
        ("Mr. Weir spoke. Tom Hale quoted him.", "him", "Weir"),
        ("Mara Quint spoke. She left.", "she", "Mara Quint"),
        ("The board met. It left.", "it", "the board"),
        ("The officials met. The board quoted them.", "them", "the officials"),
        ("The mill fell. She left.", "she", None),
    ],
)
def test_a_pronoun_stands_for_another_than_its_verbs_subject(text: str, pronoun: str, who: str | None) -> None:
    assert meant(text, pronoun) == who


def test_what_is_hers_is_the_subjects() -> None:
    found = narrated("Mara Quint spoke. Ann Weir wrote to her aide.")
    source = found.resolver.source(1, Phrase(4, 6, "description"))
    assert source is not None
    assert source.name == "Ann Weir’s aide"
