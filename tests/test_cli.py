"""The command line: what it prints, where, and its exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli import NOTHING_READABLE, OK, main
from tests.conftest import STORIES

FERRY = str(STORIES / "ferry")


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == OK
    out = capsys.readouterr().out
    assert "claims" in out
    assert "export" in out


def test_export_prints_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--format", "json", FERRY]) == OK
    printed = capsys.readouterr()
    story = json.loads(printed.out)
    assert story["schema"] == "ramadi-reader/1"
    assert len(story["articles"]) == 4
    assert printed.err == ""


def test_the_default_story_opens_from_any_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["export"]) == OK
    story = json.loads(capsys.readouterr().out)
    assert len(story["story"]["outlets"]) == 5
    assert {a["text_kind"] for a in story["articles"]} == {"digest"}
    assert all(a["path"].startswith("seeds/") for a in story["articles"])


def test_export_of_what_fits_refers_to_nothing_it_leaves_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", FERRY, "--where", "kind:figure verdict:differ"]) == OK
    story = json.loads(capsys.readouterr().out)
    assert story["claims"]
    assert {(c["kind"], c["verdict"]) for c in story["claims"]} == {("figure", "differ")}
    articles = {a["id"] for a in story["articles"]}
    assert {m["article"] for c in story["claims"] for m in c["mentions"]} <= articles
    assert {f["article"] for f in story["figures"]} <= articles


def test_export_of_an_article_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--where", "outlet:meridian -has:claim or title:nothing-of-the-kind", FERRY]) == OK
    assert json.loads(capsys.readouterr().out)["claims"] == []


def test_one_bad_file_among_good_ones(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    assert main(["export", FERRY, str(empty), str(tmp_path / "missing.txt")]) == OK
    printed = capsys.readouterr()
    assert len(json.loads(printed.out)["articles"]) == 4
    complaints = printed.err.splitlines()
    assert len(complaints) == 2
    assert any("empty.txt" in c for c in complaints)
    assert any("missing.txt" in c for c in complaints)


@pytest.mark.parametrize("command", ["export", "claims"])
def test_nothing_readable(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, str(tmp_path)]) == NOTHING_READABLE
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1


def test_a_hostile_name_cannot_drive_the_terminal(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\x1b]0;title\x07\xff\n[b]x.txt"
    done = subprocess.run([sys.executable, "-m", "reader", "claims", os.fsdecode(name), FERRY], capture_output=True)
    assert done.returncode == OK
    assert b"\x1b" not in done.stdout + done.stderr
    assert b"\x07" not in done.stdout + done.stderr
    assert len(done.stderr.decode().splitlines()) == 1


def test_a_closed_pipe_is_no_error() -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "reader", "export", FERRY], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert running.stdout is not None
    running.stdout.close()
    _, err = running.communicate(timeout=30)
    assert err == b""


def test_the_same_bytes_in_any_order_of_the_paths(capsys: pytest.CaptureFixture[str]) -> None:
    paths = sorted(str(p) for p in (STORIES / "ferry").glob("*.md"))
    printed = []
    for order in (paths, paths[::-1], [*paths[2:], *paths[:2]]):
        assert main(["export", *order]) == OK
        printed.append(capsys.readouterr().out)
    assert len(set(printed)) == 1


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_the_same_bytes_under_any_hash_seed(seed: str, ferry_json: bytes) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reader", "export", FERRY],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert done.stdout == ferry_json


@pytest.fixture(scope="module")
def ferry_json() -> bytes:
    env = {**os.environ, "PYTHONHASHSEED": "99"}
    return subprocess.run(
        [sys.executable, "-m", "reader", "export", FERRY], capture_output=True, check=True, env=env
    ).stdout
