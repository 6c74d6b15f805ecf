"""The commands that list parts of a story, for people and for programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import OK, main
from reader.cli.commands import SUBCOMMANDS
from reader.cli.listing import none_fits
from reader.query import parse
from tests.cli.told import FERRY, Printed, told


@pytest.mark.parametrize("command", ["list", "figures", "speakers", "claims"])
def test_only_what_fits(command: str, printed: Printed) -> None:
    every, some = (
        next(v for k, v in told(printed(command, "--json", FERRY, *more)).items() if k != "story")
        for more in ((), ("--where", "outlet:meridian"))
    )
    assert 0 < len(some) < len(every) or command == "claims"


@pytest.mark.parametrize("command", ["list", "show", "figures", "speakers", "import-notes"])
def test_what_does_not_fit_is_told_as_such(command: str, printed: Printed, tmp_path: Path) -> None:
    for story, outlets in (("one", "Gull,Tern"), ("two", "Tern")):
        (tmp_path / story).mkdir()
        for outlet in outlets.split(","):
            path = tmp_path / story / f"{outlet}.md"
            path.write_text(f"---\noutlet: {outlet}\n---\n# In {story}\n\n“It sank,” Ann Lee said.\n", "utf-8")
    assert printed(command, "--where", "outlet:zzz", str(tmp_path)) == "None of 3 articles fits: outlet:zzz\n"
    alone = printed(command, "--where", "outlet:gull", str(tmp_path / "one"))
    assert alone == printed(command, "--where", "outlet:gull", str(tmp_path))


@pytest.mark.parametrize("number", [(0, "There is no claim that could fit"), (1, "The one claim does not fit")])
def test_few_are_counted_in_words(number: tuple[int, str]) -> None:
    assert none_fits(number[0], "claim", parse("verdict:differ")) == f"{number[1]}: verdict:differ\n"


@pytest.mark.parametrize("name", [c.name for c in SUBCOMMANDS])
def test_each_command_has_help_with_examples(name: str, printed: Printed) -> None:
    text = printed(name, "--help")
    assert "examples:" in text
    assert f"ramadi-reader {name}" in text
    assert max(map(len, text.splitlines())) <= 120


def test_what_is_too_much_to_compare_is_said_and_noted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.cli.opening._CUT_NAMED", 1)
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"The ferry carried {n} people to Orle on Monday." for n in range(200, 510)))
    note = "only the first 300 of its 310 figures are compared"
    assert main(["import-notes", "--no-cache", str(path)]) == OK
    found = capsys.readouterr()
    assert found.err == f"ramadi-reader: {path}: {note}\n"
    assert note in found.out
    assert main(["export", "--no-cache", str(path)]) == OK
    assert note in told(capsys.readouterr().out)["articles"][0]["notes"]
    for n in range(2):
        (tmp_path / f"{n}.txt").write_text(path.read_text())
    assert main(["claims", "--no-cache", str(tmp_path)]) == OK
    assert capsys.readouterr().err.splitlines()[-1] == "ramadi-reader: 2 more articles are compared only in part"


def test_all_that_is_wrong_with_one_article_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: [\n---\nFerry sinks\n\n" + "He left. " * 2600)
    (tmp_path / "b.md").write_text("Ferry sinks\n\nThe ferry sank on Monday.\n")
    assert main(["claims", "--no-cache", str(tmp_path)]) == OK
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"ramadi-reader: {tmp_path}/a.md: ")
    assert "broken front matter" in line
    assert "only the first 2,500" in line
