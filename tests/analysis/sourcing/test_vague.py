"""A bare noun beside a fuller name."""

from __future__ import annotations

import pytest

from reader.analysis.sourcing.vague import bare_noun, may_be


@pytest.mark.parametrize(
    ("source", "noun"),
    [
        ("the board", "board"),
        ("The Board", "board"),
        ("officials", "officials"),
        ("its owners", "owners"),
        ("the mill board", ""),
        ("Brandt", ""),
        ("the UN", ""),
        ("", ""),
    ],
)
def test_a_bare_noun(source: str, noun: str) -> None:
    assert bare_noun(source) == noun


@pytest.mark.parametrize(
    ("bare", "full", "text", "one"),
    [
        ("the board", "the mill board", "", True),
        ("the Board", "the Board of Mills", "", True),
        ("officials", "a mill official", "", True),
        ("the board", "the board members", "", False),
        ("the mill board", "the board", "", False),
        ("the board", "the board", "", False),
        ("the firm", "Una Field", "Una Field, a spokeswoman for the Orlin firm, said no.", True),
        ("the firm", "Una Field", "Una Field of the firm said no.", False),
    ],
)
def test_who_may_be_another(bare: str, full: str, text: str, one: bool) -> None:
    assert may_be(bare, full, text) is one
