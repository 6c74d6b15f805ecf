"""What is marked is kept from the first moment on, however much of the story is open."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.model import Story
from reader.notes.opening import open_notes
from reader.notes.store import NotesStore
from reader.reading.keeper import Keeper
from tests.tui.velling import STORY


def test_a_mark_made_before_the_notes_were_asked_for_is_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "notes.json"
    keeper = Keeper(STORY)
    keeper.open_notes = lambda story, before: NotesStore(file, story)
    article = STORY.articles[0].id
    keeper.notes.apply(keeper.notes.notebook.mark_toggled(article, 0, 5))
    assert [m.place.article for m in NotesStore(file, STORY).notebook.marks] == [article]


def test_the_rest_of_a_story_finds_the_marks_of_its_beginning(tmp_path: Path) -> None:
    opened: list[Story] = []

    def store(story: Story, before: NotesStore | None) -> NotesStore:
        opened.append(story)
        return NotesStore(tmp_path / "notes.json", story)

    beginning = replace(STORY, articles=STORY.articles[:1])
    keeper = Keeper(beginning)
    keeper.open_notes = store
    article = beginning.articles[0].id
    keeper.notes.apply(keeper.notes.notebook.mark_toggled(article, 0, 5))
    keeper.story = STORY
    assert [m.place.article for m in keeper.notes.notebook.marks] == [article]
    assert opened == [beginning, STORY]


def test_without_a_file_marks_last_as_long_as_the_story() -> None:
    beginning = replace(STORY, articles=STORY.articles[:1])
    keeper = Keeper(beginning)
    keeper.notes.apply(keeper.notes.notebook.mark_toggled(beginning.articles[0].id, 0, 5))
    keeper.story = STORY
    assert len(keeper.notes.notebook.marks) == 1
    assert keeper.notes.take_problems() == ()


def with_notes_in(folder: Path) -> Keeper:
    """A story whose notes lie in a file that goes by its headline."""
    keeper = Keeper(STORY)
    keeper.open_notes = lambda story, before: open_notes(story, folder / f"{story.title}.json", before)
    return keeper


def test_what_was_done_before_the_story_was_read_again_can_be_undone(tmp_path: Path) -> None:
    keeper = with_notes_in(tmp_path)
    article = STORY.articles[0].id
    keeper.notes.apply(keeper.notes.notebook.mark_toggled(article, 0, 5))
    keeper.notes.apply(keeper.notes.notebook.read_toggled(article))
    keeper.story = replace(STORY, articles=(replace(STORY.articles[0], outlet="The Other"), *STORY.articles[1:]))
    assert len(keeper.notes.notebook.marks) == 1
    assert keeper.notes.undo()
    assert keeper.notes.notebook.read == frozenset()
    assert keeper.notes.undo()
    assert keeper.notes.notebook.marks == ()
    assert keeper.notes.undo() is None
    assert NotesStore(keeper.notes.path, STORY).notebook.marks == ()


def test_what_was_done_goes_along_to_the_file_a_larger_story_has(tmp_path: Path) -> None:
    keeper = with_notes_in(tmp_path)
    article = STORY.articles[0].id
    keeper.notes.apply(keeper.notes.notebook.mark_toggled(article, 0, 5))
    keeper.story = replace(STORY, title="All of it")
    assert len(keeper.notes.notebook.marks) == 1
    assert len(NotesStore(tmp_path / "All of it.json", STORY).notebook.marks) == 1
    assert keeper.notes.undo()
    assert NotesStore(tmp_path / "All of it.json", STORY).notebook.marks == ()


def test_what_the_disk_refused_is_not_lost_when_the_story_is_read_again(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("")
    keeper = Keeper(STORY)
    keeper.open_notes = lambda story, before: open_notes(story, tmp_path / "in the way" / "notes.json", before)
    article = STORY.articles[0].id
    keeper.notes.apply(keeper.notes.notebook.mark_toggled(article, 0, 5))
    assert keeper.notes.unwritten == 1
    keeper.story = replace(STORY, articles=STORY.articles[:1])
    assert len(keeper.notes.notebook.marks) == 1
    (tmp_path / "in the way").unlink()
    assert keeper.notes.write()
    assert len(NotesStore(tmp_path / "in the way" / "notes.json", STORY).notebook.marks) == 1
