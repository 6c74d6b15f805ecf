"""No text takes more than a while, and what that leaves out is said."""

from __future__ import annotations

import pytest

from reader.analysis import budget, read_article
from reader.model import Article, Reading

SENTENCE = "The ferry carried 214 people to Orle on Monday. "


def read(text: str) -> Reading:
    return read_article(Article("harbour-post", "a.txt", "Harbour Post", "", text))


def test_of_an_article_nothing_is_left_out() -> None:
    reading = read(SENTENCE * 40)
    assert reading.notes == ()
    assert len(reading.figures) == 40


@pytest.mark.parametrize("piece", ["1-", "1,", "1.", "7 ", "1/2 ", "-1 "])
def test_of_a_text_of_numbers_the_first_are_read(piece: str) -> None:
    reading = read(SENTENCE + piece * 3 * budget.NUMBERS + "\n\n" + SENTENCE)
    assert any("numbers are read" in note for note in reading.notes)
    assert reading.figures[0].text == "214"
    assert all(f.start < len(SENTENCE) + len(piece) * budget.NUMBERS for f in reading.figures)


def test_figures_are_few_and_it_is_said_how_many_there_were() -> None:
    reading = read(SENTENCE * (budget.FIGURES + 5))
    assert len(reading.figures) == budget.FIGURES
    assert reading.notes == (f"only the first {budget.FIGURES} of its {budget.FIGURES + 5} figures are compared",)


def test_of_a_very_long_text_the_beginning_is_read() -> None:
    reading = read("Nobody was hurt.\n\n" * (budget.TEXT // 17) + SENTENCE)
    assert reading.figures == ()
    assert "characters are compared" in reading.notes[0]


def test_of_a_text_of_tiny_sentences_the_first_are_read() -> None:
    reading = read(SENTENCE * 3 + "He left. " * budget.SENTENCES + SENTENCE)
    assert len(reading.sentences) == budget.SENTENCES
    assert [f.text for f in reading.figures] == ["214"] * 3
    assert reading.notes == (
        f"only the first {budget.SENTENCES:,} of its {budget.SENTENCES + 4:,} sentences are compared",
    )
