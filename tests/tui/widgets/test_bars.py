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
        r.session.material.progress = "[###---] 200 of 400 files, 3 a second, and a long line " * 3
        before = header.parts(120)
        first = len(told)
        assert first > 0
        r.session.material.progress = r.session.material.progress.replace("200", "300")
        assert header.parts(120) != before
        assert len(told) == first
        r.session.set_filter(OutletFilter(frozenset({r.session.material.story.outlets[0]})))
        header.parts(120)
        assert len(told) > first


@pytest.mark.parametrize("size", [(100, 30), (80, 24), (60, 20), (40, 12)])
async def test_a_message_that_takes_two_lines_leaves_no_word_alone_in_the_second(size: tuple[int, int]) -> None:
    async with reading(size=size) as r:
        for words in range(size[0] // 6, size[0] // 3):
            r.screen.say("linked " + "again " * words)
            await r.pilot.pause()
            lines = r.screen.footer._told(size[0])
            assert all(len(line) <= size[0] - 1 for line in lines)
            assert min(map(len, lines)) * 2 > max(map(len, lines))
