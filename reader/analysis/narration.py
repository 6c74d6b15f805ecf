"""What quotations and attributions both stand on, worked out once an article: stretches, units, names and frames."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.analysis.frames import Frame, frames_of
from reader.analysis.marks import Stretch, stretches
from reader.analysis.people import People
from reader.analysis.register import people_in
from reader.analysis.resolve import Resolver
from reader.analysis.speakers import Reader, Said
from reader.analysis.spoken import Source
from reader.analysis.tokens import Unit, units_of
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
