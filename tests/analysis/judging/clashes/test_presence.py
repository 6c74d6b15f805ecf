"""What one outlet says was not there and another tells of."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.presence import presence_clash
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return presence_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "“There was no signal post,” the warden said.",
            "Smugglers had turned the mill into a signal post, the guild said.",
            ("There was no signal post", "signal post"),
        ),
        (
            "There was not one miller in it.",
            "Five wounded men had been among the millers.",
            ("There was not one miller", "millers"),
        ),
        (
            "The bailiffs said there were no barrels in the cellar.",
            "Wardens carried forty barrels out of the cellar.",
            ("there were no barrels", "barrels"),
        ),
        (
            "No signal flares were used on the weir.",
            "The wardens hit back with whistles and SIGNAL FLARES.",
            ("No signal flares", "SIGNAL FLARES"),
        ),
        (
            "The warden denied that his men had used signal flares.",
            "The wardens hit back with whistles and signal flares.",
            ("denied that his men had used signal flares", "signal flares"),
        ),
    ],
)
def test_what_was_not_there_and_was_is_apart(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("opposite", *words)
    assert clash(other, one) == Clash("opposite", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # elsewhere
        ("There were no barrels in the cellar.", "Wardens carried barrels across the weir."),
        # told as lacking there too
        ("The millers had no flour for two days.", "For two days a failure of the flour supply held up the millers."),
        ("The millers had no flour for two days.", "For two days the millers had flour shortages."),
        # neither tells of it
        ("There was no signal post.", "The guild denied that it kept a signal post."),
        ("There was no signal post.", "It might become a signal post."),
        # nothing that is there or not
        ("There was no sign of the barge on the weir.", "The sign on the weir named the barge."),
        ("There was no doubt of it.", "The guild has a doubt of it."),
        # less than was said
        ("There was no longer a signal post.", "It was once a signal post."),
    ],
)
def test_what_may_both_hold_is_not_apart(one: str, other: str) -> None:
    assert clash(one, other) is None
    assert clash(other, one) is None


def test_who_tells_both_is_not_set_against_one_that_tells_either() -> None:
    both = [said("Courier", "There was no signal post."), said("Courier", "The guild spoke of a signal post.")]
    assert presence_clash(both, [said("Herald", "It was a signal post.")]) is None


def test_what_somebody_has_not_others_may_have() -> None:
    assert clash("We have no coal.", "The guild of Orle sells coal.") is None
    assert clash("There was no coal.", "The guild of Orle sold coal.") is not None
