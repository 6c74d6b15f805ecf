"""What each command does on the story screen."""

from __future__ import annotations

from typing import Any

import pytest
from textual.widgets import Input

from reader.commands import BY_NAME, COMMANDS
from reader.config import Settings
from reader.keymap import keymap_of
from reader.model import Article, Story
from reader.query import parse
from reader.reading.outlets import OutletFilter
from reader.tui.actions import handler_of
from reader.tui.app import ReaderApp
from reader.tui.fronts.story import StoryFront
from tests.tui.reading import app_of, reading
from tests.tui.velling import ALONE, ANALYSIS, ARTICLES, STORY, UNCOMPARED, span


def test_each_command_does_something() -> None:
    for command in COMMANDS:
        assert (handler_of(command.name) is None) == bool(command.view), command.name


def test_each_command_that_repeats_moves() -> None:
    assert all(BY_NAME[name].counts for name in ("down", "next-highlight", "back", "next-match"))
    assert not BY_NAME["help"].counts


async def test_each_key_of_the_table_is_bound() -> None:
    async with reading() as r:
        assert {key: c.name for c in COMMANDS for key in c.keys} == r.session.commands


async def test_opens_with_the_first_article_and_nothing_to_dismiss() -> None:
    async with reading() as r:
        assert r.session.article_id == "lowland-herald"
        assert r.screen.pane == "list"
        assert r.screen.focused is None
        assert "Thousands leave the Velling valley" in r.shown("text")
        assert "In this article 5 of the 5 claims 3 of the 3 disputed" in r.said("panel")
        assert r.screen.footer.message == ""


async def test_keys_reach_the_commands() -> None:
    async with reading() as r:
        await r.pilot.press("j", "3", "]")
        assert r.session.article_id == "aster-evening"
        assert r.session.current == 2
        assert r.screen.pane == "text"
        await r.pilot.press("escape")
        assert r.session.current is None


async def test_highlights_are_stepped_through_and_the_panel_follows() -> None:
    async with reading() as r:
        await r.run("next-highlight")
        assert "People who left the Velling valley" in r.shown("panel")
        assert r.screen.text.words.subtitle == "highlight 1/7 · 3 on disputed claims"
        await r.run("next-highlight")
        assert "How far the dam is from Aster" in r.shown("panel")
        await r.run("previous-highlight", "previous-highlight")
        assert r.session.current == 0
        assert "no highlight before this" in r.screen.footer.message


async def test_disputed_ones_alone() -> None:
    async with reading() as r:
        seen = []
        for _ in range(4):
            await r.run("next-disputed")
            assert r.session.shown_answer is not None
            seen.append(r.session.shown_answer.claim.id)
        assert seen == ["moved", "opened", "repair", "repair"]
        await r.run("previous-disputed")
        assert r.session.shown_answer.claim.id == "opened"


async def test_moving_the_highlight_repaints_only_its_lines() -> None:
    async with reading() as r:
        await r.run("next-highlight")
        drawn: list[int] = []
        line = r.screen.text.line
        r.screen.text.line = lambda y: drawn.append(y) or line(y)  # type: ignore[func-returns-value,method-assign]
        await r.run("next-highlight")
        await r.pilot.pause()
        assert drawn
        assert len(drawn) <= 6


async def test_there_and_back_to_the_exact_place() -> None:
    async with reading(size=(100, 16)) as r:
        await r.run("next-disputed", "next-disputed", "down", "enter")
        before = r.screen.here
        assert r.screen.pane == "panel"
        await r.run("enter")
        assert r.session.article_id == "aster-evening"
        assert r.screen.pane == "text"
        assert "the operator, not the council" in r.said("text")
        assert r.session.shown_answer is not None
        assert r.session.shown_answer.claim.id == "opened"
        there = r.screen.here
        await r.run("back")
        assert r.screen.here == before
        await r.run("forward")
        assert r.screen.here == there
        await r.run("back", "back")
        assert r.screen.here == before
        assert "where you started" in r.screen.footer.message


async def test_the_panel_cursor_goes_over_the_answers_and_enter_follows_it() -> None:
    async with reading() as r:
        await r.run("next-disputed", "enter", "down")
        assert r.screen.panel.cursor == 3
        await r.run("enter")
        assert r.session.article_id == "corvus-news"
        await r.run("next-pane")
        assert r.screen.pane == "panel"
        await r.run("next-pane")
        assert r.screen.pane == "list"


