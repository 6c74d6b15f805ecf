"""How a match or a vote ended."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.tallies import tally_clash
from reader.analysis.judging.passages import Clash, said

WON = "The men of Belk Rovers beat Odra Albion 2-1 at the weir on Friday."


def clash(one: str, other: str, article: str = "") -> Clash | None:
    return tally_clash([said("Courier", one, article=article)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (WON, "Odra Albion were thrashed by Belk Rovers, 4-0, on Friday.", ("2-1", "4-0")),
        (WON, "It was a 1–1 draw for Belk Rovers at Odra Albion.", ("2-1", "1–1")),
        (
            "The council of Upper Belk voted 5-4 for the Odra sluice.",
            "By a vote of 6-3 the Upper Belk council backed the sluice on the Odra.",
            ("5-4", "6-3"),
        ),
        (
            "By 7 votes to 4 the Upper Belk council backed the Odra sluice.",
            "The council of Upper Belk split 6-5 over the sluice on the Odra, a vote that ends a row.",
            ("7 votes to 4", "6-5"),
        ),
    ],
)
def test_two_tallies_of_one_contest(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("figure", *words)
    assert clash(other, one) == Clash("figure", words[1], words[0])


@pytest.mark.parametrize(
    "other",
    [
        # the same from the other side
        "Odra Albion lost 1-2 to Belk Rovers on Friday.",
        # as it stood meanwhile, or in another match
        "Belk Rovers led Odra Albion 2-0 at the weir on Friday.",
        "Belk Rovers were 1-0 up at half-time against Odra Albion.",
        "Odra Albion, who lost the first leg 3-0, met Belk Rovers on Friday.",
        # a range
        "Some 10-15 of the Belk Rovers had beaten the Odra Albion men.",
        "It took the Belk Rovers 2-3 days to beat Odra Albion.",
        # of others
        "Marn Athletic beat Orle Town 4-0 at the weir on Friday.",
        # of the women
        "Odra Albion's women lost 4-0 to those of Belk Rovers on Friday.",
        # several
        "Belk Rovers beat Odra Albion 3-1 on Friday and Orle Town 4-0 on Sunday.",
    ],
)
def test_what_is_no_other_tally_of_it(other: str) -> None:
    assert clash(WON, other) is None


def test_an_article_that_has_the_other_tally_tells_of_both() -> None:
    other = "Odra Albion lost 3-1 to Belk Rovers on Friday."
    assert clash(WON, other) is not None
    assert clash(WON, other, f"{WON} The last match of the two ended 1-3.") is None


def test_the_votes_of_two_bodies_are_no_two_tellings_of_one() -> None:
    one = "The Orle trade committee voted 9-8 on Tuesday to back warden Orrin Vell."
    assert clash(one, "The Orle senate voted 71-26 on Tuesday to back warden Orrin Vell.") is None
    assert clash(one, "The Orle trade committee voted 10-7 on Tuesday to back warden Orrin Vell.")
