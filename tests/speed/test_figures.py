"""The sums behind the table."""

import pytest

from tests.speed.figures import Row, exponent, percentile


@pytest.mark.parametrize("power", [0.0, 1.0, 1.5])
def test_the_exponent_is_the_power_of_growth(power: float) -> None:
    assert exponent([(n, 3 * n**power) for n in (10, 30, 100)]) == pytest.approx(power)


def test_a_percentile_is_a_value_that_was_measured() -> None:
    assert percentile([5, 1, 4, 2, 3], 0.95) == 5
    assert percentile([5, 1, 4, 2, 3], 0.5) == 3


@pytest.mark.parametrize(("value", "shown"), [(1234.5, "1,234"), (12.345, "12.3"), (0.01234, "0.0123"), (0, "0")])
def test_a_row_shows_three_digits(value: float, shown: str) -> None:
    assert shown in Row("part", "name", value, "ms").line().split()
