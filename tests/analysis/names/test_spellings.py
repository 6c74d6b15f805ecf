from __future__ import annotations

import pytest

from reader.analysis.names.spellings import spelled_alike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Yusuf", "Youssef", True),
        ("Karim", "Kareem", True),
        ("Mohammed", "Muhammad", True),
        ("Hassan", "Hussein", False),
        ("Michael", "Michelle", False),
        ("Daniel", "Daniela", False),
        ("John", "Joan", False),
        ("Peter", "Petra", False),
    ],
)
def test_one_name_written_twice(one: str, other: str, alike: bool) -> None:
    assert spelled_alike(one, other) is alike
    assert spelled_alike(other, one) is alike
