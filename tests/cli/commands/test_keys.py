from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import OK, main
from tests.cli.told import told


def test_keys_with_the_persons_own(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("preset: arrows\nkeys: {theme: T, nothing: x}\n", "utf-8")
    assert main(["keys", "--config", str(config)]) == OK
    found = capsys.readouterr()
    assert "T" in next(line for line in found.out.splitlines() if " theme " in line).split()
    assert found.err.count("\n") == 1
    assert "no such command: nothing" in found.err


def test_the_example_in_its_help_may_be_copied_as_it_stands(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["keys", "--help"]) == OK
    _, _, example = capsys.readouterr().out.partition("says where):\n")
    config = tmp_path / "config.yaml"
    config.write_text(example, "utf-8")
    assert main(["keys", "--config", str(config)]) == OK
    found = capsys.readouterr()
    assert found.err == ""
    assert "Keys of the preset newsboat" in found.out


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
