"""What an article leaves out, where it would stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.reading.answers import left_out
from reader.reading.session import Session
from reader.tui.text.ghosts import ghost_text, ghosts_of
from tests.tui.reading import reading
from tests.tui.velling import ANALYSIS, ARTICLES, CLAIMS, STORY, span


def session(article: str) -> Session:
    made = Session(STORY)
    made.add_analysis(ANALYSIS)
    made.pointing.go_to_article(article)
    return made


def test_they_stand_beside_what_stands_beside_them_elsewhere() -> None:
    s = session("the-northern-ledger")
    found = {g.claim.id: g for g in ghosts_of(s.pointing)}
    assert set(found) == {"opened", "morant", "distance"}
    text = ARTICLES["the-northern-ledger"].text
    people = span("the-northern-ledger", "Corvus News reports.")[1]
    # elsewhere the distance follows the count of people
    assert text[: found["distance"].after].endswith("than the delay.")
    assert found["distance"].after > people
    assert all(text[g.after :].startswith("\n\n") or g.after == len(text) for g in found.values())


@pytest.mark.parametrize("article", ARTICLES)
def test_none_stands_between_headline_and_lead(article: str) -> None:
    first = {m.article: m for m in CLAIMS[1].mentions}
    told = {a.id: (0, a.text.index("\n\n")) for a in ARTICLES.values()}
    # a claim of every headline, and one of the first paragraph of all but this article
    heads = tuple(replace(first["corvus-news"], article=i, start=a, end=b, answer=None) for i, (a, b) in told.items())
    leads = tuple(
        replace(first["corvus-news"], article=i, start=a.body_start, end=a.body_start + 9, answer=None)
        for i, a in ARTICLES.items()
        if i != article
    )
    made = Session(STORY)
    claims = (replace(CLAIMS[1], id="heads", mentions=heads), replace(CLAIMS[1], id="leads", mentions=leads))
    made.add_analysis(replace(ANALYSIS, claims=claims))
    made.pointing.go_to_article(article)
    (ghost,) = ghosts_of(made.pointing)
    assert ghost.claim.id == "leads"
    assert ghost.after > ARTICLES[article].body_start


def test_what_stands_beside_nothing_that_is_told_here_stands_below_it() -> None:
    made = Session(STORY)
    made.add_analysis(replace(ANALYSIS, claims=(CLAIMS[1],)))
    made.pointing.go_to_article("the-northern-ledger")
    assert [g.after for g in ghosts_of(made.pointing)] == [len(ARTICLES["the-northern-ledger"].text)]


def test_they_say_what_others_report() -> None:
    s = session("the-northern-ledger")
    told = {g.claim.id: ghost_text(s.material, g) for g in ghosts_of(s.pointing)}
    assert (
        told["distance"] == "not found here: How far the dam is from Aster (L 12 miles · A 19 kilometres · C 12 miles)"
    )
    assert told["opened"] == "≠ not found here: Who had the sluices opened (L · A · C)"


def test_what_another_article_of_the_outlet_tells_is_not_left_out() -> None:
    articles = tuple(replace(a, outlet="Corvus News") if a.id == "the-northern-ledger" else a for a in STORY.articles)
    s = Session(replace(STORY, articles=articles))
    s.add_analysis(replace(ANALYSIS, story=s.material.story))
    s.pointing.go_to_article("the-northern-ledger")
    assert left_out(s.pointing) == ([], [])


async def test_the_list_says_of_how_much_and_puts_them_into_the_text() -> None:
    async with reading() as r:
        for _ in range(3):
            await r.run("next-article")
        before = r.screen.text.first_offset
        await r.run("left-out")
        view = r.app.screen
        assert str(view.query_one("#box").border_title) == (
            "The Northern Ledger: 3 of 5 claims that at least two others report were not found"
        )
        await r.pilot.press("X")
        await r.pilot.pause()
        assert "≠ not found here: Who had the sluices opened (L · A · C)" in r.said("text")
        assert r.screen.text.first_offset == before
        assert "3 left out" in r.screen.text.words.subtitle
        await r.run("previous-article")
        assert "not here" not in r.said("text")
        await r.run("next-article", "escape")
        assert "not here" not in r.said("text")
        assert not r.session.ghosts


async def test_a_click_on_one_goes_to_who_reports_it() -> None:
    async with reading() as r:
        for _ in range(3):
            await r.run("next-article")
        r.session.ghosts = True
        r.screen.show_all()
        await r.pilot.pause()
        row = next(y for y in range(40) if "≠ not found here" in r.screen.text.render_line(y).text)
        await r.pilot.click("#text", offset=(12, row + 1))
        await r.pilot.pause()
        assert r.session.pointing.shown_answer is not None
        assert r.session.pointing.shown_answer.claim.id == "opened"
        await r.run("back")
        assert r.session.pointing.article_id == "the-northern-ledger"


async def test_nothing_in_the_text_is_lost_between_them() -> None:
    async with reading(size=(60, 16)) as r:
        r.session.pointing.go_to_article("the-northern-ledger")
        r.session.ghosts = True
        r.screen.show_all()
        await r.run("enter")
        lines = r.screen.text._layout.lines
        text = ARTICLES["the-northern-ledger"].text
        shown = [text[line.start : line.end] for line in lines if line.kind in ("headline", "standfirst", "body")]
        assert " ".join(" ".join(shown).split()) == " ".join(text.split())
        assert [line.start for line in lines] == sorted(line.start for line in lines)
        await r.run("next-highlight", "next-highlight", "bottom", "previous-paragraph")
        assert r.screen.text.top > 0
