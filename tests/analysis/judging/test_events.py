"""Passages that answer one question in words."""

from __future__ import annotations

from operator import itemgetter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.judging.clashing import Clashing
from reader.analysis.judging.events import clashing, events_compared, in_turn, words_parted
from reader.analysis.judging.judgement import Judgement
from reader.analysis.judging.passages import said
from reader.evidence import step_words
from reader.model import Step
from tests.analysis.test_verdicts import reading_of, verdict_on


def compared(*texts: str) -> Judgement:
    return events_compared([said(f"Outlet {n}", text) for n, text in enumerate(texts)])


def test_each_outlet_has_its_turn_where_passages_are_many() -> None:
    rows = [("a", 1), ("a", 2), ("a", 3), ("b", 4), ("c", 5), ("b", 6)]
    assert in_turn(rows, 3, itemgetter(0)) == [("a", 1), ("b", 4), ("c", 5)]
    assert in_turn(rows, 4, itemgetter(0)) == [("a", 1), ("a", 2), ("b", 4), ("c", 5)]
    assert in_turn(rows, 6, itemgetter(0)) == rows


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from("abcd"), max_size=30), st.integers(2, 12))
def test_turns_keep_the_order_and_two_outlets_at_least(outlets: list[str], most: int) -> None:
    rows = list(enumerate(outlets))
    kept = in_turn(rows, most, itemgetter(1))
    assert list(kept) == sorted(kept)
    assert len(kept) == min(most, len(rows))
    assert len({o for _, o in kept}) == min(most, len(set(outlets)))


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (
            "The dam above Velmora burst at night.",
            "The dam above Velmora burst at night.",
            "agree: told word for word alike",
        ),
        (
            "The old dam above Velmora burst on Friday.",
            "On Friday the dam above Velmora burst.",
            "agree: told in much the same words",
        ),
        (
            "The council of Velmora will meet in public.",
            "A choir of forty sang while rain fell on the mill.",
            "compatible: each tells other things, no contradiction found",
        ),
        (
            "The council of Velmora closed the weir.",
            "The council of Velmora did not close the weir.",
            "differ: the opposite, closed against did not close",
        ),
    ],
)
def test_passages_are_told_by_how_close_they_are(one: str, other: str, reason: str) -> None:
    assert compared(one, other).reason == reason


WEIR = "The council of Velmora closed the old weir on Friday after a flood."


@pytest.mark.parametrize(
    ("others", "told"),
    [
        (["In Velmora the weir is closed, residents of three streets heard."], "43 % of the words shared"),
        (
            ["In Velmora the weir is closed, residents of three streets heard on the radio and believed."],
            "told in other words (38 % shared)",
        ),
        (
            [WEIR, "In Velmora the weir is closed, residents of three streets heard."],
            "43 % or more of the words shared",
        ),
    ],
)
def test_an_agreement_by_wording_alone_tells_how_much_is_shared(others: list[str], told: str) -> None:
    passages = [said(f"Outlet {n}", text) for n, text in enumerate([WEIR, *others])]
    assert events_compared(passages, linked=1.0).reason == f"agree: {told}, no contradiction found"


def test_the_same_words_with_other_numbers_do_not_agree() -> None:
    text = "The storm cut power to {} homes by the sea for a night."
    one, other, same = (reading_of(n, text.format(v), (str(v), v, v, "")) for n, v in (("a", 40), ("b", 41), ("c", 40)))
    assert verdict_on("event", one, same).verdict == "agree"
    assert verdict_on("event", one, other).verdict != "agree"


def test_a_shared_name_alone_is_not_the_same_thing_told() -> None:
    one = "Ola Brandt of Reed Cottage mended a roof of straw."
    assert compared(one, "Neighbours of Ola Brandt complained of noise.").verdict == "compatible"
    assert compared(one, "A roof of straw was mended by Ola Brandt of Reed Cottage.").verdict == "agree"


def test_a_clash_is_told_with_the_words_of_both() -> None:
    found = clashing(Clashing(("Post", "Echo"), "the opposite", ("rose", "fell")))
    assert found.reason == "differ: the opposite, rose against fell"
    assert (found.apart, found.about) == (("rose", "fell"), "the opposite")
    assert found.steps == (Step("against", ("Post", "Echo"), ("rose", "fell"), ("the opposite",), leads=True),)


def test_words_are_parted_into_those_of_all_and_those_of_one() -> None:
    steps = words_parted(
        [
            said("Post", "The dam burst, Brandt said."),
            said("Echo", "The dam BURST at dawn."),
            said("Post", "It rained."),
        ]
    )
    assert [(s.kind, s.outlets) for s in steps] == [("in all", ()), ("only one", ("Post",)), ("only one", ("Echo",))]
    assert steps[0].values == ("dam", "burst")
    assert steps[1].values[0] == "Brandt"
    assert "rained" in steps[1].values
    assert steps[2].values == ("dawn",)


def test_what_no_outlet_has_alone_makes_no_step() -> None:
    assert words_parted([said("Post", "The dam burst."), said("Echo", "A dam burst.")]) == [
        Step("in all", values=("dam", "burst"))
    ]


WORDS = "The dam burst did not close Velmora on Friday Monday 40 “we . , never é was closed and Brandt"
TEXT = st.lists(st.sampled_from(WORDS.split()), max_size=14).map(" ".join)


@settings(max_examples=15, deadline=None)
@given(TEXT, TEXT)
def test_whichever_outlet_comes_first_the_verdict_is_the_same(one: str, other: str) -> None:
    found, turned = compared(one, other), compared(other, one)
    assert found.verdict == turned.verdict
    assert all(map(step_words, found.steps))
    if one == other:
        assert found.verdict != "differ"


def test_a_name_and_a_post_are_no_agreement() -> None:
    one = "The first mate, Orrin Vell, was reading."
    other = "The first mate, Orrin Vell, was swimming."
    assert events_compared([said("Courier", one), said("Herald", other)]).verdict == "compatible"


def test_verdicts_on_two_charges_are_neither_contrary_nor_the_same() -> None:
    one = said("Courier", "Odra Vell was acquitted of fraud by a court in Orle on Friday.")
    other = said("Herald", "The court in Orle on Friday convicted Odra Vell of tax evasion.")
    assert events_compared([one, other]).reason == "compatible: each tells of another charge"
    same = said("Herald", "The court in Orle on Friday convicted Odra Vell of fraud.")
    assert events_compared([one, same]).verdict == "differ"


def test_who_tells_of_two_days_is_set_against_neither() -> None:
    one = said("Courier", "The miller Odra Vell was reported missing on the glacier on Sunday.")
    other = said("Herald", "The miller Odra Vell was found on Tuesday, two days after she went missing on the glacier.")
    assert events_compared([one, other]).verdict != "differ"
    without = said("Herald", "The miller Odra Vell was reported missing on the glacier on Tuesday.")
    assert events_compared([one, without]).verdict == "differ"


def test_the_day_of_an_attack_is_not_that_of_a_death() -> None:
    one = said("Courier", "Two of those hurt in Tuesday's attack on the mill died at Orle.")
    other = said("Herald", "Two of those hurt at the mill died at Orle on Thursday.")
    assert events_compared([one, other]).verdict != "differ"
    one = said("Courier", "Two of those hurt at the mill died at Orle on Tuesday.")
    assert events_compared([one, other]).verdict == "differ"


def test_a_day_that_owns_something_is_no_place() -> None:
    one = said("Courier", "The toll of the attack in Orle rose to 34.")
    other = said("Herald", "The toll of those killed in Tuesday's attack rose to 34.")
    assert events_compared([one, other]).verdict != "differ"
