"""Figures that answer one question: equal, overlapping or apart, and why."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.judging.figures import figures_compared
from reader.analysis.judging.given import Answer
from reader.analysis.judging.judgement import Judgement
from reader.analysis.judging.relations import OWN_TIME
from reader.evidence import step_words
from reader.model import FigureKind
from tests.analysis.test_verdicts import Amount, reading_of


def answer(
    outlet: str, text: str, *figures: Amount, as_of: str | None = None, of: str = "", kind: FigureKind | None = None
) -> Answer:
    """A passage that answers with the first of its figures; with none, in words."""
    found = reading_of(outlet, text, *figures, of=of).figures
    if kind:
        found = tuple(replace(f, kind=kind) for f in found)
    return Answer(outlet, text, 0, found[0] if found else None, found, as_of)


def compared(*answers: Answer) -> Judgement:
    found = figures_compared(answers)
    assert found is not None
    return found


def number(value: float, words: str = "") -> Amount:
    return words or f"{value:,}", value, value, ""


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The guild will pay its debts within {} months.", "differ"),
        ("The guild has to pay its debts within {} months.", "differ"),
        ("The guild paid its debts within {} months.", "compatible"),
        ("The guild will pay. It paid some debts within {} months.", "compatible"),
    ],
)
def test_two_terms_in_which_something_is_due_exclude_each_other(text: str, verdict: str) -> None:
    pair = []
    for outlet, high in (("a", 12), ("b", 18)):
        told = answer(outlet, text.format(high), (f"within {high} months", None, high, "months"), kind="duration")
        assert told.figure
        pair.append(replace(told, figure=replace(told.figure, qualifier="within")))
    assert compared(*pair).verdict == verdict


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (number(40), number(40), "the same figure, 40"),
        (("75 miles", 75, 75, "miles"), ("121 km", 121, 121, "km"), "the same once converted to one unit, 75 miles"),
        (("dozens", 24, None, ""), number(31), "a vague word and a figure, 31 and dozens"),
        (("at least 30", 30, None, ""), number(31), "a bound and a figure, 31 and at least 30"),
        (("at least 30", 30, None, ""), ("at least 31", 31, None, ""), "two bounds, at least 30 and at least 31"),
        (("20 to 40", 20, 40, ""), number(31), "a range and a figure in it, 31 and 20 to 40"),
        (("20 to 40", 20, 40, ""), ("30 to 50", 30, 50, ""), "two ranges that overlap, 20 to 40 and 30 to 50"),
        (("dozens", 24, None, ""), ("scores", 40, None, ""), "two vague words, dozens and scores"),
        (number(31), number(41), "conflict, 31 against 41"),
        (("at least 30", 30, None, ""), number(29), "conflict, at least 30 against 29"),
        (("20 to 40", 20, 40, ""), number(41), "conflict, 20 to 40 against 41"),
        (("75 miles", 75, 75, "miles"), ("160 km", 160, 160, "km"), "conflict, 75 miles against 160 km (99 miles)"),
    ],
)
def test_how_two_figures_stand_is_told_in_words(one: Amount, other: Amount, why: str) -> None:
    ours = answer("Courier", f"The flood took {one[0]} in all.", one)
    theirs = answer("Herald", f"Water carried off {other[0]}.", other)
    found, turned = compared(ours, theirs), compared(theirs, ours)
    assert sorted(found.why.replace(" against", " and").split()) == sorted(why.replace(" against", " and").split())
    assert found.verdict == turned.verdict
    assert all(map(step_words, found.steps))


def test_what_one_outlet_alone_answers_is_not_compared() -> None:
    one = answer("Courier", "The flood took 40.", number(40))
    assert figures_compared([one]) is None
    assert figures_compared([one, answer("Courier", "The flood took 31.", number(31))]) is None
    assert figures_compared([one, answer("Herald", "The flood was wide.")]) is None
    assert figures_compared([]) is None


def test_figures_of_two_dimensions_do_not_compare() -> None:
    miles = answer("Courier", "It lies 40 miles off.", ("40 miles", 40, 40, "miles"))
    people = answer("Herald", "It has 31 people.", number(31))
    assert figures_compared([miles, people]) is None
    third = answer("Star", "It lies 64 km off.", ("64 km", 64, 64, "km"))
    assert compared(miles, people, third).verdict == "compatible"
    assert compared(miles, third).verdict == "agree"


def test_dates_are_left_to_the_verdict_on_dates() -> None:
    one = answer("Courier", "It sank on May 4.", ("May 4", "2031-05-04", "2031-05-04", ""))
    other = answer("Herald", "It sank on May 5.", ("May 5", "2031-05-05", "2031-05-05", ""))
    assert compared(one, other).reason == "differ: conflict, May 4 against May 5"


def test_a_fall_and_the_recovery_of_another_day_each_have_their_time() -> None:
    fell = answer("Courier", "Shares fell 31 percent.", ("31", 31, 31, "percent"), as_of="2031-09-18")
    rose = answer("Herald", "Shares rose 6 percent on Friday.", ("6", 6, 6, "percent"), as_of="2031-09-19")
    assert compared(fell, rose).why == f"{OWN_TIME}, 31 and 6"
    undated = answer("Herald", "Shares rose 6 percent.", ("6", 6, 6, "percent"), as_of="2031-09-19")
    assert compared(fell, undated).verdict == "differ"


def test_ages_may_be_those_of_two_people() -> None:
    one = answer("Courier", "He was 40.", number(40), kind="age", of="miller")
    same, other = (answer("Herald", "He was 31.", number(31), kind="age", of=of) for of in ("miller", "warden"))
    assert compared(one, same).verdict == "differ"
    assert compared(one, other).verdict == "compatible"


def test_children_are_some_of_the_people() -> None:
    people = answer("Courier", "It killed 40 people.", number(40), of="people killed")
    fewer = answer("Herald", "It killed 31 children.", number(31), of="children killed")
    more = answer("Herald", "It killed 52 children.", number(52), of="children killed")
    assert compared(people, fewer).why == "a part and the whole, 40 and 31"
    assert compared(people, more).verdict == "differ"


def test_a_number_in_two_currencies_is_told_before_anything_else() -> None:
    pounds = answer("Courier", "They paid £5m.", ("£5m", 5e6, 5e6, "GBP"), kind="money")
    dollars = answer("Herald", "They paid $5m.", ("$5m", 5e6, 5e6, "USD"), kind="money")
    both = answer("Herald", "They paid $5m (£5m).", ("$5m", 5e6, 5e6, "USD"), kind="money")
    also = answer("Herald", "In all £5m went.", ("£5m", 5e6, 5e6, "GBP"), kind="money")
    assert compared(pounds, dollars).why == "the currency, £5m against $5m"
    assert compared(pounds, both, also).verdict != "differ"


def test_sums_in_two_currencies_are_not_compared() -> None:
    euros = answer("Courier", "Damage comes to 8m euros.", ("8m euros", 8e6, 8e6, "EUR"), kind="money")
    dollars = answer("Herald", "Damage comes to $12m.", ("$12m", 12e6, 12e6, "USD"), kind="money")
    found = compared(euros, dollars)
    assert (found.verdict, found.why) == ("compatible", "given in two currencies, 8m euros and $12m")


def test_the_pair_that_nothing_accounts_for_leads_whoever_comes_first() -> None:
    scoped = answer("Star", "Since May it took 120.", number(120))
    assert scoped.figure is not None
    scoped = replace(scoped, figure=replace(scoped.figure, scope=("since May",)))
    answers = (answer("Courier", "It took 8.", number(8)), answer("Herald", "It took 25.", number(25)), scoped)
    for order in permutations(answers):
        assert compared(*order).why.startswith("conflict, ")
        assert "; scope, " in compared(*order).why


AMOUNTS = st.tuples(st.integers(0, 999), st.integers(0, 40), st.sampled_from(["", "miles", "km", "percent"])).map(
    lambda n: (f"{n[0]}" if not n[1] else f"{n[0]} to {n[0] + n[1]}", n[0], n[0] + n[1], n[2])
)


@settings(max_examples=20, deadline=None)
@given(st.lists(AMOUNTS, min_size=2, max_size=3))
def test_whichever_outlet_comes_first_the_verdict_is_the_same(amounts: list[Amount]) -> None:
    answers = [answer(f"o{n}", f"It took {amount[0]}.", amount) for n, amount in enumerate(amounts)]
    if len({a[3].replace("miles", "km") for a in amounts}) > 1:
        # where figures of two dimensions are as many, those told first are compared
        return
    verdicts = {compared(*order).verdict for order in permutations(answers)}
    assert len(verdicts) == 1


def test_each_answer_of_an_outlet_is_told_also_one_that_another_of_its_own_covers() -> None:
    found = compared(
        answer("Courier", "At least 16 died.", ("At least 16", 16, None, "")),
        answer("Courier", "It counts 23 dead.", number(23)),
        answer("Courier", "The ministry says 11.", number(11)),
        answer("Herald", "Nine died.", ("Nine", 9, 9, "")),
    )
    values = {step.outlets[0]: step.values for step in found.steps if step.kind == "answer"}
    assert values == {"Courier": ("at least 16", "23", "11"), "Herald": ("nine",)}


def test_a_count_of_some_things_is_not_made_up_of_others() -> None:
    one = reading_of("Courier", "Six boats went out.", number(6, "Six"), of="boats")
    found = compared(
        Answer("Courier", "Six boats went out.", 0, one.figures[0], one.figures),
        _with_two_carts("Herald", "Four boats and two carts went out.", "carts"),
    )
    assert found.verdict == "differ"
    people = compared(
        Answer("Courier", "Six boats went out.", 0, one.figures[0], one.figures),
        _with_two_carts("Herald", "Four and two others went out.", ""),
    )
    assert people.verdict == "agree"


def _with_two_carts(outlet: str, text: str, of: str) -> Answer:
    """An answer that counts four boats, with a two beside it."""
    told = reading_of(outlet, text, number(4, "Four"), number(2, "two"), of="boats").figures
    beside = (told[0], replace(told[1], of=of))
    return Answer(outlet, text, 0, told[0], beside)


def test_what_is_less_than_one_of_another_unit_is_not_converted() -> None:
    long = answer("Herald", "It took 9 hours.", ("9 hours", 9, 9, "hours"), kind="duration")
    few = answer("Courier", "It took 20 minutes.", ("20 minutes", 20, 20, "minutes"), kind="duration")
    assert compared(long, few).why == "conflict, 9 hours against 20 minutes"
    more = answer("Courier", "It took 90 minutes.", ("90 minutes", 90, 90, "minutes"), kind="duration")
    assert compared(long, more).why == "conflict, 9 hours against 90 minutes (2 hours)"


def test_one_number_in_several_spellings_is_one_dispute() -> None:
    told = ("71%", "71 percent", "seventy-one per cent")
    answers = [answer(f"o{n}", f"{words} voted.", (words, 71, 71, "percent")) for n, words in enumerate(told)]
    found = compared(*answers, answer("z", "61% voted.", ("61%", 61, 61, "percent")))
    apart = [step for step in found.steps if step.kind == "apart"]
    assert {frozenset(step.values) for step in apart} == {frozenset(("71%", "61%"))}
    assert len(apart) == 3


def test_all_that_have_a_told_dispute_are_named() -> None:
    many = [answer(f"o{n}", "70 voted.", number(70)) for n in range(7)]
    found = compared(*many, answer("z", "20 voted.", number(20)))
    assert sum(step.kind == "apart" for step in found.steps) == 7
