"""What has no end: headings, entries of a live page and cut sentences stop at any word."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from reader.analysis import read_article
from reader.data import table
from reader.model import Article

_LEADS = (
    "Police {}",
    "Two hurt, officials {}",
    "05:55 Strong smell {}",
    "{}",
    "“It fell,” Ann Lee {}",
    "Ann Lee {} by",
)
_AT_ONCE = 400


def words(told: object) -> Iterator[str]:
    """Every word of the lists by which sentences are read."""
    if isinstance(told, dict):
        for value in told.values():
            yield from words(value)
    elif isinstance(told, list):
        for value in told:
            yield from words(value)
    elif isinstance(told, str):
        yield from told.split()


@pytest.mark.parametrize("lead", _LEADS)
@pytest.mark.parametrize("name", ["words", "cues", "stances", "sources", "deeds", "counted", "quantities"])
def test_a_paragraph_may_end_with_any_word_that_means_something(name: str, lead: str) -> None:
    some = sorted(set(words(table("reader.analysis", name))))
    assert some
    for n in range(0, len(some), _AT_ONCE):
        body = "\n\n".join(lead.format(w) for w in some[n : n + _AT_ONCE])
        reading = read_article(Article("a", "a.txt", "A", "Head", f"Head\n\n{body}", body_start=6))
        assert len(reading.sentences) > 1
