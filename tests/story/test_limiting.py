"""Every limit has an option, which changes it wherever it is read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.cli import main
from reader.story import limits
from reader.story.limiting import FIXED, WrongLimit, every_limit, set_limit, take_over, values
from tests.conftest import STORIES


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = values()
    yield
    take_over(before)


def test_every_limit_has_an_option_and_says_what_it_is() -> None:
    names = {name for name in vars(limits) if name.isupper() and not name.startswith("_")}
    assert {limit.name for limit in every_limit()} == names - FIXED
    assert all(limit.about.endswith((".", "best", "much", "least")) or len(limit.about) > 15 for limit in every_limit())


@pytest.mark.parametrize("limit", every_limit(), ids=lambda x: x.option)
def test_what_is_shown_is_what_the_option_takes(limit: object) -> None:
    option, name = limit.option, limit.name  # type: ignore[attr-defined]
    set_limit(option, "7")
    assert getattr(limits, name) == 7
    set_limit(option, limit.shown)  # type: ignore[attr-defined]
    assert getattr(limits, name) == limit.value  # type: ignore[attr-defined]


@pytest.mark.parametrize(("written", "value"), [("128M", 128 << 20), ("2k", 2048), ("1gb", 1 << 30), ("1.5k", 1536)])
def test_sizes(written: str, value: int) -> None:
    set_limit("--max-bytes", written)
    assert value == limits.MAX_BYTES


@pytest.mark.parametrize("wrong", ["", "0", "-1", "many", "1e9", "9" * 40, "5T", "٣"])
def test_what_is_no_size(wrong: str) -> None:
    with pytest.raises(WrongLimit, match="max-bytes"):
        set_limit("--max-bytes", wrong)


@pytest.mark.parametrize(
    ("option", "most", "more"),
    [("--max-file-bytes", "1024G", "1025G"), ("--max-articles", "1024G", "999999999999G"),
     ("--timeout", "604800", "999999999999999"), ("--deadline", "604800", "604801")],
)  # fmt: skip
def test_no_limit_is_beyond_what_the_system_takes(option: str, most: str, more: str) -> None:
    set_limit(option, most)
    with pytest.raises(WrongLimit, match="takes at most"):
        set_limit(option, more)


def test_a_lower_limit_refuses_what_a_higher_one_opens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Dam at Orle\n\nTwelve people were killed when the dam gave way on Monday.\n")
    assert main(["list", "--max-bytes=20", str(tmp_path)]) == 1
    assert "a.txt" in capsys.readouterr().err
    assert main(["list", "--max-bytes", "1k", str(tmp_path)]) == 0
    assert "Dam at Orle" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["--max-bytes"], ["--max-bytes", "x"], ["--max-nothing", "3"], ["--max-line", "3"]])
def test_wrong_limits_are_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["list", str(STORIES / "ferry"), *words])
    assert end.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_they_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["limits"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "--max-file-bytes 64M              The largest file that is read at all: archives and" in lines[0]
    assert len([line for line in lines if line.startswith("--")]) == len(every_limit())
