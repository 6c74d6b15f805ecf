"""`ramadi-reader group`: what it proposes, writes and refuses."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from reader.cli import CANNOT_WRITE, NOTHING_READABLE, OK, WRONG_USAGE, main
from reader.story import open_story
from tests.analysis.grouping.made import pile
from tests.conftest import STORIES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Our ferry story and three others in one folder."""
    out = tmp_path / "pile"
    shutil.copytree(STORIES / "ferry", out)
    for article in pile():
        head = f"---\ntitle: {article.title}\noutlet: {article.outlet}\ndate: {article.date}\n---\n"
        (out / f"{article.id}.md").write_text(head + article.text[article.body_start :], "utf-8")
    return out


def listing(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_it_proposes_and_moves_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = listing(folder)
    assert main(["group", str(folder)]) == OK
    out = capsys.readouterr().out
    assert out.startswith("4 stories among 13 articles\n")
    assert "Kittiwake" in out
    assert "Alike to no other:\n     Outlet 1: " in out
    assert listing(folder) == before


def test_the_same_as_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["group", "--json", str(folder)]) == OK
    got = json.loads(capsys.readouterr().out)
    assert sorted(len(g["articles"]) for g in got["groups"]) == [2, 3, 3, 4]
    assert [a["title"] for a in got["alone"]] == ["How to prune an old pear tree"]
    assert all(g["shared"] and 0 < g["likeness"] <= 1 for g in got["groups"])


def test_a_plan_may_be_changed_and_followed(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan, into = tmp_path / "plan.yaml", tmp_path / "sorted"
    assert main(["group", "-o", str(plan), str(folder)]) == OK
    text = plan.read_text("utf-8")
    assert main(["group", "-o", "-", str(folder)]) == OK
    assert capsys.readouterr().out == text
    kept = "\n".join(line for line in text.splitlines() if not line.endswith("coastline-now.md"))
    plan.write_text(kept.replace("title: ", "title: Changed ", 1) + "\n", "utf-8")
    before = listing(folder)
    assert main(["group", "--from", str(plan), "--into", str(into), str(folder)]) == OK
    made = capsys.readouterr().out.splitlines()
    assert len(made) == len(list(into.iterdir())) == 4
    stories = [open_story([path]).story for path in made]
    assert sorted(len(s.articles) for s in stories) == [2, 3, 3, 3]
    assert stories[0].title.startswith("Changed ")
    assert listing(folder) == before


def test_folders_straight_away_and_never_over_others(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    into = tmp_path / "sorted"
    assert main(["group", "--into", str(into), "--link", str(folder)]) == OK
    assert all(p.is_symlink() for p in into.rglob("*.md"))
    before = listing(into)
    capsys.readouterr()
    assert main(["group", "--into", str(into), str(folder)]) == CANNOT_WRITE
    assert "there already" in capsys.readouterr().err
    assert listing(into) == before


def test_a_plan_of_other_files_is_told(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(f"stories: [{{folder: a, files: [gone.txt, {folder}/vote-1.md]}}]", "utf-8")
    assert main(["group", "--from", str(plan), "--into", str(tmp_path / "out"), str(folder)]) == OK
    assert "gone.txt: stands in the plan" in capsys.readouterr().err
    assert (tmp_path / "out" / "a" / "vote-1.md").is_file()


@pytest.mark.parametrize(
    "words",
    [[], ["--link", "x"], ["--from", "plan.yaml", "x"], ["--json", "-o", "p", "x"], ["-o", "p", "--into", "d", "x"]],
)
def test_wrong_usage_is_one_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["group", *words]) == WRONG_USAGE
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1


def test_nothing_to_sort(tmp_path: Path) -> None:
    assert main(["group", str(tmp_path / "gone")]) == NOTHING_READABLE
