"""What quotations and attributions both stand on, worked out once an article: stretches, units, names and frames."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.analysis.language.marks import Stretch, stretches
from reader.analysis.language.tokens import Unit, units_of
from reader.analysis.names.people import People
from reader.analysis.names.register import people_in
from reader.analysis.names.resolve import Resolver
from reader.analysis.names.spoken import Source
from reader.analysis.sayings.frames import Frame, frames_of
from reader.analysis.sayings.governing import Said
from reader.analysis.sayings.speakers import Reader
from reader.model import Article, Sentence, Span


class Narration(NamedTuple):
    """An article as its narration sees it; `said` is one a stretch, `sources` one a frame."""

    quotes: list[Stretch]
    units: list[Unit]
    people: People
    frames: list[Frame]
    said: list[Said]
    sources: list[Source | None]
    resolver: Resolver
    """What it knows of the people once the whole article is read."""


def narration_of(article: Article, sentences: Sequence[Sentence]) -> Narration:
    """The narration of an article; asked twice for the same one, it is worked out once."""
    return _narration(article, tuple(sentences))


def people_of(article: Article, sentences: Sequence[Sentence]) -> People:
    """The people and bodies an article names; worked out once with its quotations and attributions."""
    return narration_of(article, sentences).people


@lru_cache(maxsize=2)
def _narration(article: Article, sentences: tuple[Sentence, ...]) -> Narration:
    quotes = stretches(article.text, _paragraphs(sentences), article.body_start)
    units = units_of(article.text, sentences, quotes)
    people = people_in(units, article.text)
    frames = frames_of(units)
    reader = Reader(article.text, units, frames, people, quotes)
    reader.read()
    return Narration(quotes, units, people, frames, reader.said, reader.sources, reader.resolver)


def _paragraphs(sentences: Sequence[Sentence]) -> list[Span]:
    out: dict[int, Span] = {}
    for s in sentences:
        start, _ = out.get(s.paragraph, (s.start, s.end))
        out[s.paragraph] = (start, s.end)
    return list(out.values())
