"""One person's death with two causes."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.deaths import cause_clash
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return cause_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "Orrin Vell died after he fell from the weir.",
            "Orrin Vell was killed by a stray bullet.",
            ("fell", "bullet"),
        ),
        (
            "Orrin Vell, found dead in his mill, had been strangled.",
            "A single stab to the chest killed Orrin Vell.",
            ("strangled", "stab"),
        ),
        (
            "The miller Orrin Vell was stabbed to death in Orle.",
            "The inquest on Orrin Vell heard that the miller had been strangled.",
            ("stabbed", "strangled"),
        ),
        ("Orrin Vell was shot dead in Orle.", "Orrin Vell was stabbed to death in Orle.", ("shot", "stabbed")),
        (
            "Orrin Vell died of gunshot wounds.",
            "Orrin Vell was stabbed in Orle Park and later died.",
            ("gunshot", "stabbed"),
        ),
        ("Mr Vell died of a heart attack.", "Vell, 51, was found dead of an overdose.", ("heart attack", "overdose")),
    ],
)
def test_two_causes_of_one_death(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("cause", *words)
    assert clash(other, one) == Clash("cause", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orrin Vell died after he fell from the weir.", "Bryn Tarn was killed by a bullet."),
        ("Orrin Vell died after a fall.", "Orrin Vell was killed when he fell from the weir."),
        ("Orrin Vell died after a fall.", "Orrin Vell died, but not of a bullet."),
        ("Orrin Vell died when a bullet hit him and he fell.", "Orrin Vell died in a fall."),
        ("Orrin Vell died after a fall.", "Orrin Vell was hit by a bullet once."),
    ],
)
def test_what_is_no_other_cause(one: str, other: str) -> None:
    assert clash(one, other) is None
    assert clash(other, one) is None
