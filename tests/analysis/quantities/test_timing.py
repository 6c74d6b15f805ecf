"""The times that a passage states."""

from __future__ import annotations

import pytest

from reader.analysis.quantities.timing import times_in, weekdays_in


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("on 2031-05-04", 2031, 5, 4),
        ("on May 4th, 2031", 2031, 5, 4),
        ("on 4 May", None, 5, 4),
        ("in May 2031", 2031, 5, None),
        ("in May", None, 5, None),
        ("since 2029", 2029, None, None),
    ],
)
def test_a_date_is_read_as_exactly_as_it_is_told(
    text: str, year: int | None, month: int | None, day: int | None
) -> None:
    (when,) = times_in(f"It sank {text}.")
    assert (when.year, when.month, when.day) == (year, month, day)


@pytest.mark.parametrize("text", ["It may sink.", "They march on.", "August was there.", "It cost 2031 crowns."])
def test_a_verb_a_name_or_a_number_is_no_time(text: str) -> None:
    assert times_in(text) == ()


def test_the_hour_at_which_a_report_was_sent_is_no_time_of_the_event() -> None:
    times = times_in("ORLE, May 2, 2020, 7:05 a.m. (TNA) - The dam burst at 3 p.m.")
    assert [t.text for t in times if t.clock is not None] == ["3 p.m"]


def test_hours_are_minutes_after_midnight() -> None:
    (when,) = times_in("at 12:13 p.m.")
    assert [w.clock for w in times_in("It began at 2.34pm, at 2:34 pm and at 14 pm.")][:2] == [874, 874]
    assert when.clock == 12 * 60 + 13


@pytest.mark.parametrize(
    ("text", "clocks"),
    [
        ("It began at 02:45 near the weir.", [165]),
        ("It left at 23.10, they said.", [23 * 60 + 10]),
        ("It began at 02:45 GMT.", []),
        ("It closed at 13.40 crowns.", []),
        ("She won in 13:40.", []),
        ("It left at 4:45.", []),
    ],
)
def test_an_hour_of_the_24_needs_no_half_of_the_day(text: str, clocks: list[int]) -> None:
    assert [t.clock for t in times_in(text) if t.clock is not None] == clocks


def test_the_days_of_the_week_that_a_passage_states() -> None:
    assert weekdays_in("It fell on Monday, and was up again on Friday at noon.") == {0, 4}
    assert weekdays_in("It fell on 3 May.") == frozenset()
