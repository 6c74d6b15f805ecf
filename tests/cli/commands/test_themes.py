from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.told import Printed, told


def test_themes_and_places(printed: Printed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert printed("themes").startswith("* reader-dark")
    monkeypatch.setenv("RAMADI_READER_CONFIG", str(tmp_path))
    (tmp_path / "config.yaml").write_text("theme: reader-light\n", "utf-8")
    assert [t["name"] for t in told(printed("themes", "--json"))["themes"] if t["chosen"]] == ["reader-light"]
    assert told(printed("dirs", "--json"))["config"] == str(tmp_path / "config.yaml")
