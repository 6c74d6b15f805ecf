"""The store keeps what it is given, with others at the same file and with a disk that refuses."""

import errno
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reader import durable
from reader.model import Story
from reader.notes import disk
from reader.notes.store import NotesStore
from tests.notes.made import harbour, span, story, tolva

QUOTE = span(harbour, "We heard stones, then the sea,")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "notes" / "tolva.json"


def opened(path: Path | None, of: Story = story) -> NotesStore:
    return NotesStore(path, of, now=lambda: "2022-11-05T10:00:00Z")


def note(store: NotesStore, text: str) -> None:
    store.apply(store.notebook.noted("harbour", *QUOTE, text))


def texts(store: NotesStore) -> list[str]:
    return [n.text for n in store.notebook.notes]


class Refusing:
    """A disk that refuses to take a new file until it is told otherwise."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, number: int = errno.ENOSPC, where: str = "mkstemp") -> None:
        self.refuses = True
        target = durable.tempfile if where == "mkstemp" else durable.os
        real = getattr(target, where)

        def maybe(*args: object, **named: object) -> object:
            if self.refuses:
                raise OSError(number, os.strerror(number))
            return real(*args, **named)

        monkeypatch.setattr(target, where, maybe)


def test_nothing_is_written_before_there_is_something(path: Path) -> None:
    store = opened(path)
    assert store.notebook.notes == ()
    assert store.undo() is None
    assert not path.parent.exists()
    assert store.take_problems() == ()


def test_what_is_applied_is_there_for_the_next(path: Path) -> None:
    store = opened(path)
    note(store, "a thought")
    store.apply(store.notebook.mark_toggled("harbour", *QUOTE))
    store.apply(store.notebook.read_toggled("tolva"))
    again = opened(path).notebook
    assert [n.text for n in again.notes] == ["a thought"]
    assert len(again.marks) == 1
    assert again.read == {"tolva"}
    assert again.notes[0].entry.made == "2022-11-05T10:00:00Z"
    assert [p.name for p in path.parent.iterdir() if not p.name.endswith(".lock")] == ["tolva.json"]
    assert path.stat().st_mode & 0o777 == 0o600


def test_undo_goes_back_over_own_operations(path: Path) -> None:
    store = opened(path)
    note(store, "first")
    store.apply(store.notebook.note_changed(store.notebook.notes[0], "changed"))
    store.apply(store.notebook.read_toggled("harbour"))
    store.apply(store.notebook.read_toggled("harbour"))
    assert store.undo()
    assert store.notebook.read == {"harbour"}
    assert store.undo()
    assert store.notebook.read == frozenset()
    assert store.undo()
    assert texts(store) == texts(opened(path)) == ["first"]
    assert store.undo()
    assert texts(store) == texts(opened(path)) == []
    assert store.undo() is None


def test_memory_first_and_the_disk_on_another_thread(path: Path) -> None:
    store = opened(path)
    with ThreadPoolExecutor(4) as threads:
        for n in range(20):
            store.apply(store.notebook.noted("harbour", *QUOTE, f"note {n}"), write=False)
            assert len(texts(store)) == n + 1
            threads.submit(store.write)
    assert store.unwritten == 0
    assert texts(opened(path)) == texts(store)
    for _ in range(20):
        assert store.undo()
    assert texts(store) == texts(opened(path)) == []


def test_toggling_faster_than_the_disk(path: Path) -> None:
    store = opened(path)
    for _ in range(3):
        store.apply(store.notebook.read_toggled("harbour"), write=False)
    store.write()
    assert opened(path).notebook.read == {"harbour"}


def test_a_path_that_no_file_can_have(tmp_path: Path) -> None:
    store = opened(tmp_path / "a\0b.json")
    note(store, "for now")
    assert texts(store) == ["for now"]
    assert len(store.take_problems()) == 1


def test_two_readers_see_each_other_and_undo_their_own(path: Path) -> None:
    one, two = opened(path), opened(path)
    note(one, "one")
    note(two, "two")
    assert texts(one) == ["one"]
    assert texts(two) == ["one", "two"]
    one.refresh()
    assert texts(one) == ["one", "two"]
    one.undo()
    assert texts(one) == texts(opened(path)) == ["two"]
    assert two.undo()
    assert two.undo() is None


def test_a_note_changed_by_two_readers_is_kept_twice(path: Path) -> None:
    one = opened(path)
    note(one, "draft")
    two = opened(path)
    one.apply(one.notebook.note_changed(one.notebook.notes[0], "by one"))
    two.apply(two.notebook.note_changed(two.notebook.notes[0], "by two"))
    assert sorted(texts(opened(path))) == ["by one", "by two"]
    two.undo()
    assert texts(opened(path)) == ["by one"]


@pytest.mark.parametrize("where", ["mkstemp", "fsync", "replace"])
def test_a_full_disk_is_told_once_and_tried_again(path: Path, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    store = opened(path)
    note(store, "before")
    disk = Refusing(monkeypatch, where=where)
    note(store, "during")
    problems = store.take_problems()
    assert len(problems) == 1
    assert os.strerror(errno.ENOSPC) in problems[0]
    assert str(path) in problems[0]
    store.apply(store.notebook.read_toggled("tolva"))
    assert store.take_problems() == ()
    assert texts(store) == ["before", "during"]
    assert store.unwritten == 2
    assert texts(opened(path)) == ["before"]
    assert [p.suffix for p in path.parent.iterdir() if p.suffix == ".tmp"] == []
    assert not store.write()
    disk.refuses = False
    assert store.write()
    assert texts(opened(path)) == ["before", "during"]
    assert opened(path).notebook.read == {"tolva"}
    disk.refuses = True
    note(store, "full again")
    assert len(store.take_problems()) == 1


def test_undo_of_what_was_never_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = opened(path)
    disk = Refusing(monkeypatch, errno.EROFS)
    note(store, "in memory")
    assert store.undo()
    assert texts(store) == []
    disk.refuses = False
    assert store.write()
    assert texts(opened(path)) == []


def test_no_folder_keeps_everything_in_memory() -> None:
    store = opened(None)
    note(store, "for now")
    assert texts(store) == ["for now"]
    assert store.unwritten == 1
    assert len(store.take_problems()) == 1
    assert store.undo()
    assert texts(store) == []


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("not a folder")
    store = opened(tmp_path / "notes" / "deeper" / "tolva.json")
    note(store, "for now")
    assert texts(store) == ["for now"]
    assert len(store.take_problems()) == 1
    assert (tmp_path / "notes").read_text() == "not a folder"


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\x00", b'{"schema": "my-own/1", "entries": []}'])
def test_a_damaged_file_is_set_aside_and_named(path: Path, data: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    store = opened(path)
    (problem,) = store.take_problems()
    assert "tolva.json.damaged" in problem
    assert path.with_name("tolva.json.damaged").read_bytes() == data
    assert not path.exists()
    note(store, "new")
    assert texts(opened(path)) == ["new"]
    path.write_bytes(data)
    assert "tolva.json.damaged-2" in opened(path).take_problems()[0]
    assert path.with_name("tolva.json.damaged").read_bytes() == data


def test_a_file_damaged_under_our_eyes_loses_nothing_we_know(path: Path) -> None:
    store = opened(path)
    note(store, "before")
    path.write_bytes(path.read_bytes()[:-20])
    note(store, "after")
    assert texts(store) == texts(opened(path)) == ["before", "after"]
    assert len(store.take_problems()) == 1
    assert path.with_name("tolva.json.damaged").exists()


def test_a_damaged_file_that_cannot_be_set_aside_is_left(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.parent.mkdir()
    path.write_bytes(b"precious")
    Refusing(monkeypatch, errno.EROFS, where="rename")
    store = opened(path)
    note(store, "for now")
    assert texts(store) == ["for now"]
    assert path.read_bytes() == b"precious"
    assert len(store.take_problems()) == 1


def test_what_is_no_file_is_left_alone(path: Path) -> None:
    path.mkdir(parents=True)
    store = opened(path)
    note(store, "for now")
    assert texts(store) == ["for now"]
    assert path.is_dir()
    assert len(store.take_problems()) == 1


def test_a_fifo_does_not_hang(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    store = opened(path)
    note(store, "for now")
    assert texts(store) == ["for now"]
    assert len(store.take_problems()) == 1


def test_another_that_keeps_the_lock(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = opened(path)
    note(store, "first")
    monkeypatch.setattr(disk, "PATIENCE", 0.02)
    with disk.locked(path):
        note(store, "second")
        assert "another program" in store.take_problems()[0]
        assert texts(store) == ["first", "second"]
    note(store, "third")
    assert texts(opened(path)) == ["first", "second", "third"]


def test_a_link_stays_a_link_and_permissions_stay(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "shared.json"
    note(opened(real), "shared")
    real.chmod(0o644)
    path.parent.mkdir()
    path.symlink_to(real)
    note(opened(path), "through the link")
    assert path.is_symlink()
    assert texts(opened(real)) == ["shared", "through the link"]
    assert real.stat().st_mode & 0o777 == 0o644


def test_what_a_killed_writer_left_is_cleared(path: Path) -> None:
    note(opened(path), "whole")
    left = path.with_name(".tolva.json.abcd1234.tmp")
    other = path.with_name(".other.json.abcd1234.tmp")
    left.write_bytes(b"half")
    other.write_bytes(b"somebody else's")
    assert texts(opened(path)) == ["whole"]
    assert not left.exists()
    assert other.exists()


def test_a_position_is_kept_and_is_nothing_to_undo(path: Path) -> None:
    store = opened(path)
    note(store, "first")
    store.apply(store.notebook.whereabouts.left_at("harbour", QUOTE[0]), undoable=False)
    assert opened(path).notebook.whereabouts.positions == {"harbour": QUOTE[0]}
    store.undo()
    assert texts(store) == []
    assert store.notebook.whereabouts.positions == {"harbour": QUOTE[0]}


def test_another_state_of_the_story(path: Path) -> None:
    store = opened(path, Story("", (tolva,)))
    assert store.notebook.marks == ()
    store.read_against(story)
    store.apply(store.notebook.read_toggled("harbour"))
    assert store.notebook.read == {"harbour"}
    store.read_against(Story("", (tolva,)))
    assert store.notebook.read == frozenset()
    assert opened(path).notebook.read == {"harbour"}


def test_marks_without_a_folder_are_put_in_a_file_that_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    store = NotesStore(None, story)
    store.take_problems()
    store.apply(store.notebook.mark_toggled(story.articles[0].id, 0, 5))
    (line,) = store.parting()
    (file,) = tmp_path.glob("ramadi-reader-notes-*.json")
    assert line == f"your notes could not be written: there is no folder for them; they are in {file}"
    assert len(NotesStore(file, story).notebook.marks) == 1


def test_who_marked_nothing_is_told_nothing_on_leaving() -> None:
    store = NotesStore(None, story)
    store.take_problems()
    assert store.parting() == ()


def test_where_nothing_can_be_written_anywhere_the_words_of_notes_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in-the-way").write_text("")
    store = NotesStore(tmp_path / "in-the-way" / "notes.json", story)
    store.apply(store.notebook.noted("harbour", 0, 5, "seen\nby me"))

    def refused(**_: object) -> None:
        raise FileNotFoundError(errno.ENOENT, "No usable temporary directory found")

    monkeypatch.setattr("tempfile.mkstemp", refused)
    _, line, words = store.parting()
    assert line == "what you marked could not be written anywhere: No usable temporary directory found"
    assert words == "your note was: seen by me"


def test_a_full_disk_leaves_no_half_of_the_notes_among_temporary_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    store = NotesStore(None, story)
    store.apply(store.notebook.noted("harbour", 0, 5, "seen"))

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("os.fsync", full)
    assert store.parting()[-2:] == (
        "what you marked could not be written anywhere: No space left on device",
        "your note was: seen",
    )
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_taken_away_is_written_anew_with_all_that_was_in_it(path: Path) -> None:
    store = opened(path)
    note(store, "seen")
    shutil.rmtree(path.parent)
    store.refresh()
    assert texts(store) == ["seen"]
    store.apply(store.notebook.mark_toggled("harbour", *QUOTE))
    assert store.take_problems() == (f"{path} was gone: all that is known of it is written anew",)
    assert texts(opened(path)) == ["seen"]
    assert len(opened(path).notebook.marks) == 1
