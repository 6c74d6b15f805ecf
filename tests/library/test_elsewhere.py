from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from reader.analysis import read_article
from reader.library import elsewhere
from reader.library.elsewhere import Elsewhere
from reader.library.importing import Workers
from tests.library.made import article


class Counted(Workers):
    """Does the work here, and counts what it was given."""

    def __init__(self) -> None:
        super().__init__(1)
        self.given: list[int] = []

    def mapped(self, work: Any, items: Sequence[Any], *more: Any) -> Iterator[Any]:
        self.given += [len(item) for item in items]
        return map(work, items)


@pytest.mark.parametrize(("count", "given"), [(0, []), (1, []), (3, []), (4, [3, 1]), (7, [3, 3, 1])])
def test_readings_come_in_order_and_few_articles_start_nothing(
    count: int, given: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elsewhere, "_AT_ONCE", 3)
    articles = [article(f"paper-{n}", 300 + n) for n in range(count)]
    workers = Counted()
    assert list(Elsewhere(workers).read(articles)) == [read_article(a) for a in articles]
    assert workers.given == given
