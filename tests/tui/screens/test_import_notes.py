"""The import notes: one key brings back what was dropped wrongly, and the story follows at once."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from reader.story import open_story
from reader.tui.app import ReaderApp
from reader.tui.fronts.story import StoryFront
from reader.tui.fronts.work import Work
from tests.story.made import BODY, written
from tests.story.test_brought_back import READ_MORE, TEXT
from tests.tui.reading import Reading, reading


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Reading]:
    """The app on a folder of two articles, as the command line opens it but with nothing kept."""
    written(folder, "a.txt", TEXT)
    written(folder, "b.txt", "\n\n".join(["Bridge shut", *BODY[1:]]))
    app = ReaderApp(StoryFront(open_story([str(folder)]).story, work=Work([str(folder)])))
    async with app.run_test(size=(120, 40)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        yield Reading(app, pilot)


async def settled(r: Reading) -> None:
    for _ in range(3):
        await r.pilot.pause()
        await r.app.workers.wait_for_complete()
    await r.pilot.pause()


async def notes(r: Reading) -> Any:
    """The import notes, once they are listed."""
    await r.run("import-notes")
    view: Any = r.app.screen
    for _ in range(50):
        if view.choices.entries:
            break
        await r.pilot.pause(0.02)
    return view


def at(view: Any, text: str, which: int = 0) -> None:
    """Put the cursor on an entry that holds a text."""
    entries = ["".join(t for line in e.lines for t, _ in line) for e in view.choices.entries]
    view.choices.move_to([n for n, e in enumerate(entries) if text in e][which])


async def test_they_open_at_the_article_that_is_shown(tmp_path: Path) -> None:
    written(tmp_path, "c.txt", TEXT)
    async with opened(tmp_path) as r:
        await r.pilot.resize_terminal(120, 12)
        await r.run("next-article")
        view = await notes(r)
        await settled(r)
        shown = r.session.pointing.article
        assert shown is not None
        assert (view.choices.value.article, shown.outlet) == (shown.id, "B")
        assert view.choices.entry(view.choices.cursor).start == view.choices.top


async def test_enter_brings_a_line_back_and_drops_it_again(tmp_path: Path) -> None:
    async with opened(tmp_path) as r:
        words = [int(w) for w in re.findall(r"(\d+) w", r.said("list"))]
        assert READ_MORE not in r.session.material.story.articles[0].text
        view = await notes(r)
        at(view, f"dropped: link to other stories: {READ_MORE}")
        await r.pilot.press("enter")
        assert "1 line changed" in str(view.query_one("#hint").render())
        assert "keep" in (tmp_path / "story.yaml").read_text()
        at(view, f"kept: link to other stories: {READ_MORE}")
        await r.pilot.press("escape")
        await settled(r)
        assert READ_MORE in r.session.material.story.articles[0].text
        assert READ_MORE in r.said("text")
        told = " ".join(r.session.material.story.articles[0].text.split("\n\n")[-2:])
        assert told[:60] in r.said("text")
        assert re.findall(r"(\d+) w", r.said("list"))[0] == str(words[0] + len(READ_MORE.split()))
        assert r.session.material.analysis is not None
        assert r.session.material.analysis.story is r.session.material.story
        assert "1 line brought back" in r.screen.footer.message
        await notes(r)
        at(r.app.screen, f"kept: link to other stories: {READ_MORE}")
        await r.pilot.press("enter", "q")
        await settled(r)
        assert READ_MORE not in r.said("text")


async def test_a_change_taken_back_at_once_changes_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path) as r:
        story = r.session.material.story
        await notes(r)
        at(r.app.screen, READ_MORE)
        await r.pilot.press("enter", "enter", "escape")
        await settled(r)
        assert r.session.material.story is story


async def test_what_was_brought_back_here_is_undone_here(tmp_path: Path) -> None:
    async with opened(tmp_path) as r:
        story = r.session.material.story
        view = await notes(r)
        at(view, f"dropped: link to other stories: {READ_MORE}")
        await r.pilot.press("enter", "ctrl+z")
        assert "changed" not in str(view.query_one("#hint").render())
        assert not (tmp_path / "story.yaml").exists()
        await r.pilot.press("ctrl+z")
        assert "nothing to undo here" in str(view.query_one("#hint").render())
        await r.pilot.press("escape")
        await settled(r)
        assert r.session.material.story is story
        assert not r.session.keeper.righted


async def test_an_article_of_the_list_is_gone_to_all_the_same(tmp_path: Path) -> None:
    async with opened(tmp_path) as r:
        await notes(r)
        at(r.app.screen, READ_MORE)
        await r.pilot.press("enter")
        at(r.app.screen, "file: ", 1)
        await r.pilot.press("enter")
        await settled(r)
        assert r.session.pointing.article_id == "b"
        assert READ_MORE in r.session.material.story.articles[0].text


async def test_what_lies_in_no_folder_says_so() -> None:
    async with reading() as r:
        view = await notes(r)
        at(view, "dropped: ")
        await r.pilot.press("enter")
        assert "lies in no folder" in str(view.query_one("#hint").render())
        await r.pilot.press("escape")
        await r.pilot.pause()
        assert r.app.screen is r.screen


async def test_metadata_put_right_are_seen_at_once(tmp_path: Path) -> None:
    async with opened(tmp_path) as r:
        await r.run("metadata")
        await r.pilot.press("ctrl+u")
        await r.type("The Lowland Bee")
        await r.pilot.press("enter")
        await settled(r)
        assert r.session.material.story.articles[0].outlet == "The Lowland Bee"
        assert "The Lowland Bee" in r.said("list")
        await r.run("metadata")
        await r.pilot.press("ctrl+u")
        for _ in range(5):
            await r.pilot.press("down")
        await r.type("yes")
        await r.pilot.press("enter")
        await settled(r)
        assert [a.id for a in r.session.material.story.articles] == ["b"]
        assert r.session.pointing.article_id == "b"


async def test_a_file_that_came_while_it_runs_is_there_when_the_files_are_read_again(tmp_path: Path) -> None:
    async with opened(tmp_path) as r:
        written(tmp_path, "c.txt", "\n\n".join(["Bridge shut for weeks", *BODY]))
        await r.run("reload")
        await settled(r)
        assert r.screen.footer.message == "articles: 1 new"
        assert [a.id for a in r.session.material.story.articles] == ["a", "b", "c"]
        assert r.session.material.analysis is not None
        assert len(r.session.material.analysis.story.articles) == 3
        await r.run("reload")
        await settled(r)
        assert r.screen.footer.message == "nothing has changed in the files"


async def test_an_article_gone_to_has_no_passage_chosen(tmp_path: Path) -> None:
    async with opened(tmp_path) as r:
        await r.run("next-highlight")
        view = await notes(r)
        at(view, f"file: {tmp_path / 'b.txt'}")
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert (r.session.pointing.article_id, r.session.pointing.chosen) == ("b", None)
        for command in ("copy", "mark", "note"):
            await r.run(command)
            assert r.screen.footer.message.startswith("no passage is chosen"), command
        assert not r.session.keeper.notes.notebook.marks


async def test_enter_brings_back_what_was_dropped_by_hand(tmp_path: Path) -> None:
    written(tmp_path, "story.yaml", f"articles:\n  a.txt:\n    drop: ['{BODY[2][:30]}…']\n")
    async with opened(tmp_path) as r:
        assert BODY[2] not in r.session.material.story.articles[0].text
        view = await notes(r)
        at(view, f"dropped: by hand: {BODY[2][:30]}")
        await r.pilot.press("enter")
        await r.pilot.press("escape")
        await settled(r)
        assert BODY[2] in r.session.material.story.articles[0].text
        assert not (tmp_path / "story.yaml").exists()