async def test_before_a_passage_is_chosen_the_panel_leads_to_the_claims() -> None:
    async with reading() as r:
        await r.run("enter", "enter", "down", "enter")
        assert r.session.shown_answer is not None
        assert r.session.shown_answer.claim.id == "opened"
        assert r.session.article_id == "lowland-herald"
        assert r.screen.pane == "text"


async def test_a_passage_with_several_claims_is_cycled_in_the_panel() -> None:
    from dataclasses import replace

    moved = ANALYSIS.claims[0]
    twin = replace(moved, id="twin", label="Who counted them", verdict="agree")
    async with reading(replace(ANALYSIS, claims=(*ANALYSIS.claims, twin))) as r:
        await r.run("next-highlight", "enter")
        assert r.screen.panel.words.subtitle == "claim 1 of 2 here · ] ["
        assert "claim 1 of 2" not in r.shown("panel")
        await r.run("previous-pane")
        assert r.screen.panel.words.subtitle == "claim 1 of 2 here · enter, ] ["
        await r.run("next-pane", "next-highlight")
        assert r.session.current == 0
        assert "Who counted them" in r.shown("panel")
        await r.run("next-highlight")
        assert r.session.current == 1


async def test_the_footer_keeps_grid_and_search_at_80_columns() -> None:
    async with reading(size=(80, 24)) as r:
        for pane, leads in (("list", "q quit"), ("text", "q list"), ("panel", "q text")):
            r.screen.panes.go_to(pane)
            await r.pilot.pause()
            told = "".join(t for t, _ in r.screen.footer.parts(80))
            assert all(entry in told for entry in ("c claims", "/ search", ") ( disputed", "? help", leads))
            assert len(told.rstrip()) <= 80


async def test_the_steps_are_folded_up_when_the_filter_changes() -> None:
    async with reading() as r:
        await r.run("next-highlight", "why")
        assert r.screen.panel.why
        r.session.set_query(parse("verdict:differ"), "verdict:differ")
        r.screen.show_all()
        assert not r.screen.panel.why


async def test_why_spells_out_the_steps() -> None:
    async with reading() as r:
        await r.run("next-disputed", "why")
        assert "do not overlap" in " ".join(r.shown("panel").split())
        await r.run("why")
        assert "do not overlap" not in " ".join(r.shown("panel").split())


async def test_articles_from_any_pane_and_each_where_it_was_left() -> None:
    async with reading(size=(100, 14)) as r:
        await r.run("enter", "half-page-down", "next-highlight")
        before = r.screen.here
        await r.run("next-article")
        assert r.session.article_id == "aster-evening"
        assert r.screen.text.top == 0
        assert r.screen.list.cursor == 1
        await r.run("previous-article")
        assert r.screen.here == before
        await r.run("previous-article")
        assert "first article" in r.screen.footer.message


async def test_movement_in_the_text() -> None:
    async with reading(size=(60, 14)) as r:
        text = r.screen.text
        await r.run("enter", "down", "down")
        assert text.top == 2
        await r.run("up")
        assert text.top == 1
        await r.run("page-down")
        assert text.top == 1 + text.page - 2
        await r.run("page-up", "half-page-down")
        assert text.top == 1 + (text.page - 2) // 2
        await r.run("bottom")
        assert text.top == text.virtual_size.height - text.page
        await r.run("top", "next-paragraph")
        paragraph = text.top
        assert paragraph > 0
        await r.run("next-paragraph", "previous-paragraph")
        assert text.top == paragraph


async def test_counts() -> None:
    async with reading() as r:
        await r.pilot.press("l", "4", "j")
        assert r.screen.footer.message == ""
        await r.pilot.press("2", "]")
        assert r.session.current == 1
        await r.pilot.press("1")
        assert "1" in r.screen.footer.render_line(0).text
        await r.pilot.press("?", "escape", "]")
        assert r.session.current == 2


