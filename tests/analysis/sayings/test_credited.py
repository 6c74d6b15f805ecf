from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.sayings.attribution import attributions_of
from reader.analysis.sayings.quotes import quotes_of
from reader.model import Article

BODY = "It rained all night, police said. “We are late,” Mayor Tom Hale told reporters on Monday."


def headed(title: str) -> Article:
    return Article("one", "one.txt", "The Valley Post", title, f"{title}\n\n{BODY}", body_start=len(title) + 2)


def told_in(title: str) -> list[tuple[str, str]]:
    """Who is credited in a headline, and for what."""
    a = headed(title)
    sentences = sentences_of(a)
    found = attributions_of(a, sentences, quotes_of(a, sentences))
    return [(t.source, a.text[t.content_start : t.content_end]) for t in found if t.start < len(title) and not t.direct]


@pytest.mark.parametrize(
    ("title", "source", "content"),
    [
        ("At least 40 dead in market blast: UN", "UN", "At least 40 dead in market blast"),
        ("Flood kills 12 – officials", "officials", "Flood kills 12"),
        ("Flood kills 12 in the valley - police", "police", "Flood kills 12 in the valley"),
        ("Dam fails, 12 dead: health ministry", "health ministry", "Dam fails, 12 dead"),
        ("Dam fails, 12 dead: Reuters", "Reuters", "Dam fails, 12 dead"),
        ("City will stay dry: Mayor Hale", "Tom Hale", "City will stay dry"),
        ("Police: 40 dead in market blast", "police", "40 dead in market blast"),
        ("UN: thousands flee the valley", "UN", "thousands flee the valley"),
    ],
)
def test_a_mark_credits(title: str, source: str, content: str) -> None:
    assert told_in(title) == [(source, content)]


@pytest.mark.parametrize(
    "title",
    [
        "Velmora: the fall of a city",
        "What we know: the dam and the police",
        "Police: what we know of the dam",
        "The dam: what police say",
        "Dam and water - a short history of police",
        "Flood latest: 12 dead - BBC News",
        "Flood kills 12: Ann Reed",
        "Two rivers: Orle",
    ],
)
def test_a_topic_and_a_name_that_says_nothing_are_no_source(title: str) -> None:
    assert told_in(title) == []


@pytest.mark.parametrize(
    ("title", "quoted", "speaker"),
    [
        ("“The dam will hold for years”: Hale", "The dam will hold for years", "Tom Hale"),
        ("‘We lost it all’: survivors", "We lost it all", "survivors"),
        ("Police: dam “will hold for years”", "will hold for years", "police"),
        ("“The dam”: a history of water", "The dam", None),
    ],
)
def test_a_mark_credits_what_a_headline_quotes(title: str, quoted: str, speaker: str | None) -> None:
    a = headed(title)
    first = quotes_of(a, sentences_of(a))[0]
    assert (first.text, first.speaker) == (quoted, speaker)
