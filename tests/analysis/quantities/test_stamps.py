"""Later additions to a report and their days."""

from __future__ import annotations

from datetime import date

import pytest

from reader.analysis.quantities.stamps import hours_of_entries, stamp_of
from tests.analysis.quantities.test_dating import spoken_of

WEDNESDAY = date(2031, 5, 21)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("UPDATE 2 (Friday, 10:15 a.m.): Four were held.", date(2031, 5, 23)),
        ("Update (Thursday): Four were held.", date(2031, 5, 22)),
        ("[UPDATED: Tuesday 9 p.m.] Four were held.", None),
        ("UPDATE – Tuesday, 9 p.m.: Four were held.", date(2031, 5, 20)),
        ("UPDATE (9 p.m.): Four were held on Friday.", None),
        ("An update (Friday) was due.", None),
        ("Four were held on Friday.", None),
    ],
)
def test_the_nearest_day_so_called(text: str, day: date | None) -> None:
    found = stamp_of(text, WEDNESDAY)
    assert (found[0] if found else None) == day
    assert found is None or text[found[1] :] == "Four were held."
    assert stamp_of(text, None) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("UPDATE 2 (Friday, 10:15 a.m.): Four were held.", "2031-05-23"),
        ("UPDATE 2 (Friday, 10:15 a.m.): Four were held on Thursday.", "2031-05-22"),
        ("UPDATE 2 (Friday, 10:15 a.m.): Four will go to court on Monday.", "2031-05-26"),
    ],
)
def test_what_was_added_counts_its_days_from_there(text: str, day: str) -> None:
    assert spoken_of(text) == day


def test_no_day_lies_beyond_the_calendar() -> None:
    assert stamp_of("UPDATE (Saturday): It fell.", date.max) is None


ENTRIES = ["20.40: The pilot is ashore.", "18.31 BREAKING: Boats out", "9.05 - “We see them,” she says"]


def test_hours_written_with_a_dot_are_told_where_the_article_is_written_in_entries() -> None:
    text = "\n\n".join(["Boats LIVE", *ENTRIES, "3.50 million crowns were lost.", "19.20", "The tide rose 2.05 feet."])
    found = hours_of_entries(text)
    assert [text[start:end] for start, end in found.items()] == ["20.40", "18.31", "9.05", "19.20"]
    assert hours_of_entries("\n\n".join(ENTRIES[:2])) == {}
    assert hours_of_entries("") == {}