async def test_search_counts_marks_and_goes_on_from_where_one_has_scrolled_to() -> None:
    async with reading(size=(80, 14)) as r:
        await r.pilot.press("/")
        await r.type("council")
        await r.pilot.press("enter")
        assert r.screen.search.status == "match 1 of 3: council"
        await r.run("next-match")
        assert r.screen.search.at == 1
        assert "match 2 of 3" in str(r.screen.text.words.subtitle)
        await r.run("next-match", "next-match")
        assert "again goes on in" in r.screen.footer.message
        assert r.screen.search.at == 2
        await r.run("top")
        assert r.screen.text.last_offset < r.screen.search.hits[2][0]
        await r.run("next-match")
        assert r.screen.search.at == 0
        await r.run("escape")
        assert r.screen.search.wanted == ""
        assert r.screen.text.hits == []


async def test_search_finds_a_phrase_broken_by_wrapping() -> None:
    async with reading(size=(40, 14)) as r:
        r.screen.search.start("crack opened in its wall", ARTICLES["lowland-herald"].text, 0)
        r.screen.show_search()
        assert len(r.screen.text.hits) == 1


async def test_escape_leaves_one_layer_at_a_time() -> None:
    async with reading() as r:
        r.session.set_filter(r.session.filter.toggled("Corvus News"))
        r.screen.show_all()
        await r.run("zen", "next-highlight", "escape")
        assert not r.screen.panes.zen
        assert r.session.current == 0
        await r.run("escape")
        assert r.session.current is None
        assert r.session.filter
        await r.run("escape")
        assert not r.session.filter


async def test_escape_leaves_the_steps_then_the_panel_then_the_passage() -> None:
    async with reading() as r:
        await r.run("next-disputed", "enter", "why")
        await r.run("escape")
        assert (r.screen.panel.why, r.screen.pane) == ("", "panel")
        await r.run("escape")
        assert r.screen.pane == "text"
        assert r.session.shown_answer is not None
        await r.run("escape")
        assert r.session.shown_passage is None


async def test_escape_drops_a_count_and_a_link_begun_before_the_passage() -> None:
    async with reading() as r:
        await r.run("next-disputed")
        await r.pilot.press("5", "escape")
        assert r.session.current is not None
        assert not r.screen.footer.pending
        await r.run("link", "escape")
        assert r.session.link_from is None
        assert r.session.current is not None
        assert r.screen.footer.message == "linking given up"


async def test_the_last_search_comes_back() -> None:
    async with reading() as r:
        await r.run("search")
        await r.type("council")
        await r.pilot.press("enter", "escape")
        assert not r.screen.text.hits
        await r.run("next-match")
        assert r.screen.search.wanted == "council"
        assert r.screen.text.hits
        await r.run("escape", "search")
        here = r.session.place()
        await r.pilot.press("down", "up")
        assert r.screen.query_one("#prompt", Input).value == "council"
        assert r.session.place() == here


async def test_the_filter_expression_narrows_everything_and_a_bad_one_is_refused() -> None:
    async with reading() as r:
        await r.pilot.press("F")
        await r.type("verdict:diffe")
        await r.pilot.pause()
        await r.pilot.press("enter")
        assert len(r.app.screen_stack) == 2
        shown = "\n".join("".join(t for t, _ in e.lines[0]) for e in r.app.screen.choices.entries)  # type: ignore[attr-defined]
        assert "verdict:diffe" in shown
        await r.pilot.press("r", "enter")
        await r.pilot.pause()
        assert len(r.app.screen_stack) == 1
        assert {c.id for c in r.session.claims} == {"moved", "opened", "repair"}
        assert "F verdict:differ" in r.screen.header.render_line(0).text
        await r.run("escape")
        assert len(r.session.claims) == 5
    async with reading() as r:
        await r.pilot.press("F")
        await r.type("outlet:corvus author:nobody")
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert r.session.article is None
        assert "F changes the filter" in r.said("list")


async def test_where_there_is_room_for_one_pane_the_panels_key_goes_to_it_and_back() -> None:
    async with reading(size=(60, 20)) as r:
        await r.run("next-disputed", "panel")
        assert r.screen.panel.display
        await r.run("panel")
        assert r.screen.pane == "text"
        await r.run("panel")
        assert r.screen.pane == "panel"


