"""What the system lacks is told in a line, and no mistake of the reader's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.lacking import lacking

TEXT = "Vote in Tolm\n\nThe council of Tolm voted 9 to 4 on Friday to keep the library open.\n"


def ran(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A line of a shell with the reader as `$R`, and nothing kept."""
    here = str(Path(__file__).parents[2])
    told = {f"RAMADI_READER_{name}": str(folder / name) for name in ("STATE", "CACHE", "CONFIG")}
    told |= {"R": f"{sys.executable} -m reader", "PYTHONPATH": here}
    return subprocess.run(["sh", "-c", script], cwd=folder, env={**os.environ, **told}, capture_output=True, text=True)


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell is needed")


@pytest.mark.parametrize("words", ["list .", "claims ./a.txt", "show ..", "export --format json -o x.json ."])
def test_a_folder_that_is_gone_is_told_of(words: str, tmp_path: Path) -> None:
    done = ran(f"mkdir gone && cd gone && rmdir ../gone && $R {words}", tmp_path)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("ramadi-reader: ")
    assert "itself failed" not in done.stderr


def test_where_no_file_may_be_opened_that_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    done = ran("ulimit -n 6; $R list a.txt", tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "ulimit -n" in done.stderr


def test_a_mistake_of_ours_is_none_of_the_systems() -> None:
    assert lacking(MemoryError())
    assert not lacking(ValueError())
    assert not lacking(FileNotFoundError(2, "gone"))
    assert not lacking(PermissionError(13, "no"))
