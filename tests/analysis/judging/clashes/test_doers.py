"""One deed, two who are said to have done it."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.doers import doer_clash, instead_clash
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
        ("The revolt was led by Halla Odra.", "The revolt was led by Captain Bryn Tarn."),
        ("Halla Odra led the revolt.", "The revolt was led by Bryn Tarn."),
    ],
)
def test_two_doers_of_one_deed(one: str, other: str) -> None:
    found = clash(one, other)
    assert found is not None
    assert (found.kind, found.here, found.there.removeprefix("Captain ")) == ("who", "Halla Odra", "Bryn Tarn")
    assert clash(other, one) == found.turned()


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
        ("The revolt was led by Captain Odra.", "The revolt was led by Halla Odra."),
        ("The march was led by Halla Odra on Monday.", "The march was led by Bryn Tarn on Tuesday."),
        ("The march was joined by Halla Odra.", "The march was joined by Bryn Tarn."),
    ],
)
def test_what_others_did_too(one: str, other: str) -> None:
    assert clash(one, other) is None
    assert clash(other, one) is None


def instead(one: str, other: str) -> Clash | None:
    return instead_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "Wardens from Orle, and not the guild, will mend the weir.",
            "The guild will mend the weir itself.",
            ("and not the guild", "guild will mend"),
        ),
        (
            "The weir was opened by Halla Odra, not by Vell.",
            "Vell opened the weir at ten.",
            ("by Halla Odra, not by Vell", "Vell opened"),
        ),
    ],
)
def test_who_did_it_instead_of_whom_another_names(one: str, other: str, words: tuple[str, str]) -> None:
    assert instead(one, other) == Clash("who", *words)
    assert instead(other, one) == Clash("who", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wardens, and not the guild, will mend the weir.", "The guild will not mend the weir."),
        ("Wardens, and not the guild, will mend the weir.", "The guild paid for the boats."),
        ("Wardens, and not the guild, will mend the weir.", "The council will mend the weir."),
        ("Wardens will mend the weir, but not yet.", "The guild will mend the weir."),
        ("Wardens praised the guild, but not the council.", "The council praised the weir."),
    ],
)
def test_who_may_have_done_something_else(one: str, other: str) -> None:
    assert instead(one, other) is None
    assert instead(other, one) is None
