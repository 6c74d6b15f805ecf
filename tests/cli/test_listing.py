"""The commands that list parts of a story, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.cli import OK, WRONG_USAGE, main
from reader.cli.commands import SUBCOMMANDS
from tests.conftest import STORIES

FERRY = str(STORIES / "ferry")
Printed = Callable[..., str]


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str]) -> Printed:
    def run(*words: str) -> str:
        assert main(list(words)) == OK
        found = capsys.readouterr()
        assert found.err == ""
        return found.out

    return run


def told(text: str) -> Any:
    return json.loads(text)


def test_the_articles(printed: Printed) -> None:
    text = printed("list", FERRY)
    rows = told(printed("list", "--json", FERRY))["articles"]
    assert [r["outlet"] for r in rows] == [
        line.partition(". ")[2].partition(",")[0] for line in text.splitlines() if line[:1].isdigit()
    ]
    assert all(r["quotes"] and r["words"] and "text" not in r for r in rows)


def test_an_article_is_named_in_several_ways(printed: Printed) -> None:
    by_name = printed("show", "--article", "meridian", FERRY)
    rows = told(printed("list", "--json", FERRY))["articles"]
    number = [r["id"] for r in rows].index("meridian-post") + 1
    assert printed("show", FERRY, "--article", str(number)) == by_name
    assert printed("show", FERRY, "--article=meridian-post") == by_name


def test_a_paragraph_is_followed_by_its_claims(printed: Printed) -> None:
    text = printed("show", "--article", "meridian", FERRY)
    assert "    ≠ differ: " in text
    bare = printed("show", "--bare", "--article", "meridian", FERRY)
    assert "≠" not in bare
    assert [line for line in text.splitlines() if not line.startswith("    ")] == bare.splitlines()
    (article,) = told(printed("show", "--json", "--article", "meridian", FERRY))["articles"]
    assert article["quotes"]
    assert {q["article"] for q in article["quotes"]} == {article["id"]}


@pytest.mark.parametrize("wanted", ["0", "9", "nobody", "99999999999999999999"])
def test_an_article_nobody_has(wanted: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(["show", "--article", wanted, FERRY])
    assert leaving.value.code == WRONG_USAGE
    assert "no such article" in capsys.readouterr().err


def test_speakers_of_more_than_one_outlet(printed: Printed) -> None:
    everybody = told(printed("speakers", "--json", FERRY))["speakers"]
    shared = told(printed("speakers", "--json", "--shared", FERRY))["speakers"]
    assert shared == [s for s in everybody if len(s["outlets"]) > 1]
    assert 0 < len(shared) < len(everybody)
    text = printed("speakers", "--shared", "--words", FERRY)
    assert all(s["name"] in text for s in shared)
    assert shared[0]["quotes"][0]["text"][:20] in text


def test_figures(printed: Printed) -> None:
    rows = told(printed("figures", "--json", FERRY))["figures"]
    text = printed("figures", FERRY)
    assert rows
    assert all(r["text"].split()[0] in text for r in rows)


def test_what_import_did(printed: Printed) -> None:
    raw = str(STORIES / "ferry-raw")
    text = printed("import-notes", raw)
    assert "dropped: " in text
    notes = [note for r in told(printed("import-notes", "--json", raw))["articles"] for note in r["notes"]]
    assert any(note.startswith("dropped: ") for note in notes)


@pytest.mark.parametrize("command", ["list", "figures", "speakers", "claims"])
def test_only_what_fits(command: str, printed: Printed) -> None:
    every, some = (
        next(v for k, v in told(printed(command, "--json", FERRY, *more)).items() if k != "story")
        for more in ((), ("--where", "outlet:meridian"))
    )
    assert 0 < len(some) < len(every) or command == "claims"


def test_claims_as_in_the_export(printed: Printed) -> None:
    exported = told(printed("export", FERRY))["claims"]
    assert told(printed("claims", "--json", FERRY))["claims"] == exported
    differing = told(printed("claims", "--json", "--only", "differ", FERRY))["claims"]
    assert differing == [c for c in exported if c["verdict"] == "differ"]


def test_several_stories(printed: Printed, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        for n in "ab":
            (tmp_path / name / f"{n}.txt").write_text(f"Headline {n}\n\nThe dam holds {n} fish, he said.\n", "utf-8")
    assert len(told(printed("list", "--json", str(tmp_path)))["stories"]) == 2
    assert printed("list", str(tmp_path)).count("2 articles") == 2


def test_keys_with_the_persons_own(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("preset: arrows\nkeys: {theme: T, nothing: x}\n", "utf-8")
    assert main(["keys", "--config", str(config)]) == OK
    found = capsys.readouterr()
    assert "T" in next(line for line in found.out.splitlines() if " theme " in line).split()
    assert found.err.count("\n") == 1
    assert "no such command: nothing" in found.err


def test_keys_tell_all_that_is_wrong_in_the_configuration(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("theme: reader-drak\n", "utf-8")
    assert main(["keys", "--config", str(config)]) == OK
    assert capsys.readouterr().err == "ramadi-reader: no such theme: reader-drak; did you mean reader-dark?\n"
    assert main(["keys", "--json", "--preset", "newsboat"]) == OK
    rows = told(capsys.readouterr().out)["keys"]
    assert next(r for r in rows if r["command"] == "next-article")["keys"] == ["n", "J"]
    assert main(["keys", "--markdown"]) == OK
    table = capsys.readouterr().out
    assert "| `]` | next-highlight |" in table
    assert "| `\\|` | pipe |" in table


def test_themes_and_places(printed: Printed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert printed("themes").startswith("* reader-dark")
    monkeypatch.setenv("RAMADI_READER_CONFIG", str(tmp_path))
    (tmp_path / "config.yaml").write_text("theme: reader-light\n", "utf-8")
    assert [t["name"] for t in told(printed("themes", "--json"))["themes"] if t["chosen"]] == ["reader-light"]
    assert told(printed("dirs", "--json"))["config"] == str(tmp_path / "config.yaml")


@pytest.mark.parametrize("name", [c.name for c in SUBCOMMANDS])
def test_each_command_has_help_with_examples(name: str, printed: Printed) -> None:
    text = printed(name, "--help")
    assert "examples:" in text
    assert f"ramadi-reader {name}" in text
    assert max(map(len, text.splitlines())) <= 120


@pytest.mark.parametrize("words", [["keys", "x"], ["themes", "--", "x"], ["man", "x"]])
def test_some_take_no_path(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(words)
    assert leaving.value.code == WRONG_USAGE
    assert "takes no path: x" in capsys.readouterr().err


def test_what_is_too_much_to_compare_is_said_and_noted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"The ferry carried {n} people to Orle on Monday." for n in range(200, 510)))
    note = "only the first 300 of its 310 figures are compared"
    assert main(["import-notes", "--no-cache", str(path)]) == OK
    found = capsys.readouterr()
    assert found.err == f"ramadi-reader: {path}: {note}\n"
    assert note in found.out
    assert main(["export", "--no-cache", str(path)]) == OK
    assert note in told(capsys.readouterr().out)["articles"][0]["notes"]
    for n in range(25):
        (tmp_path / f"{n}.txt").write_text(path.read_text())
    assert main(["claims", "--no-cache", str(tmp_path)]) == OK
    assert capsys.readouterr().err.splitlines()[-1] == "ramadi-reader: 6 more articles are compared only in part"


def test_all_that_is_wrong_with_one_article_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: [\n---\nFerry sinks\n\n" + "He left. " * 2600)
    (tmp_path / "b.md").write_text("Ferry sinks\n\nThe ferry sank on Monday.\n")
    assert main(["claims", "--no-cache", str(tmp_path)]) == OK
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"ramadi-reader: {tmp_path}/a.md: ")
    assert "broken front matter" in line
    assert "only the first 2,500" in line