async def test_panel_off_and_on_and_zen() -> None:
    async with reading() as r:
        wide = r.screen.text.size.width
        await r.run("panel")
        assert r.screen.text.size.width > wide
        await r.run("panel", "zen")
        assert not r.screen.panel.display
        assert not r.screen.list.display
        await r.run("zen")
        assert r.screen.text.size.width == wide


async def test_width_changes_keep_the_place() -> None:
    async with reading(size=(100, 14)) as r:
        await r.run("enter", "half-page-down")
        top = r.screen.text.first_offset
        await r.run("narrower", "narrower")
        assert r.screen.text.width <= 60
        line = r.screen.text.render_line(0)
        assert r.screen.text.first_offset <= top < r.screen.text.last_offset
        assert line.cell_length == r.screen.text.line_width
        await r.run("wider", "wider")
        assert abs(r.screen.text.first_offset - top) < 100


async def test_resizing_keeps_the_place_and_folds_panes() -> None:
    async with reading(size=(140, 20)) as r:
        await r.run("enter", "bottom")
        at = r.screen.text.first_offset
        for width, shown in ((100, {"text", "panel"}), (60, {"text"}), (140, {"list", "text", "panel"})):
            await r.pilot.resize_terminal(width, 20)
            await r.pilot.pause()
            assert {p for p in ("list", "text", "panel") if getattr(r.screen, p).display} == shown
            assert r.screen.text.first_offset <= at <= r.screen.text.last_offset
        await r.pilot.resize_terminal(100, 20)
        await r.run("previous-pane")
        assert r.screen.list.display
        assert not r.screen.panel.display


async def test_a_current_passage_in_sight_stays_in_sight_when_the_pane_changes() -> None:
    async with reading(size=(140, 20)) as r:
        await r.run("enter", "next-disputed")
        current = r.screen.session.highlight
        assert current is not None
        for width in (60, 100, 140):
            await r.pilot.resize_terminal(width, 20)
            await r.pilot.pause()
            assert r.screen.text.first_offset <= current.start <= r.screen.text.last_offset


async def test_too_small_says_so_and_stays_alive() -> None:
    async with reading(size=(30, 8)) as r:
        assert r.screen.query_one("#too-small").display
        assert not r.screen.text.display
        await r.pilot.resize_terminal(80, 24)
        await r.pilot.pause()
        assert not r.screen.query_one("#too-small").display


@pytest.mark.parametrize("size", [(140, 45), (100, 30), (40, 12)])
@pytest.mark.parametrize("preset", ["vim", "newsboat"])
async def test_quitting_leads_one_level_back_and_the_footer_says_where(size: tuple[int, int], preset: str) -> None:
    async with reading(size=size, settings=Settings(preset=preset, keymap=keymap_of(preset)[0])) as r:
        await r.run("enter", "next-highlight", "enter", "zen")
        for word, pane in (("panes", "text"), ("list", "list"), ("quit", "")):
            assert f"q {word}" in r.screen.footer.render_line(0).text
            await r.pilot.press("q")
            await r.pilot.pause()
            assert r.app.return_code == (None if pane else 0)
            assert not pane or r.screen.pane == pane
    left: list[None] = []
    async with reading(size=size, back=lambda: left.append(None)) as r:
        await r.run("enter", "enter")
        for word in ("text", "list", "stories"):
            assert f"q {word}" in r.screen.footer.render_line(0).text
            await r.pilot.press("q")
            await r.pilot.pause()
        assert left
        assert r.app.is_running


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


async def test_the_mouse() -> None:
    async with reading() as r:
        await r.pilot.click("#list", offset=(5, 5))
        assert r.session.article_id == "aster-evening"
        line = next(y for y in range(40) if "At least 12,000" in r.screen.text.render_line(y).text)
        x = r.screen.text.render_line(line).text.index("12,000")
        await r.pilot.click("#text", offset=(x + 1, line + 1))
        assert r.session.shown_answer is not None
        assert r.session.shown_answer.claim.id == "moved"
        row = next(y for y in range(40) if r.screen.panel.render_line(y).text.startswith(" C Between"))
        await r.pilot.click("#panel", offset=(5, row + 1))
        assert r.session.article_id == "corvus-news"


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
        chosen = app.front.session.highlight
        assert chosen is not None
        screen.take_analysis(ANALYSIS)
        await pilot.pause()
        assert app.front.session.highlight is not None
        assert app.front.session.highlight.key == chosen.key
        after = [screen.text.render_line(y).text[:60] for y in range(20)]
        assert [line[2:] for line in before] == [line[2:] for line in after]


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
            r.session.set_filter(r.session.filter.toggled(outlet))
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


