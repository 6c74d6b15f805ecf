"""Two persons of whom both may hold what of one could not."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.others import (
    occasions_apart,
    of_a_further_one,
    of_described_persons,
    of_other_persons,
    of_two_sides,
)
from reader.analysis.judging.events import events_compared
from reader.analysis.judging.passages import said


@pytest.mark.parametrize(
    ("one", "other", "are_two"),
    [
        ("Tom Reed pleaded guilty on Monday.", "His partner, Sara Voss, pleaded not guilty on Monday.", True),
        ("Anna Weir was convicted on Monday.", "Her brother, Paul Weir, was acquitted on Monday.", True),
        ("The mayor resigned on Tuesday.", "The deputy mayor did not resign on Tuesday.", True),
        ("Tom Reed pleaded guilty on Monday.", "Reed pleaded not guilty on Monday.", False),
        ("Tom Reed pleaded guilty on Monday.", "Thomas Reed pleaded not guilty on Monday.", False),
        ("Tom Reed pleaded guilty on Monday.", "Reed and his partner, Sara Voss, pleaded not guilty on Monday.", False),
        ("Tom Reed said the mill was sold.", "Sara Voss said the mill was not sold.", False),
        ("The deputy mayor, no mayor yet, resigned.", "The mayor did not resign.", False),
    ],
)
def test_whom_two_passages_tell_of(one: str, other: str, are_two: bool) -> None:
    a, b = said("Courier", one), said("Herald", other)
    assert of_other_persons([a], [b]) is of_other_persons([b], [a]) is are_two
    if are_two:
        assert events_compared([a, b]).verdict == "compatible"


@pytest.mark.parametrize(
    ("one", "other", "further"),
    [
        ("Wardens held a man in Orle on Thursday.", "Wardens held a second man in Orle on Saturday.", True),
        ("Wardens held a man in Orle on Thursday.", "Another man was held in Norby on Saturday.", True),
        ("Wardens held a man in Orle on Thursday.", "Wardens held a man in Orle on Saturday.", False),
        ("Wardens held a second man on Thursday.", "A second man was held on Saturday.", False),
        ("Wardens held a woman in Orle on Thursday.", "Wardens held a second man in Orle on Saturday.", False),
    ],
)
def test_a_further_one_may_be_of_another_day(one: str, other: str, further: bool) -> None:
    a, b = said("Courier", one), said("Herald", other)
    assert of_a_further_one([a], [b]) is of_a_further_one([b], [a]) is further
    if further:
        assert events_compared([a, b]).verdict != "differ"


@pytest.mark.parametrize(
    ("one", "other", "are_two"),
    [
        ("A 16-year-old boy hurt at the weir died.", "A 15-year-old girl hurt at the weir went home.", True),
        ("A 16-year-old pupil, a boy, died.", "A 15-year-old local girl went home.", False),
        ("A 16-year-old boy hurt at the weir died.", "A 16-year-old girl hurt at the weir went home.", False),
        ("A 16-year-old boy hurt at the weir died.", "A 15-year-old boy hurt at the weir went home.", False),
        ("A 16-year-old boy hurt at the weir died.", "The girl went home.", False),
    ],
)
def test_two_who_are_of_another_age_and_of_another_sex(one: str, other: str, are_two: bool) -> None:
    a, b = said("Courier", one), said("Herald", other)
    assert of_described_persons([a], [b]) is of_described_persons([b], [a]) is are_two
    assert not are_two or events_compared([a, b]).verdict != "differ"


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (
            "Lena Orr lost her singles final in Orle.",
            "Lena Orr won her doubles final in Orle.",
            ("singles", "doubles final"),
        ),
        (
            "The mill made a loss in the third quarter.",
            "The mill made a profit in the first nine months.",
            ("third quarter", "nine months"),
        ),
        (
            "The bridge at Upper Orle was torn down by the flood.",
            "The bridge at Lower Orle was not torn down by the flood.",
            ("Upper", "Lower"),
        ),
        (
            "The lower house in Orle backed the sluice.",
            "In Orle senators rejected the sluice.",
            ("lower house", "senators"),
        ),
        (
            "Profits at the boat arm of Belk Mills fell last year.",
            "Belk Mills said its group profit rose last year.",
            ("arm of", "group profit"),
        ),
        (
            "Soldiers were hurt by the shelling of Orle.",
            "Civilians were not hurt by the shelling of Orle.",
            ("Soldiers", "Civilians"),
        ),
        ("The mill made a loss in the third quarter.", "The mill made a profit in the third quarter.", None),
        ("Lena Orr lost her singles match in Orle.", "Lena Orr won the match in Orle.", None),
        (
            "Lena Orr lost in the singles and won in the mixed doubles.",
            "Lena Orr won in the mixed doubles and lost in the singles.",
            None,
        ),
    ],
)
def test_what_was_so_in_one_contest_need_not_be_in_another(one: str, other: str, apart: tuple[str, str] | None) -> None:
    a, b = said("Courier", one), said("Herald", other)
    assert occasions_apart([a], [b]) == apart
    assert occasions_apart([b], [a]) == (apart and apart[::-1])
    assert not apart or events_compared([a, b]).why == f"one says “{apart[0]}”, the other “{apart[1]}”"


def test_another_case_of_somebody_says_nothing_of_this_one() -> None:
    cleared = said("Courier", "Builder Orrin Vell was acquitted of fraud in Orle on Tuesday.")
    before = "Orrin Vell, a builder from Orle, was convicted{} of fraud."
    assert events_compared([cleared, said("Herald", before.format(""))]).verdict == "differ"
    assert events_compared([cleared, said("Herald", before.format(", in an unrelated case,"))]).verdict != "differ"


@pytest.mark.parametrize(
    ("one", "other", "are_two"),
    [
        ("The east gate is open.", "The west gate is shut.", True),
        ("The upper deck burned.", "The lower deck is intact.", True),
        ("The east gate is open.", "The east gate is shut.", False),
        ("The east gate is open.", "The west wall is shut.", False),
        ("The east gate and the west gate are open.", "The west gate is shut.", False),
    ],
)
def test_which_of_two_things_is_meant(one: str, other: str, are_two: bool) -> None:
    a, b = said("Courier", one), said("Herald", other)
    assert of_two_sides([a], [b]) is of_two_sides([b], [a]) is are_two


def test_what_is_told_of_two_things_is_no_agreement() -> None:
    one = "The east runway at Orle Field has reopened after the snow."
    told = events_compared(
        [said("Courier", one), said("Herald", "The west runway at Orle Field will stay closed after the snow.")]
    )
    assert (told.verdict, told.why) == ("compatible", "each tells of another of two")
