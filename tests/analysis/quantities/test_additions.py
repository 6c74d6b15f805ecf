"""Figures that come on top of one told already."""

from __future__ import annotations

import pytest

from reader.analysis.quantities.additions import is_called_further, is_on_top
from tests.analysis.linking.told import reading


def on_top(body: str, text: str) -> bool:
    one = reading("courier", f"Wall falls\n\n{body}")
    figure = next(f for f in one.figures if f.text == text)
    sentence = next(s for s in one.sentences if s.start <= figure.start < s.end)
    others = [f for f in one.figures if sentence.start <= f.start < sentence.end]
    return is_on_top(one.article.text, sentence.start, figure, others)


@pytest.mark.parametrize(
    ("body", "figure"),
    [
        ("The army sent 200 soldiers to Orle and another 300 soldiers to Norby.", "300"),
        ("The board paid $20 million for the wall and a further $15 million for the lock.", "$15 million"),
        ("The storm's death toll rose by 12 to 40.", "12"),
        ("The storm's death toll has risen by at least 12, to 40.", "at least 12"),
        ("The storm killed six people in Orle. Four more people were killed in Norby.", "Four"),
    ],
)
def test_it_comes_on_top(body: str, figure: str) -> None:
    assert on_top(body, figure)


@pytest.mark.parametrize(
    ("body", "figure"),
    [
        ("The army sent 300 soldiers to Norby.", "300"),
        ("The storm's death toll rose by 12 to 40.", "40"),
        ("The storm's death toll stands by 12 at 40.", "12"),
        ("The army sent more than 300 soldiers to Norby.", "more than 300"),
        # those are all who were hurt: the figure before is of the dead
        ("The storm killed six people and another 40 people were injured.", "40"),
    ],
)
def test_it_does_not(body: str, figure: str) -> None:
    assert not on_top(body, figure)


def test_words_before_the_sentence_call_nothing_further() -> None:
    text = "He asked for another 300 soldiers"
    at = text.index("300")
    assert is_called_further(text, 0, at, at + 3)
    assert not is_called_further(text, at, at, at + 3)
