from __future__ import annotations

import pytest

from reader.model import Article
from reader.story.years import with_years


def article(text: str, date: str | None = None, notes: tuple[str, ...] = ()) -> Article:
    body = f"Dam holds\n\n{text}"
    return Article("a", "a.txt", "The Bee", "Dam holds", body, date=date, notes=notes, body_start=11)


@pytest.mark.parametrize(
    ("first", "other", "date"),
    [
        ("ORLE, Varden, March 12 (ANA) - The dam held.", "2031-03-13", "2031-03-12"),
        ("ORLE, 12 March — The dam held.", "2031-03-13", "2031-03-12"),
        ("ORLE, Sept. 18 (ANA) -- The dam held.", "2031-09-20", "2031-09-18"),
        ("ORLE, Dec 31 (ANA) - The dam held.", "2031-01-02", "2030-12-31"),
        ("ORLE, Jan 1 (ANA) - The dam held.", "2030-12-30", "2031-01-01"),
        ("ORLE, July 4 (ANA) - The dam held.", "2031-01-02", None),
        ("ORLE, March 12 (ANA) - The dam held.", "2031-03", None),
        ("ORLE, February 30 (ANA) - The dam held.", "2031-03-01", None),
        ("ORLE (ANA) - The dam held on March 12.", "2031-03-13", None),
        ("On March 12 the dam held - barely.", "2031-03-13", None),
    ],
)
def test_a_dateline_takes_its_year_from_the_other_articles(first: str, other: str, date: str | None) -> None:
    undated, _ = with_years([article(first), article("The dam held.", other)])
    assert (undated.date, "date" in undated.guessed) == (date, date is not None)


def test_it_takes_its_year_from_days_that_the_text_names() -> None:
    text = "ORLE, March 12 - The dam held.\n\nIt was built on May 2, 2012. The test of 28 February 2031 went well."
    assert with_years([article(text)])[0].date == "2031-03-12"
    assert with_years([article("ORLE, March 12 - The dam held, as on May 2, 2012.")])[0].date == "2012-03-12"


def test_a_date_line_without_a_year_takes_one() -> None:
    undated, _ = with_years(
        [article("The dam held.", notes=("dropped: date line: Saturday, March 15",)), article("", "2031-03-13")]
    )
    assert undated.date == "2031-03-15"


def test_a_date_that_is_known_stays() -> None:
    known = article("ORLE, March 12 - The dam held.", "2030-01-01")
    assert with_years([known, article("", "2031-03-13")])[0] == known
