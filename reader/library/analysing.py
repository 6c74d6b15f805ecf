"""A story's analysis, with as much of it taken from the cache as was worked out before.

The engine stays pure: what it needs is handed in as readings, what it gives is handed on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from reader.crash import reported
from reader.library.codec import Damaged
from reader.library.kept import analysis_from, article_key, claims_bytes, reading_bytes, reading_from, story_key
from reader.library.store import Store
from reader.library.versions import version_of
from reader.model import Analysis, Article, Decision, Reading, Story

if TYPE_CHECKING:
    from reader.library.openings import Told

_BATCH = 200
"""Articles that are looked up, and kept, at once."""


def _untold(done: int, total: int) -> None:
    """For callers who do not ask."""


def read_one(article: Article) -> Reading:
    """The reading of an article; one that the engine fails on is empty and says so, and the others are compared."""
    from reader.analysis import read_article

    try:
        return read_article(article)
    except Exception as error:  # whatever a text does to the engine
        why = f"{article.outlet}, “{article.title}”, is not compared: {reported(error, 'reading an article')}"
        return Reading(article, (), (), (), (), (why,), failed=True)


class Engine:
    """Reads and compares what the cache does not hold; this one in this process, its subclasses in others."""

    def read(self, articles: Sequence[Article]) -> Iterator[Reading]:
        """The readings of articles, in their order."""
        return map(read_one, articles)

    def compared(self, story: Story, readings: Sequence[Reading], decisions: Sequence[Decision]) -> Analysis:
        """The analysis of articles that are read."""
        from reader.analysis import compared

        return compared(story, readings, decisions)


def analysed(
    story: Story,
    store: Store,
    decisions: Sequence[Decision] = (),
    told: Told = _untold,
    engine: Engine | None = None,
) -> Analysis:
    """Everything known of a story, as `reader.analysis.analyse` gives it.

    Args:
        story: its articles.
        store: what was worked out before is taken from it, what is new is kept in it.
        decisions: what a person linked, unlinked or judged.
        told: called now and then while articles are read; may raise to stop.
        engine: does what is not kept.
    """
    engine = engine or Engine()
    version = version_of("analysis") if store.works else None
    if version is None:
        return engine.compared(story, read(story.articles, store, told, engine), decisions)
    whole = story_key(version, [article_key(version, a) for a in story.articles], decisions)
    kept = store.get([whole]).get(whole)
    readings = read(story.articles, store, told, engine)
    failed = any(r.failed for r in readings)
    if kept is not None and not failed:
        with suppress(Damaged):
            return analysis_from(kept, story, readings)
    analysis = engine.compared(story, readings, decisions)
    if not failed:  # another time it may be read
        store.put({whole: claims_bytes(analysis)})
    return analysis


def read(
    articles: Sequence[Article], store: Store, told: Told = _untold, engine: Engine | None = None
) -> tuple[Reading, ...]:
    """The readings of articles in their order: kept ones where there are any, the others worked out and kept.

    Args:
        articles: of any number of stories.
        store: the cache.
        told: called after each batch; may raise to stop: what was read by then is kept.
        engine: does what is not kept.
    """
    engine = engine or Engine()
    version = version_of("analysis") if store.works else None
    out: list[Reading] = []
    for at in range(0, len(articles), _BATCH):
        some = articles[at : at + _BATCH]
        out += _batch(version, some, store, engine) if version else engine.read(some)
        told(len(out), len(articles))
    return tuple(out)


def _batch(version: bytes, articles: Sequence[Article], store: Store, engine: Engine) -> list[Reading]:
    keys = [article_key(version, a) for a in articles]
    kept = store.get(dict.fromkeys(keys))
    readings = [_kept_reading(kept.get(key), a) for key, a in zip(keys, articles, strict=True)]
    rest = engine.read([a for a, r in zip(articles, readings, strict=True) if r is None])
    new: dict[bytes, bytes] = {}
    out: list[Reading] = []
    for key, reading in zip(keys, readings, strict=True):
        if reading is None:
            reading = next(rest)
            if not reading.failed:
                new[key] = reading_bytes(reading)
        out.append(reading)
    if new:
        store.put(new)
    return out


def _kept_reading(data: bytes | None, article: Article) -> Reading | None:
    if data is None:
        return None
    try:
        return reading_from(data, article)
    except Damaged:
        return None
