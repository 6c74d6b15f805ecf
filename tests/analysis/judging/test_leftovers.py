"""Numbers that passages told alike do not share."""

from __future__ import annotations

import pytest

from reader.analysis.judging.events import events_compared
from reader.analysis.judging.leftovers import excluding_counts, unlike_numbers
from reader.analysis.judging.passages import Said, said
from tests.analysis.test_verdicts import Amount, reading_of, verdict_on


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (
            "The wall was built in 1912, the board said.",
            "differ: the time, built in 1911 against built in 1912",
        ),
        ("The wall was built in 1911, the board said.", ""),
        ("The wall was built in 1911 and mended in 1912, the board said.", ""),
        ("The wall was mended in 1912, the board said.", ""),
        ("Built in 1912, a mill stood where the river bends and sheep now graze.", ""),
    ],
)
def test_the_year_in_which_something_was_done(other: str, reason: str) -> None:
    one = reading_of("courier", "The wall was built in 1911, the board said.")
    found = verdict_on("event", one, reading_of("herald", other))
    assert (found.reason if found.verdict == "differ" else "") == reason


@pytest.mark.parametrize(
    ("amount", "reason"),
    [
        (
            ("£3.2 million", 3.2e6, 3.2e6, "GBP"),
            "compatible: much the same, with other numbers: £2.3 million and £3.2 million",
        ),
        (("£2.3 million", 2.3e6, 2.3e6, "GBP"), "agree: told word for word alike"),
        (("three weeks", 21, 21, "days"), "agree: told in much the same words"),
    ],
)
def test_words_that_agree_with_numbers_that_do_not(amount: Amount, reason: str) -> None:
    one = reading_of("courier", "The board patched up the old wall at Orle in the spring for £2.3 million.",
                     ("£2.3 million", 2.3e6, 2.3e6, "GBP"))  # fmt: skip
    text = f"The board patched up the old wall at Orle in the spring for {amount[0]}."
    assert verdict_on("event", one, reading_of("herald", text, amount)).reason == reason


@pytest.mark.parametrize(
    ("of", "why"),
    [
        ("sheep", "the figure, 40 against six"),
        ("shepherds", "told alike but for 40 sheep against six shepherds"),
    ],
)
def test_counts_of_other_things_are_no_other_numbers(of: str, why: str) -> None:
    text = "Snow cut off {} on the high pastures above Orle for a week."
    one = reading_of("courier", text.format("40 sheep"), ("40", 40, 40, ""), of="sheep")
    other = reading_of("herald", text.format(f"six {of}"), ("six", 6, 6, ""), of=of)
    assert verdict_on("event", one, other).why == why


def test_a_number_that_answers_another_question_is_told_too() -> None:
    one = reading_of(
        "courier", "Snow cut off 40 sheep and six lambs above Orle.", ("40", 40, 40, ""), ("six", 6, 6, "")
    )
    other = reading_of("herald", "Snow cut off 40 sheep above Orle.", ("40", 40, 40, ""))
    forty, six = ((f, f.start) for f in one.figures)
    plain = said("Herald", other.article.text, figures=[(other.figures[0], other.figures[0].start)])
    assert unlike_numbers(said("Courier", one.article.text, figures=[six]), plain) == ("six", "40")
    assert unlike_numbers(said("Courier", one.article.text, figures=[six], aside=[forty[0]]), plain) is None


def test_counts_of_one_thing_that_befell_people_exclude_each_other_whatever_they_answer() -> None:
    def told(outlet: str, count: int, of: str) -> Said:
        text = f"Of the flood at the weir {count} were told."
        reading = reading_of(outlet, text, (str(count), count, count, ""), of=of)
        return said(outlet, text, aside=reading.figures)

    assert excluding_counts([told("Courier", 12, "people killed"), told("Herald", 15, "people killed")]) == ("12", "15")
    assert excluding_counts([told("Courier", 12, "people killed"), told("Herald", 12, "people killed")]) is None
    assert excluding_counts([told("Courier", 12, "people killed"), told("Herald", 15, "people wounded")]) is None
    assert excluding_counts([told("Courier", 12, "children killed"), told("Herald", 15, "people killed")]) is None
    both = [told("Herald", 15, "people killed"), told("Herald", 12, "people killed")]
    assert excluding_counts([told("Courier", 12, "people killed"), *both]) is None
    assert excluding_counts([told("Courier", 12, "boats sunk"), told("Herald", 15, "boats sunk")]) is None


@pytest.mark.parametrize(("stated", "verdict"), [(True, "compatible"), (False, "agree")])
def test_two_sources_of_one_outlet_that_exclude_each_other(stated: bool, verdict: str) -> None:
    def told(outlet: str, count: str, value: int, stated: bool) -> Said:
        text = f"{count} millers were killed in the flood at the weir, it was said."
        reading = reading_of(outlet, text, (count, value, value, ""), of="millers killed")
        return said(outlet, text, stated, aside=reading.figures)

    own = [told("Courier", "Seven", 7, stated), told("Courier", "Nineteen", 19, stated)]
    found = events_compared([*own, said("Herald", "Millers were killed in the flood at the weir, it was said.")])
    assert found.verdict == verdict
    assert ("seven and nineteen" in found.why) is stated
