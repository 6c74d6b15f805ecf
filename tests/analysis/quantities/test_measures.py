"""A number with its currency or unit."""

from __future__ import annotations

import pytest

from reader.analysis.quantities.measures import age_tail
from reader.analysis.quantities.tokens import Tokens
from tests.analysis.quantities.test_figures import figures


@pytest.mark.parametrize(
    ("text", "words", "low", "unit", "kind"),
    [
        ("It lies 40 miles off.", "40 miles", 40, "miles", "distance"),
        ("It cost $40m.", "$40m", 40_000_000, "USD", "money"),
        ("It cost 40 euros.", "40 euros", 40, "EUR", "money"),
        ("It made a profit of £5m and a loss of 40m.", "40m", 40_000_000, "GBP", "money"),
        ("It weighs 40 pounds.", "40 pounds", 40, "pounds", "other"),
        ("The ticket cost 40 pounds.", "40 pounds", 40, "GBP", "money"),
        ("She lent it 2 million pounds of her own money.", "2 million pounds", 2_000_000, "GBP", "money"),
        ("They spent 900 pounds of public cash on it.", "900 pounds", 900, "GBP", "money"),
        ("They spent the day on 900 pounds of beef.", "900 pounds", 900, "pounds", "other"),
        ("They sold 2 million pounds of beef.", "2 million pounds", 2_000_000, "pounds", "other"),
        ("He stole 40 pounds from a till.", "40 pounds", 40, "GBP", "money"),
        ("The show took in 640 pounds from sales of beef.", "640 pounds", 640, "GBP", "money"),
        ("They put in 640 pounds.", "640 pounds", 640, "pounds", "other"),
        ("He stole 40 pounds of lead.", "40 pounds", 40, "pounds", "other"),
        ("The mill may lose 90,000 pounds a year.", "90,000 pounds", 90_000, "GBP", "money"),
        ("The calf lost 90 pounds.", "90 pounds", 90, "pounds", "other"),
        ("She won by 2 pounds.", "2 pounds", 2, "pounds", "other"),
        ("It can release 900 pounds into the air.", "900 pounds", 900, "pounds", "other"),
        ("It took two years and a half.", "two years and a half", 2.5, "years", "duration"),
        ("He is a 40-year-old.", "40-year-old", 40, "years", "age"),
        ("It was minus 40 degrees.", "minus 40 degrees", -40, "degrees", "other"),
        ("The account stood at -£40.", "-£40", -40, "GBP", "money"),
        ("They have a fortnight to reply.", "a fortnight", 2, "weeks", "duration"),
        ("It is 40 times as wide.", "40 times", 40, "times", "other"),
        ("It cost millions.", "millions", 2_000_000, "USD", "money"),
        ("It has millions of bees.", "millions", 2_000_000, "", "count"),
        ("It has 40 boats.", "40", 40, "", "count"),
        ("It fell by 40 percent.", "40 percent", 40, "percent", "percent"),
    ],
)
def test_what_a_number_measures(text: str, words: str, low: float, unit: str, kind: str) -> None:
    found = [(f.text, f.low, f.unit, f.kind) for f in figures(text)]
    assert found[-1] == (words, low, unit, kind)


@pytest.mark.parametrize(
    ("text", "end"), [("years-old", 3), ("years old", 2), ("years of age", 3), ("years of rain", None), ("years", None)]
)
def test_years_may_end_as_an_age(text: str, end: int | None) -> None:
    assert age_tail(Tokens(text, 0, len(text)), 1) == end
