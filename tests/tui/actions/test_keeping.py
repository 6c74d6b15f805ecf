"""What a person keeps and decides in the story and its views, and what is copied and opened."""

from __future__ import annotations

from reader.model import Claim, Story
from reader.query import parse
from reader.tui.app import ReaderApp
from reader.tui.fronts.story import StoryFront
from reader.tui.screens.heading import HeadingScreen
from reader.tui.screens.note import NoteScreen
from reader.tui.screens.verdict import VerdictScreen
from tests.tui.reading import Reading, reading
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


async def test_where_no_claim_is_shown_none_is_judged() -> None:
    async with reading() as r:
        await r.run("verdict")
        assert "no claim is shown here" in r.screen.footer.message


async def test_a_person_judges_links_and_unlinks() -> None:
    async with reading() as r:
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


async def in_the_list_of_claims(r: Reading) -> Claim:
    """The second claim of the article's, with the panel's cursor on it."""
    await r.run("next-pane", "next-pane", "down")
    assert r.screen.pane == "panel"
    assert r.session.pointing.chosen is None
    listed = r.screen.panel.claim_here
    assert listed is not None
    assert r.screen.panel.cursor == 1
    return listed.claim


async def test_a_claim_of_the_list_is_renamed_judged_and_hidden() -> None:
    async with reading() as r:
        claim = await in_the_list_of_claims(r)
        await r.run("metadata")
        assert isinstance(r.app.screen, HeadingScreen)
        assert r.app.screen.wanted == claim.label
        await r.pilot.press("escape")
        await r.run("verdict")
        assert isinstance(r.app.screen, VerdictScreen)
        await r.pilot.press("home", *["down"] * 2, "enter")
        await r.pilot.pause()
        (decision,) = r.session.keeper.notes.notebook.decided.decisions(ANALYSIS)
        assert (decision.action, decision.claim) == ("verdict", claim.id)
        await r.run("undo", "unlink")
        (decision,) = r.session.keeper.notes.notebook.decided.decisions(ANALYSIS)
        assert (decision.action, decision.claim) == ("hide", claim.id)


async def test_the_verdict_on_a_claim_of_the_list_is_spelt_out() -> None:
    async with reading() as r:
        claim = await in_the_list_of_claims(r)
        await r.run("why")
        assert r.screen.panel.why == claim.id
        assert r.session.pointing.shown_answer is not None
        assert r.session.pointing.shown_answer.claim.id == claim.id
        await r.run("back")
        assert r.session.pointing.chosen is None


async def test_the_passage_that_answers_a_claim_of_the_list_is_marked_and_noted() -> None:
    async with reading() as r:
        claim = await in_the_list_of_claims(r)
        answer = next(m for m in claim.mentions if m.article == r.session.pointing.article_id)
        await r.run("mark")
        (mark,) = r.session.keeper.notes.notebook.marks
        assert (mark.place.start, mark.place.end) == (answer.start, answer.end)
        assert r.session.pointing.chosen is None
        assert r.screen.panel.cursor == 1
        await r.run("note")
        assert isinstance(r.app.screen, NoteScreen)
        assert r.app.screen.passage == (answer.article, answer.start, answer.end)


async def test_in_the_panel_no_metadata_is_put_right() -> None:
    async with reading() as r:
        await r.run("next-pane", "next-pane")
        r.screen.panel.turn_to(0)
        r.session.set_query(parse("nowhere"))
        r.screen.show_all()
        await r.run("metadata")
        assert r.app.screen is r.screen
        assert "no claim is shown" in r.screen.footer.message
