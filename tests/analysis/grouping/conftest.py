"""Articles for sorting."""

from __future__ import annotations

import pytest

from reader.model import Analysis, Article


@pytest.fixture
def ferry_articles(ferry: Analysis) -> list[Article]:
    return list(ferry.story.articles)
