"""Readings and analyses as bytes for the cache and back, and the keys under which they are kept there."""

from __future__ import annotations

import dataclasses
import hashlib
import typing
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from reader.library.codec import Damaged, packed, rows_of, unpacked, value_of
from reader.model import Alike, Analysis, Article, Claim, Decision, Mention, Reading, Story
from reader.others import Others

_NOT_READ = frozenset(("path", "notes", "guessed", "copied"))
"""Fields of an article that the analysis does not look at."""
_READ = tuple(f.name for f in dataclasses.fields(Article) if f.name not in _NOT_READ)
_PARTS = tuple(f.name for f in dataclasses.fields(Reading) if f.name not in ("article", "failed"))
"""What is kept of a reading; one that failed is not."""


def article_key(engine: bytes, article: Article) -> bytes:
    """Under which key an article's reading is kept: all the analysis may look at, and the engine's version."""
    found = hashlib.blake2b(engine + b"reading", digest_size=20)
    for name in _READ:
        _add(found, repr(getattr(article, name)) if name != "text" else article.text)
    return found.digest()


def story_key(engine: bytes, articles: Iterable[bytes], decisions: Sequence[Decision] = ()) -> bytes:
    """Under which key a story's claims are kept: the keys of its articles in any order, and what a person decided."""
    found = hashlib.blake2b(engine + b"story", digest_size=20)
    for key in sorted(articles):
        found.update(key)
    for decision in decisions:
        _add(found, repr(decision))
    return found.digest()


def _add(found: Any, text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    found.update(len(data).to_bytes(8, "little"))
    found.update(data)


def reading_bytes(reading: Reading) -> bytes:
    """A reading without its article."""
    return packed([rows_of(getattr(reading, name)) for name in _PARTS])


def reading_from(data: bytes, article: Article) -> Reading:
    """The reading of an article that `reading_bytes` made bytes of.

    Raises:
        Damaged: it is not one of this article.
    """
    rows = unpacked(data)
    if type(rows) is not list or len(rows) != len(_PARTS):
        raise Damaged("no reading")
    hints = typing.get_type_hints(Reading)
    parts = {name: value_of(hints[name], part) for name, part in zip(_PARTS, rows, strict=True)}
    for name, part in parts.items():
        # notes are words about the article, not places in it
        for item in part if name != "notes" else ():
            _check_place(item, article)
    return Reading(article=article, **parts)


def claims_bytes(analysis: Analysis) -> bytes:
    """A story's claims and related passages; who is silent follows from who is not."""
    claims = [dataclasses.replace(c, silent=()) for c in analysis.claims]
    return packed([rows_of(claims), rows_of(analysis.related)])


def ids_compared(readings: Iterable[Reading]) -> tuple[str, ...]:
    """The ids of the articles that are compared with each other, in their order: all but those the engine failed on."""
    return tuple(sorted(r.article.id for r in readings if not r.failed))


def with_silent(claims: Sequence[Claim], articles: Iterable[str]) -> tuple[Claim, ...]:
    """Claims that name who is silent.

    Args:
        claims: with whatever they name.
        articles: the ids of the articles that were compared.
    """
    ids = tuple(sorted(articles))
    return tuple(dataclasses.replace(c, silent=Others(ids, frozenset(m.article for m in c.mentions))) for c in claims)


def analysis_from(data: bytes, story: Story, readings: Sequence[Reading]) -> Analysis:
    """The analysis of a story whose claims `claims_bytes` made bytes of.

    Args:
        data: the bytes.
        story: its articles.
        readings: one for each of them, in their order.

    Raises:
        Damaged: it is not of this story.
    """
    rows = unpacked(data)
    if type(rows) is not list or len(rows) != 2:
        raise Damaged("no claims")
    claims = value_of(tuple[Claim, ...], rows[0])
    related = value_of(tuple[Alike, ...], rows[1])
    by_id = {r.article.id: r for r in readings}
    ids = {r.article.id: {f.id for f in r.figures} | {q.id for q in r.quotes} for r in readings}
    for claim in claims:
        _check_claim(claim, by_id, ids)
    for pair in related:
        for article, start, end in pair:
            _check_span(start, end, by_id, article)
    return Analysis(story, tuple(readings), with_silent(claims, ids_compared(readings)), related)


def _check_claim(claim: Claim, by_id: Mapping[str, Reading], ids: Mapping[str, set[str]]) -> None:
    named = [a for o in claim.origin_list for a in o.articles]
    if len({m.article for m in claim.mentions}) < 2 or not by_id.keys() >= {*named}:
        raise Damaged("a claim of other articles")
    for m in claim.mentions:
        _check_mention(m, by_id, ids)
    for near in claim.near:
        _check_span(near.start, near.end, by_id, near.article)


def _check_mention(m: Mention, by_id: Mapping[str, Reading], ids: Mapping[str, set[str]]) -> None:
    if m.article not in by_id:
        raise Damaged("a mention in another article")
    _check_place(m, by_id[m.article].article)
    if m.answer is not None:
        _check_span(*m.answer, by_id, m.article)
    if not ids[m.article].issuperset(x for x in (m.figure, m.quote) if x is not None):
        raise Damaged("a mention of another figure or quotation")


def _check_place(item: Any, article: Article) -> None:
    """What is said to stand in an article stands there."""
    text = article.text
    if item.article != article.id or not 0 <= item.start <= item.end <= len(text):
        raise Damaged("a place that is not there")
    if getattr(item, "text", None) not in (None, text[item.start : item.end]):
        raise Damaged("a text that is not there")
    if not 0 <= getattr(item, "content_start", 0) <= getattr(item, "content_end", 0) <= len(text):
        raise Damaged("a place that is not there")


def _check_span(start: int, end: int, by_id: Mapping[str, Reading], article: str) -> None:
    if article not in by_id or not 0 <= start <= end <= len(by_id[article].article.text):
        raise Damaged("a place that is not there")
