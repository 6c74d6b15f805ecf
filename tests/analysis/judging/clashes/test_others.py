"""Two persons of whom both may hold what of one could not."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.others import of_a_further_one, of_other_persons
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
