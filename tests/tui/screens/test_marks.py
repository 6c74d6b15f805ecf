"""The list of marks and notes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reader.model import Sentence
from reader.reading.keeping import judge, rename
from tests.tui.reading import reading
from tests.tui.velling import ANALYSIS, CLAIMS, STORY, span


async def test_what_is_listed_is_taken_away_there_and_comes_back() -> None:
    async with reading() as r:
        await r.run("next-disputed", "mark")
        await r.pilot.press("a")
        await r.pilot.pause()
        await r.type("why?")
        await r.pilot.press("enter")
        await r.run("next-highlight", "next-highlight", "mark", "marks")
        await r.pilot.pause()
        view: Any = r.app.screen
        book = r.session.keeper.notes
        assert (len(book.notebook.marks), len(book.notebook.notes)) == (2, 1)
        await r.pilot.press("g", "minus")
        assert (len(book.notebook.marks), len(book.notebook.notes)) == (1, 0)
        assert "ctrl+z undoes" in view._told
        assert not any(r.screen.text.render_line(y).text[1:2] in "*+" for y in range(4, 6))
        await r.pilot.press("ctrl+z", "ctrl+z")
        assert (len(book.notebook.marks), len(book.notebook.notes)) == (2, 1)
        assert r.app.screen is view


async def test_a_figure_is_listed_in_its_sentence() -> None:
    article = STORY.articles[0]
    start = article.text.index("Two farms")
    whole = Sentence(article.id, start, article.text.index(".", start) + 1, 1)
    first = replace(ANALYSIS.readings[0], sentences=(whole,))
    async with reading(replace(ANALYSIS, readings=(first, *ANALYSIS.readings[1:]), claims=())) as r:
        pointing = r.session.pointing
        pointing.current = next(n for n, h in enumerate(pointing.highlights) if h.start == start)
        await r.run("mark", "marks")
        await r.pilot.pause()
        assert "Two, in: Two farms" in listed(r.app.screen)[0]


def listed(view: Any) -> list[str]:
    return [" ".join("".join(t for t, _ in line).strip() for line in e.lines) for e in view.choices.entries]


async def test_links_and_verdicts_are_listed_lead_there_and_are_taken_away() -> None:
    async with reading() as r:
        await r.run("next-highlight", "link", "next-article", "next-highlight", "next-highlight", "link")
        judge(r.session, "agree", CLAIMS[1])
        rename(r.session.material, CLAIMS[2], "The cost of mending")
        await r.run("marks")
        await r.pilot.pause()
        view: Any = r.app.screen
        told = listed(view)
        assert told[0] == "You decided"
        assert told[1].startswith("+ linked: L “About 4,000 people left their homes")
        assert told[2] == "v agree, you decided: “Who had the sluices opened”"
        assert told[3] == "e heading: The cost of mending"
        book = r.session.keeper.notes
        assert [e.kind for e in book.notebook.decided.entries] == ["link", "verdict", "name"]
        await r.pilot.press("j", "minus")
        await r.pilot.pause()
        assert [e.kind for e in book.notebook.decided.entries] == ["link", "name"]
        assert r.screen.footer.message == "left to the engine: “Who had the sluices opened”; ctrl+z undoes"
        await r.run("top", "marks")
        await r.pilot.pause()
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert r.session.pointing.article_id == "lowland-herald"
        start, _ = span("lowland-herald", "About 4,000 people")
        assert r.session.pointing.passage[:2] == ("lowland-herald", start)
