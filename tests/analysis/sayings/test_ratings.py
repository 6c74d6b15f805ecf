"""By whom a number is given in the passive."""

from __future__ import annotations

import pytest

from reader.analysis import read_article
from reader.model import Article


def told(sentence: str) -> list[tuple[str, str]]:
    text = f"Storm over Orle\n\n{sentence}"
    reading = read_article(Article("a", "a.txt", "Valley Post", "Storm over Orle", text, body_start=17))
    return [(a.source, text[a.content_start : a.content_end]) for a in reading.attributions]


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        (
            "Damage is put at $12 million by the chamber of trade.",
            "the chamber of trade",
            "Damage is put at $12 million",
        ),
        ("The toll was later given as nine by the wardens.", "the wardens", "The toll was later given as nine"),
        (
            "The loss has been estimated at 40 boats by the guild.",
            "the guild",
            "The loss has been estimated at 40 boats",
        ),
    ],
)
def test_who_gives_a_number_in_the_passive(sentence: str, source: str, content: str) -> None:
    assert told(sentence) == [(source, content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The barge was put at risk by the gale.",
        "The mill was valued as a home by the guild.",
        "The toll was put at nine.",
        "The boats were put at the quay by nine wardens.",
    ],
)
def test_what_gives_no_number_is_nobodys_word(sentence: str) -> None:
    assert told(sentence) == []
