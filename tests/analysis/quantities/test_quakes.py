from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.figures import figures_of
from reader.model import Article, Figure


def figures(text: str) -> list[Figure]:
    article = Article("a", "a.txt", "The Bee", "", text)
    return list(figures_of(article, sentences_of(article)))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The magnitude 6.8 quake hit on Tuesday.", [6.8]),
        ("A 6.8-magnitude quake hit the town.", [6.8]),
        ("The earthquake, with a magnitude of 6.3, hit on Tuesday.", [6.3]),
        ("A magnitude-7 quake hit the town.", [7]),
        ("The quake measured 6.3 on the Richter scale.", [6.3]),
        ("A 7.1 earthquake hit the town.", [7.1]),
        ("The tremor, first put at 6.5, was later revised to 6.8.", [6.5, 6.8]),
        ("An aftershock measuring 5.2 followed.", [5.2]),
        ("The tremor had an estimated magnitude of about 5.9.", [5.9]),
    ],
)
def test_how_strong_an_earthquake_was_is_no_count(text: str, values: list[float]) -> None:
    assert [(f.low, f.kind, f.unit) for f in figures(text)] == [(v, "other", "magnitude") for v in values]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The quake hit at a depth of 6.5 km.", "km"),
        ("The economy grew to 6.5 after the quake of votes.", "magnitude"),
        ("After the quake 6.5 million people fled.", ""),
        ("The rate was revised to 6.5 by the bank.", ""),
        ("The quake killed 6 people.", ""),
    ],
)
def test_other_numbers_by_an_earthquake(text: str, unit: str) -> None:
    assert [f.unit for f in figures(text)] == [unit]
