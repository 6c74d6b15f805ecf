"""The state a lawmaker's name is given with."""

from __future__ import annotations

import pytest

from reader.analysis.names.homes import home_of
from tests.analysis.sayings.narrated import at, words


@pytest.mark.parametrize(
    ("behind", "state"),
    [
        ("(D-Calif.) left.", "California"),
        ("(R-Texas) left.", "Texas"),
        (", R-Va., left.", "Virginia"),
        ("(N.J.) left.", "New Jersey"),
        ("(Ohio River) left.", ""),
        ("of Ohio left.", "Ohio"),
        ("of the mill left.", ""),
        ("left.", ""),
    ],
)
def test_what_stands_behind_a_name(behind: str, state: str) -> None:
    tokens = words(f"Ilsa Brandt {behind}")
    assert home_of(tokens, at(tokens, "Brandt") + 1) == state


def test_nothing_behind_a_name_is_no_state() -> None:
    tokens = words("Ilsa Brandt")
    assert home_of(tokens, len(tokens)) == ""
