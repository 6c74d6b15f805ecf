from __future__ import annotations

import io
from pathlib import Path

import pytest

from reader.cli import OK, WRONG_USAGE, main
from reader.cli.commands import BY_NAME, READ, SUBCOMMANDS
from reader.cli.parsing import Parser, command_first, commands_listed, query_of
from reader.story import limits
from tests.cli.told import FERRY
from tests.conftest import STORIES


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


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (["--no-cache", "claims", "x"], ["claims", "--no-cache", "x"]),
        (["--format", "json", "export", "x"], ["export", "--format", "json", "x"]),
        (["--format=json", "export"], ["export", "--format=json"]),
        (["--notes", "list", "claims"], ["claims", "--notes", "list"]),
        (["--help", "claims"], ["claims", "--help"]),
        (["--ascii", "x"], ["--ascii", "x"]),
        (["--ascii", "--", "list"], ["--ascii", "--", "list"]),
        (["--theme", "list"], ["--theme", "list"]),
        (["--theme=x", "story", "list"], ["--theme=x", "story", "list"]),
    ],
)
def test_options_may_stand_ahead_of_the_command(given: list[str], meant: list[str]) -> None:
    assert command_first(given, Parser(READ).takes_value) == meant


def test_a_command_behind_its_options_is_that_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--no-notes", "--only", "differ", "claims", FERRY]) == OK
    behind = capsys.readouterr().out
    assert main(["claims", "--no-notes", "--only", "differ", FERRY]) == OK
    assert capsys.readouterr().out == behind


def test_a_slip_in_an_option_is_answered_with_the_right_one(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(["claims", FERRY, "--whi"])
    assert leaving.value.code == WRONG_USAGE
    assert "did you mean --why?" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["keys", "x"], ["themes", "--", "x"], ["man", "x"]])
def test_some_take_no_path(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(words)
    assert leaving.value.code == WRONG_USAGE
    assert "takes no path: x" in capsys.readouterr().err


def test_what_follows_two_hyphens_is_a_path() -> None:
    given = Parser(BY_NAME["claims"])._parsed(["a", "--why", "--", "--only", "-h"])
    assert (given.paths, given.why, given.only) == (["a", "--only", "-h"], True, None)


def test_an_expression_may_begin_with_a_hyphen() -> None:
    parser = Parser(BY_NAME["claims"])
    assert parser._parsed(["--where", "-has:scare", "a"]).where == "-has:scare"
    assert parser._parsed(["--where=x"]).where == "x"
    assert parser._parsed(["--", "--where", "x"]).paths == ["--where", "x"]


def test_a_run_within_other_limits_leaves_the_cache_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_LINES", limits.MAX_LINES)
    parser = Parser(BY_NAME["claims"])
    assert parser._parsed(["a"]).cache
    given = parser._parsed(["--max-lines", "50", "a"])
    assert (given.cache, given.paths, limits.MAX_LINES) == (False, ["a"], 50)


OPENING = {c.name: c for c in (READ, *SUBCOMMANDS) if any(a.dest == "paths" for a in Parser(c)._actions)}
"""The commands that take paths."""
NEEDED = {"": ["--plain"], "search": ["captain"]}
"""What some of them do not do without."""


@pytest.mark.parametrize("name", OPENING)
def test_every_command_that_opens_files_can_do_without_the_cache(name: str) -> None:
    parser = Parser(OPENING[name])
    assert parser._parsed([*NEEDED.get(name, []), "a"]).cache
    assert not parser._parsed([*NEEDED.get(name, []), "--no-cache", "a"]).cache


@pytest.mark.parametrize("name", OPENING)
def test_a_run_within_other_limits_keeps_nothing(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = tmp_path / "cache"
    monkeypatch.setenv("RAMADI_READER_CACHE", str(cache))
    monkeypatch.setattr(limits, "MAX_LINES", limits.MAX_LINES)
    monkeypatch.setattr("sys.stdin", io.StringIO("quit\n"))
    main([*([name] if name else []), "--max-lines", "4", *NEEDED.get(name, []), FERRY])
    assert limits.MAX_LINES == 4
    assert not cache.exists()


def test_a_search_within_other_limits_takes_nothing_from_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RAMADI_READER_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(limits, "MAX_LINES", limits.MAX_LINES)
    path = tmp_path / "bee.txt"
    path.write_text("Ferry sinks\n\nThe ferry sank.\n\nIts captain was saved, the police said.\n")
    monkeypatch.setattr("reader.library.stamps._SETTLED_NS", -(10**12))
    for options, found in (((), True), (("--max-lines", "2"), False)):
        assert main(["search", *options, "captain", str(path)]) == OK
        assert ("Its captain was saved" in capsys.readouterr().out) is found
    assert main(["search", "captain"]) == OK
    assert "Its captain was saved" in capsys.readouterr().out


def test_help_is_for_what_stands_before_two_hyphens(capsys: pytest.CaptureFixture[str]) -> None:
    assert Parser(BY_NAME["man"]).run(["-h"]) == OK
    assert capsys.readouterr().out.startswith("usage: ramadi-reader man")
    with pytest.raises(SystemExit):
        Parser(BY_NAME["man"]).run(["--", "-h"])
    assert "takes no path: -h" in capsys.readouterr().err


def test_the_commands_with_what_they_are_for() -> None:
    listed = commands_listed()
    assert max(map(len, listed.splitlines())) <= 100
    assert all(f"  {c.name} " in listed for c in SUBCOMMANDS)


def test_no_filter_is_none() -> None:
    assert query_of(None) is None
    found = query_of("outlet:bee")
    assert found is not None
    assert found.expression == "outlet:bee"
