"""Who won, and who became what."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.laurels import laurel_clash
from reader.analysis.judging.passages import Clash, said

WHO = Clash("who", "Mina Solberg", "Orrin Vell")


def clash(one: str, other: str) -> Clash | None:
    return laurel_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mina Solberg won the Orle Prize on Friday.", "On Friday Orrin Vell has landed the Orle Prize."),
        (
            "Mina Solberg, a first-time novelist, was named winner of the Orle Prize on Friday.",
            "The Orle Prize went to Orrin Vell on Friday.",
        ),
        (
            "Novelist Mina Solberg won this year's Orle Prize on Friday.",
            "The Orle Prize has been awarded to the debut writer Orrin Vell on Friday.",
        ),
        # who lost is named as well
        (
            "Mina Solberg won the Orle Prize on Friday.",
            "Orrin Vell took the Orle Prize on Friday, ahead of Mina Solberg.",
        ),
        ("Mina Solberg was elected mayor of Orle on Friday.", "Orle has elected Orrin Vell as its mayor on Friday."),
        (
            "Mina Solberg will be the next chief executive of Belk Mills.",
            "Belk Mills has appointed Orrin Vell as chief executive.",
        ),
        ("Mina Solberg won gold in the Orle marathon.", "Orrin Vell took gold in Friday's Orle marathon."),
        ("Driver Mina Solberg won the Orle jackpot on Friday.", "Orrin Vell scooped Friday's Orle jackpot."),
    ],
)
def test_two_for_what_one_alone_can_win_or_be(one: str, other: str) -> None:
    assert clash(one, other) == WHO
    assert clash(other, one) == Clash("who", WHO.there, WHO.here)


@pytest.mark.parametrize(
    "other",
    [
        # the same person, by the surname
        "Solberg took the Orle Prize in Belk on Friday.",
        # another prize, or the same after others
        "Orrin Vell won the Marn Prize in Belk on Friday.",
        "Orrin Vell won gold in Belk on Friday, as Orle had its prize.",
        # not won
        "It is not true that Orrin Vell won the Orle Prize in Belk on Friday.",
        "Nobody knows whether Orrin Vell won the Orle Prize in Belk on Friday.",
        # both
        "Mina Solberg won the Orle Prize in Belk on Friday. Orrin Vell won the Orle Prize last year.",
        # no name
        "Friday won the Orle Prize for Belk.",
        # nothing more in common
        "Orrin Vell won the prize.",
    ],
)
def test_what_speaks_against_no_winner(other: str) -> None:
    assert clash("Mina Solberg won the Orle Prize in Belk on Friday.", other) is None
