from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from reader.library import stamps
from reader.library.stamps import file_stamp, others_in, paths_at, place_of, stamped, still, with_others
from reader.story.files import Found

LONG_AGO = 10**18


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(stamps, "_SETTLED_NS", -(10**12))
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text("The dam broke.")
        os.utime(tmp_path / name, ns=(LONG_AGO, LONG_AGO))
    return tmp_path


def stamp(*paths: Path | str) -> bytes:
    state = stamped([str(p) for p in paths])
    assert state is not None
    return state.stamp


def test_nothing_changed(folder: Path) -> None:
    before = stamp(folder)
    assert stamp(folder) == before
    (folder / ".hidden").write_text("x")
    os.utime(folder, ns=(LONG_AGO, LONG_AGO))
    # the folder's own times tell that something came, however little it was
    assert stamp(folder / "a.md") == stamp(folder / "a.md")


def test_a_file_is_written_added_renamed_or_taken_away(folder: Path) -> None:
    seen = {stamp(folder)}
    (folder / "a.md").write_text("The dam held.")
    seen.add(stamp(folder))
    (folder / "c.md").write_text("x")
    seen.add(stamp(folder))
    (folder / "c.md").rename(folder / "d.md")
    seen.add(stamp(folder))
    (folder / "d.md").unlink()
    seen.add(stamp(folder))
    assert len(seen) == 5


def test_a_file_by_itself_and_its_folder_are_not_the_same(folder: Path) -> None:
    assert len({stamp(folder), stamp(folder / "a.md"), stamp(folder / "a.md", folder / "b.md")}) == 3


@pytest.mark.parametrize("name", ["story.yaml", "story.yml"])
def test_the_side_car_beside_a_file_is_part_of_its_state(folder: Path, name: str) -> None:
    before = stamp(folder / "a.md")
    (folder / name).write_text("articles: {a.md: {outlet: The Daily}}")
    said = stamp(folder / "a.md")
    (folder / name).write_text("articles: {a.md: {outlet: The Weekly}}")
    assert len({before, said, stamp(folder / "a.md")}) == 3
    (folder / name).unlink()
    assert stamp(folder / "a.md") == before


@pytest.mark.parametrize(("seconds", "settled"), [(1, False), (3, True)])
def test_a_side_car_changed_this_moment_is_not_relied_on(
    folder: Path, monkeypatch: pytest.MonkeyPatch, seconds: int, settled: bool
) -> None:
    now = 4 * 10**18
    (folder / "story.yaml").write_text("title: The dam")
    os.utime(folder / "story.yaml", ns=(LONG_AGO, now - seconds * 10**9))
    monkeypatch.setattr(stamps, "_SETTLED_NS", 2 * 10**9)
    monkeypatch.setattr(stamps.time, "time_ns", lambda: now)
    state = stamped([str(folder / "a.md")])
    assert state is not None
    assert state.settled is settled


def test_the_code_that_opens_files_changes_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, file = stamp(folder), file_stamp(Found("a.md", str(folder / "a.md")))
    monkeypatch.setattr(stamps, "version_of", lambda *_: b"another")
    assert stamp(folder) != before
    assert file_stamp(Found("a.md", str(folder / "a.md"))) != file
    monkeypatch.setattr(stamps, "version_of", lambda *_: None)
    assert stamped([str(folder)]) is None
    assert file_stamp(Found("a.md", str(folder / "a.md"))) is None


def test_what_cannot_be_looked_at_has_no_state(folder: Path) -> None:
    for paths in ([], ["-"], [str(folder), "-"], [str(folder / "none")], ["https://bee.example"], ["a\0b"]):
        assert stamped(paths) is None
    for file in (Found("-", "-", "input"), Found("x", "https://x", "web"), Found("n", str(folder / "n"))):
        assert file_stamp(file) is None


def test_what_was_changed_this_moment_is_not_relied_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = Found("a.md", str(folder / "a.md"))
    state = stamped([str(folder)])
    assert state is not None
    assert state.settled
    assert file_stamp(found) is not None
    monkeypatch.setattr(stamps, "_SETTLED_NS", 2 * 10**9)
    monkeypatch.setattr(stamps.time, "time_ns", lambda: max(p.stat().st_ctime_ns for p in (folder, folder / "a.md")))
    state = stamped([str(folder)])
    assert state is not None
    assert not state.settled
    assert file_stamp(found) is None


def test_a_files_stamp_minds_its_name_and_its_content(folder: Path) -> None:
    one = file_stamp(Found("a.md", str(folder / "a.md")))
    assert file_stamp(Found("c.md", str(folder / "a.md"))) != one
    assert file_stamp(Found("a.md", str(folder / "b.md"))) != one
    (folder / "a.md").write_text("The dam broke!")
    assert file_stamp(Found("a.md", str(folder / "a.md"))) != one


def told(folder: Path, *names: str) -> bytes:
    made = with_others(b"s" * 20, [str(folder / n) for n in names], time.time_ns())
    assert made is not None
    return made


def test_other_files_are_part_of_a_stamp(folder: Path) -> None:
    kept = told(folder, "a.md", "later.md")
    assert list(others_in(kept)) == [str(folder / "a.md"), str(folder / "later.md")]
    for paths in ([str(folder)], [str(folder / "list.opml")], ["elsewhere", f"{folder}/"]):
        assert still(kept, b"s" * 20, paths)
    assert not still(kept, b"t" * 20, [str(folder)])
    (folder / "later.md").write_text("It came.")
    assert not still(kept, b"s" * 20, [str(folder)])
    kept = told(folder, "a.md", "later.md")
    (folder / "a.md").write_text("The dam held.")
    assert not still(kept, b"s" * 20, [str(folder)])


def test_no_other_files_leave_a_stamp_as_it_is(folder: Path) -> None:
    assert told(folder) == b"s" * 20
    assert still(b"s" * 20, b"s" * 20, [])


def test_a_link_to_the_folder_leads_to_the_same_files(folder: Path, tmp_path: Path) -> None:
    kept = told(folder, "a.md")
    (tmp_path / "link").symlink_to(folder, target_is_directory=True)
    assert still(kept, b"s" * 20, [str(tmp_path / "link")])


@pytest.mark.parametrize("rest", [b"{", b"[]", b"3", b"\xff", b"[" * 100_000, b'{"/": ""}', b'{"": ""}'])
def test_what_a_damaged_stamp_tells_of_is_not_looked_at(folder: Path, rest: bytes) -> None:
    assert not still(b"s" * 20 + rest, b"s" * 20, [str(folder)])


def test_files_elsewhere_are_not_looked_at(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stamps, "_state", pytest.fail)
    for path in ("/etc/passwd", str(folder / ".." / "x"), "a.md", f"{folder}x"):
        assert not still(b"s" * 20 + json.dumps({path: ""}).encode(), b"s" * 20, [str(folder / "list.opml")])


def test_a_place_is_the_same_however_it_is_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert place_of(["a.md"]) == place_of([str(folder / "x" / ".." / "a.md")])
    assert place_of(["a.md", "b.md"]) != place_of(["b.md", "a.md"])
    assert paths_at(place_of(["a.md", "\ud800\n"])) == [str(folder / "a.md"), str(folder / "\ud800\n")]


@pytest.mark.parametrize("place", ["", "{", "3", "{}", "[" * 100_000, "null"])
def test_what_is_no_place_has_no_paths(place: str) -> None:
    assert paths_at(place) == []
    assert paths_at('["/a", 3, null]') == ["/a"]
