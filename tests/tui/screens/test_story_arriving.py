"""What arrives after the story is shown, or never: claims, failures, nothing to compare, foreign text."""

from __future__ import annotations

import pytest

from reader.model import Article, Story
from reader.tui.app import ReaderApp
from reader.tui.fronts.story import StoryFront
from tests.tui.reading import reading, until
from tests.tui.velling import ALONE, ANALYSIS, ARTICLES, STORY, UNCOMPARED, span


async def test_claims_arrive_later_and_nothing_moves() -> None:
    app = ReaderApp(StoryFront(STORY, compare=False))
    async with app.run_test(size=(140, 45)) as pilot:
        screen = app.front.screen
        await pilot.pause()
        assert "Comparing" in screen.panel.render_line(0).text
        before = [screen.text.render_line(y).text[:60] for y in range(20)]
        screen.take_reading(ANALYSIS.readings[0])
        screen.action_run("next-highlight")
        await pilot.pause()
        chosen = app.front.session.pointing.highlight
        assert chosen is not None
        screen.take_analysis(ANALYSIS)
        await pilot.pause()
        assert app.front.session.pointing.highlight is not None
        assert app.front.session.pointing.highlight.key == chosen.key
        after = [screen.text.render_line(y).text[:60] for y in range(20)]
        assert [line[2:] for line in before] == [line[2:] for line in after]


async def test_what_arrives_while_a_view_is_being_opened_is_in_it() -> None:
    app = ReaderApp(StoryFront(STORY, compare=False))
    async with app.run_test(size=(140, 45)) as pilot:
        await pilot.pause()
        app.front.screen.open_view("grid")
        app.front.screen.take_reading(ANALYSIS.readings[0])
        app.front.screen.take_analysis(ANALYSIS)
        await pilot.pause()
        grid = app.screen.query_one("#grid")
        assert ANALYSIS.claims[0].label in "".join(grid.render_line(y).text for y in range(grid.size.height))


async def test_a_failed_comparison_is_said_and_the_text_stays() -> None:
    app = ReaderApp(StoryFront(STORY, compare=False))
    async with app.run_test(size=(140, 45)) as pilot:
        app.front.screen.take_failure("comparing failed: [b]oops")
        await pilot.pause()
        panel = " ".join(app.front.screen.panel.render_line(y).text.strip() for y in range(5))
        assert "could not be compared" in panel
        assert "[b]oops" in panel


async def test_one_article_no_claims_and_an_empty_filter_say_what_to_do() -> None:
    async with reading(ALONE) as r:
        assert "Only one article is open" in r.shown("panel")
        await r.run("next-highlight")
        assert "nothing to compare it with" in " ".join(r.shown("panel").split())
    async with reading(UNCOMPARED) as r:
        assert "shares a claim" in " ".join(r.shown("panel").split())
        await r.run("next-highlight")
        assert "No shown outlet was found" in " ".join(r.shown("panel").split())
        await r.run("next-disputed")
        assert "no passage on which outlets differ in this article" in r.screen.footer.message
    async with reading() as r:
        for outlet in STORY.outlets:
            r.session.set_filter(r.session.material.filter.toggled(outlet))
        r.screen.show_all()
        await r.pilot.pause()
        for pane in ("list", "text", "panel"):
            assert "No article passes the filter. f chooses outlets, esc shows all again." in r.said(pane)
        await r.run("next-disputed")
        assert r.screen.footer.message.startswith("No article passes the filter.")
        await r.run("next-highlight", "next-article", "enter", "enter", "enter", "search", "copy", "browser", "read")


async def test_foreign_text_is_neither_markup_nor_control() -> None:
    nasty = "[b]bold[/b] [/] \x1b]0;title\x07 \x9b31m \u202e [@click=app.quit]x[/]"
    text = f"{nasty}\n\n{nasty} said {nasty}"
    article = Article(
        "n", nasty, nasty, nasty, text, author=nasty, date=nasty, notes=(nasty,), body_start=len(nasty) + 2
    )
    app = ReaderApp(StoryFront(Story(nasty, (article,)), problems=[nasty], compare=False))
    async with app.run_test(size=(140, 45)) as pilot:
        await pilot.pause()
        for view in ("outlets", "help", "import_notes", "palette", "speakers", "left_out", "everywhere", "grid"):
            app.front.screen.open_view(view)
            await pilot.pause()
            assert len(app.screen_stack) == 2, view
            app.screen.dismiss(None)
            await pilot.pause()
        drawn = "".join(s.text for line in app.screen._compositor.render_strips() for s in line)
        assert "[b]bold[/b] [/]" in drawn
        assert not any(c in drawn for c in "\x1b\x07\x9b\u202e")


def test_spans_of_the_story_are_right() -> None:
    start, end = span("lowland-herald", "About 4,000")
    assert ARTICLES["lowland-herald"].text[start:end] == "About 4,000"


async def test_what_is_typed_ahead_of_the_analysis_is_done_when_it_comes() -> None:
    app = ReaderApp(StoryFront(STORY, compare=False))
    async with app.run_test(size=(140, 45)) as pilot:
        screen = app.front.screen
        screen.action_run("next-highlight")
        assert "Comparing" in screen.footer.message
        screen.take_reading(ANALYSIS.readings[0])
        await pilot.pause()
        assert app.front.session.pointing.current == 0
        screen.action_run("next-disputed")
        screen.take_analysis(ANALYSIS)
        await pilot.pause()
        assert app.front.session.pointing.shown_answer is not None
        assert app.front.session.pointing.shown_answer.claim.id == "opened"
        assert screen.footer.message == ""


@pytest.mark.parametrize("keys", ["j", "Fx"], ids=["in the story", "into a line"])
async def test_words_of_progress_wait_until_the_keys_rest(keys: str, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr("reader.tui.screens.travelling.monotonic", lambda: now[0])
    monkeypatch.setattr("reader.tui.fronts.story.monotonic", lambda: now[0])
    async with reading() as r:
        drawn: list[str] = []
        for key in keys:
            now[0] += 1
            await r.pilot.press(key)
        monkeypatch.setattr(r.screen.header, "refresh", lambda: drawn.append(r.session.material.progress))
        r.screen.take_progress("[#-] 100 of 200 articles read")
        r.screen.take_progress("[##] 199 of 200 articles read")
        assert drawn == []
        now[0] += 1
        await until(r.pilot, lambda: bool(drawn))
        assert drawn == ["[##] 199 of 200 articles read"]
        r.screen.take_progress("comparing 200 articles")
        assert drawn[1:] == ["comparing 200 articles"]
