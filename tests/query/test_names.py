from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.query.names import folded, names_same, words_of


def test_lower_case_without_accents() -> None:
    assert [folded(t) for t in ("CAFÉ", "Straße", "Ål", "ABC", "")] == ["cafe", "strasse", "al", "abc", ""]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Foreign Policy's", ("foreign", "policys")),
        ("CTVNews.ca", ("ctvnews", "ca")),
        ("U.S. — Ｎews", ("u", "s", "news")),
        ("…", ()),
    ],
)
def test_the_words_of_a_name(name: str, words: tuple[str, ...]) -> None:
    assert words_of(name) == words


@pytest.mark.parametrize(
    ("wanted", "name", "same"),
    [
        ("business ins", "Business Insider", True),
        ("insider", "Business Insider", True),
        ("bus ins", "Business Insider", False),
        ("insider business", "Business Insider", False),
        ("bi", "Business Insider", True),
        ("csm", "The Christian Science Monitor", True),
        ("tcsm", "The Christian Science Monitor", True),
        ("aljazeera", "Al Jazeera America", True),
        ("jazeera", "AlJazeera", False),
        ("thetimes", "The Times", True),
        ("times", "The Times", True),
        ("t", "Times", True),
        ("x", "", False),
        ("", "Times", False),
        ("!", "Times", False),
        ("peña", "Jose Pena", True),
    ],
)
def test_a_name_as_somebody_types_it(wanted: str, name: str, same: bool) -> None:
    assert names_same(wanted, name) is same


@given(st.text(alphabet="abÉ .'-", max_size=12), st.integers(1, 12))
def test_a_name_and_its_beginning_name_it(name: str, length: int) -> None:
    assert names_same(name, name) is bool(words_of(name))
    if words_of(name[:length]):
        assert names_same(name[:length], name)
