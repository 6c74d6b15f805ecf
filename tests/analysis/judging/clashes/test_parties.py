"""What a party did to one outlet and did not to another."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.parties import party_clash
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return party_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "It began at Odra when rebels manning the gate fired on a patrol.",
            "Government troops opened up on the gate of Odra, and the rebels there only then shot back.",
            ("rebels manning the gate fired", "rebels there only then shot back"),
        ),
        (
            "The lull at Odra was ended by Carvian guards.",
            "Carvian guards at Odra, it says, held their fire.",
            ("ended by Carvian guards", "Carvian guards at Odra, it says, held their fire"),
        ),
        (
            "The council blames the army for the end of the lull at Odra.",
            "Soldiers at Odra had kept the peace.",
            ("blames the army", "Soldiers at Odra had kept the peace"),
        ),
        (
            "Gunmen of the Red Ford militia stopped the carts at Odra.",
            "The carts at Odra were held up, though the Red Ford militia had waved them through.",
            ("Red Ford militia stopped", "Red Ford militia had waved"),
        ),
        (
            "The mine at Odra was laid by rebels of the Crescent Column.",
            "Wardens at Odra found nothing to link it with the Crescent Column.",
            ("laid by rebels of the Crescent Column", "nothing to link it with the Crescent Column"),
        ),
        (
            "Militiamen loyal to the warden turned back a cart of bread for Odra.",
            "The cart of bread for Odra was held up; the militia had waved it through.",
            ("Militiamen loyal to the warden turned back", "militia had waved"),
        ),
        (
            "The town of Odra fell to the Eastern Brigade on Friday.",
            "Troops at Odra beat off the Eastern Brigade on Friday.",
            ("fell to the Eastern Brigade", "beat off the Eastern Brigade"),
        ),
        (
            "The bomb at Odra was planted by his former partner, Owen Firle.",
            "Owen Firle, once suspected, has been cleared of the bomb at Odra.",
            ("planted by his former partner, Owen Firle", "Owen Firle, once suspected, has been cleared"),
        ),
        (
            "Black Willow has claimed the bomb at Odra.",
            "No word of it came to Odra from the guild, and Black Willow had nothing to do with it.",
            ("Black Willow has claimed the", "Black Willow had nothing to do with"),
        ),
    ],
)
def test_who_did_it_and_did_not(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("who", *words)
    assert clash(other, one) == Clash("who", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # both deeds are told by both
        ("The army fired first at Odra, rebels answered.", "Rebels at Odra answered the army, which had fired first."),
        # each side's word, which both outlets have
        (
            "The army said rebels fired first at Odra. Rebels said they had returned fire.",
            "Rebels fired first at Odra, the army said, but the rebels had returned fire by their own account.",
        ),
        # other days
        ("The army fired first at Odra on Monday.", "On Tuesday the army held its fire at Odra."),
        # another deed
        ("The union blocked the road to Odra.", "The union at Odra held its fire."),
        # of two parties
        ("Carvian guards fired first at Odra.", "Belian guards held their fire at Odra."),
        # nothing names the same place
        ("Rebels fired first on the ridge.", "The rebels held their fire in the valley."),
        # doubted and denied
        ("Rebels may have fired first at Odra.", "Rebels at Odra returned fire."),
        ("Rebels did not fire first at Odra.", "Rebels at Odra returned fire."),
    ],
)
def test_what_may_both_hold(one: str, other: str) -> None:
    assert clash(one, other) is None
