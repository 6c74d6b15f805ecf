from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.notes import loading
from reader.notes.format import Damaged, bytes_of
from reader.notes.ledger import Ledger
from reader.notes.loading import holds_other_things, kept_notebook, ledger_in
from reader.notes.opening import open_notes
from tests.notes.made import story


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    """A file with one note in it."""
    path = tmp_path / "notes.json"
    store = open_notes(story, path)
    store.apply(store.notebook.noted("harbour", 0, 7, "seen"))
    return path


def test_what_a_file_holds(notes: Path, tmp_path: Path) -> None:
    assert [e.text for e in ledger_in(notes).entries] == ["seen"]
    empty = tmp_path / "empty.json"
    empty.write_bytes(bytes_of(Ledger(), {}))
    assert not ledger_in(empty).entries


def test_what_cannot_be_read(notes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileNotFoundError):
        ledger_in(tmp_path / "none.json")
    with pytest.raises(OSError, match="it is no file"):
        ledger_in(tmp_path)
    monkeypatch.setattr(loading, "MOST_BYTES", notes.stat().st_size)
    assert ledger_in(notes).entries
    monkeypatch.setattr(loading, "MOST_BYTES", notes.stat().st_size - 1)
    with pytest.raises(OSError, match="it is larger than 0 MB"):
        ledger_in(notes)
    monkeypatch.undo()
    notes.write_bytes(b"{")
    with pytest.raises(Damaged):
        ledger_in(notes)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="it is no file"):
        ledger_in(tmp_path / "pipe")


def test_a_persons_notes_on_a_story(notes: Path) -> None:
    before = notes.read_bytes()
    notebook, trouble = kept_notebook(story, notes)
    assert ([n.text for n in notebook.notes], trouble) == (["seen"], "")
    assert notes.read_bytes() == before


def test_a_file_of_their_own_folder_need_not_be_there() -> None:
    notebook, trouble = kept_notebook(story)
    assert (list(notebook.notes), trouble) == ([], "")


def test_trouble_is_one_line_that_names_the_file(notes: Path, tmp_path: Path) -> None:
    none = tmp_path / "none.json"
    assert kept_notebook(story, none)[1] == f"{none}: there is no such file"
    assert kept_notebook(story, tmp_path)[1] == f"the notes in {tmp_path} cannot be read: it is no file"
    notes.write_bytes(b"{")
    assert kept_notebook(story, notes)[1].startswith(f"the notes in {notes} cannot be read: ")
    assert list(kept_notebook(story, notes)[0].notes) == []


@pytest.mark.parametrize(
    ("data", "other"),
    [
        (b"", False),
        (b"\0\0\n", False),
        (b'{"schema": "ramadi-reader-notes/1", "entr', False),
        (b'<<<<<<< HEAD\n{"entries": [], "schema": "ramadi-reader-notes/9"}', False),
        (b"The Bee\nBridge closed", True),
        (b'{"schema": "ramadi-reader/1"}', True),
        (b"\x89PNG\r\n\x1a\n\0\0", True),
    ],
)
def test_what_never_was_notes_is_told_from_damaged_ones(data: bytes, other: bool, tmp_path: Path) -> None:
    (tmp_path / "n").write_bytes(data)
    assert holds_other_things(tmp_path / "n") is other
    assert not holds_other_things(tmp_path)
    assert not holds_other_things(tmp_path / "none")
