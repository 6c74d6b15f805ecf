"""What the shells complete, and the manual page: both from the parsers."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from reader.cli import OK, main


@pytest.fixture
def script(request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    shell = request.param
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    assert main(["completion", shell]) == OK
    path = tmp_path / f"completion.{shell}"
    path.write_text(capsys.readouterr().out, "utf-8")
    return path


def bash(script: Path, *words: str) -> list[str]:
    line = " ".join(f"'{w}'" for w in ("ramadi-reader", *words))
    done = subprocess.run(
        [
            "bash",
            "-euc",
            f"source {script}; COMP_WORDS=({line}); COMP_CWORD={len(words)}; _ramadi_reader || true;"
            ' printf "%s\\n" "${COMPREPLY[@]}"',
        ],
        capture_output=True,
        text=True,
        check=True,
        cwd=script.parent,
    )
    assert done.stderr == ""
    return [line for line in done.stdout.splitlines() if line]


@pytest.mark.parametrize("script", ["bash"], indirect=True)
def test_bash(script: Path) -> None:
    assert {"claims", "completion.bash"} <= set(bash(script, "c"))
    assert bash(script, "claims", "--on") == ["--only"]
    assert bash(script, "claims", "--only", "d") == ["differ", "disputed"]
    assert bash(script, "export", "x.md", "--format", "m") == ["matrix", "md"]
    assert bash(script, "--theme", "reader-l") == ["reader-light"]
    assert bash(script, "completion", "z") == ["zsh"]
    assert bash(script, "--not") == ["--notes"]
    assert bash(script, "claims", "--where", "x") == []
    assert bash(script, "claims", "--where", "verd") == ["verdict:"]
    assert {"outlet:", "kind:"} <= set(bash(script, "export", "--where", ""))
    assert bash(script, "list", "compl") == ["completion.bash"]


@pytest.mark.parametrize("script", ["bash"], indirect=True)
@pytest.mark.parametrize("typed", ["my", "my s", "my\\ s", '"my s'])
def test_bash_takes_a_name_with_blanks_as_one(script: Path, typed: str) -> None:
    (script.parent / "my story.md").touch()
    assert bash(script, "list", typed) == ["my story.md"]
    assert bash(script, "--notes", typed) == ["my story.md"]


@pytest.mark.parametrize("script", ["bash"], indirect=True)
def test_bash_knows_which_values_are_files_and_folders(script: Path) -> None:
    (script.parent / "plan.yaml").touch()
    (script.parent / "planned").mkdir()
    assert sorted(bash(script, "group", "--from", "pl")) == ["plan.yaml", "planned"]
    assert sorted(bash(script, "group", "-o", "pl")) == ["plan.yaml", "planned"]
    assert bash(script, "group", "--into", "pl") == ["planned"]


def fish(script: Path, line: str) -> set[str]:
    done = subprocess.run(
        ["fish", "--no-config", "-c", f"source {script}; complete -C {line!r}"],
        capture_output=True,
        text=True,
        check=True,
        cwd=script.parent,
    )
    assert done.stderr == ""
    return {row.split("\t")[0] for row in done.stdout.splitlines()}


@pytest.mark.parametrize("script", ["fish"], indirect=True)
def test_fish(script: Path) -> None:
    assert "claims" in fish(script, "ramadi-reader cl")
    assert fish(script, "ramadi-reader claims --on") == {"--only"}
    assert fish(script, "ramadi-reader claims --only d") >= {"differ"}
    assert "verdict:" in fish(script, "ramadi-reader claims --where verd")
    assert "reader-light" in fish(script, "ramadi-reader --theme reader-l")
    assert "zsh" in fish(script, "ramadi-reader completion z")


@pytest.mark.parametrize("script", ["zsh"], indirect=True)
def test_zsh(script: Path) -> None:
    # the arguments that _arguments is given for a word line, with the completion system's own left out
    program = (
        f"_arguments() {{ print -rl -- $@ }}; _describe() {{ print -rl -- $commands }}; _files() {{ : }};"
        f" words=(ramadi-reader claims --on); CURRENT=3; source {script}"
    )
    done = subprocess.run(["zsh", "-fc", program], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert ":agree|compatible|differ|disputed|update:(agree compatible differ disputed update)" in done.stdout
    assert "*:file:_files" in done.stdout
    assert ":EXPRESSION:{compadd -S '' - text title outlet" in done.stdout
    program = program.replace("claims --on); CURRENT=3", "c); CURRENT=2")
    first = subprocess.run(["zsh", "-fc", program], capture_output=True, text=True, check=True)
    assert "claims:Print every claim" in first.stdout
