"""Soon after something, and long after it."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.lapses import lapse_clash
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return lapse_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "The owl flew off minutes after the landing.",
            "The owl flew off an hour after landing.",
            ("minutes after the landing", "an hour after landing"),
        ),
        (
            "The weir of Orle broke shortly before its inspection.",
            "Weeks before the inspection the weir of Orle broke.",
            ("shortly before its inspection", "Weeks before the inspection"),
        ),
    ],
)
def test_one_thing_soon_and_long_after_another(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("time", *words)
    assert clash(other, one) == Clash("time", *reversed(words))


@pytest.mark.parametrize(
    "other",
    [
        "The owl flew off moments after the landing.",
        "The owl flew off 90 minutes after the landing.",
        "The owl flew off two hours after the landing.",
        "The owl flew off an hour before landing.",
        "The owl flew off an hour after breakfast.",
        "The warden slept an hour after landing.",
        "The owl flew off an hour after landing, and another minutes after landing.",
    ],
)
def test_what_is_at_no_other_lapse(other: str) -> None:
    told = "The owl flew off minutes after landing."
    assert clash(told, other) is None
    assert clash(other, told) is None
