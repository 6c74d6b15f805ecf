"""In a large story what is typed is looked for beside the keys."""

from __future__ import annotations

import pytest

from reader.tui.screens import views
from reader.tui.screens.outlets import OutletsScreen
from tests.tui.reading import Reading, reading


@pytest.fixture(autouse=True)
def _every_story_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "LARGE", 0)


def listed(r: Reading) -> str:
    """The list of the view that is open."""
    choices = r.app.screen.query_one("#choices")
    return "\n".join(choices.render_line(y).text.rstrip() for y in range(choices.size.height))


async def done(r: Reading) -> None:
    """Wait until nothing is looked for any longer."""
    await r.app.workers.wait_for_complete()
    await r.pilot.pause()


async def test_what_was_typed_is_found() -> None:
    async with reading() as r:
        await r.run("search-all")
        await r.type("valley")
        await done(r)
        assert "Velling valley" in listed(r)


async def test_enter_waits_for_the_list_of_what_was_typed() -> None:
    async with reading() as r:
        await r.run("search-all")
        await r.type("valley")
        await r.pilot.press("enter")
        await done(r)
        assert r.screen.is_current
        assert r.screen.search.wanted == "valley"


async def test_a_filter_is_counted_and_set() -> None:
    async with reading() as r:
        await r.run("filter")
        await r.type("verdict:differ")
        await done(r)
        assert "claims" in listed(r)
        await r.pilot.press("enter")
        await done(r)
        assert r.screen.is_current
        assert r.session.material.expression == "verdict:differ"


async def test_closing_while_it_is_looked_for_does_no_harm() -> None:
    async with reading() as r:
        await r.run("search-all")
        await r.type("valley")
        await r.pilot.press("escape")
        await done(r)
        assert r.screen.is_current
        assert not r.screen.search.wanted


async def test_what_goes_wrong_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ValueError("no index")

    async with reading() as r:
        await r.run("search-all")
        monkeypatch.setattr(type(r.app.screen), "entries", broken)
        await r.type("valley")
        await done(r)
        assert "ValueError: no index" in listed(r)


async def test_outlets_are_counted_as_before() -> None:
    async with reading() as r:
        await r.run("outlets")
        assert isinstance(r.app.screen, OutletsScreen)
        for outlet in r.session.material.story.outlets:
            ids = {a.id for a in r.session.material.story.articles if a.outlet == outlet}
            claims = sum(any(m.article in ids for m in c.mentions) for c in r.session.material.shown.claims)
            [line] = [line for line in listed(r).splitlines() if outlet in line]
            assert line.endswith(f" {claims} claims")
