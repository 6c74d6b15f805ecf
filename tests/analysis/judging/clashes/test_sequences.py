"""Two things told in the other order."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.sequences import sequence_clash
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return sequence_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wardens opened the sluice before millers left the weir.", "Millers left the weir before wardens opened it."),
        ("Wardens opened the sluice before millers left.", "Wardens opened the sluice only after millers left."),
        (
            "The guild gave its warning an hour before the barge left.",
            "Guilds sent a warning an hour AFTER the barge sank.",
        ),
        ("Before millers left, wardens opened the sluice.", "Millers left, then wardens opened the sluice."),
        ("Wardens had already opened the sluice when millers left.", "Millers left before wardens opened the sluice."),
        ("Wardens opened the sluice only once millers had left.", "Millers left only when wardens opened the sluice."),
    ],
)
def test_the_other_order(one: str, other: str) -> None:
    for a, b in ((one, other), (other, one)):
        found = clash(a, b)
        assert found is not None
        assert found.kind == "sequence"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wardens opened the sluice before millers left.", "Millers left after wardens opened the sluice."),
        # where something was is no event
        (
            "After the verdict, Orle Weir asks how it came to that.",
            "The foreman read the verdicts after a long trial in Orle Weir.",
        ),
        ("Wardens opened the sluice before noon.", "Wardens opened the sluice after noon."),
        (
            "The guild raised 40 crowns for the mill before costs.",
            "The guild raised 30 crowns for the mill after costs.",
        ),
        ("Wardens opened the sluice when millers left.", "Millers left before wardens opened the sluice."),
        ("Wardens opened the sluice before millers left.", "Millers left before the bells rang."),
        ("Six sailors died after the Odra flood.", "The Odra flood toll rose to five after two millers died."),
    ],
)
def test_the_same_order(one: str, other: str) -> None:
    assert clash(one, other) is None
    assert clash(other, one) is None


def test_only_what_stands_around_the_turn_is_shown() -> None:
    found = clash(
        "Wardens of the upper valley of Odra opened the sluice before millers left the weir with all their sheep.",
        "Millers left the weir before wardens opened the sluice.",
    )
    assert found is not None
    assert found.here == "Odra opened the sluice before millers left the weir"


def test_what_is_required_before_is_no_order() -> None:
    one = "The committee lowered the score that millers had to reach before the bell rang."
    assert clash(one, "The bell rang before millers could reach the committee of the score.") is None


def test_who_came_first_may_be_told_by_names_alone() -> None:
    one, other = "Orla Lund Weir", "Tam Berg Quint"
    assert clash(f"{one} came ashore before {other}.", f"{other} came ashore before {one}.") is not None
