"""Why two figures are apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.analysis.judging.causes import causes_of
from reader.analysis.judging.figures import figures_compared
from reader.analysis.judging.given import Answer, Given, given_of
from reader.evidence import step_words
from tests.analysis.judging.test_figures import answer, number


def taken(one: Answer) -> Given:
    found = given_of(one, ())
    assert found is not None
    return found


def kinds(one: Answer, other: Answer) -> list[str]:
    found = causes_of(taken(one), taken(other))
    assert all(step_words(step) for _, step in found)
    return [kind for kind, _ in found]


def scoped(one: Answer, *scope: str) -> Answer:
    assert one.figure is not None
    return replace(one, figure=replace(one.figure, scope=scope))


def test_what_nothing_accounts_for_is_a_conflict() -> None:
    assert kinds(answer("a", "It took 40.", number(40)), answer("b", "It took 31.", number(31))) == ["conflict"]


@pytest.mark.parametrize(
    ("units", "values", "expected"),
    [
        (("miles", "km"), (75, 75), "unit slip"),
        (("miles", "km"), (75, 76), "unit slip"),
        (("miles", "km"), (75, 90), "conflict"),
        (("miles", "miles"), (75, 76), "conflict"),
        (("feet", "metres"), (75, 75), "conflict"),
        (("GBP", "GBP"), (3_000_000, 3_000_000_000), "unit slip"),
        (("people", "people"), (40_000, 40_000_000), "unit slip"),
        (("people", "people"), (40_000, 41_000_000), "conflict"),
        (("people", "people"), (40, 40_000), "conflict"),
    ],
)
def test_one_number_of_two_units_or_of_thousands_and_millions_is_a_slip(
    units: tuple[str, str], values: tuple[int, int], expected: str
) -> None:
    one, other = (
        answer(o, f"It lies {v} {u} off.", (f"{v} {u}", v, v, u)) for o, v, u in zip("ab", values, units, strict=True)
    )
    assert kinds(one, other) == kinds(other, one) == [expected]


def test_up_and_down_conflict_whatever_else_is_told() -> None:
    up = answer("a", "Rents rose 9 percent.", ("9", 9, 9, "percent"), as_of="2031-05-04")
    down = answer("b", "Rents fell 3 percent.", ("3", 3, 3, "percent"), as_of="2031-05-06")
    assert kinds(up, down) == kinds(down, up) == ["conflict"]


@pytest.mark.parametrize(
    ("text", "amounts", "expected"),
    [
        ("Some 29 are missing, down from 34.", (29, 34), ["time"]),
        ("Some 29 are missing, not 36.", (29, 36), ["conflict"]),
        ("Now 36 are missing, two more than on Sunday.", (36, 2), ["time"]),
        ("Now 36 are missing, two more beyond.", (36, 2), ["conflict"]),
        ("Now 37 are missing, two more than on Sunday.", (37, 2), ["conflict"]),
    ],
)
def test_a_figure_says_itself_what_it_has_replaced(text: str, amounts: tuple[int, int], expected: list[str]) -> None:
    words = [str(n) if str(n) in text else "two" for n in amounts]
    later = answer("a", text, *(number(n, w) for n, w in zip(amounts, words, strict=True)))
    earlier = answer("b", "There are 34 missing.", number(34))
    assert kinds(later, earlier) == kinds(earlier, later) == expected


def test_scope_and_time_may_both_account_for_it() -> None:
    early = answer("a", "It killed 31.", number(31), as_of="2031-05-04", of="people killed")
    late = scoped(answer("b", "It killed 40.", number(40), as_of="2031-05-06", of="people killed"), "since May")
    assert kinds(early, late) == kinds(late, early) == ["scope", "time"]
    assert kinds(early, replace(late, as_of="2031-05-04")) == ["scope"]
    assert kinds(early, replace(late, as_of=None)) == ["scope"]


@pytest.mark.parametrize(
    ("of", "values", "expected"),
    [
        ("people killed", (31, 40), "time"),
        ("people killed", (40, 31), "conflict"),
        ("people aboard", (31, 40), "conflict"),
        ("people missing", (40, 31), "time"),
        ("millers intensive-care", (40, 31), "time"),
        ("millers intensive-care", (31, 40), "time"),
        ("", (31, 40), "time"),
    ],
)
def test_only_a_count_that_goes_on_is_an_update(of: str, values: tuple[int, int], expected: str) -> None:
    days = "2031-05-04", "2031-05-06"
    one, other = (
        answer(o, f"In all {v}.", number(v), as_of=day, of=of) for o, v, day in zip("ab", values, days, strict=True)
    )
    assert kinds(one, other) == kinds(other, one) == [expected]


@pytest.mark.parametrize(("of", "expected"), [("crowns raised", "time"), ("crowns fine", "conflict")])
def test_of_money_only_what_mounts_is_an_update(of: str, expected: str) -> None:
    one, other = (
        answer(o, f"In all £{v}.", (f"£{v}", v, v, "GBP"), as_of=day, of=of, kind="money")
        for o, v, day in (("a", 31, "2031-05-04"), ("b", 40, "2031-05-06"))
    )
    assert kinds(one, other) == [expected]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“I would expect some 80 cases.”", "time"),
        ("It could yet rise to 80 cases.", "time"),
        ("The toll may reach 80.", "time"),
        ("It is expected to come to 80.", "time"),
        ("It came to 80, as one would expect.", "conflict"),
        ("Nobody could help the 80 who were ill.", "conflict"),
    ],
)
def test_what_one_expects_is_no_rival_of_what_came(text: str, kind: str) -> None:
    assert kinds(answer("a", text, number(80)), answer("b", "There are 52.", number(52))) == [kind]


def test_who_is_in_custody_is_no_earlier_count_of_the_arrested() -> None:
    held = answer("a", "Some 310 are in custody.", number(310), of="people arrested")
    every = answer("b", "Wardens arrested 610.", number(610), of="people arrested")
    assert kinds(held, every) == ["scope"]


@pytest.mark.parametrize(
    ("there", "here", "kind"),
    [
        (("The storm killed 17.", 17, "2024-03-15"), ("The toll rose to at least 22.", 22, "2024-03-15"), "time"),
        (("The storm killed 17.", 17, None), ("Deaths reached 22.", 22, "2024-03-16"), "time"),
        (("Toll rises to 19.", 19, "2024-03-15"), ("The toll rose to 22.", 22, "2024-03-16"), "time"),
        (("The storm killed 17.", 17, "2024-03-16"), ("The toll rose to 22.", 22, "2024-03-15"), "conflict"),
        (("The toll rose to 17.", 17, "2024-03-15"), ("The storm killed 22.", 22, "2024-03-15"), "conflict"),
        (("The storm killed 17.", 17, None), ("It rose by 22.", 22, None), "conflict"),
    ],
)
def test_what_a_count_has_risen_to_is_an_update(
    there: tuple[str, int, str | None], here: tuple[str, int, str | None], kind: str
) -> None:
    one, other = (
        answer(outlet, text, number(value), as_of=day, of="people killed")
        for outlet, (text, value, day) in (("a", there), ("b", here))
    )
    assert kinds(one, other) == kinds(other, one) == [kind]


def test_what_one_says_a_count_has_risen_to_is_so_for_all_who_give_it() -> None:
    texts = (("a", "The storm killed 17.", 17), ("b", "It left 22 dead.", 22), ("c", "The toll rose to 22.", 22))
    found = figures_compared([answer(outlet, text, number(value), of="people killed") for outlet, text, value in texts])
    assert found is not None
    assert {way for step in found.steps if step.kind == "apart" for way in step.ways} == {"time"}


def test_counts_of_a_verdict_do_not_mount() -> None:
    few = answer("Courier", "Guilty of 7 felonies.", number(7), as_of="2030-05-02", of="felonies guilty")
    many = answer("Herald", "Guilty on 9 counts.", number(9), as_of="2030-05-04", of="counts guilty")
    assert kinds(few, many) == ["conflict"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("on Friday", "on Saturday", "scope"),
        ("on Friday", "on friday", "conflict"),
        ("on Friday", "", "conflict"),
    ],
)
def test_what_happened_on_two_days_is_no_conflict(one: str, other: str, expected: str) -> None:
    here = scoped(answer("a", "Rain flooded 40 mills.", number(40), of="mills"), one)
    there = scoped(answer("b", "Rain flooded 31 mills.", number(31), of="mills"), *filter(None, [other]))
    assert kinds(here, there) == kinds(there, here) == [expected]


def test_a_limit_is_told_once() -> None:
    here = scoped(answer("a", "Rain flooded 40 mills.", number(40), of="mills"), "on Friday", "since May")
    there = scoped(answer("b", "Rain flooded 31 mills.", number(31), of="mills"), "on Saturday")
    assert kinds(here, there) == kinds(there, here) == ["scope"]


def test_what_mounts_from_day_to_day_is_an_update_though_each_tells_of_its_day() -> None:
    early = answer("a", "It killed 31.", number(31), as_of="2031-05-04", of="people killed")
    late = answer("b", "It killed 40.", number(40), as_of="2031-05-06", of="people killed")
    assert kinds(scoped(early, "on Sunday"), scoped(late, "on Tuesday")) == ["time"]


def test_what_was_expected_is_not_what_came() -> None:
    expected, came = "They expect to mill 90 sacks.", "They have milled 74 sacks."
    here, there = answer("a", expected, number(90), of="sacks"), answer("b", came, number(74), of="sacks")
    assert kinds(here, there) == kinds(there, here) == ["time"]
    both = answer("b", "They hope to mill 74 sacks.", number(74), of="sacks")
    assert kinds(here, both) == ["conflict"]


def test_what_was_so_on_one_night_is_not_brought_up_to_date() -> None:
    early, late = "2026-03-01", "2026-03-02"
    one, other = (
        scoped(answer(o, f"The lead was {v}.", number(v), as_of=day), "on election night")
        for o, v, day in (("a", 214, early), ("b", 241, late))
    )
    assert kinds(one, other) == ["conflict"]
    assert kinds(scoped(one, "in Orle"), scoped(other, "in Orle")) == ["time"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has four eyes from two parties.", "conflict"),
        ("It rose to four from two.", "time"),
        ("It was changed from two to four.", "time"),
    ],
)
def test_from_tells_what_was_before_where_something_has_moved(text: str, expected: str) -> None:
    four, two = ((w, n, n, "") for w, n in (("four", 4), ("two", 2)))
    one = answer("a", text, four, two)
    assert kinds(one, answer("b", "It has two.", two)) == [expected]


def test_what_one_side_claims_of_fighters_is_no_update_of_the_other_sides() -> None:
    one, other = (
        replace(answer(o, f"It killed {v} rebels.", number(v), as_of=day, of="rebels killed"), source=source)
        for o, v, day, source in (("a", 2, "2026-03-01", "the Orle rebels"), ("b", 27, "2026-03-02", "the Norby army"))
    )
    assert kinds(one, other) == ["conflict"]
    assert kinds(one, replace(other, source="the Orle rebels")) == ["time"]
    assert kinds(one, replace(other, source="")) == ["time"]


def test_a_later_number_of_another_source_is_told_as_one() -> None:
    first, then = answer("a", "It killed 14.", number(14)), answer("b", "It killed 31.", number(31))
    first, then = replace(first, as_of="2026-03-08"), replace(then, as_of="2026-03-09")
    assert kinds(replace(first, source="the wardens"), replace(then, source="the wardens")) == ["time"]
    assert kinds(first, replace(then, source="the hospital")) == ["time"]
    two = replace(first, source="the wardens"), replace(then, source="the hospital")
    assert kinds(*two) == ["time", "another source"]
    found = figures_compared(two)
    assert found is not None
    assert found.why == "time, another source, 14 against 31"
