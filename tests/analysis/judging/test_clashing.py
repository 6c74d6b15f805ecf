from __future__ import annotations

import pytest

from reader.analysis.judging.clashing import Clashing, first_clash
from reader.analysis.judging.passages import Said, said


def clash(**told: str) -> Clashing | None:
    return first_clash([said(outlet, text) for outlet, text in told.items()])


def test_the_first_two_outlets_that_clash_are_named_with_their_words() -> None:
    found = clash(Star="Shares were traded.", Post="Shares of Vellin Mills rose.", Echo="Shares of Vellin Mills fell.")
    assert found == Clashing(("Post", "Echo"), "the opposite", ("rose", "fell"))


def test_what_was_done_is_told_before_when() -> None:
    found = clash(
        Post="The harbour council will return on Monday at Orle.",
        Echo="The harbour council will not return on Tuesday at Orle.",
    )
    assert found is not None
    assert found.about == "the opposite"


def test_one_outlet_does_not_clash_with_itself() -> None:
    both: list[Said] = [said("Post", "Shares of Vellin Mills rose."), said("Post", "Shares of Vellin Mills fell.")]
    assert first_clash(both) is None


@pytest.mark.parametrize(
    ("one", "other", "about"),
    [
        ("Warden Orrin Vell resigned on Friday.", "Orrin Vell was sacked by the board.", "the opposite"),
        ("Not one grain wagon was stopped on the road.", "Three grain wagons were held up for a day.", "the opposite"),
        ("Millers left, then wardens opened it.", "Before millers left, wardens opened it.", "the order"),
        ("Bryn Odra beat Halla Vell by a length.", "Halla Vell beat Bryn Odra.", "the other way round"),
        ("The dam burst on Monday.", "The dam burst on Sunday.", "the day"),
        ("The wall was built in 1911, the board said.", "The wall was built in 1912, the board said.", "the time"),
        ("Odra was a judge from 1990 to 1994.", "Odra was a judge from 1992 to 1997.", "the years"),
        ("The council elected Walter Vell treasurer of the harbour fund.",
         "The harbour fund: the council elected Martha Vell treasurer.", "the name"),
        ("Ms. Orr, then an assistant harbour director, signed.", "Ms. Orr, the harbour director, signed.", "the post"),
        ("Orrin Vell died after he fell from the weir.", "Orrin Vell was killed by a stray bullet.", "the cause"),
        ("Halla Odra founded the weir museum.", "The weir museum was founded by Bryn Tarn.", "who"),
        ("The mill of Odra was bombed by the army.", "Insurgents attacked the mill of Odra.", "who"),
        ("A sparrow flew into the hall.", "A small pigeon flew into the hall.", "what it was"),
        ("The barge sank north of Orle.", "Wardens found the barge that sank south of Orle.", "where"),
        ("The talks were held in Geneva.", "The talks were held in Vienna.", "the place"),
        ("The barge sank before dawn.", "The barge sank in the afternoon.", "the part of the day"),
        ("The owl flew off minutes after the landing.", "The owl flew off an hour after landing.", "the time"),
    ],
)  # fmt: skip
def test_an_outlet_between_two_that_clash_hides_nothing(one: str, other: str, about: str) -> None:
    found = clash(Post=one, Star="Nobody knows.", Echo=other)
    assert found is not None
    assert (found.outlets, found.about) == (("Post", "Echo"), about)
    assert clash(Post=one, Star="Nobody knows.", Echo="It rains.") is None


def test_of_two_contests_schools_or_measures_neither_clashes_with_the_other() -> None:
    week = "Pupils in {} will return to class on {} once their boiler is mended."
    assert clash(Post=week.format("Orle", "Thursday"), Echo=week.format("Orle", "Friday"))
    assert not clash(Post=week.format("Orle", "Thursday"), Echo=week.format("Norby", "Friday"))
    sales, profit = "Sales of the guild grew 11 percent in May.", "Profit of the guild grew 6 percent in May."
    assert not clash(Post=sales, Echo=profit)


def test_a_further_one_may_have_fared_otherwise() -> None:
    caught = "A thief was caught in Belk after the raid on the Odra guild."
    hunted = "Police in Belk are still hunting for {} thief after the raid on the Odra guild."
    assert clash(courier=hunted.format("a second"), herald=caught) is None
    assert clash(courier=hunted.format("the"), herald=caught) is not None
