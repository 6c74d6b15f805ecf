"""What a figure is asked after."""

from __future__ import annotations

import pytest

from reader.analysis.headings.asking import asked_after, question_word
from reader.analysis.headings.clauses import LONGEST, SentenceWords
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading


def asked(sentence: str) -> list[str]:
    """The headings for the first figure of a sentence, the best first."""
    one = reading("a", f"Head\n\n{sentence}")
    for p in Index(passages_of([one])).passages:
        for c in p.figures:
            found = asked_after(one.article.text, p, c.figure, SentenceWords(one.article.text, p.sentence).clauses())
            return [a.text for a in sorted(found, key=lambda a: -a.worth)]
    raise AssertionError("no figure")


@pytest.mark.parametrize(
    ("sentence", "heading"),
    [
        ("More than 400 people were crammed aboard, a source said.", "How many people were crammed aboard"),
        ("Vera Lund lifted 19 people from the sea.", "How many people Vera Lund lifted from the sea"),
        ("The attack cut off 52 hospitals and closed a road.", "How many hospitals the attack cut off"),
        ("Police held 40 pickets.", "How many pickets police held"),
        ("Among the victims were nine children.", "How many children were among the victims"),
        # what follows is told of what is counted
        ("The paper found 30 women living in the port.", "How many: The paper found … women living in the port"),
        ("We expect firms to tell us within 72 hours.", "How long: We expect firms to tell us …"),
        ("Shares fell, wiping about $900 million off the value.", "How much: wiping … off the value"),
        ("He called, and it was slapped with a 48 million pound fine.", "How much: it was slapped with a … fine"),
        ("Winds of 50 knots were forecast for the strait.", "How many knots: Winds of … were forecast for the strait"),
        ("Belk Rovers beat Odra Albion 2-1 at the weir.", "How the match ended"),
        ("The council voted 5-4 for the sluice.", "How the vote went"),
        ("Some 30,000 euros was asked of the family.", "How much was asked of the family"),
    ],
)
def test_the_words_around_a_figure_ask_after_it(sentence: str, heading: str) -> None:
    assert heading in asked(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["It was not 1,200 people who were hit.", "A five-week trial.", "Of the 4,000 tents pledged, none came."],
)
def test_what_a_text_denies_or_tells_nothing_of_asks_nothing(sentence: str) -> None:
    assert asked(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("Some 40 pickets came.", "How many"),
        ("Winds of 50 knots were forecast.", "How many knots"),
        ("It took nine hours.", "How long"),
        ("It cost 40 million euros.", "How much"),
    ],
)
def test_a_figure_is_asked_after_with_its_unit_where_that_is_counted(sentence: str, word: str) -> None:
    (figure,) = reading("a", f"Head\n\n{sentence}").figures
    assert question_word(figure) == word


def test_a_heading_has_room_on_its_line() -> None:
    long = "The board of the company that owns the port and the ferries and the railway to the coast hired 30 guards."
    assert all(len(h) <= LONGEST for h in asked(long))


def test_a_heading_is_without_who_says_so_and_what_hangs_on() -> None:
    assert "How many dockers there were in the square" in asked("They say that there were 9,000 dockers in the square.")
    assert "How many mph: gusts reaching … in places" in asked("It was closed, with gusts reaching 90 mph in places.")
    assert "How many: Vera Lund said … boats were lost" in asked("Vera Lund said 19 boats were lost.")
