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


def speakers(body: str) -> list[str | None]:
    article = Article("a", "a.txt", "A", "Mill burns", f"Mill burns\n\n{body}", body_start=12)
    return [q.speaker for q in quotes_of(article, sentences_of(article))]


BEFORE = "The mill was locked, according to the fire service."


@pytest.mark.parametrize("heading", ["‘They were told by letter’", "“They were told by letter”"])
def test_a_sub_heading_is_not_of_the_last_speaker(heading: str) -> None:
    assert speakers(f"{BEFORE}\n\n{heading}\n\nThe owner had two letters.") == [None]


def test_a_sub_heading_is_of_whom_the_text_below_quotes_with_it() -> None:
    body = f"{BEFORE}\n\n‘They were told by letter’\n\n“They were told by letter, twice,” said Mara Quint."
    assert speakers(body) == ["Mara Quint", "Mara Quint"]


@pytest.mark.parametrize(
    "body",
    [
        "“It was locked,” said Mara Quint.\n\n“They were told by letter.”\n\nRain fell.",
        "Mara Quint spoke of the owners:\n\n“They were told by letter”\n\nRain fell.",
        "“It was locked,” said Mara Quint. “They were told by letter”\n\nRain fell.",
    ],
)
def test_a_sentence_in_marks_is_still_the_speaker_s(body: str) -> None:
    assert speakers(body)[-1] == "Mara Quint"


@pytest.mark.parametrize("end", ["as 12th case confirmed", "after third sluice gate confirmed"])
def test_what_was_done_in_the_end_of_a_headline_says_nothing(end: str) -> None:
    assert first_speaker(f"Chief “not giving up” mill {end}", "The mill burned.") is None
    assert first_speaker("“Not giving up on the mill”, governor announced", "The mill burned.") == "governor"
