from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.figures import figures_of
from reader.model import Article


def figures(text: str) -> list[str]:
    article = Article("a", "a.txt", "A", "", text)
    return [f.text for f in figures_of(article, sentences_of(article))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Only one person was killed in Orle.", ["one"]),
        ("One was killed in Orle.", ["One"]),
        ("This one is not the one they wanted.", []),
        ("One of the boats sank.", []),
        ("One another they told nothing.", []),
        ("No one was there and every one had left.", []),
        ("He faces one count of fraud.", ["one"]),
        ("Of the nine who died, none could swim.", ["nine"]),
        ("The two leaders met in Orle.", ["two"]),
        ("The two were friends.", []),
        ("These two leaders met.", []),
        ("Zero boats came.", ["Zero"]),
        ("It took a couple of days.", ["a couple of days"]),
        ("The couple left.", []),
    ],
)
def test_whether_a_number_counts_something(text: str, found: list[str]) -> None:
    assert figures(text) == found
