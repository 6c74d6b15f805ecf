"""Keys in hints stand out from what they do."""

from __future__ import annotations

from typing import Any

import pytest

from reader.keymap import keymap_of
from reader.tui.widgets.hint import _GAPS, Hint, keys_of
from tests.tui.reading import reading


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("enter goes there  / text  ctrl+j a new line", ["enter", "/", "ctrl+j"]),
        ("most outlets first, then most words   q or esc closes", ["q"]),
        ("up down earlier ones", ["up down"]),
        ("F5 claims   type to search", ["F5"]),
        ("1-9 space on, off   an empty one takes it away", ["1-9 space"]),
    ],
)
def test_the_keys_that_begin_an_entry_stand_out(words: str, keys: list[str]) -> None:
    hint = Hint(words, keys_of(keymap_of("arrows")[0], ascii=False))
    entries = [hint._entry(part) for part in _GAPS.split(words)]
    assert [e.plain.strip()[: s.end - s.start] for e in entries for s in e.spans] == keys


async def test_a_message_in_their_place_is_told_as_one() -> None:
    async with reading() as r:
        await r.run("claims")
        await r.pilot.pause()
        hint: Any = r.app.screen.query_one(Hint)
        assert any("primary" in str(span.style) for span in hint.render().spans)
        await r.pilot.press("m")
        assert not any("primary" in str(span.style) for span in hint.render().spans)