async def test_quitting() -> None:
    app = app_of()
    async with app.run_test() as pilot:
        await pilot.press("?")
        await pilot.press("escape", "q")
    assert app.return_code == 0


def test_spans_of_the_story_are_right() -> None:
    start, end = span("lowland-herald", "About 4,000")
    assert ARTICLES["lowland-herald"].text[start:end] == "About 4,000"


async def test_marks_and_notes_are_shown_listed_and_undone() -> None:
    async with reading() as r:
        await r.run("next-disputed", "mark")
        assert "marked" in r.screen.footer.message
        assert any(r.screen.text.render_line(y).text.startswith("▌*About 4,000") for y in range(20))
        await r.pilot.press("a")
        await r.type("why 4,000?")
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert [n.text for n in r.session.notes.notebook.notes] == ["why 4,000?"]
        await r.run("escape", "next-article")
        await r.pilot.press("'", "enter")
        await r.pilot.pause()
        assert r.session.article_id == "lowland-herald"
        assert "About 4,000" in r.said("text")
        await r.run("undo", "undo")
        assert r.session.notes.notebook.marks == ()
        await r.run("undo")
        assert r.screen.footer.message == "nothing to undo"


@pytest.mark.parametrize("key", ["m", "a", "y", "Y", "+"])
async def test_without_a_passage_nothing_is_done_and_it_says_so(key: str) -> None:
    async with reading(size=(100, 14)) as r:
        for pane in ("list", "text"):
            r.screen.panes.go_to(pane)
            await r.pilot.press(key)
            await r.pilot.pause()
            assert r.app.screen is r.screen
            assert "no passage is chosen: ] chooses a highlight" in r.screen.footer.message
        assert r.session.link_from is None
        assert r.session.notes.notebook.marks == ()
        await r.run("next-paragraph", "next-paragraph", "mark")
        (mark,) = r.session.notes.notebook.marks
        text = ARTICLES["lowland-herald"].text
        assert text[mark.place.start : mark.place.end].startswith("About 4,000 people")
        await r.run("mark")
        assert r.session.notes.notebook.marks == ()


async def test_a_person_judges_links_and_unlinks() -> None:
    async with reading() as r:
        await r.run("verdict")
        assert "no claim is shown here" in r.screen.footer.message
        await r.run("next-disputed")
        await r.pilot.press("v", "up", "enter")
        await r.pilot.pause()
        assert [(d.action, d.claim, d.verdict) for d in r.session.notes.notebook.decisions(ANALYSIS)] == [
            ("verdict", "moved", "compatible")
        ]
        await r.run("undo", "unlink")
        (gone,) = r.session.notes.notebook.decisions(ANALYSIS)
        assert (gone.action, gone.claim, gone.article) == ("unlink", "moved", "lowland-herald")
        await r.run("undo", "link", "link")
        assert "given up" in r.screen.footer.message
        await r.run("link", "next-article", "next-highlight", "next-highlight", "link")
        assert "linked" in r.screen.footer.message
        await r.run("undo")
        assert r.session.notes.notebook.decisions(ANALYSIS) == ()


async def test_related_passages_stand_apart_and_lead_there() -> None:
    from dataclasses import replace

    farms = ("lowland-herald", *span("lowland-herald", "Two farms were flooded by the released water."))
    death = ("aster-evening", *span("aster-evening", "One man died when a bus left the road near Hollin"))
    async with reading(replace(ANALYSIS, related=((death, farms),))) as r:
        for _ in range(7):
            await r.run("next-highlight")
        assert "Perhaps the same question A One man died" in r.said("panel")
        await r.run("enter", "enter")
        assert r.session.article_id == "aster-evening"
        await r.run("back")
        assert r.session.current == 6


