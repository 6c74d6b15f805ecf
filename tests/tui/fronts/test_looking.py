"""Looking at the stories of a list."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from reader.library.store import Store
from reader.story import StoryPlace
from reader.tui.fronts.looking import Looking
from tests.conftest import STORIES

PATIENCE = 20


def test_one_looks_at_a_time_and_one_that_was_stopped_meanwhile_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.library import openings

    begun, may_end, asked = threading.Event(), threading.Event(), []
    really = openings.opened

    def slowly(*given: object, **named: object) -> object:
        asked.append(given)
        begun.set()
        may_end.wait(PATIENCE)
        return really(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(openings, "opened", slowly)
    turn = threading.Lock()
    places = (StoryPlace((str(STORIES / "ferry"),)),)
    with Store(str(tmp_path / "cache.db")) as store:
        first, second, third = (Looking(places, {}, store, None, lambda: None, turn) for _ in range(3))
        threads = [threading.Thread(target=one.look) for one in (first, second, third)]
        threads[0].start()
        assert begun.wait(PATIENCE)
        threads[1].start()
        threads[2].start()
        second.stop()
        third.stop()
        first.stop()
        assert len(asked) == 1
        may_end.set()
        for thread in threads:
            thread.join(PATIENCE)
        assert not any(thread.is_alive() for thread in threads)
    assert len(asked) == 1
