from __future__ import annotations

import pytest

from reader.analysis.headings.gaps import asking_plainly, gone_on, question_about
from tests.analysis.linking.told import reading


def question(sentence: str) -> str:
    """What the first figure of a sentence is asked after."""
    one = reading("courier", f"Head\n\n{sentence}")
    text, figure = one.article.text, one.figures[0]
    return question_about(text, text.index(sentence), len(text) - 1, figure)


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("Some 40 passengers were on board.", "How many passengers were on board"),
        ("The board said about 40 passengers were on board.", "How many passengers were on board"),
        ("The mayor said that 19 boats were lost.", "How many boats were lost"),
        (
            "Four of the 23 sailors fined were still at sea.",
            "How many of the 23 sailors fined were still at sea",
        ),
        ("The gale sank 19 boats.", "How many boats the gale sank"),
        ("The harbour firm will close 19 locks.", "How many locks the harbour firm will close"),
        ("The harbour firm, which met in Orle, hired 19,400 sailors.", "How many sailors the harbour firm hired"),
        ("Sailors have been offered $40,000.", "How much sailors have been offered"),
        ("Old boats had to wait 12 weeks to be scrapped.", "How long old boats had to wait to be scrapped"),
        ("The gale ended a truce which had held for six weeks.", "How long a truce had held"),
        ("He ran a mill that had employed 40 men.", "How many men a mill had employed"),
        ("The lock had been shut six weeks ago.", "How long ago the lock had been shut"),
        ("Some 40 boats are needed for shelter, food and care.", "How many boats are needed for shelter"),
        ("The lock would stay shut for six weeks.", "How long the lock would stay shut"),
        ("Shares of Norvane crashed by 70 percent.", "By how much shares of Norvane crashed"),
        ("The hole in the fund is $40 million.", "Hole in the fund"),
        ("The mayor ran up fines of $40 million.", "Fines the mayor ran up"),
        ("The board is facing a $40 million fine.", "Size of the fine"),
        ("Work on the $40 million river lock stopped.", "Cost of the river lock"),
        ("The mayor read a 40-page report.", ""),
        ("The mayor only changed one word in the report.", ""),
        # neither a piece of a sentence nor one with a pronoun asks anything
        ("He received $40,000 in pay.", ""),
        ("Down from the 52 counted before.", ""),
        ("The lead, 1,208 ballots, would fill a barge.", ""),
    ],
)
def test_a_figure_is_asked_after_in_a_question(sentence: str, asked: str) -> None:
    assert question(sentence) == asked


def test_what_a_figure_is_listed_with_asks_nothing() -> None:
    one = reading("courier", "Head\n\nThe mayor has a debt, a closed mill and 148,000 guests who want more.")
    text = one.article.text
    assert question_about(text, text.index("a closed"), len(text) - 1, one.figures[0]) == ""


def test_when_and_whether_go_on_without_a_colon() -> None:
    text = "Former mayor Vera Lund left. Checks were made. The wall broke."
    assert asking_plainly("When: The wall broke", text) == "When the wall broke"
    assert asking_plainly("When: Former mayor Vera Lund left", text) == "When former mayor Vera Lund left"
    assert asking_plainly("Whether Checks were made", text) == "Whether checks were made"
    assert asking_plainly("Who: The song was written by …", text) == "Who wrote the song"
    assert asking_plainly("Who: The mill was restored by …", text) == "Who restored the mill"
    assert asking_plainly("Who: The deal was sunk by …", text) == "By whom the deal was sunk"
    assert asking_plainly("Who: Rep. … won the race", text) == "Who won the race"
    assert asking_plainly("Who: The mayor met … at noon", text) == "Who: The mayor met … at noon"
    assert asking_plainly("When: from Orle to Norby came off the line", text).startswith("When:")


def test_a_name_keeps_its_capital() -> None:
    text = "A crowd met Prime Minister Lund. Lund left. Winters was told by Winters."
    assert gone_on("Prime Minister Lund left", text) == "Prime Minister Lund left"
    assert gone_on("Winters was told", text) == "Winters was told"
    assert gone_on("A crowd left", text) == "a crowd left"


def test_a_number_in_words_keeps_none() -> None:
    assert gone_on("Forty-four people drowned", "Forty-four people drowned.") == "forty-four people drowned"
