"""Going about in the story: highlights, lines, articles, there and back, by keys and by mouse."""

from __future__ import annotations

from reader.reading.outlets import OutletFilter
from tests.tui.reading import reading
from tests.tui.velling import ARTICLES, STORY


async def test_highlights_are_stepped_through_and_the_panel_follows() -> None:
    async with reading() as r:
        await r.run("next-highlight")
        assert "People who left the Velling valley" in r.shown("panel")
        assert r.screen.text.words.subtitle == "highlight 1/7 · 3 on disputed claims"
        await r.run("next-highlight")
        assert "How far the dam is from Aster" in r.shown("panel")
        await r.run("previous-highlight", "previous-highlight")
        assert r.session.pointing.current == 0
        assert "no highlight before this" in r.screen.footer.message


async def test_disputed_ones_alone() -> None:
    async with reading() as r:
        seen = []
        for _ in range(4):
            await r.run("next-disputed")
            assert r.session.pointing.shown_answer is not None
            seen.append(r.session.pointing.shown_answer.claim.id)
        assert seen == ["moved", "opened", "repair", "repair"]
        await r.run("previous-disputed")
        assert r.session.pointing.shown_answer.claim.id == "opened"


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
        assert r.session.pointing.article_id == "aster-evening"
        assert r.screen.pane == "text"
        assert "the operator, not the council" in r.said("text")
        assert r.session.pointing.shown_answer is not None
        assert r.session.pointing.shown_answer.claim.id == "opened"
        there = r.screen.here
        await r.run("back")
        assert r.screen.here == before
        await r.run("forward")
        assert r.screen.here == there
        await r.run("back", "back")
        assert r.screen.here == before
        assert "where you started" in r.screen.footer.message


async def test_articles_from_any_pane_and_each_where_it_was_left() -> None:
    async with reading(size=(100, 14)) as r:
        await r.run("enter", "half-page-down", "next-highlight")
        before = r.screen.here
        await r.run("next-article")
        assert r.session.pointing.article_id == "aster-evening"
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


async def test_with_a_sentence_chosen_the_line_keys_choose_the_next() -> None:
    async with reading(size=(100, 14)) as r:
        text = ARTICLES["lowland-herald"].text

        def meant() -> str:
            return text[slice(*r.session.pointing.passage[1:])]

        await r.run("enter", "next-paragraph")
        assert meant() == "A fault opened overnight in the concrete; the lake is being lowered."
        await r.run("down")
        assert meant().startswith("About 4,000 people")
        assert r.session.pointing.shown_answer is not None
        await r.run("up", "up")
        assert meant().startswith("Thousands leave")
        await r.run("escape", "bottom", "previous-paragraph")
        assert r.session.pointing.sentence is not None
        await r.run("escape")
        top = r.screen.text.top
        await r.run("up")
        assert r.screen.text.top == top - 1


async def test_the_mouse() -> None:
    async with reading() as r:
        await r.pilot.click("#list", offset=(5, 5))
        assert r.session.pointing.article_id == "aster-evening"
        line = next(y for y in range(40) if "At least 12,000" in r.screen.text.render_line(y).text)
        x = r.screen.text.render_line(line).text.index("12,000")
        await r.pilot.click("#text", offset=(x + 1, line + 1))
        assert r.session.pointing.shown_answer is not None
        assert r.session.pointing.shown_answer.claim.id == "moved"
        row = next(y for y in range(40) if r.screen.panel.render_line(y).text.startswith(" C Between"))
        await r.pilot.click("#panel", offset=(5, row + 1))
        assert r.session.pointing.article_id == "corvus-news"


async def test_the_wheel_scrolls_any_pane() -> None:
    from textual.events import MouseScrollDown

    async with reading(size=(100, 12)) as r:
        event = {"delta_x": 0, "delta_y": 1, "button": 0, "shift": False, "meta": False, "ctrl": False}
        r.screen.text.post_message(MouseScrollDown(r.screen.text, 2, 2, **event))  # type: ignore[arg-type]
        await r.pilot.pause()
        assert r.screen.text.top > 0


async def test_where_no_article_is_shown_that_is_what_is_said() -> None:
    async with reading() as r:
        await r.run("next-disputed", "next-article")
        r.session.set_filter(OutletFilter(frozenset(STORY.outlets)))
        nothing = r.session.material.nothing_shown
        for command in ("next-article", "previous-article", "back", "forward", "editor", "browser"):
            r.screen.say("")
            await r.run(command)
            assert r.screen.footer.message == nothing, command


async def test_past_the_last_paragraph_and_the_first_that_is_said() -> None:
    async with reading() as r:
        await r.run("enter", *["next-paragraph"] * 20)
        assert r.screen.footer.message == "this is the last paragraph"
        await r.run(*["previous-paragraph"] * 20)
        assert r.screen.footer.message == "this is the first paragraph"
        await r.run("next-paragraph")
        assert not r.screen.footer.message


async def test_the_panel_that_is_out_of_sight_is_told_on_or_off() -> None:
    async with reading(size=(100, 30)) as r:
        await r.run("panel")
        assert r.screen.footer.message == "the panel is off: it stands beside the text"
        await r.run("panel")
        assert r.screen.footer.message == "the panel is on: it stands beside the text"
        await r.run("enter")
        assert r.screen.panel.display
