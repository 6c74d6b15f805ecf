"""What measuring needs is asked for in a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.accuracy.__main__ import main


def test_another_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RAMADI_CORPORA", raising=False)
    with pytest.raises(SystemExit, match=r"^RAMADI_CORPORA must name the folder"):
        main([])
    monkeypatch.setenv("RAMADI_CORPORA", str(tmp_path))
    with pytest.raises(SystemExit, match="holds no corpora/ and gold/"):
        main([])
    (tmp_path / "gold").mkdir()
    (tmp_path / "corpora" / "ramadi").mkdir(parents=True)
    with pytest.raises(SystemExit, match=r"no annotations of that story: .*ramadi\.json"):
        main([])
    with pytest.raises(SystemExit, match="no story of that name: flood"):
        main(["flood"])
