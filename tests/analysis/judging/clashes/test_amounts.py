"""Figures of passages that cannot both hold, and those that can."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.amounts import figure_clash, near_miss
from reader.analysis.judging.passages import Clash, Said, said
from tests.analysis.test_verdicts import Amount, reading_of, verdict_on


def reason(one: str, amount: Amount, other: str, their: Amount) -> str:
    found = verdict_on("event", reading_of("courier", one, amount), reading_of("herald", other, their))
    return found.reason if found.verdict == "differ" else ""


def test_a_figure_that_is_expressly_not_so() -> None:
    a = reading_of("courier", "The mill laid off 1,200 hands.", ("1,200", 1200, 1200, ""))
    text = "As many as 38,000 hands may go, not the 1,200 the mill owns up to."
    b = reading_of("herald", text, ("38,000", 38000, 38000, ""), ("1,200", 1200, 1200, ""))
    assert verdict_on("event", a, b).reason == "differ: the figure, 1,200 against 38,000, not 1,200"
    b = reading_of("herald", "The mill laid off not more than 1,200 hands.", ("more than 1,200", 1200, None, ""))
    assert verdict_on("event", a, b).verdict != "differ"


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ("Odra shares fell to 212 pence in early trading.", "Odra shares recovered to end the week at 219p.", False),
        ("Odra shares fell to 212 pence on Tuesday.", "Odra shares fell to 219p on Tuesday.", True),
    ],
)
def test_a_price_is_one_at_one_time_alone(one: str, other: str, clash: bool) -> None:
    amounts: tuple[Amount, Amount] = (("212 pence", 212, 212, "pence"), ("219p", 219, 219, "pence"))
    assert bool(reason(one, amounts[0], other, amounts[1])) is clash


def test_a_figure_asked_for_is_a_price_at_one_time_too() -> None:
    a = reading_of("courier", "Odra fell to 212 pence in early trading.", ("212 pence", 212, 212, "pence"))
    b = reading_of("herald", "Odra recovered to end the week at 219p.", ("219p", 219, 219, "pence"))
    assert verdict_on("figure", a, b).reason == "compatible: each at its own time, 212 pence and 219p"


@pytest.mark.parametrize(
    ("other", "low", "clash"),
    [
        ("Analysts now put the eventual cost at £140m.", 140e6, True),
        ("Analysts now put the eventual cost at £70m.", 70e6, False),
        ("Analysts of the mill affair earn a fee of £140m.", 140e6, False),
        ("Analysts put the cost of one letter at £900m.", 9e8, False),
    ],
)
def test_sums_of_one_kind(other: str, low: float, clash: bool) -> None:
    one = "Analysts say the affair could cost between £60m and £80m."
    words = other.split()[-1].rstrip(".")
    ours: Amount = ("between £60m and £80m", 60e6, 80e6, "GBP")
    assert bool(reason(one, ours, other, (words, low, low, "GBP"))) is clash


def test_rounded_figures_nearly_meet_without_a_clash() -> None:
    one, other = "Rain cut off about 900 farms by the sea.", "Rain cut off about 960 farms by the sea."
    assert not reason(one, ("about 900", 900, 900, ""), other, ("about 960", 960, 960, ""))
    assert reason(one.replace("about ", ""), ("900", 900, 900, ""), other.replace("about ", ""), ("960", 960, 960, ""))


@pytest.mark.parametrize(
    ("further", "clash"), [("pay £15m", True), ("pay another £15m", False), ("pay a further £15m", False)]
)
def test_what_comes_on_top_is_no_other_sum(further: str, clash: bool) -> None:
    one, other = "The mill will pay £40m in compensation.", f"The mill will {further} in compensation."
    assert bool(reason(one, ("£40m", 40e6, 40e6, "GBP"), other, ("£15m", 15e6, 15e6, "GBP"))) is clash


@pytest.mark.parametrize(
    ("other", "clash"),
    [
        ("Prices in Odra rose an annual 5.1 percent in October.", False),
        ("Prices in Odra rose 5.1 percent in October.", True),
    ],
)
def test_a_rate_in_a_month_is_no_rival_of_one_in_a_year(other: str, clash: bool) -> None:
    one = "Prices in Odra rose 0.4 percent in October from September."
    a = ("0.4 percent", 0.4, 0.4, "percent")
    assert bool(reason(one, a, other, ("5.1 percent", 5.1, 5.1, "percent"))) is clash


def measured(outlet: str, text: str, *amounts: Amount) -> Said:
    """A passage with figures at their words."""
    return said(outlet, text, figures=[(f, f.start) for f in reading_of(outlet, text, *amounts).figures])


def test_an_outlet_that_tells_the_other_sum_too_is_not_set_against_it() -> None:
    little, much = ("£70m", 70e6, 70e6, "GBP"), ("£140m", 140e6, 140e6, "GBP")
    low = measured("courier", "Analysts put the eventual cost at £70m.", little)
    high = measured("herald", "Analysts put the eventual cost at £140m.", much)
    text = "Analysts put the eventual cost at £140m, and the cost to the mill at £70m."
    assert figure_clash([low], [high]) == Clash("figure", "£70m", "£140m")
    assert figure_clash([low], [measured("herald", text, much, little)]) is None


def test_an_outlet_that_tells_the_other_number_too_has_not_missed_it() -> None:
    cut = measured("courier", "Rain cut off 870 farms.", ("870", 870, 870, ""))
    other = measured("herald", "Rain cut off 880 farms.", ("880", 880, 880, ""))
    text = "Rain cut off 870 farms, and then 880."
    both = measured("herald", text, ("870", 870, 870, ""), ("880", 880, 880, ""))
    assert near_miss([cut], [other]) is not None
    assert near_miss([cut], [both]) is None


def test_by_how_much_a_rate_went_is_not_where_it_went() -> None:
    one = "Unemployment in Velmark fell to 6.1 percent in the third quarter."
    other = "Unemployment in Velmark shed 0.3 percentage points over the third quarter."
    rate = ("6.1 percent", 6.1, 6.1, "percent")
    assert reason(one, rate, other, ("0.3 percentage points", 0.3, 0.3, "percentage points")) == ""
    assert reason(one, rate, one.replace("6.1", "7.4"), ("7.4 percent", 7.4, 7.4, "percent")) != ""
