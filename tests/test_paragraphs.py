from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.paragraphs import paragraph_at, paragraphs_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Dam holds", [(0, 9)]),
        ("Dam holds\n\nRain fell.\nAll day.", [(0, 9), (11, 30)]),
        ("\n\nRain\n\n\n\n snow\n\n \n\n", [(2, 6), (11, 15)]),
    ],
)
def test_paragraphs(text: str, expected: list[Span]) -> None:
    assert list(paragraphs_of(text)) == expected


@given(st.text(alphabet="ab \n", max_size=40))
def test_paragraphs_hold_all_that_is_not_blank_and_are_parted_by_blank_lines(text: str) -> None:
    paragraphs = [text[start:end] for start, end in paragraphs_of(text)]
    assert "".join("".join(paragraphs).split()) == "".join(text.split())
    assert all(p.strip() and "\n\n" not in p for p in paragraphs)


@pytest.mark.parametrize(("offset", "expected"), [(0, (0, 1)), (1, (0, 1)), (2, (0, 1)), (3, (3, 4)), (9, (3, 4))])
def test_between_two_paragraphs_the_one_before(offset: int, expected: Span) -> None:
    assert paragraph_at("a\n\nb", offset) == expected


def test_a_text_without_paragraphs_is_one() -> None:
    assert paragraph_at(" \n\n", 1) == (0, 3)
