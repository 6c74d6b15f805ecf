"""People of whom a passage tells in one breath, some of them without a number."""

from __future__ import annotations

import pytest

from reader.analysis import read_article
from reader.analysis.judging.together import people_together
from reader.model import Article


@pytest.mark.parametrize(
    ("text", "number", "many"),
    [
        ("The driver and four passengers died in the crash.", "four", 5),
        ("A couple and their three sons died in the crash.", "three", 5),
        ("Orrin Vell, 34, and his two sons, 4 and 6, died in the crash.", "two", 3),
        ("A mother, her two sons and her daughter died in the crash.", "two", 4),
        ("Nine guests, a waiter and two guards died in the fire.", "two", 12),
        ("Two soldiers, along with their driver, died in the blast.", "Two", 3),
        ("Two soldiers along with their driver died in the blast.", "Two", 3),
        ("Four passengers died in the crash.", "Four", 0),
        ("Four passengers died, and the driver was hurt.", "Four", 0),
        ("The family and four friends died in the crash.", "four", 0),
        ("A bus and four passengers fell off the bridge.", "four", 0),
        ("Two men and three women died in the crash.", "Two", 0),
        ("In Orle, three children were hurt.", "three", 0),
        ("Many died, including a mother and her two children.", "two", 0),
        ("A mother and her two children were among those who died.", "two", 0),
    ],
)
def test_people_in_one_list_are_counted_together(text: str, number: str, many: int) -> None:
    beside = read_article(Article("a", "a.txt", "Courier", "", text)).figures
    figure = next(f for f in beside if f.text == number)
    found = people_together(text, figure, beside, 0)
    assert (found.number if found else 0) == many


def test_a_list_of_people_is_told_in_its_words() -> None:
    text = "The driver and four passengers died in the crash."
    beside = read_article(Article("a", "a.txt", "Courier", "", text)).figures
    found = people_together(text, beside[0], beside, 0)
    assert found is not None
    assert found.words == "the driver and four passengers"
