"""The list of stories in the dialogue."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from reader.library import openings
from reader.library.store import Store
from reader.plain.console import Console
from reader.plain.stories import Shelved, choose_story
from reader.story import stories_in


@pytest.fixture
def listed(tmp_path: Path) -> Shelved:
    for name in ("bridge", "dam"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "post.txt").write_text(f"The {name} at Orle\n\nIt fell on Monday, the mayor said.\n")
    return Shelved(stories_in([str(tmp_path)]).places, Store(None))


def test_what_is_not_kept_is_read_once_until_it_is_chosen(listed: Shelved, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    opened = openings.opened

    def counted(paths: list[str], store: Store) -> object:
        read.append(Path(paths[0]).name)
        return opened(paths, store)

    monkeypatch.setattr(openings, "opened", counted)
    console = Console(BytesIO(b"/dam\n/\n2\n"), BytesIO())
    assert choose_story(listed, console) == 1
    assert read == ["bridge", "dam"]
    assert "post.txt" not in choose_told(listed)
    assert read == ["bridge", "dam", "dam"]


def test_a_story_that_changed_while_it_was_open_is_listed_as_it_is(listed: Shelved) -> None:
    assert choose_story(listed, Console(BytesIO(b"1\n"), BytesIO())) == 0
    Path(listed.places[0].paths[0], "herald.txt").write_text("Bridge falls\n\nA bridge fell on Monday.\n")
    assert "2 articles" in choose_told(listed)


def choose_told(listed: Shelved) -> str:
    """What the list says when the person leaves it at once."""
    told = BytesIO()
    choose_story(listed, Console(BytesIO(b"q\n"), told))
    return told.getvalue().decode()
