from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from reader.cli import OK, main
from reader.cli.commands import SUBCOMMANDS
from reader.cli.console import EXIT_CODES


def test_the_manual_page_is_clean_troff(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["man"]) == OK
    page = capsys.readouterr().out
    for heading in ("NAME", "SYNOPSIS", "OPTIONS", "COMMANDS", "KEYS", "EXIT STATUS", "ENVIRONMENT", "FILES"):
        assert f".SH {heading}\n" in page
    assert all(f".SS {c.name}".replace("-", "\\-") in page for c in SUBCOMMANDS)
    codes = page.split(".SH EXIT STATUS\n")[1].split(".SH")[0]
    assert re.findall(r"\\fB(.*)\\fR", codes) == [code for code, _ in EXIT_CODES]
    if shutil.which("groff") is None:
        pytest.skip("groff is not installed")
    words = ["groff", "-man", "-Tutf8", "-ww", "-z"]
    done = subprocess.run(words, input=page.encode(), capture_output=True, check=True)
    assert done.stderr == b""
