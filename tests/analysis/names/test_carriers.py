from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.names.carriers import agencies_in, is_carrier, same_outlet


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


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("the Orlin news agency", "Orlin Wire", True),
        ("Orlin News Agency", "Orlin Newswire", True),
        ("the Orlin news agency’s", "Orlin", True),
        ("the Northern Press Agency", "NPA", True),
        ("the Orlin news agency", "Orlin Herald", False),
        ("the Orlin news agency", "Velmora Wire", False),
        ("the news agency", "Orlin Wire", False),
        ("the fire brigade", "Orlin Wire", False),
    ],
)
def test_an_agency_may_be_called_by_what_it_is(one: str, other: str, same: bool) -> None:
    assert same_outlet(one, other) is same
    assert same_outlet(other, one) is same


def test_which_agencies_a_text_names() -> None:
    text = "The Orlin news agency told of it. So did Velmora Wire. The agency and the wire told no more."
    assert agencies_in(text) == ("Orlin news agency", "Velmora Wire")


def test_who_is_called_an_agency_carries_other_peoples_words() -> None:
    assert is_carrier("the Orlin news agency")
    assert not is_carrier("the agency")
