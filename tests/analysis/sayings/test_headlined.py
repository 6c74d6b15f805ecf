"""Whose words a headline quotes."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.sayings.quotes import quotes_of
from reader.model import Article


def first_speaker(title: str, body: str) -> str | None:
    article = Article("a", "a.txt", "A", title, f"{title}\n\n{body}", body_start=len(title) + 2)
    return quotes_of(article, sentences_of(article))[0].speaker


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        ("‘We have lost everything’: mill burns", "Mara Quint"),
        ("“We Have Lost Everything” as mill burns", "Mara Quint"),
        ("‘We have lost nothing at all’: mill burns", None),
        ("‘Lost everything’: mill burns", None),
    ],
)
def test_the_same_words_below_tell_who_speaks(title: str, speaker: str | None) -> None:
    assert (
        first_speaker(title, "The mill burned. “We have lost everything and will leave,” said Mara Quint.") == speaker
    )


def test_words_that_two_speak_below_are_neither_s() -> None:
    body = "“We have lost everything,” said Mara Quint. “We have lost everything,” Tom Hale said."
    assert first_speaker("‘We have lost everything’: mill burns", body) is None
