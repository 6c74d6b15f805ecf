"""Opens the notes on a story, or goes on with those that are open."""

from __future__ import annotations

from pathlib import Path

from reader.model import Story
from reader.notes.disk import resolved
from reader.notes.folder import notes_file
from reader.notes.store import NotesStore


def open_notes(story: Story, file: Path | None = None, before: NotesStore | None = None) -> NotesStore:
    """The notes on a story.

    Args:
        story: what they are on.
        file: where they are; None for the person's folder (`reader.notes.folder`).
        before: the notes on the same story as it was read before. What is done can be undone, and what is not written
            yet is not lost.
    """
    path = file or notes_file(story)
    if before is not None and before.path == (resolved(path) if path else None):
        before.read_against(story)
        before.refresh()
        return before
    store = NotesStore(path, story)
    if before is not None:
        store.take_over(before)
    return store
