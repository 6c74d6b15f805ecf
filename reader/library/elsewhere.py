"""The engine that reads many articles with several processes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.library.analysing import Engine, read_one
from reader.library.importing import Workers
from reader.model import Article, Reading

_AT_ONCE = 8
"""Articles that a process reads in a tenth of a second."""


class Elsewhere(Engine):
    """Reads in several processes, and compares in this one."""

    def __init__(self, workers: Workers) -> None:
        self._workers = workers

    def read(self, articles: Sequence[Article]) -> Iterator[Reading]:
        """The readings of articles, in their order."""
        chunks = [articles[at : at + _AT_ONCE] for at in range(0, len(articles), _AT_ONCE)]
        for readings in self._workers.mapped(_readings, chunks) if len(chunks) > 1 else map(_readings, chunks):
            yield from readings


def _readings(articles: Sequence[Article]) -> list[Reading]:
    return list(map(read_one, articles))
