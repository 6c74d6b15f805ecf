"""What is decided right after a link is about the claim that the link makes, which comes a moment later."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from reader.model import Analysis, Mention
from reader.reading.stepping import step_highlight
from tests.tui.reading import Reading, reading, until
from tests.tui.velling import ANALYSIS, CLAIMS


def _with_link(analysis: Analysis, *passages: tuple[str, int, int]) -> Analysis:
    """The same with a claim that holds some passages."""
    texts = {a.id: a.text for a in analysis.story.articles}
    mentions = tuple(Mention(i, start, end, texts[i][start:end], "", chain=(i,)) for i, start, end in passages)
    own = replace(CLAIMS[-1], id="own", label="What was linked", mentions=mentions, steps=(), origin_list=())
    return replace(analysis, claims=(*analysis.claims, own))


@asynccontextmanager
async def linked() -> AsyncIterator[tuple[Reading, Analysis]]:
    """A story in which two sentences were linked, the second in a claim already; and what comes of it later."""
    async with reading() as r:
        r.session.pointing.choose_sentence_at(r.session.pointing.article.text.index("Two farms"))  # type: ignore[union-attr]
        start = r.session.pointing.passage
        await r.run("link", "next-article")
        r.session.pointing.choose_sentence_at(r.session.pointing.article.text.index("He said it was"))  # type: ignore[union-attr]
        r.screen.show_sentence()
        here = r.session.pointing.passage
        await r.run("link")
        yield r, _with_link(ANALYSIS, start, here)


async def test_a_verdict_right_after_a_link_waits_for_the_claim_of_the_link() -> None:
    async with linked() as (r, later):
        assert r.session.pointing.shown_answer is not None
        assert r.session.pointing.shown_answer.claim.id == "opened", "the claim from before is still there"
        await r.pilot.press("v", "down", "enter")
        assert r.app.screen is r.screen
        assert "comparing what you linked" in r.screen.footer.message
        r.screen.take_reading(later.readings[0])
        assert r.session.keeper.notes.notebook.decided.decisions(later)[-1].action == "link"
        r.screen.take_analysis(later)
        await until(r.pilot, lambda: r.session.keeper.notes.notebook.decided.decisions(later)[-1].action == "verdict")
        decided = r.session.keeper.notes.notebook.decided.decisions(later)[-1]
        assert (decided.claim, decided.verdict) == ("own", "compatible")


async def test_escape_gives_up_waiting_for_the_claim_and_what_was_typed_behind() -> None:
    async with linked() as (r, later):
        await r.pilot.press("v", "down", "escape")
        assert r.screen.footer.message == "given up"
        r.screen.take_analysis(later)
        await r.pilot.pause()
        assert r.app.screen is r.screen
        await r.pilot.press("v")
        assert type(r.app.screen).__name__ == "VerdictScreen"


async def test_where_the_link_makes_no_claim_nothing_is_decided_about_another() -> None:
    for failed in (False, True):
        async with linked() as (r, _):
            await r.pilot.press("v", "down", "enter")
            if failed:
                r.screen.take_failure("comparing failed")
            else:
                r.screen.take_analysis(ANALYSIS)
            await r.pilot.pause()
            assert r.app.screen is r.screen
            assert "failed" in r.screen.footer.message if failed else "not shown as a claim" in r.screen.footer.message
            assert [d.action for d in r.session.keeper.notes.notebook.decided.decisions(ANALYSIS)].count("verdict") == 0


async def test_who_went_on_after_a_link_decides_what_is_there_and_stays_there() -> None:
    async with linked() as (r, later):
        await r.run("next-highlight", "next-highlight")
        there = r.session.pointing.chosen
        await r.run("verdict")
        assert type(r.app.screen).__name__ != "StoryScreen" or "no claim" in r.screen.footer.message
        r.screen.take_analysis(later)
        assert r.session.pointing.chosen == there


async def test_the_verdict_is_on_the_claim_it_was_opened_for_whatever_is_shown_meanwhile() -> None:
    async with reading() as r:
        await r.run("next-disputed")
        await r.pilot.press("v")
        step_highlight(r.session.pointing, 1, 0, True)
        assert r.session.pointing.shown_answer is not None
        assert r.session.pointing.shown_answer.claim.id == "opened"
        await r.pilot.press("up", "enter")
        await r.pilot.pause()
        assert [d.claim for d in r.session.keeper.notes.notebook.decided.decisions(ANALYSIS)] == ["moved"]
