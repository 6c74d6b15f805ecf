"""Counts of those who told an outlet something."""

from __future__ import annotations

import pytest

from reader.analysis.linking.told_by import counts_sources
from tests.analysis.linking.told import reading


@pytest.mark.parametrize(
    ("text", "of_sources"),
    [
        ("The dam was cracked, two people familiar with the talks said.", True),
        ("Three senior board officials briefed on it said so.", True),
        ("Two sources said so.", True),
        ("Two sources of water ran dry.", False),
        ("Two people of Orle familiar with the dam slept.", False),
        ("Three weapons experts who examined photographs of it said so.", True),
        ("Fragments were reviewed by two arms experts for Meridian.", True),
        ("Two experts for years drew plans of it.", False),
        ("Two experts died.", False),
        ("Two people said so.", False),
        ("Two people died.", False),
    ],
)
def test_who_is_not_named_and_knows_of_it(text: str, of_sources: bool) -> None:
    told = reading("a", f"Head\n\n{text}")
    assert counts_sources(told.article.text, told.figures[0]) is of_sources
