"""Where notes are kept, and how a story finds them again."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.model import Story
from reader.notes.folder import notes_file, notes_folder
from reader.notes.opening import open_notes
from reader.notes.store import NotesStore
from tests.notes.made import harbour, story, tolva


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {"HOME": "/home/ada"}, "/home/ada/.local/share/ramadi-reader/notes"),
        ("linux", {"HOME": "/home/ada", "XDG_DATA_HOME": "/data"}, "/data/ramadi-reader/notes"),
        ("linux", {"HOME": "/home/ada", "XDG_DATA_HOME": "data"}, "/home/ada/.local/share/ramadi-reader/notes"),
        ("darwin", {"HOME": "/Users/ada"}, "/Users/ada/Library/Application Support/ramadi-reader/notes"),
        ("win32", {"USERPROFILE": "/u/ada"}, "/u/ada/AppData/Local/ramadi-reader/notes"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/ramadi-reader/notes"),
        ("linux", {"HOME": "/home/ada", "RAMADI_READER_STATE": "/elsewhere"}, "/elsewhere/notes"),
    ],
)
def test_the_platforms_folder(platform: str, environment: dict[str, str], folder: str) -> None:
    assert notes_folder(environment, platform) == Path(folder)


def test_no_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.path.expanduser", lambda path: path)
    assert notes_folder({}, "linux") is None
    assert notes_folder({"HOME": "here"}, "linux") is None


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("RAMADI_READER_STATE", str(tmp_path))
    return tmp_path


def test_the_name_is_readable_and_the_folders_own(state: Path) -> None:
    file = notes_file(story)
    assert file
    assert file.name.startswith("tolva-")
    elsewhere = Story("tolva", tuple(replace(a, path=f"other/{a.path}") for a in story.articles))
    assert notes_file(elsewhere) != file
    hostile = Story("../../\x1b[2J" + "x" * 500, tuple(replace(a, path="\0/a.md") for a in story.articles))
    name = notes_file(hostile)
    assert name
    assert name.parent == state / "notes"
    assert len(name.name) < 60


def written(of: Story) -> NotesStore:
    store = open_notes(of)
    store.apply(store.notebook.read_toggled("harbour"))
    return store


@pytest.mark.usefixtures("state")
def test_a_story_with_another_title_finds_its_notes() -> None:
    assert notes_file(replace(story, title="The flood at Tolva")) != written(story).path
    assert open_notes(replace(story, title="The flood at Tolva")).notebook.read == {"harbour"}


@pytest.mark.usefixtures("state")
def test_a_story_that_was_moved_and_grew_finds_its_notes() -> None:
    written(story)
    new = replace(tolva, id="new", outlet="Radio Tolva", title="The sea came in")
    moved = Story("flood", tuple(replace(a, path=f"archive/{a.path}") for a in (harbour, tolva, new)))
    assert open_notes(moved).notebook.read == {"harbour"}


@pytest.mark.usefixtures("state")
def test_what_an_editor_puts_beside_a_file_hides_no_notes(state: Path) -> None:
    path = written(story).path
    assert path
    (path.parent / f".#{path.name}").symlink_to("me@host.1234")
    (path.parent / "dangling.json").symlink_to("nowhere")
    (path.parent / "folder.json").mkdir()
    moved = Story("The flood", tuple(replace(a, path=f"other/{a.path}") for a in story.articles))
    assert open_notes(moved).notebook.read == {"harbour"}


def test_another_story_gets_a_file_of_its_own(state: Path) -> None:
    written(story)
    (state / "notes" / "broken-00000000.json").write_bytes(b"{")
    other = Story("tolva", (replace(tolva, path="elsewhere/tolva.md"),))
    assert open_notes(other).notebook.read == frozenset()
    file = notes_file(other)
    assert file
    assert not file.exists()
