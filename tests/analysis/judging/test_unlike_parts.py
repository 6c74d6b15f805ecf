"""What each of two outlets alone has in one part: another cause, another place, another doer."""

from __future__ import annotations

import pytest

from reader.analysis.judging.events import events_compared
from reader.analysis.judging.passages import said
from reader.analysis.judging.unlike_parts import unlike_parts


def parts(one: str, other: str, more: str = "") -> str:
    return unlike_parts([said("Courier", one, article=f"{one} {more}"), said("Herald", other, article=other)])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The regatta was called off because too few tickets were sold.",
            "The regatta has been cancelled on account of the approaching storm.",
            "with another cause: too few tickets were sold and the approaching storm",
        ),
        (
            "The flood in Orle was triggered by a burst sluice.",
            "Weeks of rain caused the flood in Orle.",
            "with another cause: a burst sluice and Weeks of rain",
        ),
        (
            "Wardens blamed a rusty chain for the loss of the barge.",
            "A drunken pilot was to blame for the loss of the barge.",
            "with another cause: a rusty chain and A drunken pilot",
        ),
        (
            "The miller was found on Monday in a disused quarry.",
            "Divers found the miller in the reservoir.",
            "with another place: in a disused quarry and in the reservoir",
        ),
        (
            "The gunman was shot dead by an off-duty officer.",
            "A security guard killed the gunman at the gate.",
            "",
        ),
        (
            "The gunman was killed by an off-duty officer.",
            "A security guard killed the gunman at the gate.",
            "done by others: an off-duty officer and A security guard",
        ),
        (
            "The barge sank after it hit a pier.",
            "The barge sank after an explosion in the galley.",
            "upon something else: it hit a pier and an explosion in the galley",
        ),
        (
            "The talks collapsed over lock tolls.",
            "The talks collapsed over fish.",
            "upon something else: lock tolls and fish",
        ),
        ("The barge sank after it hit a pier.", "The pilot left after an explosion.", ""),
        (
            "The barge sank because it was overladen.",
            "The barge sank when a wave hit it.",
            "upon something else: it was overladen and a wave hit it",
        ),
        ("The barge sank after 90 minutes.", "The barge sank after a fire.", ""),
        ("The barge sank after it hit a pier.", "The barge did not sink after a fire.", ""),
        # the same cause in words that are shared, one that is denied, and what is but to come
        ("The barge sank because of a rusty chain.", "A chain that was rusty caused the wreck.", ""),
        ("The barge sank because of a rusty chain.", "The wreck was not caused by the fog.", ""),
        ("The barge was lost because of fog.", "The barge was due to be sold.", ""),
        ("Sank because of a rusty chain.", "Caused by fog.", "with another cause: a rusty chain and fog"),
        ("Made of oak, the barge sank because of a rusty chain.", "The barge sank at noon.", ""),
        # what was done there is not the same, and what stands ahead of a place is no deed
        ("The miller was found in a quarry.", "The miller was born in a cottage.", ""),
        ("The miller was found in a quarry.", "The house in the forest is old.", ""),
    ],
)
def test_what_each_of_two_outlets_alone_has(one: str, other: str, expected: str) -> None:
    assert parts(one, other) == expected


def test_an_outlet_that_has_the_others_words_elsewhere_knows_of_both() -> None:
    one, other = "The barge sank because of a rusty chain.", "The barge sank because of thick fog."
    assert parts(one, other)
    assert not parts(one, other, more="There was fog, too.")


def test_of_outlets_that_give_each_another_cause_nobody_reads_that_they_agree() -> None:
    one = "The Odra regatta in Orle was stopped by wardens on Sunday due to gusts and high water at the weir."
    other = "Wardens stopped the Odra regatta in Orle on Sunday owing to a strike of ferrymen and pilots in the port."
    found = events_compared([said("Courier", one), said("Herald", other)])
    assert (found.verdict, found.why) == (
        "compatible",
        "much the same, with another cause: gusts and a strike of ferrymen",
    )
