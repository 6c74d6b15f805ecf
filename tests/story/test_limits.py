from __future__ import annotations

import pytest

from reader.story import limits


def test_what_is_said_follows_a_changed_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    assert limits.only_first("entries") == "only the first 2,000 entries are read; --max-articles takes more"
    monkeypatch.setattr(limits, "MAX_ARTICLES", 7)
    assert limits.only_first("rows") == "only the first 7 rows are read; --max-articles takes more"


def test_no_limit_bars_the_way_to_another() -> None:
    assert limits.MAX_BYTES <= limits.MAX_FEED_BYTES <= limits.MAX_PAGE_BYTES <= limits.MAX_FILE_BYTES
    assert limits.MAX_FILE_BYTES <= limits.MAX_UNPACKED_BYTES
    assert limits.MAX_TOTAL_RATIO <= limits.MAX_RATIO
    assert limits.MAX_PAGE_FOR_EXTRA <= limits.MAX_PAGE_BYTES
    assert limits.TIMEOUT <= limits.DEADLINE
    assert limits.MAX_FRONT_MATTER <= limits.MAX_SIDE_CAR <= limits.MAX_BYTES
    assert limits.MAX_SIDE_CAR <= limits.MAX_PLAN <= limits.MAX_FILE_BYTES
    assert limits.MAX_YAML_EVENTS <= limits.MAX_SIDE_CAR_EVENTS <= limits.MAX_PLAN_EVENTS
