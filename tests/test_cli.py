"""The command line: what it prints, where, and its exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader import __version__
from reader.cli import NOTHING_READABLE, OK, WRONG_USAGE, main
from tests.conftest import STORIES

FERRY = str(STORIES / "ferry")


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == OK
    assert capsys.readouterr().out == f"ramadi-reader {__version__}\n"


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


def test_claims_of_one_verdict_only(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", "--only", "differ", "--why", FERRY]) == OK
    out = capsys.readouterr().out
    assert "≠ differ" in out
    assert "= agree" not in out


def test_claims_that_fit_an_expression(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", "--where", "-verdict:differ", FERRY]) == OK
    rest = capsys.readouterr().out
    assert main(["claims", "--where=verdict:differ", FERRY]) == OK
    disputed = capsys.readouterr().out
    assert "≠ differ" in disputed
    assert "≠ differ" not in rest
    assert "= agree" in rest or "≈ compatible" in rest
    assert "= agree" not in disputed


def test_no_claim_fits(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", "--where", '"nobody says \x1b this"', FERRY]) == OK
    printed = capsys.readouterr()
    assert "fits" in printed.out
    assert "\x1b" not in printed.out + printed.err


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


@pytest.mark.parametrize("command", ["export", "claims"])
def test_a_bad_expression_is_wrong_usage_with_its_place(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        main([command, "--where", "has:quote verdict:difer", FERRY])
    assert leaving.value.code == WRONG_USAGE
    printed = capsys.readouterr()
    assert printed.out == ""
    first, shown, carets = printed.err.splitlines()
    assert "did you mean differ" in first
    assert shown[carets.index("^") : carets.rindex("^") + 1] == "difer"


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


@pytest.mark.parametrize("words", [["export", "--format", "pdf"], ["claims", "--nonsense"], ["--nonsense"]])
def test_wrong_usage_is_one_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code = main(words)
    except SystemExit as leaving:
        code = leaving.code  # type: ignore[assignment]
    assert code == WRONG_USAGE
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_options_may_stand_among_the_paths(capsys: pytest.CaptureFixture[str]) -> None:
    first, *rest = sorted(str(p) for p in (STORIES / "ferry").glob("*.md"))
    assert main(["claims", first, "--why", *rest, "--only", "differ"]) == OK
    among = capsys.readouterr().out
    assert main(["claims", "--why", "--only=differ", "--", first, *rest]) == OK
    assert capsys.readouterr().out == among


def test_a_slip_in_an_option_is_answered_with_the_right_one(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(["claims", FERRY, "--whi"])
    assert leaving.value.code == WRONG_USAGE
    assert "did you mean --why?" in capsys.readouterr().err


def test_without_a_terminal_it_says_what_to_use() -> None:
    done = subprocess.run([sys.executable, "-m", "reader"], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert done.returncode == WRONG_USAGE
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "claims" in done.stderr
    assert "export" in done.stderr


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


def test_dirs_says_where_things_are_kept_and_clears_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RAMADI_READER_CACHE", str(tmp_path / "cache"))
    assert main(["claims", FERRY]) == OK
    printed = capsys.readouterr().out
    assert list((tmp_path / "cache").iterdir())
    assert main(["claims", FERRY]) == OK
    assert capsys.readouterr().out == printed
    assert main(["dirs"]) == OK
    assert f"cache   {tmp_path / 'cache'}\n" in capsys.readouterr().out
    assert main(["dirs", "--clear-cache"]) == OK
    assert capsys.readouterr().out.endswith(" kB removed\n")
    assert not list((tmp_path / "cache").iterdir())
    assert main(["claims", "--no-cache", FERRY]) == OK
    assert capsys.readouterr().out == printed
    assert not list((tmp_path / "cache").iterdir())


@pytest.mark.parametrize("words", [["dirs", "here"], ["dirs", "--", "here"]])
def test_dirs_takes_no_path(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        raise SystemExit(main(words))
    assert left.value.code == WRONG_USAGE
    assert "takes no path: here" in capsys.readouterr().err


def test_search_finds_words_in_stories_given_and_opened_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RAMADI_READER_CACHE", str(tmp_path / "cache"))
    assert main(["search", '"skerrin head" captain', str(STORIES)]) == OK
    out = capsys.readouterr().out
    assert "ferry/aldane-courier.md\n  The Aldane Courier · 2024-03-12 · Thirty-one dead" in out
    assert main(["search", '"skerrin head" captain']) == OK
    assert capsys.readouterr().out == out
    assert main(["search", "--most", "1", "captain"]) == OK
    printed = capsys.readouterr()
    assert printed.out.count("\n  ") == 2
    assert "more than 1" in printed.err
    assert main(["search", "--json", '"skerrin head" captain']) == OK
    first = json.loads(capsys.readouterr().out)["articles"][0]
    assert (first["outlet"], first["date"]) == ("The Aldane Courier", "2024-03-12")
    assert "Skerrin" in first["excerpt"]
    assert main(["search", "zeppelin"]) == NOTHING_READABLE
    assert main(["search", "..."]) == WRONG_USAGE


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
    assert main(["search", "zeppelin", str(path)]) == NOTHING_READABLE


def test_search_in_everything_needs_a_cache(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RAMADI_READER_CACHE", os.devnull)
    assert main(["search", "captain"]) == NOTHING_READABLE
    assert "name files or folders" in capsys.readouterr().err
