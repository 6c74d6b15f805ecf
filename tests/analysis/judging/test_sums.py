"""What the figures and persons of one passage come to, set against the figure of another."""

from __future__ import annotations

import pytest

from reader.analysis import read_article
from reader.analysis.judging.judgement import Judgement
from reader.analysis.verdicts import judged
from reader.model import Article, Mention


def compared(one: str, other: str) -> Judgement:
    articles = [Article(name, f"{name}.txt", name, "", text) for name, text in (("Courier", one), ("Herald", other))]
    readings = {a.id: read_article(a) for a in articles}
    mentions = [Mention(a.id, 0, len(a.text), a.text, "", None, readings[a.id].figures[0].id) for a in articles]
    return judged("figure", mentions, readings)


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("Five people died in the crash.", "The driver and four passengers died in the crash.", "agree"),
        ("Five members of a family died.", "A couple and their three sons died.", "agree"),
        ("Six people died in the crash.", "The driver and four passengers died in the crash.", "differ"),
        ("Five passengers died in the crash.", "The driver and four passengers died in the crash.", "differ"),
        ("Four children died in the crash.", "A teacher and three children died in the crash.", "differ"),
        ("Four people were arrested.", "A man and two women were arrested.", "differ"),
    ],
)
def test_who_counts_all_that_are_told_of_in_one_list_agrees(one: str, other: str, verdict: str) -> None:
    assert compared(one, other).verdict == verdict
    assert compared(other, one).verdict == verdict


def test_a_list_of_people_is_set_against_a_number_in_its_own_words() -> None:
    found = compared("Six people died in the crash.", "The driver and four passengers died in the crash.")
    assert found.reason == "differ: conflict, six against the driver and four passengers"


def test_a_toll_that_counts_the_attacker_is_that_of_one_who_does_not() -> None:
    one = "A gunman killed 11 people at the fair before he shot himself."
    found = compared(one, "Twelve people, including the gunman, died at the fair.")
    assert found.reason == "compatible: one including the gunman, 11 and twelve"
    assert compared(one, "Thirteen people, including the gunman, died at the fair.").verdict == "differ"
    assert compared(one, "Thirteen people, including two gunmen, died at the fair.").verdict == "compatible"


def test_what_a_number_has_come_from_is_not_added_to_it() -> None:
    found = compared("There were 60 cases in May.", "The number of cases rose from 20 to 40 in May.")
    assert found.verdict == "differ"


def test_the_rest_of_a_whole_is_another_part_of_it() -> None:
    one = "The council will shut three of its seven libraries."
    assert compared(one, "Four of the seven libraries will stay open.").verdict == "compatible"
    assert compared(one, "Five of the seven libraries will stay open.").verdict == "differ"
