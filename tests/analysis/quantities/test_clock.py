"""Clock times, which are no figures."""

from __future__ import annotations

import pytest

from reader.analysis.quantities.clock import clock_end
from reader.analysis.quantities.tokens import Tokens


def time_in(text: str, word: str) -> str | None:
    """The words of the time that begins with a word."""
    tokens = Tokens(text, 0, len(text))
    at = tokens.raw.index(word)
    end = clock_end(tokens, at)
    return None if end is None else tokens.phrase(at, end)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("It sank at 4pm.", "4", "4pm"),
        ("It sank at 4 p.m. on Monday.", "4", "4 p.m."),
        ("It sank at 11:25 on Monday.", "11", "11:25"),
        ("It sank at 1.00 a.m. sharp.", "1.00", "1.00 a.m."),
        ("It sank at 0430 hours.", "0430", "0430 hours"),
        ("It sank at three o'clock.", "three", "three o'clock"),
        ("It sank at half past six.", "half", "half past six"),
        ("It sank at a quarter to nine.", "quarter", "quarter to nine"),
        ("It sank at five.", "five", "five"),
        ("The clock stopped at six minutes to, when it sank.", "six", "six minutes to"),
        ("It sank 6 minutes past.", "6", "6 minutes past"),
        ("It took six minutes to sink.", "six", ""),
        ("It sank around 6 in the morning.", "6", "6"),
        ("It is open from nine to five.", "nine", "nine to five"),
        ("It is open between ten and four.", "ten", "ten and four"),
        ("It burned from about six until nearly seven.", "six", "six until nearly seven"),
    ],
)
def test_times_of_day(text: str, word: str, expected: str) -> None:
    assert (time_in(text, word) or "").replace("between ", "") == expected


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("It sank 4 boats.", "4"),
        ("It took 36 hours.", "36"),
        ("It aimed at five boats.", "five"),
        ("Rents stayed level at five.", "five"),
        ("It grew from nine to five hundred.", "nine"),
        ("It kept from five until nine boats sank.", "five"),
        ("It met thirteen o'clock wardens.", "met"),
        ("It took half of it.", "half"),
        ("It has 11 of them.", "11"),
        ("It has twelve boats, up from seven on Monday.", "seven"),
        ("It sank two boats on Sunday and four on Monday.", "four"),
        ("It has twelve boats, up from 7 on Monday.", "7"),
    ],
)
def test_numbers_that_are_no_times(text: str, word: str) -> None:
    assert time_in(text, word) is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The death toll rose to 7 on Monday.", "7"),
        ("The toll of the flood rose to twelve on Monday.", "twelve"),
        ("The toll has risen to about 12 on Monday.", "12"),
        ("The death toll stood at 12 on Friday.", "12"),
        ("The number of dead was 12 on Friday.", "12"),
        ("Another death brought the toll to 12 in the evening.", "12"),
        ("Deaths rose from 5 on Thursday to 9 on Friday.", "9"),
        ("Two were hurt on Monday and three on Tuesday.", "three"),
    ],
)
def test_what_a_count_comes_to_is_no_time_of_day(text: str, word: str) -> None:
    assert time_in(text, word) is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The dead were buried at 9 on Friday.", "9"),
        ("The shop shuts at nine on Friday.", "nine"),
        ("It was 9 in the morning.", "9"),
        ("The gates open at seven and nine on Friday.", "nine"),
    ],
)
def test_what_no_count_comes_to_is_a_time_of_day(text: str, word: str) -> None:
    assert time_in(text, word) == word
