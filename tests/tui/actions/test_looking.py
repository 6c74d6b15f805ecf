"""Searching and filtering: what is found, counted, marked, gone on from and refused."""

from __future__ import annotations

from textual.widgets import Input

from reader.query import parse
from reader.reading.outlets import OutletFilter
from tests.tui.reading import reading
from tests.tui.velling import ARTICLES


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


async def test_a_searchs_count_leaves_the_frame_in_another_article_and_once_one_goes_on_by_highlights() -> None:
    async with reading() as r:
        await r.run("search")
        await r.type("council")
        await r.pilot.press("enter")
        assert r.screen.text.words.subtitle == "match 1 of 3: council"
        await r.run("next-disputed")
        assert r.screen.text.words.subtitle.startswith("highlight ")
        assert r.screen.text.words.subtitle.endswith("· 3 matches")
        await r.run("next-match")
        assert r.screen.text.words.subtitle.startswith("match ")
        await r.run("next-article")
        assert r.screen.text.words.subtitle.startswith("highlights ")
        assert "match" not in r.screen.text.words.subtitle.replace("1 match", "")


async def test_search_finds_a_phrase_broken_by_wrapping() -> None:
    async with reading(size=(40, 14)) as r:
        r.screen.search.start("crack opened in its wall", ARTICLES["lowland-herald"].text, 0)
        r.screen.show_search()
        assert len(r.screen.text.hits) == 1


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
        here = r.session.pointing.place()
        await r.pilot.press("down", "up")
        assert r.screen.query_one("#prompt", Input).value == "council"
        assert r.session.pointing.place() == here


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
        assert {c.id for c in r.session.material.shown.claims} == {"moved", "opened", "repair"}
        assert "F verdict:differ" in r.screen.header.render_line(0).text
        await r.run("escape")
        assert len(r.session.material.shown.claims) == 5
    async with reading() as r:
        await r.pilot.press("F")
        await r.type("outlet:corvus author:nobody")
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert r.session.pointing.article is None
        assert "F changes the filter" in r.said("list")


async def test_after_a_search_the_next_highlight_is_the_one_that_was_found() -> None:
    async with reading() as r:
        await r.run("next-highlight", "search")
        await r.type("Two farms")
        await r.pilot.press("enter")
        await r.run("next-highlight")
        highlight = r.session.pointing.highlight
        assert highlight is not None
        assert r.session.material.article_by_id("lowland-herald").text[highlight.start : highlight.end] == "Two"
        await r.run("search")
        await r.pilot.press("enter")
        await r.run("previous-highlight")
        assert r.session.pointing.highlight is not None
        assert r.session.pointing.highlight.start < highlight.start


async def test_the_sentence_of_a_match_is_what_is_marked_noted_and_linked() -> None:
    async with reading() as r:
        text = ARTICLES["lowland-herald"].text
        await r.run("next-disputed", "search")
        await r.type("nobody was")
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert r.session.pointing.highlight is None
        assert r.screen.footer.message == ""
        assert "m marks it, a notes, y copies, + links" in r.said("panel")
        assert "Sentence Two farms were flooded" in r.said("panel")
        assert any(r.screen.text.render_line(y).text.startswith("▌ Two farms") for y in range(40))
        await r.run("mark")
        (mark,) = r.session.keeper.notes.notebook.marks
        assert text[mark.place.start : mark.place.end].startswith("Two farms were")
        await r.run("escape", "link", "next-article", "next-disputed", "link")
        ((_, start, _), (there, _, _)) = r.session.linking.linked or ((), ())
        assert text[start:].startswith("Two farms")
        assert there == "aster-evening"


async def test_past_the_last_match_it_goes_on_in_the_next_article() -> None:
    async with reading() as r:
        await r.run("search")
        await r.type("morant")
        await r.pilot.press("enter")
        await r.run("next-match")
        assert "n again goes on in Aster Evening Post" in r.screen.footer.message
        await r.run("next-match")
        assert r.session.pointing.article_id == "aster-evening"
        assert r.screen.search.status == "match 1 of 1: morant"
        await r.run("back")
        assert r.session.pointing.article_id == "lowland-herald"


async def test_a_filter_is_in_sight_on_the_smallest_screen() -> None:
    async with reading(size=(40, 12)) as r:
        header = r.screen.header
        r.session.set_filter(OutletFilter(frozenset({"Aster Evening Post"}), frozenset({"Corvus News"})))
        r.session.set_query(parse("kind:figure"), "kind:figure")
        told = "".join(t for t, _ in header.parts(40))
        assert told.startswith(" 3/4 C! F kind:figure")
        assert told.endswith(f"{len(r.session.material.shown.claims)} claims")


async def test_a_search_that_finds_nothing_anywhere_says_so_at_every_key() -> None:
    async with reading() as r:
        await r.run("search")
        await r.type("no such words")
        await r.pilot.press("enter")
        await r.run("next-match")
        assert r.screen.footer.message == "no match here, nor in the articles after it"
        await r.run("previous-match")
        assert r.screen.footer.message == "no match here, nor in the articles before it"


async def test_a_search_that_finds_nothing_says_so_in_the_footer() -> None:
    async with reading() as r:
        await r.run("search")
        await r.type("no such words")
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert r.screen.footer.message == "no match in this article; n looks further on"
