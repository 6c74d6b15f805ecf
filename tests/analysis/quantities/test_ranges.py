"""Two numbers that are one figure."""

from __future__ import annotations

import pytest

from reader.analysis.quantities.ranges import digit_range
from reader.analysis.quantities.tokens import Tokens
from tests.analysis.quantities.test_figures import values

Value = tuple[object, ...]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 20 to 40 boats sank.", ("Some 20 to 40", 20, 40, "")),
        ("Between 20 and 40 boats sank.", ("Between 20 and 40", 20, 40, "")),
        ("From 20 to 40 boats sank.", ("From 20 to 40", 20, 40, "")),
        ("Two or three boats sank.", ("Two or three", 2, 3, "")),
        ("It took 5-6,000 bags.", ("5-6,000", 5000, 6000, "")),
        ("It took 5 to 7 million bags.", ("5 to 7 million", 5_000_000, 7_000_000, "")),
        ("It lies 20 to 40 miles off.", ("20 to 40 miles", 20, 40, "miles")),
        ("He got six months to five years.", ("six months to five years", 0.5, 5, "years")),
        ("It cost $20 to $40.", ("$20 to $40", 20, 40, "USD")),
        ("They voted 134-63 for it.", ("134-63", 134, 63, "")),
        ("The odds are six-to-one.", ("six-to-one", 6, 6, "ratio")),
        ("It lost by a margin of more than six to one.", ("more than six to one", 6, None, "ratio")),
        ("They voted by six to one to go.", ("six to one", 6, 6, "ratio")),
    ],
)
def test_a_range_or_a_vote_is_one_figure(text: str, expected: Value) -> None:
    assert values(text) == [expected]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It fell from 20 to 40.", 2),
        ("The toll rose by 12 to 40.", 2),
        ("The toll has risen by at least 12 to 40.", 2),
        ("Loans rose by half to 3 million crowns.", 2),
        ("The toll rose by 3 to 4.", 1),
        ("It sent 20 boats and 40 wagons.", 2),
        ("It sank 20 or 900 boats.", 2),
        ("It grew by 3 percent to 40 percent.", 2),
        ("It lies 20 miles to 40 farms.", 2),
    ],
)
def test_two_figures_stay_two(text: str, count: int) -> None:
    assert len(values(text)) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("double-digit losses", (10, 99, "percent")),
        ("single digits", (1, 9, "")),
        ("triple-digit percentage gains", (100, 999, "percent")),
        ("double doors", None),
        ("digit", None),
    ],
)
def test_a_number_of_digits_is_a_range(text: str, expected: Value | None) -> None:
    found = digit_range(Tokens(text, 0, len(text)), 0)
    assert (None if found is None else (found.low, found.high, found.unit)) == expected
