"""One thing on two sides of another."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.bearings import bearing_clash
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return bearing_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "The barge sank nine miles north of Orle, the wardens said.",
            "Wardens found the barge that sank south of Orle.",
            ("north of Orle", "south of Orle"),
        ),
        (
            "A fire began in the woods north-east of the Tarn.",
            "The fire in the woods northwest of the Tarn began at noon.",
            ("north-east of the Tarn", "northwest of the Tarn"),
        ),
        (
            "Vell was shot in the left leg by a warden.",
            "A warden shot Vell in the right leg.",
            ("left leg", "right leg"),
        ),
        (
            "A lorry blocked the northbound lane at the mill.",
            "At the mill a lorry blocked the southbound lane.",
            ("northbound lane", "southbound lane"),
        ),
        (
            "The front of the train rolled into a pond.",
            "The last two coaches broke loose and rolled into a pond.",
            ("The front of the train", "last two coaches"),
        ),
        (
            "Two carriages at the back caught fire at the weir.",
            "The leading carriages caught fire near the weir.",
            ("carriages at the back", "leading carriages"),
        ),
    ],
)
def test_one_thing_on_opposite_sides(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("where", *words)
    assert clash(other, one) == Clash("where", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The barge sank north of Orle.", "The barge sank north-east of Orle."),
        ("The barge sank north of Orle.", "The barge sank south of Tarn."),
        ("The barge sank north of Orle.", "A farm south of Orle burned."),
        ("The barge sank north of Orle.", "The barge sank north of Orle, and its crew swam south of Orle."),
        ("Vell was shot in the left leg by a warden.", "A warden shot Vell in the right arm."),
        ("The first train rolled into the pond.", "The last train rolled into the pond."),
        ("The front of the train rolled into a pond.", "The last coaches stayed upright."),
        ("The front of the train rolled into a pond.", "The last lorries rolled into a pond."),
        ("Vell was shot in the left leg by a warden.", "A warden shot Vell, who had the right of way."),
    ],
)
def test_what_is_on_no_opposite_side(one: str, other: str) -> None:
    assert clash(one, other) is None
    assert clash(other, one) is None
