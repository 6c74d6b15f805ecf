from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from reader.cli import NOTHING_READABLE, OK, WRONG_USAGE, main
from reader.story import limits
from tests.conftest import STORIES


def test_search_finds_words_in_stories_given_and_opened_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RAMADI_READER_CACHE", str(tmp_path / "cache"))
    assert main(["search", '"skerrin head" captain', str(STORIES)]) == OK
    out = capsys.readouterr().out
    assert "ferry/aldane-courier.md\n  The Aldane Courier · 12 March 2024 · Thirty-one dead" in out
    assert main(["search", '"skerrin head" captain']) == OK
    assert capsys.readouterr().out == out
    assert main(["search", "--most", "1", "captain"]) == OK
    printed = capsys.readouterr()
    assert printed.out.count("\n  ") == 2
    assert "more than 1" in printed.err
    assert main(["search", "--json", '"skerrin head" captain']) == OK
    first = json.loads(capsys.readouterr().out)["articles"][0]
    assert (first["outlet"], first["date"], first["date_from"]) == ("The Aldane Courier", "2024-03-12", None)
    assert "Skerrin" in first["excerpt"]
    assert main(["search", "zeppelin \x1b"]) == OK
    printed = capsys.readouterr()
    assert "nothing found: zeppelin" in printed.err
    assert "\x1b" not in printed.err
    assert printed.out == ""
    assert main(["search", "..."]) == WRONG_USAGE


def test_words_alone_are_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["search"])
    assert left.value.code == WRONG_USAGE
    assert "required: WORDS (see" in capsys.readouterr().err


def test_a_date_that_was_worked_out_is_told_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RAMADI_READER_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "gull.md"
    path.write_text(
        "---\noutlet: The Gull\ndate: 2024-03-12\ndate-from: weekday\n---\n# Ferry sinks\n\nThe captain lives.\n"
    )
    assert main(["search", "captain", str(path)]) == OK
    assert "\n  The Gull · c. 12 March 2024 · Ferry sinks\n" in capsys.readouterr().out
    assert main(["search", "--json", "captain", str(path)]) == OK
    (found,) = json.loads(capsys.readouterr().out)["articles"]
    assert (found["date"], found["date_from"]) == ("2024-03-12", "weekday")


@pytest.mark.parametrize("why", ["just written", "dated ahead of the clock", "without a cache"])
def test_search_reads_what_is_not_kept(
    why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RAMADI_READER_CACHE", os.devnull if why == "without a cache" else str(tmp_path / "cache"))
    path = tmp_path / "bee.txt"
    path.write_text("Ferry sinks\n\nThe captain of the ferry was saved, the police said.\n")
    (tmp_path / "bad.txt").write_bytes(b"\0\0")
    if why == "dated ahead of the clock":
        os.utime(path, (4e9, 4e9))
    assert main(["search", "captain", str(path), str(tmp_path / "bad.txt")]) == OK
    printed = capsys.readouterr()
    assert printed.out.startswith(f"{path}\n  Bee · Ferry sinks\n  The captain of the ferry")
    assert printed.err.count("bad.txt") == 1
    assert main(["search", "zeppelin", str(path)]) == OK
    assert main(["search", "zeppelin", str(tmp_path / "bad.txt")]) == NOTHING_READABLE


def test_paths_are_told_as_they_were_given_whatever_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RAMADI_READER_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "bee.txt").write_text(f"Ferry sinks\n\nThe captain of ferry {name} was saved.\n")
    (tmp_path / "b" / "same.txt").symlink_to(tmp_path / "a" / "bee.txt")
    told = []
    for settled_after in (10**15, -(10**15)):
        monkeypatch.setattr("reader.library.stamps._SETTLED_NS", settled_after)
        for _ in range(2):
            assert main(["search", "captain", "a", "./b/"]) == OK
            told.append(sorted(line for line in capsys.readouterr().out.splitlines() if line[:1].strip()))
    assert told == [["./b/bee.txt", "a/bee.txt"]] * 4
    assert main(["search", "captain"]) == OK
    assert f"{tmp_path}/a/bee.txt\n" in capsys.readouterr().out


def test_search_in_everything_needs_a_cache(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RAMADI_READER_CACHE", os.devnull)
    assert main(["search", "captain"]) == NOTHING_READABLE
    assert "name files or folders" in capsys.readouterr().err


def test_a_limit_leaves_the_cache_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RAMADI_READER_CACHE", str(tmp_path / "cache"))
    assert main(["search", "captain", str(STORIES)]) == OK
    capsys.readouterr()
    monkeypatch.setattr(limits, "MAX_FILES", limits.MAX_FILES)
    assert main(["search", "--max-files", "5", "captain"]) == NOTHING_READABLE
    assert "another limit the cache is not searched" in capsys.readouterr().err


def test_an_article_of_several_stories_that_were_opened_is_found_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RAMADI_READER_CACHE", str(tmp_path / "cache"))
    ferry = STORIES / "ferry"
    for paths in ([str(ferry)], [str(p) for p in sorted(ferry.iterdir())]):
        assert main(["claims", "--together", *paths]) == OK
    capsys.readouterr()
    assert main(["search", "--json", "--most", "100", "captain"]) == OK
    found = [a["path"] for a in json.loads(capsys.readouterr().out)["articles"]]
    assert len(found) == len(set(found)) > 1
