"""Articles of many stories thrown into one folder come back as these stories."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.accuracy.grouping import pairwise_f1, stories_in


@pytest.mark.parametrize("names", [("ramadi", "dev"), ("ramadi", "dev", "train")], ids="-".join)
def test_real_stories_come_back(corpora: Path, names: tuple[str, ...]) -> None:
    f1, articles, _ = pairwise_f1(stories_in(corpora, *names))
    assert articles > 40
    assert f1 >= 0.98
