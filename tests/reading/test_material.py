"""What is marked is kept from the first moment on, however much of the story is open."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.model import Story
from reader.notes import NotesStore
from reader.reading.material import Material
from tests.tui.velling import STORY


def test_a_mark_made_before_the_notes_were_asked_for_is_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "notes.json"
    material = Material(STORY)
    material.open_notes = lambda story: NotesStore(file, story)
    article = STORY.articles[0].id
    material.notes.apply(material.notes.notebook.mark_toggled(article, 0, 5))
    assert [m.place.article for m in NotesStore(file, STORY).notebook.marks] == [article]


def test_the_rest_of_a_story_finds_the_marks_of_its_beginning(tmp_path: Path) -> None:
    opened: list[Story] = []

    def store(story: Story) -> NotesStore:
        opened.append(story)
        return NotesStore(tmp_path / "notes.json", story)

    beginning = replace(STORY, articles=STORY.articles[:1])
    material = Material(beginning)
    material.open_notes = store
    article = beginning.articles[0].id
    material.notes.apply(material.notes.notebook.mark_toggled(article, 0, 5))
    material.story = STORY
    assert [m.place.article for m in material.notes.notebook.marks] == [article]
    assert opened == [beginning, STORY]


def test_without_a_file_marks_last_as_long_as_the_story() -> None:
    beginning = replace(STORY, articles=STORY.articles[:1])
    material = Material(beginning)
    material.notes.apply(material.notes.notebook.mark_toggled(beginning.articles[0].id, 0, 5))
    material.story = STORY
    assert len(material.notes.notebook.marks) == 1
    assert material.notes.take_problems() == ()
