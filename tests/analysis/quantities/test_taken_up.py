"""Numbers that take up a count told before."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.figures import figures_of
from reader.model import Article

MARCHED = "people marched"


def counted(text: str) -> list[str]:
    article = Article("a", "a.txt", "Harbour Post", "", text)
    return [f.of for f in figures_of(article, sentences_of(article))]


@pytest.mark.parametrize(
    ("then", "of"),
    [
        ("Dockers put the number at 9,000.", MARCHED),
        ("The true figure was closer to 9,000.", MARCHED),
        ("Others put it at nearly 9,000.", MARCHED),
        ("The union said the total was 9,000.", MARCHED),
        ("The crowd stood at 9,000, the union said.", MARCHED),
        ("The mill has a stock of 9,000.", ""),
        ("The number 9,000 is on the wall.", ""),
        ("The union put the number of hurt at 90.", "people wounded"),
        ("They put the number of boats at 90.", ""),
        ("They put the cost at 9,000 crowns.", "cost"),
    ],
)
def test_a_number_is_of_what_was_counted_last(then: str, of: str) -> None:
    assert counted(f"About 4,000 people marched. {then}") == [MARCHED, of]


@pytest.mark.parametrize("between", ["\n\n", " It rained. "])
def test_nothing_is_taken_up_from_further_away(between: str) -> None:
    assert counted(f"About 4,000 people marched.{between}Dockers put the number at 9,000.") == [MARCHED, ""]
