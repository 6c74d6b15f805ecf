"""The words by which outlets contradict each other."""

from __future__ import annotations

from reader.analysis.disputed_words import told_beside, words_by_outlet, words_disputed
from reader.model import Mention, Step
from reader.telling import telling_of

TEXT = "The barge came to grief with four bells aboard."
FOUR = Mention("courier", 10, 10 + len(TEXT), TEXT, "four", None, "f1", answer=(10 + 29, 10 + 33))


def steps(here: str, there: str) -> list[Step]:
    return [Step("apart", ("Courier", "Herald"), (here, there), leads=True)]


def test_what_both_say_alike_is_not_what_they_dispute() -> None:
    assert words_by_outlet(steps("was not sold", "was sold on Friday")) == {
        "Courier": ["not sold"],
        "Herald": ["sold on Friday"],
    }
    assert words_by_outlet([Step("answer", ("Courier", "Herald"), ("four", "six"))]) == {}


def test_a_figure_is_told_by_the_words_beside_it_that_are_disputed() -> None:
    named = words_by_outlet(steps("came to grief", "landed safely"))
    assert words_disputed(TEXT, "courier", "Courier", named) == "came to grief"
    found = told_beside(FOUR, "Courier", named)
    told = telling_of(found)
    assert told.text[told.start : told.end] == "came to grief"


def test_a_figure_that_is_disputed_itself_says_what_it_is() -> None:
    assert told_beside(FOUR, "Courier", words_by_outlet(steps("four", "six"))) == FOUR
    assert told_beside(FOUR, "Courier", words_by_outlet(steps("sank", "landed"))) == FOUR
    assert telling_of(FOUR).text == "four"
