from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.carriers import is_carrier, same_outlet


@pytest.mark.parametrize(
    ("name", "carries"),
    [
        ("Reuters", True),
        ("the Associated Press", True),
        ("Reuters’s", True),
        ("The Orle Gazette", True),
        ("Gazette", False),
        ("Ann Lee", False),
        ("", False),
        ("’s", False),
    ],
)
def test_who_carries_other_peoples_words(name: str, carries: bool) -> None:
    assert is_carrier(name) is carries


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The New York Times", "New York Times", True),
        ("The New York Times’s", "NYT", True),
        ("Orle Gazette", "The Orle Gazette Online", True),
        ("Orle Gazette", "Orle Herald", False),
        ("Time", "The Times", False),
        ("Post", "Evening Post", True),
    ],
)
def test_two_names_of_an_outlet(one: str, other: str, same: bool) -> None:
    assert same_outlet(one, other) is same


@given(st.text(alphabet="The Post'’s", max_size=20), st.text(alphabet="The Post'’s", max_size=20))
def test_being_one_goes_both_ways(one: str, other: str) -> None:
    assert same_outlet(one, other) == same_outlet(other, one)
    assert same_outlet(one, one)
