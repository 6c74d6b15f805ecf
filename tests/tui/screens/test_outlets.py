from __future__ import annotations

from reader.reading.outlets import OutletFilter
from tests.tui.reading import reading
from tests.tui.screens.views import hint, opened


async def test_a_hidden_outlet_tells_what_it_would_bring() -> None:
    async with reading() as r:
        r.session.set_filter(OutletFilter(frozenset({"Aster Evening Post"})))
        r.screen.show_all()
        view = await opened(r, "outlets")
        line = next("".join(t for t, _ in e.lines[0]) for e in view.choices.entries if e.value == "Aster Evening Post")
        assert "hidden" in line
        assert "4 claims" in line


async def test_an_outlet_off_and_on_again_leaves_one_where_one_was() -> None:
    async with reading(size=(100, 14)) as r:
        await r.run("next-highlight", "bottom")
        here, top = r.session.pointing.article_id, r.screen.text.top
        await opened(r, "outlets")
        await r.pilot.press("1")
        assert r.session.pointing.article_id != here
        assert r.screen.text.top == 0
        await r.pilot.press("1", "escape")
        assert (r.session.pointing.article_id, r.session.pointing.current, r.screen.text.top) == (here, 0, top)
        await opened(r, "outlets")
        await r.pilot.press("1", "2", "3", "4", "a", "escape")
        await r.pilot.pause()
        assert (r.session.pointing.article_id, r.session.pointing.current) == (here, 0)
        r.session.pointing.go_to_article("corvus-news")
        r.session.set_filter(OutletFilter(frozenset({"Corvus News"})))
        r.session.pointing.go_to_article("aster-evening")
        r.session.set_filter(OutletFilter())
        assert r.session.pointing.article_id == "aster-evening", "who has gone elsewhere since stays there"


async def test_a_digit_is_not_said_to_do_nothing() -> None:
    async with reading() as r:
        view = await opened(r, "outlets")
        keys = hint(view)
        await r.pilot.press("9")
        assert hint(view) == "9 does nothing here: ? lists the keys"
        await r.pilot.press("1")
        assert hint(view) == keys
        assert r.session.material.filter.hidden == {r.session.material.story.outlets[0]}
