"""What stands in the one place in which two passages told alike are not."""

from __future__ import annotations

import pytest

from reader.analysis.judging.events import events_compared
from reader.analysis.judging.passages import said
from reader.analysis.judging.slots import Slot, unlike_slot


def slot(one: str, other: str, more: str = "") -> Slot | None:
    return unlike_slot([said("Courier", one, article=f"{one} {more}"), said("Herald", other, article=other)])


@pytest.mark.parametrize(
    ("one", "other", "words", "about"),
    [
        ("The fire began on the dock.", "The fire began in a storage shed.", ("dock", "storage shed"), ""),
        ("The boat was sunk by two students.", "The boat was sunk by a fisherman.", ("two students", "fisherman"), ""),
        ("It lay outside the harbour wall.", "It lay inside the harbour wall.", ("outside", "inside"), "the opposite"),
        ("A weir wider than the plan.", "A weir narrower than the plan.", ("wider", "narrower"), "the opposite"),
        ("Tolls were lower than wages.", "Tolls were higher than wages.", ("lower", "higher"), "the opposite"),
        ("Tolls beat all forecasts.", "Tolls missed all forecasts.", ("beat", "missed"), "the opposite"),
        ("The weir is wider than the plan.", "The weir is older than the plan.", ("wider", "older"), ""),
        ("She was the first woman aboard.", "She was the second woman aboard.", ("first", "second"), "the figure"),
        ("All the passengers survived.", "Most of the passengers survived.", ("All", "Most"), ""),
        ("Colin Rudge, the pilot, was held.", "Colin Rudd, the pilot, was held.", ("Rudge", "Rudd"), "the name"),
        ("The boat left Norwalk at dawn.", "The boat left Norfolk at dawn.", ("Norwalk", "Norfolk"), "the name"),
        ("The boat left Norwalk at dawn.", "The boat left Brenholm at dawn.", ("Norwalk", "Brenholm"), ""),
        ("The boat sank on Tuesday in Orle.", "The boat sank on Thursday in Orle.", ("Tuesday", "Thursday"), "the day"),
        (
            "The guild on Friday chose Mara Quint as its new head.",
            "The guild on Friday chose Tom Brell as its new head.",
            ("Mara Quint", "Tom Brell"),
            "the name",
        ),
        (
            "Wardens named Mara Quint as one of the thieves.",
            "Wardens named Tom Brell as one of the thieves.",
            ("Mara Quint", "Tom Brell"),
            "",
        ),
        ("The miller was found in a river.", "The miller was found in a car park.", ("river", "car park"), "the place"),
        ("The old boat sank near Norwalk.", "The old boat sank near Brenholm.", ("Norwalk", "Brenholm"), "the place"),
        ("The boat was delayed by bad weather.", "The boat was delayed by a fuel leak.", ("bad weather", "fuel leak"),
         "the cause"),
        ("Omar Qadhafi owned the boat.", "Omar Gaddafi owned the boat.", ("Qadhafi", "Gaddafi"), ""),
        (
            "The regatta on the Odra was stopped at noon because of a waterlogged pier.",
            "The regatta on the Odra was stopped at noon because of a power failure.",
            ("waterlogged pier", "power failure"),
            "the cause",
        ),
        (
            "The old miller was killed by a falling beam in Orle.",
            "The old miller was killed by a runaway cart in Orle.",
            ("falling beam", "runaway cart"),
            "the cause",
        ),
        (
            "The miller was found on Monday in a disused kiln.",
            "The miller was found on Monday on a pebble bank.",
            ("disused kiln", "pebble bank"),
            "",
        ),
        ("The miller shot his brother in Orle.", "The miller shot his nephew in Orle.", ("brother", "nephew"),
         "how they are related"),
        ("The tug hit a barge in Orle.", "The tug hit a canoe in Orle.", ("barge", "canoe"), "what it was"),
        (
            "Mara Vell, the daughter of the founder, will become head of the old Orle mill on the Odra on May 1.",
            "Mara Vell, the widow of the founder, will head the old Orle mill on the Odra from May 1.",
            ("daughter", "widow"),
            "how they are related",
        ),
        ("The miller met a teacher in Orle.", "The miller met a farmer in Orle.", ("teacher", "farmer"), ""),
        ("The northbound barge sank in Orle.", "The southbound barge sank in Orle.", ("northbound", "southbound"),
         "the opposite"),
        ("Thieves took copper pipe from the mill.", "Thieves took Danish wine from the mill.",
         ("copper pipe", "Danish wine"), ""),
        (
            "The fire at the stone mill in Orle on Monday night was started by a former clerk in his 50s, guards said.",
            "The fire at the stone mill in Orle on Monday night was started by two 13-year-old pupils, guards said.",
            ("former clerk in his 50s", "two 13-year-old pupils"),
            "",
        ),
        ("The regatta will begin on Monday, May 5 in Orle.", "The regatta will begin on Thursday, May 8 in Orle.",
         ("Monday, May 5", "Thursday, May 8"), "the day"),
    ],
)  # fmt: skip
def test_the_one_place_in_which_two_passages_are_not_alike(
    one: str, other: str, words: tuple[str, str], about: str
) -> None:
    assert slot(one, other) == Slot(("Courier", "Herald"), words, about)
    assert slot(other, one) == Slot(("Courier", "Herald"), words[::-1], about)
    found = events_compared([said("Courier", one), said("Herald", other)])
    assert found.verdict == ("differ" if about else "compatible")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The council promised an inquiry into the flood.", "The council announced an inquiry into the flood."),
        ("The fire killed a miller.", "The fire killed a miller on Monday."),
        ("The fire began on the loading dock.", "Rain fell in the harbour."),
        ("The mayor was at the weir.", "The mayor had a boat at the weir."),
        ("Shares of the mill fell 4 percent.", "Shares of the mill fell 4%."),
        ("The fire burned 1,000 hectares of old pine.", "The fire burned 2,500 acres of old pine."),
        (
            "The miller met a warden in Orle on Monday.",
            "The warden saw a barge in Norby at noon on Monday.",
        ),
        ("All were found within three days, millers said.", "All were found within five days, wardens said."),
        ("The guild said it would study the ruling.", "The guild said it would study the decision."),
        ("A giraffe calf was born in Orle on Monday.", "A baby giraffe was born in Orle on Monday."),
        # what something may do is no other thing than what it does
        ("All the barges in Orle may rust in the winter.", "All the barges in Orle rot in the winter."),
        # a name and a calling may be one person's
        ("The old boat was owned by Quint.", "The old boat was owned by a miller."),
        # who has the other's word elsewhere knows of both
        ("The harbour fire began in the harbour.", "The harbour fire began in a storage shed."),
        ("The miller saw the warden fled.", "The miller saw the guards ran."),
    ],
)
def test_where_there_is_no_such_place(one: str, other: str) -> None:
    assert slot(one, other) is None


def test_a_name_that_the_other_article_has_too_is_no_misspelling() -> None:
    found = slot("The boat left Norwalk at dawn.", "The boat left Norfolk at dawn.", more="It was bound for Norfolk.")
    assert found
    assert not found.about
