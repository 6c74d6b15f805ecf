"""The line at the top costs nothing anew where only the progress it tells changes."""

from __future__ import annotations

import pytest

from reader.reading.outlets import OutletFilter, marked_name
from reader.tui.widgets import bars
from tests.tui.reading import reading


async def test_the_outlets_are_told_once_for_every_word_of_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def counted(outlet: str, marker: str) -> tuple[str, str, str]:
        told.append(outlet)
        return marked_name(outlet, marker)

    async with reading() as r:
        header = r.app.front.screen.header
        monkeypatch.setattr(bars, "marked_name", counted)
        r.session.progress = "[###---] 200 of 400 files, 3 a second, and a long line " * 3
        before = header.parts(120)
        first = len(told)
        assert first > 0
        r.session.progress = r.session.progress.replace("200", "300")
        assert header.parts(120) != before
        assert len(told) == first
        r.session.set_filter(OutletFilter(frozenset({r.session.story.outlets[0]})))
        header.parts(120)
        assert len(told) > first
