"""The notes of a person's folder, those in a file of their own, and going on with what is open."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from reader.notes.opening import open_notes
from reader.notes.store import NotesStore
from tests.notes.made import harbour, span, story


def note(store: NotesStore, text: str) -> None:
    store.apply(store.notebook.noted("harbour", *span(harbour, "We heard stones"), text))


def texts(store: NotesStore) -> list[str]:
    return [n.text for n in store.notebook.notes]


def test_the_persons_folder_and_a_file_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAMADI_READER_STATE", str(tmp_path / "state"))
    store = open_notes(story)
    note(store, "kept")
    assert store.path
    assert store.path.parent == tmp_path / "state" / "notes"
    assert texts(open_notes(story)) == ["kept"]
    own = open_notes(story, tmp_path / "ours.json")
    assert texts(own) == []
    note(own, "shared in git")
    assert json.loads((tmp_path / "ours.json").read_text(encoding="utf-8"))["story"] == "tolva"


def test_notes_in_the_same_file_are_gone_on_with(tmp_path: Path) -> None:
    file = tmp_path / "ours.json"
    store = open_notes(story, file)
    note(store, "kept")
    again = open_notes(replace(story, title="The flood at Tolva"), file, before=store)
    assert again is store
    assert texts(again) == ["kept"]


def test_what_was_done_in_another_file_is_done_here_and_can_be_undone(tmp_path: Path) -> None:
    before = open_notes(story, tmp_path / "old.json")
    note(before, "kept")
    store = open_notes(story, tmp_path / "new.json", before=before)
    assert store is not before
    assert texts(store) == ["kept"]
    store.undo()
    assert (texts(store), texts(before)) == ([], ["kept"])
