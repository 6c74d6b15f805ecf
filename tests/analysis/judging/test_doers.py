"""One deed, two who are said to have done it."""

from __future__ import annotations

import pytest

from reader.analysis.judging.doers import doer_clash
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return doer_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Halla Odra founded the weir museum in 1950.", "The weir museum was founded by Bryn Tarn."),
        (
            "Halla Odra first spotted the crack in the weir.",
            "It was Bryn Tarn who first noticed the crack in the weir.",
        ),
    ],
)
def test_two_doers_of_one_deed(one: str, other: str) -> None:
    assert clash(one, other) == Clash("who", "Halla Odra", "Bryn Tarn")
    assert clash(other, one) == Clash("who", "Bryn Tarn", "Halla Odra")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Halla Odra founded the weir museum in 1950.", "Bryn Tarn founded the barge club in 1950."),
        ("Halla Odra founded the weir museum.", "The weir museum was founded by Odra."),
        (
            "Halla Odra founded the weir museum.",
            "Bryn Tarn founded the weir museum. Halla Odra founded the weir museum too.",
        ),
        ("Halla Odra visited the weir museum.", "Bryn Tarn visited the weir museum."),
    ],
)
def test_what_others_did_too(one: str, other: str) -> None:
    assert clash(one, other) is None
    assert clash(other, one) is None
