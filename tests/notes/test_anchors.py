from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.notes.anchors import CONTEXT, anchor_of, hash_of, key_of
from tests.notes.made import harbour, span


def test_a_text_is_known_by_its_hash() -> None:
    assert hash_of("") == "e3b0c44298fc1c14"
    assert hash_of("a") != hash_of("b")
    assert len(hash_of("half a pair \ud800")) == 16


def test_an_article_is_known_by_its_marks() -> None:
    key = key_of(harbour)
    assert (key.id, key.outlet, key.title) == ("harbour", "Coast Herald", harbour.title)
    assert key.hash == hash_of(harbour.text)
    assert key_of(replace(harbour, path="elsewhere", date=None)) == key


def test_a_passage_with_what_stands_around_it() -> None:
    start, end = span(harbour, "Marit Osk")
    anchor = anchor_of(harbour, start, end)
    assert (anchor.quote, anchor.start, anchor.end) == ("Marit Osk", start, end)
    assert anchor.prefix == harbour.text[start - CONTEXT : start]
    assert anchor.suffix == harbour.text[end : end + CONTEXT]


def test_at_the_ends_there_is_less_around_it() -> None:
    whole = anchor_of(harbour, 0, len(harbour.text))
    assert (whole.prefix, whole.suffix, whole.quote) == ("", "", harbour.text)


@pytest.mark.parametrize("at", [(3, 3), (-9, -5), (5, 2)])
def test_of_an_empty_span_its_paragraph_is_taken(at: tuple[int, int]) -> None:
    assert anchor_of(harbour, *at).quote == harbour.title


def test_an_article_without_text() -> None:
    anchor = anchor_of(replace(harbour, text=""), 3, 9)
    assert (anchor.quote, anchor.start, anchor.end, anchor.prefix, anchor.suffix) == ("", 0, 0, "", "")


@given(st.text(max_size=80), st.integers(-9, 99), st.integers(-9, 99))
def test_its_words_stand_where_it_says(text: str, start: int, end: int) -> None:
    anchor = anchor_of(replace(harbour, text=text), start, end)
    assert text[anchor.start : anchor.end] == anchor.quote
    assert text[: anchor.start].endswith(anchor.prefix)
    assert text[anchor.end :].startswith(anchor.suffix)
