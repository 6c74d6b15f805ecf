"""Places that are told by a number."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.numbered import number_clash
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return number_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "The fire at Odra Towers began on the eleventh floor.",
            "At Odra Towers a third-floor flat caught fire.",
            ("eleventh floor", "third-floor"),
        ),
        ("He fell at Odra from the 4th storey.", "He fell from the fifth floor, the Odra guild said.",
         ("4th storey", "fifth floor")),
        ("A guest was found dead in room 212 of the Odra.", "In room 508 of the Odra a guest was found dead.",
         ("room 212", "room 508")),
        ("The fire at Odra House began on the second floor.", "It began in the basement of Odra House.",
         ("second floor", "basement")),
        ("A lorry spilled acid at junction 14 of the motorway.", "Acid ran from a lorry at exit 17 of the motorway.",
         ("junction 14", "exit 17")),
        ("The train to Odra left platform four.", "It left for Odra from platform 9.", ("platform four", "platform 9")),
    ],
)  # fmt: skip
def test_one_place_has_one_number(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("where", *words)
    assert clash(other, one) == Clash("where", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("He fell at Odra from the fourth floor.", "He fell at Odra from the 4th storey."),
        ("He fell at Odra from the fourth to the first floor.", "He lay at Odra on the first floor."),
        ("A flat on the fourth floor burned.", "The third floor was flooded."),
        ("He fell at Odra from the fourth floor.", "He did not fall at Odra from the third floor."),
        ("The third floor at Odra burned.", "The third gate at Odra was shut."),
    ],
)
def test_what_may_both_hold(one: str, other: str) -> None:
    assert clash(one, other) is None
