"""Units: one spelling each, exact conversion, and currencies that do not convert."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.quantities.tokens import Tokens
from reader.analysis.quantities.units import convert, dimension, in_base, unit_at, unit_named
from reader.data import table

UNITS = [
    (group, name)
    for group, rows in table("reader.analysis", "units").items()
    for name, row in rows["units"].items()
    if "tell" not in row
]
CONVERTING = [name for group, name in UNITS if (unit := unit_named(name)) and unit.factor is not None]


@pytest.mark.parametrize(
    ("value", "unit", "to", "expected"),
    [
        (75, "miles", "km", 120.7008),
        (1, "feet", "m", 0.3048),
        (120, "mph", "km/h", 193.12128),
        (212, "°F", "°C", 100),
        (-40, "°C", "°F", -40),
        (1, "acres", "hectares", 0.40468564224),
        (1, "square miles", "km²", 2.589988110336),
        (220, "pounds", "kg", 99.7903214),
        (1, "tonnes", "tons", 1.10231131),
        (2, "weeks", "days", 14),
        (36, "hours", "days", 1.5),
    ],
)
def test_conversion_is_exact(value: float, unit: str, to: str, expected: float) -> None:
    assert convert(value, unit, to) == pytest.approx(expected, rel=1e-8)


def test_every_unit_knows_what_it_measures() -> None:
    assert [name for group, name in UNITS if dimension(name) != group] == []
    assert dimension("") is None
    assert dimension("dollar per barrel") == "price"


@given(st.sampled_from(CONVERTING), st.floats(-1e6, 1e6))
def test_there_and_back_again(unit: str, value: float) -> None:
    rows = table("reader.analysis", "units")[dimension(unit)]["units"]
    base = next(name for name, row in rows.items() if row.get("factor") == 1 and "offset" not in row)
    assert in_base(value, base) == pytest.approx(value)
    assert convert(convert(value, unit, base), base, unit) == pytest.approx(value, rel=1e-6, abs=1e-6)


def test_currencies_do_not_convert() -> None:
    with pytest.raises(ValueError, match="USD"):
        in_base(5, "USD")
    with pytest.raises(ValueError, match="does not convert"):
        convert(5, "USD", "EUR")
    assert convert(5, "USD", "USD") == 5


def test_what_measures_different_things_does_not_convert() -> None:
    with pytest.raises(ValueError, match="is not told in"):
        convert(5, "miles", "hours")
    with pytest.raises(ValueError, match="is not told in"):
        convert(5, "parsnips", "km")


@pytest.mark.parametrize(
    ("words", "name", "length"),
    [
        ("kilometers per hour", "km/h", 3),
        ("square miles of land", "square miles", 2),
        ("percentage points", "percentage points", 2),
        ("per cent", "percent", 2),
        ("U.S. dollars", None, 0),
        ("kilowatt-hours", "kilowatt hours", 3),
        ("people", None, 0),
    ],
)
def test_the_longest_name_wins(words: str, name: str | None, length: int) -> None:
    found = unit_at(Tokens(words, 0, len(words)), 0)
    assert (found[0].name, found[1]) == (name, length) if name and found else found is None


def test_a_span_of_time_may_own_what_it_gives() -> None:
    tokens = Tokens("just one year's notice", 0, 22)
    found = unit_at(tokens, 2)
    assert found is not None
    assert (found[0].name, found[1]) == ("years", 3)
