"""Figures that count some of those whom others count."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.analysis.claims import claims_of
from reader.analysis.judging.figures import figures_compared
from reader.analysis.judging.given import Answer
from tests.analysis.linking.told import reading
from tests.analysis.test_verdicts import reading_of


def why(one: tuple[str, list[tuple[str, int]]], other: tuple[str, list[tuple[str, int]]], of: str) -> str:
    """Why two passages with counts of the same, the first of each of which answers, have their verdict."""
    answers = []
    for outlet, (text, told) in (("courier", one), ("herald", other)):
        found = reading_of(outlet, text, *((w, n, n, "") for w, n in told), of=of).figures
        answers.append(Answer(outlet, text, 0, found[0], found))
    judged = figures_compared(answers)
    assert judged is not None
    return f"{judged.verdict}: {judged.why}"


def test_two_parts_that_make_up_the_whole_both_name() -> None:
    freed = ("52 of the 61 millers have been freed.", [("52", 52), ("61", 61)])
    held = ("Nine of the 61 millers are still held.", [("Nine", 9), ("61", 61)])
    assert why(freed, held, "millers") == "compatible: two parts of a whole, 52 and nine"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("52 of the 61 millers have been freed.", "40 of the 61 millers are still held."),
        ("52 of the 61 millers have been freed.", "Nine of the 61 millers have been freed."),
        ("52 of the 61 millers have been freed.", "Nine of the 70 millers are still held."),
    ],
)
def test_what_cannot_be_two_parts_of_one_whole(one: str, other: str) -> None:
    numbers = {"52": 52, "61": 61, "40": 40, "Nine": 9, "70": 70}
    told = [(text, [(w, numbers[w]) for w in text.split() if w in numbers]) for text in (one, other)]
    assert why(told[0], told[1], "millers").startswith("differ: ")


def test_what_one_does_to_both_parts_is_done_to_more_of_them_later() -> None:
    sent = ("It sent 85 of its 210 millers home and paid nothing.", [("85", 85), ("210", 210)])
    later = ("It sent 120 of its 210 millers home.", [("120", 120), ("210", 210)])
    assert why(sent, later, "millers sent").startswith("differ: ")


def test_few_of_many_who_were_there_may_have_died() -> None:
    few = ("Two members of the guild, brothers from Orle, died in the flood.", [("Two", 2)])
    many = ("Fourteen members of the guild were on board.", [("Fourteen", 14)])
    assert why(few, many, "members") == "compatible: a part and the whole, two and fourteen"


@pytest.mark.parametrize("other", ["Fourteen members of the guild died.", "Fourteen members of the guild slept."])
def test_few_dead_are_no_part_of_others(other: str) -> None:
    few = ("Two members of the guild died in the flood.", [("Two", 2)])
    assert why(few, (other, [("Fourteen", 14)]), "members").startswith("differ: ")


def test_more_dead_than_there_were_is_a_difference() -> None:
    few = ("Two members of the guild were on board.", [("Two", 2)])
    many = ("Fourteen members of the guild died.", [("Fourteen", 14)])
    assert why(few, many, "members").startswith("differ: ")


WIDE = "Twenty-three people were killed across the province in Saturday's storms."
PLACE = "Six people were killed in the town of Orle in Saturday's storms."


def verdict_of(one: str, other: str) -> str:
    """The verdict on how many people were killed."""
    texts = (f"A storm over the hills\n\n{text}" for text in (one, other))
    claims, *_ = claims_of([reading(f"outlet-{n}", text, "2026-03-08") for n, text in enumerate(texts)])
    return next(c.reason for c in claims if c.label == "People killed")


@pytest.mark.parametrize(
    ("many", "few"),
    [
        (WIDE, PLACE),
        (WIDE.replace("across the province", "nationwide"), PLACE.replace("in the town of", "in the village of")),
        (WIDE.replace("across the province", "in the hills"), PLACE.replace("the town of Orle", "Orle alone")),
    ],
)
def test_the_dead_of_one_place_are_some_of_those_of_the_land(many: str, few: str) -> None:
    assert verdict_of(many, few).startswith("compatible: a part and the whole, ")


@pytest.mark.parametrize(
    ("many", "few"),
    [
        (WIDE.replace("Twenty-three", "Four"), PLACE),
        (WIDE.replace("across the province", "in the city of Marn"), PLACE),
        (WIDE.replace("across the province", "in Orle"), PLACE),
    ],
)
def test_the_dead_of_one_place_are_no_part_of_fewer_or_of_those_of_another(many: str, few: str) -> None:
    assert verdict_of(many, few).startswith("differ: ")


def test_by_how_much_a_rate_went_is_not_to_what() -> None:
    answers = []
    for outlet, text, unit, n in (
        ("a", "The bank cut its rate by 0.25 points.", "percentage points", 0.25),
        ("b", "The bank cut its rate to 4.5 percent.", "percent", 4.5),
    ):
        found = reading_of(outlet, text, (str(n), n, n, unit)).figures
        answers.append(Answer(outlet, text, 0, found[0], found))
    judged = figures_compared(answers)
    assert judged is not None
    assert (judged.verdict, judged.why) == ("compatible", "a change and a level, 0.25 and 4.5")


@pytest.mark.parametrize(
    ("of", "days", "verdict"),
    [
        ("mills flooded", ("on Friday", "on Saturday"), "compatible"),
        ("mills flooded", ("on Friday", "on Friday"), "differ"),
        ("mills flooded", ("on Friday", "in Orle"), "differ"),
        ("millers killed", ("on Friday", "on Saturday"), "differ"),
    ],
)
def test_what_happened_on_two_days_may_be_two(of: str, days: tuple[str, str], verdict: str) -> None:
    answers = []
    for outlet, day, n in zip("ab", days, (40, 25), strict=True):
        text = f"In Orle {n} were counted {day}."
        figure = replace(reading_of(outlet, text, (str(n), n, n, ""), of=of).figures[0], scope=(day,))
        answers.append(Answer(outlet, text, 0, figure, (figure,)))
    judged = figures_compared(answers)
    assert judged is not None
    assert judged.verdict == verdict


def test_some_of_those_whom_one_employs_may_have_stopped_work() -> None:
    one = ("Around 1,000 drivers have stopped work.", "drivers stopped")
    other = ("The firm, which employs 1,140 drivers, would not say.", "drivers employs")
    pair = [
        Answer(name, text, 0, found[0], found)
        for name, (text, of), value in (("courier", one, 1000), ("herald", other, 1140))
        for found in (reading_of(name, text, (f"{value:,}", value, value, ""), of=of).figures,)
    ]
    judged = figures_compared(pair)
    assert judged is not None
    assert (judged.verdict, judged.why) == ("compatible", "a part and the whole, 1,000 and 1,140")
    sacked = replace(pair[0].figure, of="drivers employs") if pair[0].figure else None
    again = figures_compared([replace(pair[0], figure=sacked), pair[1]])
    assert again is not None
    assert again.verdict == "differ"
