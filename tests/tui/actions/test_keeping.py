"""What a person keeps and decides in the story and its views, and what is copied and opened."""

from __future__ import annotations

from reader.model import Story
from reader.tui.app import ReaderApp
from reader.tui.fronts.story import StoryFront
from tests.tui.reading import reading
from tests.tui.velling import ANALYSIS, ARTICLES


async def test_read_marks() -> None:
    async with reading() as r:
        assert "✓" not in r.shown("list")
        await r.run("read")
        assert "✓ 10 Mar" in r.shown("list")
        await r.run("read")
        assert "✓" not in r.shown("list")


async def test_copying_names_the_source(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr("reader.reading.citing._TOOLS", ())
    async with reading() as r:
        copied: list[str] = []
        monkeypatch.setattr(type(r.app), "copy_to_clipboard", lambda self, text: copied.append(text))
        await r.run("next-disputed", "copy")
        assert copied[-1].startswith("About 4,000 people left their homes")
        assert "sent" in r.screen.footer.message
        await r.run("cite")
        assert "The Lowland Herald, Thousands leave" in copied[-1]
        assert "differ (scope: one counts since Friday)" in copied[-1]
        assert "- Aster Evening Post: At least 12,000" in copied[-1]


async def test_only_web_addresses_are_opened(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    from dataclasses import replace

    opened: list[str] = []
    for url, allowed in (
        ("https://example.org/x", True),
        ("file:///etc/passwd", False),
        ("http://a\nb", False),
        (None, False),
    ):
        story = Story("One", (replace(ARTICLES["corvus-news"], url=url),))
        app = ReaderApp(StoryFront(story, compare=False))
        monkeypatch.setattr(type(app), "open_url", lambda self, url, **_: opened.append(url))
        async with app.run_test() as pilot:
            app.front.screen.action_run("browser")
            await pilot.pause()
            assert bool(opened) == allowed
            opened.clear()


async def test_marks_and_notes_are_shown_listed_and_undone() -> None:
    async with reading() as r:
        await r.run("next-disputed", "mark")
        assert "marked" in r.screen.footer.message
        assert any(r.screen.text.render_line(y).text.startswith("▌*About 4,000") for y in range(20))
        await r.pilot.press("a")
        await r.type("why 4,000?")
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert [n.text for n in r.session.keeper.notes.notebook.notes] == ["why 4,000?"]
        await r.run("escape", "next-article")
        await r.pilot.press("'", "enter")
        await r.pilot.pause()
        assert r.session.pointing.article_id == "lowland-herald"
        assert "About 4,000" in r.said("text")
        await r.run("undo", "undo")
        assert r.session.keeper.notes.notebook.marks == ()
        await r.run("undo")
        assert r.screen.footer.message == "nothing to undo"


async def test_a_person_judges_links_and_unlinks() -> None:
    async with reading() as r:
        await r.run("verdict")
        assert "no claim is shown here" in r.screen.footer.message
        await r.run("next-disputed")
        await r.pilot.press("v", "up", "enter")
        await r.pilot.pause()
        (decision,) = r.session.keeper.notes.notebook.decided.decisions(ANALYSIS)
        assert (decision.action, decision.claim, decision.verdict) == ("verdict", "moved", "compatible")
        await r.run("undo", "unlink")
        (gone,) = r.session.keeper.notes.notebook.decided.decisions(ANALYSIS)
        assert (gone.action, gone.claim, gone.article) == ("unlink", "moved", "lowland-herald")
        await r.run("undo", "link", "link")
        assert "given up" in r.screen.footer.message
        await r.run("link", "next-article", "next-highlight", "next-highlight", "link")
        assert "linked" in r.screen.footer.message
        await r.run("undo")
        assert r.session.keeper.notes.notebook.decided.decisions(ANALYSIS) == ()


async def test_a_claim_that_is_none_is_hidden_and_brought_back() -> None:
    async with reading() as r:
        await r.run("next-disputed", "enter")
        await r.pilot.press("k", "k")
        assert r.screen.panel.on_heading
        await r.run("unlink")
        (decision,) = r.session.keeper.notes.notebook.decided.decisions(ANALYSIS)
        assert (decision.action, decision.claim) == ("hide", "moved")
        await r.run("marks")
        assert any("Said to be no claim" in "".join(t for t, _ in e.lines[0]) for e in r.app.screen.choices.entries)  # type: ignore[attr-defined]
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert r.session.keeper.notes.notebook.decided.decisions(ANALYSIS) == ()
        assert "a claim again" in r.screen.footer.message


async def test_a_claim_is_renamed_in_grid_and_panel() -> None:
    async with reading() as r:
        await r.run("claims")
        await r.pilot.press("e")
        await r.type(" by Monday")
        await r.pilot.press("enter")
        await r.pilot.pause()
        (decision,) = r.session.keeper.notes.notebook.decided.decisions(ANALYSIS)
        assert (decision.action, decision.text) == ("name", "People who left the Velling valley by Monday")
        await r.pilot.press("q")
        await r.run("undo", "next-disputed", "enter", "metadata")
        assert type(r.app.screen).__name__ == "HeadingScreen"


async def test_in_the_panel_the_passage_under_the_cursor_is_unlinked() -> None:
    async with reading() as r:
        await r.run("next-disputed", "enter", "unlink")
        (decision,) = r.session.keeper.notes.notebook.decided.decisions(ANALYSIS)
        assert (decision.action, decision.article) == ("unlink", "aster-evening")


async def test_a_mark_and_a_note_on_one_line_are_both_seen() -> None:
    async with reading() as r:
        await r.run("next-highlight", "mark")
        (line,) = [y for y, row in enumerate(r.shown("text").splitlines()) if "*" in row[:8]]
        await r.pilot.press("a")
        await r.pilot.pause()
        await r.type("who counted?")
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert "‡" in r.shown("text").splitlines()[line][:8]
        await r.run("undo")
        assert "*" in r.shown("text").splitlines()[line][:8]
