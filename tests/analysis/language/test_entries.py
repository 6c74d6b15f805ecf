from __future__ import annotations

import pytest

from reader.analysis.language.entries import behind_stamp
from tests.analysis.sayings.narrated import words


@pytest.mark.parametrize(
    ("told", "first"),
    [
        ("18:30 The dam fell.", "The"),
        ("18:30 GMT: The dam fell.", "The"),
        ("13 March, 18:30 The dam fell.", "The"),
        ("6.05pm: The dam fell.", "The"),
        ("Friday, 13 March 2015 at 6 The dam fell.", "Friday"),
        ("13 March was dry.", "13"),
        ("2015 was dry.", "2015"),
        ("10.30 percent was dry.", "10.30"),
        ("3:2 was the score.", "3"),
        ("18:30", "18"),
    ],
)
def test_where_an_entry_begins(told: str, first: str) -> None:
    found = words(told)
    assert found[behind_stamp(found)].text == first
