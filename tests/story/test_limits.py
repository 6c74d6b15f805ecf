from __future__ import annotations

from pathlib import Path

import pytest

from reader.story import limits, open_story
from tests.story.made import written


def test_what_is_said_follows_a_changed_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    assert limits.only_first("entries") == "only the first 2,000 entries are read; --max-articles takes more"
    monkeypatch.setattr(limits, "MAX_ARTICLES", 7)
    assert limits.only_first("rows") == "only the first 7 rows are read; --max-articles takes more"


def test_what_is_refused_for_its_size_names_the_option(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_BYTES", 2 * 1024 * 1024)
    written(tmp_path, "a.txt", "x" * (2 * 1024 * 1024 + 1))
    (problem,) = open_story([str(tmp_path / "a.txt")]).problems
    assert problem.why == "larger than 2 MB; --max-bytes takes more"


def test_sizes_are_told_as_people_say_them() -> None:
    assert [limits.megabytes(n) for n in (7, 1024 * 1024, 40_000_000)] == ["7 bytes", "1 MB", "38 MB"]


def test_no_limit_bars_the_way_to_another() -> None:
    assert limits.MAX_BYTES <= limits.MAX_FEED_BYTES <= limits.MAX_PAGE_BYTES <= limits.MAX_FILE_BYTES
    assert limits.MAX_FILE_BYTES <= limits.MAX_UNPACKED_BYTES
    assert limits.MAX_TOTAL_RATIO <= limits.MAX_RATIO
    assert limits.MAX_PAGE_FOR_EXTRA <= limits.MAX_PAGE_BYTES
    assert limits.TIMEOUT <= limits.DEADLINE
    assert limits.MAX_FRONT_MATTER <= limits.MAX_SIDE_CAR <= limits.MAX_BYTES
    assert limits.MAX_SIDE_CAR <= limits.MAX_PLAN <= limits.MAX_FILE_BYTES
    assert limits.MAX_YAML_EVENTS <= limits.MAX_SIDE_CAR_EVENTS <= limits.MAX_PLAN_EVENTS
