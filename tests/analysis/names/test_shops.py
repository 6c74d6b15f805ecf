"""Firms that go by an owner's name."""

from __future__ import annotations

import pytest

from reader.analysis.names.shops import shops_of
from tests.analysis.sayings.test_speakers import speakers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Holm’s said it was sorry. Holm’s in Orle shut.", {"Holm": "Holm’s"}),
        ("Holm's told staff to go.", {"Holm": "Holm’s"}),
        ("Holm's, the largest mill, shut.", {"Holm": "Holm’s"}),
        ("A friend of Holm's, the largest miller, wept.", {}),
        ("That's, the miller said, a lie. It's, a fact.", {}),
        ("Holm's said to be ill. Holm left.", {}),
        ("Holm's staff said it was sorry.", {}),
        ("The mill's said to be for sale.", {}),
    ],
)
def test_an_owners_name_that_speaks_is_a_firms(text: str, found: dict[str, str]) -> None:
    assert shops_of(text) == found


def test_a_firm_is_called_as_it_is_spelled() -> None:
    assert speakers("Holm's said it had “no fish at all”.") == ["Holm’s"]
    assert speakers("Holm's lawyer said it had “no fish at all”.") == ["Holm's lawyer"]
