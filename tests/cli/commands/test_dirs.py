from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import OK, WRONG_USAGE, main
from tests.cli.told import FERRY


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
