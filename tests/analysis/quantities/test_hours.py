"""Times of day in a text."""

from __future__ import annotations

import pytest

from reader.analysis.quantities.hours import Hour, hours_in


def told(text: str) -> list[tuple[str, str]]:
    return [(text[h.start : h.end], f"{h.minutes // 60:02}:{h.minutes % 60:02}") for h in hours_in(text)]


@pytest.mark.parametrize(
    ("text", "words", "time"),
    [
        ("She rang at 11:42 p.m. on Friday.", "11:42 p.m.", "23:42"),
        ("She rang at 11.42pm, twice.", "11.42pm", "23:42"),
        ("It came at 18 minutes to midnight.", "18 minutes to midnight", "23:42"),
        ("At 23.42 the lamps failed.", "23.42", "23:42"),
        ("The gates close at 22:00, says Orle.", "22:00", "22:00"),
        ("It was a quarter past four in the morning.", "a quarter past four in the morning", "04:15"),
        ("They met at half past six.", "half past six", "06:30"),
        ("It rained at eight in the evening.", "eight in the evening", "20:00"),
        ("It rained at 9 on Monday evening.", "9 on Monday evening", "21:00"),
        ("The tram left at nine.", "nine", "09:00"),
        ("The tram left at noon.", "noon", "12:00"),
        ("It ended at 12 a.m.", "12 a.m.", "00:00"),
        ("They met at three o'clock.", "three o'clock", "03:00"),
        ("They met at ten to two.", "ten to two", "01:50"),
    ],
)
def test_a_time_of_day_is_read_however_it_is_told(text: str, words: str, time: str) -> None:
    assert told(text) == [(words, time)]


@pytest.mark.parametrize(
    "text",
    [
        "The board voted by ten to two.",
        "He stayed at nine people's homes.",
        "At one time he sang.",
        "It cost 4.50 on Monday.",
        "She ran it in 2:30:15.",
        "From nine to five the doors are open.",
        "They cut it to six.",
        "Orle won 23.42 points.",
        "It was 13 p.m. no more.",
        "PORT ORLE, March 15, 2023, 7:05 a.m. (AFP) - A ferry left the quay.",
    ],
)
def test_other_numbers_are_no_times_of_day(text: str) -> None:
    assert told(text) == []


def only(text: str) -> Hour:
    (hour,) = hours_in(text)
    return hour


def test_half_of_the_day_roughness_bounds_and_zones_are_kept() -> None:
    nine, late = only("It left at nine."), only("It left at 21:00.")
    assert (nine.half_told, late.half_told) == (False, True)
    assert (nine.is_same(late), nine.is_apart(late)) == (True, False)
    assert (nine.on_the_clock, late.on_the_clock) == (540, 540)
    rough, bound = only("It left shortly after eleven."), only("By 9 p.m. it left.")
    assert (rough.rough, rough.bound, bound.rough, bound.bound) == (True, False, False, True)
    zone = only("At 6 p.m. GMT it left.")
    assert (zone.zone, zone.is_same(late), zone.is_apart(late)) == ("GMT", False, False)


def test_times_are_apart_by_more_than_some_minutes_round_the_clock() -> None:
    night, about = only("At 11:55 p.m. it fell."), only("About 0:30 it fell.")
    assert not night.is_apart(only("At 0:03 it fell."))
    assert night.is_apart(only("At 0:20 it fell."))
    assert (night.is_apart(about), night.is_near(about)) == (False, False)
