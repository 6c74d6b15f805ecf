from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import NOTHING_READABLE, OK, main
from reader.query.fields import FIELDS
from tests.cli.told import FERRY, Printed, told


def test_claims_as_in_the_export(printed: Printed) -> None:
    exported = told(printed("export", FERRY))["claims"]
    assert told(printed("claims", "--json", FERRY))["claims"] == exported
    differing = told(printed("claims", "--json", "--only", "differ", FERRY))["claims"]
    assert differing == [c for c in exported if c["verdict"] == "differ"]


def test_claims_of_one_verdict_only(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", "--only", "differ", "--why", FERRY]) == OK
    out = capsys.readouterr().out
    assert "≠ differ" in out
    assert "= agree" not in out


def test_claims_that_fit_an_expression(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", "--where", "-verdict:differ", FERRY]) == OK
    rest = capsys.readouterr().out
    assert main(["claims", "--where=verdict:differ", FERRY]) == OK
    disputed = capsys.readouterr().out
    assert "≠ differ" in disputed
    assert "≠ differ" not in rest
    assert "= agree" in rest or "≈ compatible" in rest
    assert "= agree" not in disputed


def test_no_claim_fits(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", "--where", '"nobody says \x1b this"', FERRY]) == OK
    printed = capsys.readouterr()
    assert "fits" in printed.out
    assert "\x1b" not in printed.out + printed.err


def test_no_story_has_a_claim_that_could_fit(
    tmp_path: Path, printed: Printed, capsys: pytest.CaptureFixture[str]
) -> None:
    for story in ("one", "two"):
        (tmp_path / story).mkdir()
        (tmp_path / story / "a.txt").write_text("Ferry sinks\n\nThe ferry sank on Monday.\n", "utf-8")
    told = printed("claims", "--where", "verdict:differ", str(tmp_path))
    assert told == "There is no claim that could fit: verdict:differ\n"
    (tmp_path / "three").mkdir()
    (tmp_path / "three" / "a.txt").write_bytes(b"\0")
    assert main(["claims", "--where", "verdict:differ", str(tmp_path / "three")]) == NOTHING_READABLE
    assert capsys.readouterr().out == ""


def test_help_lists_every_field_that_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", "--help"]) == OK
    out = capsys.readouterr().out
    for field in FIELDS:
        assert f"\n  {field.example} " in out
        assert all(choice in out for choice in field.choices)
    assert max(map(len, out.splitlines())) <= 100
