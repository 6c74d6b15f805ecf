"""What every test stands on: our own stories, and an environment that knows no home and no configuration."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.model import Analysis

STORIES = Path(__file__).parent / "stories"


@pytest.fixture(autouse=True)
def _no_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.getbasetemp() / "no-home"
    home.mkdir(exist_ok=True)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("RAMADI_READER_STATE", str(tmp_path_factory.mktemp("state")))
    for name in ("NO_COLOR", "COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def ferry() -> Analysis:
    """Our own story, told by four outlets."""
    from reader.analysis import analyse
    from reader.story import open_story

    return analyse(open_story([str(STORIES / "ferry")]).story)


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder that holds `corpora/` and `gold/`, where there is one."""
    where = os.environ.get("RAMADI_CORPORA")
    if not where:
        pytest.skip("RAMADI_CORPORA names no folder with corpora/ and gold/")
    return Path(where)
