"""The one amount of its kind that each of two outlets gives."""

from __future__ import annotations

import pytest

from reader.analysis import read_article
from reader.analysis.judging.clashes.soles import sole_clash
from reader.analysis.judging.passages import Clash, Said
from reader.analysis.verdicts import Prepared
from reader.model import Article, Mention


def passage(outlet: str, text: str) -> Said:
    reading = read_article(Article(outlet, f"{outlet}.txt", outlet, "", text))
    return Prepared({outlet: reading}).of(Mention(outlet, 0, len(text), text, ""))


def clash(one: str, other: str) -> Clash | None:
    return sole_clash([passage("Courier", one)], [passage("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "The storm flattened 85 homes in Odra, the county said.",
            "A dozen houses in Odra were destroyed by the storm, the county said.",
            ("85", "A dozen"),
        ),
        (
            "It was 41C in Odra on Sunday, the hottest day of the year.",
            "The hottest day of the year in Odra was Sunday, at 98 degrees Fahrenheit.",
            ("41C", "98 degrees Fahrenheit"),
        ),
        (
            "The fire at Odra had burned 1,200 acres by noon.",
            "By noon 1,200 hectares of pine had burned in the fire at Odra.",
            ("1,200 acres", "1,200 hectares"),
        ),
        (
            "The oil off Odra covers about 12 square kilometres.",
            "The oil off Odra spreads over 120 square kilometres.",
            ("about 12 square kilometres", "over 120 square kilometres"),
        ),
        (
            "Seventeen people died when a coach left the road at Odra.",
            "The crash of a coach on the road at Odra killed 21.",
            ("Seventeen", "21"),
        ),
    ],
)
def test_one_thing_has_one_amount(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("figure", *words)
    assert clash(other, one) == Clash("figure", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # converted
        ("It was 41C in Odra on a hot Sunday.", "On a hot Sunday in Odra it was 106 degrees Fahrenheit."),
        # with whom else
        ("Six people died in the shooting at Odra, including the gunman.", "The shooting at Odra killed five people."),
        # another day, or time of one
        ("Shells killed nine people in Odra on Monday.", "Shells killed 12 people in Odra on Tuesday."),
        ("Barely 300 people marched in Odra in the morning.", "In the evening 20,000 people marched in Odra."),
        # whom else one counts
        ("Shells in Odra killed seven civilians.", "Shells killed four soldiers in Odra."),
        ("Shells in Odra killed nine adults and three children.", "Shells killed 12 people in Odra."),
        ("Shells killed a woman and two people in Odra.", "Shells killed three people in Odra."),
        ("Of those killed by shells in Odra nine were women.", "Shells killed 12 people in Odra."),
        ("Thirteen people of Odra were among those killed by shells.", "Shells killed 31 people of Odra."),
        # what befell them
        ("Shells killed nine people in Odra.", "Shells wounded 30 people in Odra."),
        # of several the question is which
        ("Shells destroyed nine houses in Odra and four houses in Velm.", "Shells destroyed 30 houses in Odra."),
        # another place
        ("Shells destroyed nine houses in Velm.", "Shells destroyed 30 houses in Odra."),
        # a change
        ("The price of bread in Odra rose by 20 cents.", "The price of bread in Odra is 90 cents."),
    ],
)
def test_what_may_both_hold(one: str, other: str) -> None:
    assert clash(one, other) is None
