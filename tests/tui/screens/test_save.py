"""Saving from the reader: every format, as the command line writes it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reader.export.formats import FORMATS, Format
from tests.tui.reading import reading
from tests.tui.velling import ANALYSIS


@pytest.mark.parametrize("form", FORMATS, ids=lambda f: f.name)
async def test_every_format_is_saved_as_it_is_exported(form: Format, tmp_path: Path) -> None:
    async with reading() as r:
        await r.run("save")
        view: Any = r.app.screen
        # a name without an ending leaves the format to be chosen from the list
        await r.type(str(tmp_path / "velling"))
        view.choices.move_to([e.value for e in view.choices.entries].index(form))
        await r.pilot.press("enter")
        await r.pilot.pause()
        path = tmp_path / f"velling{form.ending}"
        assert path.read_text("utf-8") == form.text(ANALYSIS).replace("\r\n", "\n")
        assert str(path) in r.screen.footer.message