async def test_the_wheel_scrolls_any_pane() -> None:
    from textual.events import MouseScrollDown

    async with reading(size=(100, 12)) as r:
        event = {"delta_x": 0, "delta_y": 1, "button": 0, "shift": False, "meta": False, "ctrl": False}
        r.screen.text.post_message(MouseScrollDown(r.screen.text, 2, 2, **event))  # type: ignore[arg-type]
        await r.pilot.pause()
        assert r.screen.text.top > 0


async def test_what_is_typed_ahead_of_the_analysis_is_done_when_it_comes() -> None:
    app = ReaderApp(StoryFront(STORY, compare=False))
    async with app.run_test(size=(140, 45)) as pilot:
        screen = app.front.screen
        screen.action_run("next-highlight")
        assert "Comparing" in screen.footer.message
        screen.take_reading(ANALYSIS.readings[0])
        await pilot.pause()
        assert app.front.session.current == 0
        screen.action_run("next-disputed")
        screen.take_analysis(ANALYSIS)
        await pilot.pause()
        assert app.front.session.shown_answer is not None
        assert app.front.session.shown_answer.claim.id == "opened"
        assert screen.footer.message == ""


async def test_after_a_search_the_next_highlight_is_the_one_that_was_found() -> None:
    async with reading() as r:
        await r.run("next-highlight", "search")
        await r.type("Two farms")
        await r.pilot.press("enter")
        await r.run("next-highlight")
        highlight = r.session.highlight
        assert highlight is not None
        assert r.session.article_by_id("lowland-herald").text[highlight.start : highlight.end] == "Two"
        await r.run("search")
        await r.pilot.press("enter")
        await r.run("previous-highlight")
        assert r.session.highlight is not None
        assert r.session.highlight.start < highlight.start


async def test_the_sentence_of_a_match_is_what_is_marked_noted_and_linked() -> None:
    async with reading() as r:
        text = ARTICLES["lowland-herald"].text
        await r.run("next-disputed", "search")
        await r.type("nobody was")
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert r.session.highlight is None
        assert r.screen.footer.message == ""
        assert "m marks it, a notes, y copies, + links" in r.said("panel")
        assert "Sentence Two farms were flooded" in r.said("panel")
        assert any(r.screen.text.render_line(y).text.startswith("▌ Two farms") for y in range(40))
        await r.run("mark")
        (mark,) = r.session.notes.notebook.marks
        assert text[mark.place.start : mark.place.end].startswith("Two farms were")
        await r.run("escape", "link", "next-article", "next-disputed", "link")
        ((_, start, _), (there, _, _)) = r.session.linked or ((), ())
        assert text[start:].startswith("Two farms")
        assert there == "aster-evening"


async def test_with_a_sentence_chosen_the_line_keys_choose_the_next() -> None:
    async with reading(size=(100, 14)) as r:
        text = ARTICLES["lowland-herald"].text

        def meant() -> str:
            return text[slice(*r.session.passage[1:])]

        await r.run("enter", "next-paragraph")
        assert meant() == "A fault opened overnight in the concrete; the lake is being lowered."
        await r.run("down")
        assert meant().startswith("About 4,000 people")
        assert r.session.shown_answer is not None
        await r.run("up", "up")
        assert meant().startswith("Thousands leave")
        await r.run("escape", "bottom", "previous-paragraph")
        assert r.session.sentence is not None
        await r.run("escape")
        top = r.screen.text.top
        await r.run("up")
        assert r.screen.text.top == top - 1


async def test_past_the_last_match_it_goes_on_in_the_next_article() -> None:
    async with reading() as r:
        await r.run("search")
        await r.type("morant")
        await r.pilot.press("enter")
        await r.run("next-match")
        assert "n again goes on in Aster Evening Post" in r.screen.footer.message
        await r.run("next-match")
        assert r.session.article_id == "aster-evening"
        assert r.screen.search.status == "match 1 of 1: morant"
        await r.run("back")
        assert r.session.article_id == "lowland-herald"


async def test_the_steps_to_a_verdict_come_into_sight() -> None:
    async with reading(size=(40, 12)) as r:
        await r.run("next-disputed")
        assert "Why differ" not in r.shown("panel")
        await r.run("why")
        assert "Why differ" in r.shown("panel")
        assert r.screen.pane == "panel"
        await r.run("next-disputed")
        assert "Why" not in r.shown("panel")
        await r.run("previous-disputed")
        assert "Why" not in r.shown("panel")


