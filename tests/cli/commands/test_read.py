from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader import __version__
from reader.cli import OK, WRONG_USAGE, main
from reader.cli.commands import READ
from reader.cli.commands.read import settings_of
from reader.cli.parsing import Parser


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == OK
    assert capsys.readouterr().out == f"ramadi-reader {__version__}\n"


def test_without_a_terminal_it_says_what_to_use() -> None:
    done = subprocess.run([sys.executable, "-m", "reader"], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert done.returncode == WRONG_USAGE
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "claims" in done.stderr
    assert "export" in done.stderr


def test_without_a_terminal_it_says_first_what_is_wrong_with_the_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there, gone = str(tmp_path), str(tmp_path / "gone")
    assert main([there, gone, "https://example.org/a", "--theme", "nope"]) == WRONG_USAGE
    first, second, last = capsys.readouterr().err.splitlines()
    assert first == f"ramadi-reader: {gone}: no such file or folder"
    assert "no such theme: nope" in second
    assert "needs a terminal" in last


def test_the_dialogue_has_no_theme_but_a_wrong_one_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--plain", "--theme", "nope"]) == WRONG_USAGE
    assert capsys.readouterr().err.startswith("ramadi-reader: no such theme: nope; ")


def test_what_the_command_line_says_stands_above_the_settings(tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("theme: reader-light\nascii: true\n")
    parser = Parser(READ)
    settings = settings_of(parser._parsed(["--config", str(config)]))
    assert (settings.theme, settings.ascii, settings.cache) == ("reader-light", True, True)
    words = ["--config", str(config), "--theme", "terminal", "--no-cache", "--notes", "n.json"]
    said = settings_of(parser._parsed(words))
    assert (said.theme, said.ascii, said.cache, str(said.notes)) == ("terminal", True, False, "n.json")


def test_nothing_can_be_drawn_on_a_dumb_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert main([]) == WRONG_USAGE
    assert "--plain" in capsys.readouterr().err


def test_plain_lines_need_streams(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert main(["--plain"]) == WRONG_USAGE
    assert "--plain needs standard input and output" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("word", "meant"), [("cliams", "claims"), ("quotes", "speakers"), ("import-note", "import-notes")]
)
def test_a_word_that_is_no_path_and_nearly_a_command_is_taken_for_one(
    word: str, meant: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([word, "folder"]) == WRONG_USAGE
    assert f"{word}: no such command, file or folder; did you mean {meant}?" in capsys.readouterr().err
    (tmp_path / word).mkdir()
    assert main([word]) == WRONG_USAGE
    assert "did you mean" not in capsys.readouterr().err


@pytest.mark.parametrize("path", ["velling", "./cliams", "claims.md"])
def test_other_paths_are_no_commands(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([path]) == WRONG_USAGE
    assert "did you mean" not in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--plain"], []])
def test_an_article_named_for_the_notes_stays_as_it_is(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "a.txt"
    article.write_text("The Bee\nBridge closed\n\nThe bridge was closed on Monday.\n")
    assert main([*words, "--notes", str(article), str(tmp_path)]) == WRONG_USAGE
    assert "a.txt: holds something else than notes; name another file for the notes" in capsys.readouterr().err
    assert main([*words, "--notes", str(tmp_path / "story.yaml"), str(tmp_path)]) == WRONG_USAGE
    assert "is for what is known of articles" in capsys.readouterr().err
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]
    assert article.read_text().startswith("The Bee")
