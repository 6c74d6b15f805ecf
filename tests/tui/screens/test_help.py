from __future__ import annotations

from tests.tui.reading import reading
from tests.tui.screens.views import opened


async def test_help_tells_the_keys_that_work_there_and_all_signs() -> None:
    async with reading() as r:
        await opened(r, "claims")
        await r.pilot.press("question_mark")
        await r.pilot.pause()
        commands = {e.value for e in r.app.screen.choices.entries if e.value}  # type: ignore[attr-defined]
        assert {"undo", "speakers", "marks"} <= commands
        assert commands.isdisjoint({"read", "link", "next-article", "back", "zen", "next-match", "save"})
        await r.pilot.press("escape", "q")
        view = await opened(r, "help")
        told = "\n".join("".join(t for t, _ in row) for e in view.choices.entries for row in e.lines)
        assert all(
            sign in told for sign in ("66 % as in H", "▪ █ ◀", "+2", "grey heading", "“", "* +", "≠ ·", "[V] (v)")
        )
        await r.pilot.press("G")
        assert "not found in" in view.choices.render_line(view.choices.page - 1).text
        await r.pilot.press("slash")
        await r.type("map")
        told = "\n".join("".join(t for t, _ in row) for e in view.choices.entries for row in e.lines)
        assert "▪ █ ◀" in told
        assert "origin" not in told
