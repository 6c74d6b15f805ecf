from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.query.fields import BY_NAME
from reader.query.tokens import Piece
from reader.query.tree import Days, QueryError, Range, Value, Words
from reader.query.values import converted, days_of, unit_called, value_of


def value(field: str, text: str) -> Value:
    return value_of(f"{field}:{text}", BY_NAME[field], Piece(text, len(field) + 1, len(field) + 1 + len(text)))


@pytest.mark.parametrize(
    ("field", "text", "want"),
    [
        ("title", " a  b ", Words("a  b")),
        ("is", " DIGEST ", Words("digest")),
        ("words", "6,000", Range(6000, 6000)),
        ("words", "-5", Range(-5, -5)),
        ("words", "200..100", Range(100, 200)),
        ("figure", "1.5m", Range(1_500_000, 1_500_000)),
        ("figure", "2 bn", Range(2e9, 2e9)),
        ("figure", "$5m", Range(5e6, 5e6, "USD")),
        ("figure", "5%", Range(5, 5, "percent")),
        ("figure", "10..20km", Range(10, 20, "km")),
        ("figure", "10km..20km", Range(10, 20, "km")),
        ("figure", "300Nm", Range(300, 300, "newton metres")),
        ("figure", "5 miles", Range(5, 5, "miles")),
        ("date", "2015", Days("2015-01-01", "2015-12-31")),
        ("date", "2015-5", Days("2015-05-01", "2015-05-31")),
        ("date", "2016-02..2015-05-18", Days("2015-05-18", "2016-02-29")),
    ],
)
def test_a_value_as_its_field_takes_it(field: str, text: str, want: Value) -> None:
    assert value(field, text) == want


@pytest.mark.parametrize(
    ("field", "text", "why"),
    [
        ("title", "  ", "nothing between the quotation marks"),
        ("is", "digset", "did you mean digest?"),
        ("is", "qqq", "it is one of digest, original"),
        ("words", "many", "words takes a number"),
        ("words", "1..", "words takes a number"),
        ("words", "5km", "words takes a number without a unit"),
        ("figure", "5km..6kg", "figure takes a number"),
        ("figure", "5 parsecs and more", "figure takes a number"),
        ("figure", "$5km", "figure takes a number"),
        ("figure", "1" * 61, "figure takes a number"),
        ("date", "18 May", "is no date"),
        ("date", "2015..", "is no date"),
    ],
)
def test_what_is_refused_points_at_the_value(field: str, text: str, why: str) -> None:
    with pytest.raises(QueryError) as refused:
        value(field, text)
    assert why in refused.value.why
    assert (refused.value.start, refused.value.end) == (len(field) + 1, len(field) + 1 + len(text))


@pytest.mark.parametrize(
    ("date", "days"),
    [
        ("2015", ("2015-01-01", "2015-12-31")),
        ("2016-02", ("2016-02-01", "2016-02-29")),
        ("2015-02-28", ("2015-02-28", "2015-02-28")),
        ("2015-02-29", None),
        ("2015-13", None),
        ("2015-00", None),
        ("2015-05-00", None),
        ("0000", None),
        ("", None),
        ("2015-05-18T10:00", None),
    ],
)
def test_the_days_that_a_date_may_mean(date: str, days: tuple[str, str] | None) -> None:
    assert days_of(date) == days


@given(st.dates())
def test_any_day_is_itself(day: object) -> None:
    assert days_of(str(day)) == (str(day), str(day))


def test_units_by_any_of_their_names() -> None:
    assert [unit_called(n) for n in (" KM ", "kilometres", "mile", "$", "%")] == ["km", "km", "miles", "USD", "percent"]
    assert [unit_called(n) for n in ("Nm", "nm", "NM")] == ["newton metres", "nanometres", "nanometres"]
    assert unit_called("parsecs and more") is None


def test_values_in_another_unit() -> None:
    assert converted(1, "km", "km") == 1
    assert converted(75, "miles", "km") == pytest.approx(120.7, abs=0.1)
    assert converted(5, "km", "years") is None
    assert converted(5, "no such unit", "km") is None


@given(st.floats(-1e6, 1e6))
def test_there_and_back_again(number: float) -> None:
    there = converted(number, "miles", "km")
    assert there is not None
    assert converted(there, "km", "miles") == pytest.approx(number)