async def test_from_one_view_to_another_and_to_the_help() -> None:
    async with reading() as r:
        await r.run("claims")
        await r.pilot.press("S")
        await r.pilot.pause()
        assert type(r.app.screen).__name__ == "SpeakersScreen"
        await r.pilot.press("c")
        await r.pilot.pause()
        assert type(r.app.screen).__name__ == "GridScreen"
        await r.pilot.press("f", "question_mark")
        await r.pilot.pause()
        assert type(r.app.screen).__name__ == "HelpScreen"
        await r.pilot.press("escape")
        assert type(r.app.screen).__name__ == "OutletsScreen"
        await r.pilot.press("escape")
        assert type(r.app.screen).__name__ == "GridScreen"


async def test_the_help_of_the_grid_comes_back_to_its_row() -> None:
    async with reading() as r:
        await r.run("claims")
        await r.pilot.press("j", "j", "question_mark")
        await r.pilot.pause()
        told = [line for e in r.app.screen.choices.entries for line in e.lines]  # type: ignore[attr-defined]
        assert any("sort: disputed first" in "".join(t for t, _ in line) for line in told)
        await r.pilot.press("escape")
        grid: Any = r.app.screen
        assert type(grid).__name__ == "GridScreen"
        assert grid.grid.row == 2


async def test_escape_in_the_grid_takes_off_what_its_footer_says() -> None:
    async with reading() as r:
        r.session.set_query(parse("kind:figure"), "kind:figure")
        r.session.set_filter(OutletFilter(frozenset({"Corvus News"})))
        await r.run("claims")
        grid: Any = r.app.screen
        await r.pilot.press("v")
        for said in ("esc shows all", "esc takes off F", "esc shows all outlets"):
            assert said in grid.hint()
            await r.pilot.press("escape")
        assert "esc" not in grid.hint()
        assert not r.session.query
        assert not r.session.filter
        assert r.app.screen is grid
        await r.pilot.press("escape")
        assert r.app.screen is r.screen


async def test_a_claim_that_is_none_is_hidden_and_brought_back() -> None:
    async with reading() as r:
        await r.run("next-disputed", "enter")
        await r.pilot.press("k", "k")
        assert r.screen.panel.on_heading
        await r.run("unlink")
        (decision,) = r.session.notes.notebook.decisions(ANALYSIS)
        assert (decision.action, decision.claim) == ("hide", "moved")
        await r.run("marks")
        assert any("Said to be no claim" in "".join(t for t, _ in e.lines[0]) for e in r.app.screen.choices.entries)  # type: ignore[attr-defined]
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert r.session.notes.notebook.decisions(ANALYSIS) == ()
        assert "a claim again" in r.screen.footer.message


async def test_a_claim_is_renamed_in_grid_and_panel() -> None:
    async with reading() as r:
        await r.run("claims")
        await r.pilot.press("e")
        await r.type(" by Monday")
        await r.pilot.press("enter")
        await r.pilot.pause()
        (decision,) = r.session.notes.notebook.decisions(ANALYSIS)
        assert (decision.action, decision.text) == ("name", "People who left the Velling valley by Monday")
        await r.pilot.press("q")
        await r.run("undo", "next-disputed", "enter", "metadata")
        assert type(r.app.screen).__name__ == "HeadingScreen"


async def test_in_the_panel_the_passage_under_the_cursor_is_unlinked() -> None:
    async with reading() as r:
        await r.run("next-disputed", "enter", "unlink")
        (decision,) = r.session.notes.notebook.decisions(ANALYSIS)
        assert (decision.action, decision.article) == ("unlink", "aster-evening")


async def test_a_filter_is_in_sight_on_the_smallest_screen() -> None:
    async with reading(size=(40, 12)) as r:
        header = r.screen.header
        r.session.set_filter(OutletFilter(frozenset({"Aster Evening Post"}), frozenset({"Corvus News"})))
        r.session.set_query(parse("kind:figure"), "kind:figure")
        told = "".join(t for t, _ in header.parts(40))
        assert told.startswith(" 3/4 C! F kind:figure")
        assert told.endswith(f"{len(r.session.claims)} claims")
