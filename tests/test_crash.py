"""Reports of the reader's own mistakes: where it failed, and nothing of what it read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.crash import report_of, reported, where
from reader.story.frontmatter import yaml_mapping

SECRET = "the mayor wept"


def mistake() -> Exception:
    """Raised within our own code, with an article's words in message, cause and variables."""
    try:
        try:
            yaml_mapping(f"{SECRET}: [")
        except ValueError as error:
            raise KeyError(SECRET) from error
    except KeyError as error:
        return error
    raise AssertionError


def deep(count: int) -> None:
    if count == 0:
        raise RecursionError(SECRET)
    deep(count - 1)


def test_it_says_where_and_nothing_that_was_read() -> None:
    told = report_of(mistake(), "export")
    assert "at: export" in told
    assert "\nKeyError\n  " in told
    assert re.search(r"reader/story/frontmatter\.py:\d+ in yaml_mapping", told)
    assert "mayor" not in told


def test_a_long_chain_of_calls_is_cut() -> None:
    with pytest.raises(RecursionError) as found:
        deep(300)
    told = report_of(found.value)
    assert len(told.splitlines()) < 60
    assert "calls ..." in told


def test_where_names_our_own_line() -> None:
    assert where(mistake()).startswith("KeyError in ")


def test_where_nothing_can_be_written_it_still_says_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("RAMADI_READER_STATE", str(tmp_path / "file"))
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path / "missing" / "\0"))
    assert "KeyError" in reported(mistake())


def test_reports_do_not_pile_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RAMADI_READER_STATE", str(tmp_path))
    (tmp_path / "reports").mkdir()
    for n in range(30):
        (tmp_path / "reports" / f"20000101-000000-{n:02}.txt").write_text("old")
    path = Path(reported(mistake()).rpartition(" ")[2])
    kept = sorted(p.name for p in (tmp_path / "reports").iterdir())
    assert len(kept) == 20
    assert kept[-1] == path.name
