"""What passages tell besides whom they name and how they describe them."""

from __future__ import annotations

import pytest

from reader.analysis.judging.passages import said
from reader.analysis.judging.telling import say_alike


def alike(one: str, other: str, close: bool = False) -> bool:
    return say_alike([said("Courier", one), said("Herald", other)], close)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orrin Vell opened the weir.", "In May, Vell opened a mill."),
        ("Orrin Vell, a miller from Orle, mended the weir.", "The weir was mended by Vell."),
        ("Orrin Vell, who mended the weir, slept.", "Wardens said that Vell mended the weir."),
    ],
)
def test_passages_that_tell_one_thing(one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orrin Vell, a miller from Orle, slept.", "Orrin Vell, a retired miller, sued the guild."),
        ("Orrin Vell, who mended the weir in May, slept.", "Vell, the man who mended the weir, sued the guild."),
        ("Ms Vell, a former inspector of weirs, slept.", "Guilds sued the former weir inspector."),
        ("Wheat farmer Orrin Vell slept.", "A gale came over Orrin Vell's wheat."),
        ("Wheat baron Orrin Vell slept.", "A gale came over Orrin Vell's wheat."),
        ("The council’s boat sank.", "The council slept."),
        ("Orrin Vell slept.", "Orrin Vell sued the guild."),
    ],
)
def test_passages_that_share_but_a_name_or_what_describes_it(one: str, other: str) -> None:
    assert not alike(one, other)


def test_of_close_passages_that_say_enough_a_name_will_do() -> None:
    one, other = "Orrin Vell slept late again.", "Orrin Vell sued guilds, wardens, millers and owners."
    assert alike(one, other, close=True)
    assert not alike(one, other)
