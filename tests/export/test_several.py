"""Several stories at once: every format holds each of them, whole and in order."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path

import jsonschema
import pytest
from referencing import Registry, Resource

import reader.export
from reader.analysis import analyse
from reader.cli import NOTHING_READABLE, OK, WRONG_USAGE, main
from reader.export.formats import BY_NAME, FORMATS, Format
from reader.export.matrix import COLUMNS
from reader.model import Analysis
from reader.story import open_story
from tests.conftest import STORIES
from tests.export import made
from tests.export.html.parsed import parsed

DATA = Path(reader.export.__file__).parent / "data"


@pytest.fixture(scope="module")
def several(ferry: Analysis) -> list[Analysis]:
    raw = analyse(open_story([str(STORIES / "ferry-raw")]).story)
    return [ferry, made.hostile("2024-03"), raw]


def printed(name: str, analyses: list[Analysis]) -> str:
    return "".join(BY_NAME[name].pieces(iter(analyses)))


def test_json_is_as_the_schema_has_it_with_each_story_as_it_is_alone(several: list[Analysis]) -> None:
    got = json.loads(printed("json", several))
    schemas = {n: json.loads((DATA / f"ramadi-reader-1{n}.schema.json").read_text("utf-8")) for n in ("", "-stories")}
    registry: Registry = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in schemas.values()
    )
    jsonschema.Draft202012Validator(schemas["-stories"], registry=registry).validate(got)
    assert got["stories"] == [json.loads(BY_NAME["json"].text(a)) for a in several]
    assert json.loads(printed("json", []))["stories"] == []


def test_lines_and_rows_of_each_story_stand_below_each_other(several: list[Analysis]) -> None:
    assert printed("jsonl", several) == "".join(BY_NAME["jsonl"].text(a) for a in several)
    rows = list(csv.reader(io.StringIO(printed("csv", several), newline="")))
    alone = [list(csv.reader(io.StringIO(BY_NAME["csv"].text(a), newline=""))) for a in several]
    assert rows == [alone[0][0], *(row for table in alone for row in table[1:])]


def test_a_matrix_has_a_column_for_every_outlet(several: list[Analysis]) -> None:
    head, *rows = csv.reader(io.StringIO(printed("matrix", several), newline=""))
    assert head[:2] == ["story", "claim"]
    assert {o for a in (several[0], several[2]) for o in a.story.outlets} <= set(head)
    assert len(head) == 1 + len(COLUMNS) + len({o for a in several for o in a.story.outlets})
    assert len(rows) == sum(len(a.claims) for a in several)
    assert {len(row) for row in rows} == {len(head)}
    first = dict(zip(head, rows[0], strict=True))
    alone_head, alone = list(csv.reader(io.StringIO(BY_NAME["matrix"].text(several[0]), newline="")))[:2]
    assert {k: first[k] for k in alone_head} == dict(zip(alone_head, alone, strict=True))


def test_citations_have_ids_of_their_own(several: list[Analysis]) -> None:
    items = json.loads(printed("csl", [*several, several[0]]))
    ids = [item["id"] for item in items]
    assert len(ids) == len(set(ids)) == sum(len(a.story.articles) for a in [*several, several[0]])
    assert json.loads(printed("csl", [])) == []


def test_annotations_name_their_story(several: list[Analysis]) -> None:
    collection = json.loads(printed("annotations", several))
    items = collection["first"]["items"]
    assert collection["total"] == len(items) == sum(len(c.mentions) for a in several for c in a.claims)
    assert {f"story:{a.story.title}" for a in (several[0], several[2])} <= {i["body"][-1]["value"] for i in items}


def test_a_page_links_within_each_story(several: list[Analysis]) -> None:
    every = parsed(printed("html", [*several, several[0]])).all()
    ids = [e.attributes["id"] for e in every if "id" in e.attributes]
    assert len(ids) == len(set(ids))
    links = {link[1:] for e in every if (link := e.attributes.get("href", "")).startswith("#")}
    assert links <= set(ids)
    assert {"s1-story", "s4-story", "s4-c1"} <= links


def folders(tmp_path: Path, count: int = 3) -> list[Path]:
    made_ = [tmp_path / "all" / f"story-{n}" for n in range(1, count + 1)]
    for folder in made_:
        shutil.copytree(STORIES / "ferry", folder)
    return made_


def test_a_folder_of_folders_and_several_folders_are_several_stories(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = folders(tmp_path)
    assert main(["export", str(tmp_path / "all")]) == OK
    of_one = capsys.readouterr()
    assert main(["export", *map(str, paths)]) == OK
    assert capsys.readouterr() == of_one
    assert of_one.err == ""
    assert [s["story"]["title"] for s in json.loads(of_one.out)["stories"]] == ["Story 1", "Story 2", "Story 3"]


def test_together_they_are_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = folders(tmp_path, 2)
    assert main(["export", "--together", *map(str, paths)]) == OK
    assert len(json.loads(capsys.readouterr().out)["articles"]) == 8


@pytest.mark.parametrize("form", FORMATS, ids=lambda f: f.name)
def test_a_file_of_several_holds_what_would_be_printed(
    form: Format, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    folders(tmp_path, 2)
    bom = ["--bom"] if form.spreadsheet else []
    assert main(["export", "--format", form.name, *bom, str(tmp_path / "all")]) == OK
    out = capfdbinary.readouterr().out
    assert out.count(b"\xef\xbb\xbf") == len(bom)
    assert main(["export", "-o", str(tmp_path / "x"), "--format", form.name, *bom, str(tmp_path / "all")]) == OK
    assert (tmp_path / "x").read_bytes() == out


def test_an_article_of_the_last_story_is_never_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    last = folders(tmp_path, 2)[1] / "meridian-post.md"
    before = last.read_bytes()
    assert main(["export", "-o", str(last), str(tmp_path / "all")]) == WRONG_USAGE
    assert "one of the articles" in capsys.readouterr().err
    assert last.read_bytes() == before
    assert sorted(p.name for p in last.parent.iterdir()) == sorted(p.name for p in (STORIES / "ferry").iterdir())


def test_one_story_that_cannot_be_read_among_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for article in folders(tmp_path, 2)[0].iterdir():
        article.write_bytes(b"")
    assert main(["export", str(tmp_path / "all")]) == OK
    out = capsys.readouterr()
    assert len(json.loads(out.out)["stories"]) == 1
    assert len(out.err.splitlines()) == 4
    shutil.rmtree(tmp_path / "all" / "story-2")
    assert main(["export", str(tmp_path / "all")]) == NOTHING_READABLE
    assert capsys.readouterr().out == ""


def test_claims_of_several_stories(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folders(tmp_path, 2)
    assert main(["claims", str(tmp_path / "all")]) == OK
    out = capsys.readouterr().out
    assert out.startswith("Story 1: 4 articles")
    assert "\n\nStory 2: 4 articles" in out
    assert main(["claims", "--where", "title:nothing-of-the-kind", str(tmp_path / "all")]) == OK
    assert capsys.readouterr().out.startswith("None of ")


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        self.now += 0.7
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    import reader.cli.progress as progress

    moved = Clock()
    monkeypatch.setattr(progress, "time", moved)
    return moved


@pytest.mark.usefixtures("clock")
def test_what_takes_long_says_how_far_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folders(tmp_path, 21)
    assert main(["export", "--format", "csv", str(tmp_path / "all")]) == OK
    told = capsys.readouterr().err.splitlines()
    assert told[0] == "ramadi-reader: 1 of 21 stories"
    assert 1 < len(told) < 21


@pytest.mark.usefixtures("clock")
def test_in_a_terminal_the_line_is_gone_at_the_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    folders(tmp_path, 4)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert main(["export", "--format", "csv", str(tmp_path / "all")]) == OK
    told = capsys.readouterr().err
    assert "1 of 4 stories" in told
    assert told.endswith(" \r")
    assert "\n" not in told
