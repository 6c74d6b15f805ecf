"""What nobody did to one outlet, and some did to another."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.nobody import nobody_clash
from reader.analysis.judging.passages import said


def words(one: str, other: str) -> tuple[str, str] | None:
    found = nobody_clash([said("Courier", one)], [said("Herald", other)])
    return (found.here, found.there) if found else None


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("Nobody was on board when the ferry burned.", "Eleven people were on board when it burned.",
         ("Nobody was on board", "Eleven people were on board")),
        ("None of the hostages was harmed.", "Two of the hostages were wounded.",
         ("None of the hostages was harmed", "Two of the hostages were wounded")),
        ("None of the wardens was harmed.", "Two of the wardens who had been off duty were wounded.",
         ("None of the wardens was harmed", "Two of the wardens who had been off duty were wounded")),
        ("Nobody was hurt when gas exploded.", "Several people were taken to hospital with burns after the blast.",
         ("Nobody was hurt", "Several people were taken to hospital")),
        ("The shed burned, but there were no injuries.", "Three guests suffered minor burns in the shed.",
         ("no injuries", "Three guests suffered minor burns")),
        ("No passengers were hurt.", "Two passengers were treated for cuts.",
         ("No passengers were hurt", "Two passengers were treated for cuts")),
        ("Nobody was hurt.", "Two firemen were injured.", ("Nobody was hurt", "Two firemen were injured")),
        ("The fire killed nobody.", "Two wardens died in the fire.", ("killed nobody", "Two wardens died")),
        ("The fire left no one injured.", "The fire hurt at least four wardens.",
         ("left no one injured", "hurt at least four wardens")),
        ("Nobody was hurt.", "A driver suffered burns.", ("Nobody was hurt", "A driver suffered burns")),
        ("There were no deaths.", "A woman was killed.", ("no deaths", "A woman was killed")),
        ("All of the wardens came out unhurt.", "Two wardens were injured.",
         ("All of the wardens came out unhurt", "Two wardens were injured")),
        ("There were no casualties.", "At least twelve people were killed.",
         ("no casualties", "At least twelve people were killed")),
        ("No carts were seized.", "Wardens said that 12 carts were seized.",
         ("No carts were seized", "12 carts were seized")),
    ],
)  # fmt: skip
def test_none_and_some(one: str, other: str, told: tuple[str, str]) -> None:
    assert words(one, other) == told
    assert words(other, one) == told[::-1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nobody else was on board.", "Eleven people were on board."),
        ("Nobody was on board.", "Eleven carts were on board."),
        ("Nobody was on board.", "Eleven people were on the quay."),
        ("No carts were seized.", "Twelve boats were seized."),
        ("No passengers were hurt.", "Two firemen were injured."),
        ("None of the children was hurt.", "Several men were taken to hospital."),
        ("Nobody was hurt.", "Two firemen were taken to court."),
        ("The fire killed nobody.", "Two firemen were hurt."),
        ("The fire killed nobody else.", "A fireman died."),
        ("The blast killed two men and injured nobody.", "Two men were killed."),
        ("Not everyone came out unhurt.", "Two wardens were injured."),
        ("At dawn shells hit a barn, with no casualties.", "Two men were wounded in the evening."),
        ("Nobody was hurt.", "Eleven people were not hurt."),
        ("The fair in Belk did not pass without injuries.", "Six people were hurt at the fair in Belk."),
    ],
)
def test_what_may_both_hold(one: str, other: str) -> None:
    assert words(one, other) is None


def test_what_came_later_is_an_update() -> None:
    one = said("Courier", "Nobody was held.", day="2031-05-07")
    other = said("Herald", "Two men were held.", day="2031-05-08")
    found = nobody_clash([one], [other])
    assert found is not None
    assert found.kind == "update"
