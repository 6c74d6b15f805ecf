"""A story's analysis, with as much of it taken from the cache as was worked out before.

The engine stays pure: what it needs is handed in as readings, what it gives is handed on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.library.codec import Damaged
from reader.library.kept import analysis_from, article_key, claims_bytes, reading_bytes, reading_from, story_key
from reader.library.store import Store
from reader.library.versions import version_of
from reader.model import Analysis, Article, Decision, Reading, Story

Told = Callable[[int, int], None]
"""Is told how many articles of how many are read."""
_BATCH = 200


def _untold(done: int, total: int) -> None:
    """For callers who do not ask."""


def analysed(story: Story, store: Store, decisions: Sequence[Decision] = (), told: Told = _untold) -> Analysis:
    """Everything known of a story, as `reader.analysis.analyse` gives it.

    Args:
        story: its articles.
        store: what was worked out before is taken from it, what is new is kept in it.
        decisions: what a person linked, unlinked or judged.
        told: called now and then while articles are read; may raise to stop.
    """
    engine = version_of("analysis") if store.works else None
    if engine is None:
        from reader.analysis import compared, read_article

        return compared(story, [read_article(a) for a in story.articles], decisions)
    keys = [article_key(engine, a) for a in story.articles]
    whole = story_key(engine, keys, decisions)
    kept = store.get([whole]).get(whole)
    readings = read(story.articles, store, told, keys)
    if kept is not None:
        try:
            return analysis_from(kept, story, readings)
        except Damaged:
            pass
    from reader.analysis import compared

    analysis = compared(story, readings, decisions)
    store.put({whole: claims_bytes(analysis)})
    return analysis


def read(
    articles: Sequence[Article], store: Store, told: Told = _untold, keys: Sequence[bytes] = ()
) -> tuple[Reading, ...]:
    """The readings of articles in their order: kept ones where there are any, the others worked out and kept.

    Args:
        articles: of any number of stories.
        store: the cache.
        told: called after each batch; may raise to stop: what was read by then is kept.
        keys: the articles' keys, where they are known.
    """
    engine = version_of("analysis")
    if engine is None or not store.works:
        from reader.analysis import read_article

        return tuple(read_article(a) for a in articles)
    keys = keys or [article_key(engine, a) for a in articles]
    out: list[Reading] = []
    for at in range(0, len(articles), _BATCH):
        out += _batch(keys[at : at + _BATCH], articles[at : at + _BATCH], store)
        told(len(out), len(articles))
    return tuple(out)


def _batch(keys: Sequence[bytes], articles: Sequence[Article], store: Store) -> list[Reading]:
    kept = store.get(dict.fromkeys(keys))
    new: dict[bytes, bytes] = {}
    out: list[Reading] = []
    for key, article in zip(keys, articles, strict=True):
        reading = _kept_reading(kept.get(key), article)
        if reading is None:
            from reader.analysis import read_article

            reading = read_article(article)
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
