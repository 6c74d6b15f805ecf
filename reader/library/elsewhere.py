"""The engine in processes beside this one, so that keys are answered while thousands of articles are compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.library.analysing import Engine
from reader.library.importing import Workers
from reader.model import Analysis, Article, Claim, Decision, Reading, Story

_AT_ONCE = 8
"""Articles that a process reads in a tenth of a second."""
_Compared = tuple[tuple[Claim, ...], tuple[tuple[tuple[str, int, int], tuple[str, int, int]], ...]]


class Elsewhere(Engine):
    """Reads and compares with some processes."""

    def __init__(self, workers: Workers) -> None:
        self._workers = workers

    def read(self, articles: Sequence[Article]) -> Iterator[Reading]:
        """The readings of articles, in their order."""
        chunks = [articles[at : at + _AT_ONCE] for at in range(0, len(articles), _AT_ONCE)]
        for readings in self._workers.mapped(_readings, chunks) if len(chunks) > 1 else map(_readings, chunks):
            yield from readings

    def compared(self, story: Story, readings: Sequence[Reading], decisions: Sequence[Decision]) -> Analysis:
        """The analysis of articles that are read."""
        ((claims, related),) = self._workers.mapped(_compared, [(tuple(readings), tuple(decisions))])
        return Analysis(story, tuple(readings), claims, related)


def _readings(articles: Sequence[Article]) -> list[Reading]:
    from reader.analysis import read_article

    return [read_article(a) for a in articles]


def _compared(task: tuple[tuple[Reading, ...], tuple[Decision, ...]]) -> _Compared:
    from reader.analysis import compared

    readings, decisions = task
    found = compared(Story("", tuple(r.article for r in readings)), readings, decisions)
    return found.claims, found.related
