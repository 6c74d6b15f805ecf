"""The command `--plain`, over a pipe."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import STORIES

FERRY = STORIES / "ferry"


def plain(*arguments: str, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    import os

    return subprocess.run(
        [sys.executable, "-m", "reader", "--plain", *arguments],
        input=given,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_it_reads_commands_and_ends_with_them(tmp_path: Path) -> None:
    done = plain("--notes", str(tmp_path / "notes.json"), str(FERRY), given=")\nm\nG\n", TERM="dumb")
    assert done.returncode == 0
    assert "marked “" in done.stdout
    assert "\x1b" not in done.stdout + done.stderr
    again = plain("--notes", str(tmp_path / "notes.json"), str(FERRY), given="'\nq\n")
    assert "1 mark, 0 notes, 0 decisions." in again.stdout
    assert "You are at paragraph" in again.stdout


@pytest.mark.parametrize("name", ["dump.jsonl", "saved.zip", "my.json"])
def test_saving_spares_what_was_read_and_the_notes(name: str, tmp_path: Path) -> None:
    said = [{"title": f"Bridge {n}", "text": f"Police said {n}00 people left the bridge."} for n in (4, 5)]
    (tmp_path / "dump.jsonl").write_text("\n".join(map(json.dumps, said)))
    with zipfile.ZipFile(tmp_path / "saved.zip", "w") as archive:
        archive.writestr("weir.txt", "The weir\n\nPolice said 600 people left the weir.\n")
    read, file = [str(tmp_path / n) for n in ("dump.jsonl", "saved.zip")], tmp_path / name
    noted = "--notes", str(tmp_path / "my.json")
    assert plain(*noted, *read, given="m\nQ\n").returncode == 0
    before = file.read_bytes()
    # a name of no format would get an ending
    link = tmp_path / "link.csv"
    link.symlink_to(file)
    done = plain(*noted, *read, given=f"save {link}\nsave {link}\nsave {file}\nsave {file}\nQ\n")
    assert done.stdout.count("give another name") == (2 if name == "saved.zip" else 4)
    assert file.read_bytes() == before


def test_the_screen_points_to_it_where_nothing_can_be_drawn() -> None:
    import os

    done = subprocess.run(
        [sys.executable, "-m", "reader"],
        capture_output=True,
        text=True,
        env={**os.environ, "TERM": "dumb"},
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.returncode == 2
    assert "--plain" in done.stderr


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    for name in ("bridge", "dam"):
        folder = tmp_path / name
        folder.mkdir()
        for outlet in ("Post", "Herald"):
            about = f"---\noutlet: {outlet}\ntitle: The {name}\ndate: 2031-03-10\n---\n"
            (folder / f"{outlet}.md").write_text(f"{about}About 400 people left the {name}, police said.\n")
    return tmp_path


def test_several_stories_are_a_list_to_choose_from(shelf: Path) -> None:
    done = plain(str(shelf), given="2\nq\n/bridge\nxyzzy\n7\n1\nQ\n")
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[0].startswith("1. ")
    assert "2 articles, 10 March 2031" in lines[0]
    assert sum(line.startswith("1/2 ") for line in lines) == 2
    assert any(line == "1 story> xyzzy" for line in lines)
    assert "No such command here: xyzzy." in done.stdout
    assert "There is no story 7: 1 are listed." in done.stdout


def test_nothing_readable_is_said_with_exit_code_1(tmp_path: Path) -> None:
    done = plain(str(tmp_path / "gone"))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "gone" in done.stderr


def test_metadata_put_right_and_a_dropped_line_brought_back_are_followed_at_once(shelf: Path) -> None:
    offer = "Sign up for our newsletter"
    (shelf / "dam" / "Post.md").open("a").write(f"\n{offer}\n")
    done = plain(str(shelf / "dam"), given="e outlet The Daily Post\ni\n1\ni\n", TERM="dumb")
    assert "noted in " in done.stdout
    assert "1/2 Herald> " in done.stdout or "/2 The Daily Post> " in done.stdout
    assert f", dropped: {offer}" in done.stdout
    assert f", kept: {offer}" in done.stdout
    assert "brought back" in done.stdout


def test_undo_takes_back_what_was_put_right_and_what_was_kept_before_that(shelf: Path) -> None:
    side_car = shelf / "dam" / "story.yaml"
    notes = shelf / "notes.json"
    given = "mark\ne outlet The Daily Post\nnote seen\nundo\nundo\nundo\nundo\n"
    done = plain("--notes", str(notes), str(shelf / "dam"), given=given, TERM="dumb")
    answers = [line for line in done.stdout.splitlines() if line.startswith(("undone", "nothing to undo"))]
    assert answers == ["undone: note", "undone: outlet", "undone: mark", "nothing to undo"]
    assert not side_car.exists()
    assert '"mark"' not in notes.read_text()


def test_an_article_left_out_comes_back_with_undo(shelf: Path) -> None:
    given = "e exclude yes\nundo\nnext-pane\n"
    done = plain(str(shelf / "dam"), given=given, TERM="dumb")
    assert "The dam: 1 article, 1 outlet" in done.stdout
    assert done.stdout.count("Dam: 2 articles, 2 outlets, 1 claim") == 2


def test_what_the_disk_refused_is_put_somewhere_else_and_told(shelf: Path, tmp_path: Path) -> None:
    (tmp_path / "in-the-way").write_text("")
    (tmp_path / "for-a-while").mkdir()
    done = plain(
        *("--notes", str(tmp_path / "in-the-way" / "notes.json"), str(shelf / "dam")),
        given="note seen by me\nq\n",
        TMPDIR=str(tmp_path / "for-a-while"),
    )
    assert done.returncode == 0
    assert "what you marked is not written yet" in done.stdout
    (kept,) = (tmp_path / "for-a-while").iterdir()
    assert f"they are in {kept}" in done.stderr
    assert "seen by me" in kept.read_text()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_standard_output_that_takes_nothing_is_told_in_a_line(shelf: Path) -> None:
    import os

    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "reader", "--plain", str(shelf / "dam")],
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            env=dict(os.environ),
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == "ramadi-reader: standard output cannot be written: No space left on device\n"


def test_a_file_that_came_while_it_runs_is_there_when_the_files_are_read_again(shelf: Path) -> None:
    given = f"pipe tee {shelf / 'dam' / 'Echo.txt'}\nreload\nreload\n"
    done = plain(str(shelf / "dam"), given=given, TERM="dumb")
    assert "Articles: 1 new." in done.stdout
    assert "Dam: 3 articles" in done.stdout
    assert "Nothing has changed in the files." in done.stdout
