"""Stretches between quotation marks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.language.marks import leaves_quotation_open, stretches
from reader.analysis.language.sentences import paragraph_spans


def between(text: str, headline_end: int = 0) -> list[str]:
    return [text[s.start : s.end] for s in stretches(text, paragraph_spans(text), headline_end)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It held,” she said. “Go home.”", ["It held,", "Go home."]),
        ('"It held," she said. "Go home."', ["It held,", "Go home."]),
        ("She said: «It held.»", ["It held."]),
        ("She said: „It held.“", ["It held."]),
        ("She said: »It held.«", ["It held."]),
        ("“He said “go home” to us,” she said.", ["He said “go home” to us,"]),
        ("“It held. “Go home,” she said.", ["It held.", "Go home,"]),
        ("“It held and held", ["It held and held"]),
        ("“It held\n\nShe left.", ["It held"]),
        ("“It held\n\nNobody left.” She knew.", ["It held", "Nobody left."]),
        ('"It held\n\nNobody left." She said: "No."', ["It held", "Nobody left.", "No."]),
        ("“It held\n\nShe said “no” to it.", ["It held", "no"]),
        ("It held\n\nNobody left.” She knew.", []),
        ("She said: 'It held for us.'", ["It held for us."]),
        ("The mill's hands and the boys' boats left.", []),
        ("In the '90s the mill's wheel broke.", []),
        ('A board of 12" by 8" broke.', []),
        ("“”, “ ” and “…”", []),
        ('The <a href="mill">mill</a> broke.', []),
        ("Nothing here.", []),
    ],
)
def test_what_stands_between_marks(text: str, expected: list[str]) -> None:
    assert between(text) == expected


def test_single_marks_are_the_rule_in_a_headline() -> None:
    headline = "Dam ‘broke’ at night"
    found = stretches(headline, paragraph_spans(headline), len(headline))
    assert [(headline[s.start : s.end], s.single) for s in found] == [("broke", True)]


def test_a_stretch_knows_its_marks_and_whether_it_was_closed() -> None:
    text = "She said “go home” and “come"
    first, second = stretches(text, paragraph_spans(text))
    assert text[first.outer : first.after] == "“go home”"
    assert (first.closed, second.closed) == (True, False)
    assert text[second.outer : second.after] == "“come"


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet="ab .,“”\"„«»'‘’<>\n5s", max_size=60))
def test_stretches_of_any_text_lie_in_one_paragraph_and_apart(text: str) -> None:
    paragraphs = list(paragraph_spans(text))
    found = stretches(text, paragraphs)
    for s in found:
        # the end of a quotation that goes on from the paragraph before has no mark in front
        goes_on = any(s.start == a for a, _ in paragraphs)
        assert s.outer == s.start if goes_on else s.outer < s.start
        assert s.start < s.end <= s.after
        assert any(a <= s.outer and s.after <= b for a, b in paragraphs)
        assert any(c.isalnum() for c in text[s.start : s.end])
    assert all(a.after <= b.outer for a, b in pairwise(found))


@pytest.mark.parametrize(
    ("told", "is_open"),
    [
        ("She said “it held” and left", False),
        ('She said "it held" and left', False),
        ("She said “it held and left", True),
        ("it held” and left", True),
        ('She said "it held', True),
    ],
)
def test_a_mark_without_its_fellow_leaves_a_quotation_open(told: str, is_open: bool) -> None:
    assert leaves_quotation_open(told) is is_open
