"""`ramadi-reader export`: formats, files, and what it refuses."""

import gzip
import json
import zipfile
from pathlib import Path

import pytest

from reader.cli import CANNOT_WRITE, OK, WRONG_USAGE, main
from reader.export.formats import FORMATS, Format
from reader.model import Analysis
from tests.conftest import STORIES

FERRY = str(STORIES / "ferry")


@pytest.mark.parametrize("form", FORMATS, ids=lambda f: f.name)
def test_a_file_holds_what_would_be_printed(
    form: Format, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["export", "--format", form.name, FERRY]) == OK
    printed = capfdbinary.readouterr()
    path = tmp_path / f"ferry{form.ending}"
    assert main(["export", "-o", str(path), FERRY]) == OK
    assert path.read_bytes() == printed.out
    assert printed.err == b""
    assert capfdbinary.readouterr() == (b"", b"")


def test_the_format_asked_for_stands_above_the_name(tmp_path: Path) -> None:
    path = tmp_path / "story.html"
    assert main(["export", "--format", "csl", "--output", str(path), FERRY]) == OK
    assert len(json.loads(path.read_text("utf-8"))) == 4


def test_a_mark_for_spreadsheets(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", "--format", "csv", "--bom", FERRY]) == OK
    printed = capfdbinary.readouterr().out
    assert printed.startswith(b"\xef\xbb\xbfstory,")
    assert main(["export", "--bom", "-o", str(tmp_path / "f.matrix.csv"), FERRY]) == OK
    assert (tmp_path / "f.matrix.csv").read_bytes().startswith(b"\xef\xbb\xbfclaim,")
    assert main(["export", "--format", "json", "--bom", FERRY]) == WRONG_USAGE


def test_an_article_is_never_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "post.md"
    article.write_text("Bridge closed\n\nThree bridges are closed, the mayor said.\n", "utf-8")
    before = article.read_bytes()
    link = tmp_path / "link.md"
    link.symlink_to(article)
    for output in (article, link):
        assert main(["export", "-o", str(output), str(article)]) == WRONG_USAGE
        assert "one of the articles" in capsys.readouterr().err
    assert article.read_bytes() == before


@pytest.mark.parametrize("name", ["a.jsonl", "a.zip", "a.txt.gz", "story.yaml", "notes.json"])
def test_nothing_that_is_read_is_overwritten(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = "Bridge closed\n\nThree bridges are closed, the mayor said.\n"
    told = "\n".join(json.dumps({"text": said, "title": f"Bridge {n}"}) for n in range(2))
    (tmp_path / "a.jsonl").write_text(told)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("b.txt", said)
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(said.encode()))
    (tmp_path / "story.yaml").write_text("title: Bridges\n")
    (tmp_path / "notes.json").write_text('{"schema": "ramadi-reader-notes/1", "entries": []}')
    before = (tmp_path / name).read_bytes()
    read = [str(tmp_path / n) for n in ("a.jsonl", "a.zip", "a.txt.gz")]
    for words in (read, [str(tmp_path), "--notes", str(tmp_path / "notes.json")]):
        noted = [] if "--notes" in words else ["--notes", str(tmp_path / "notes.json")]
        assert main(["export", "--format", "json", "-o", str(tmp_path / name), *noted, *words]) == WRONG_USAGE
        assert "give another name" in capsys.readouterr().err
        assert (tmp_path / name).read_bytes() == before
    if name != "notes.json":
        assert main(["group", "-o", str(tmp_path / name), *read]) == WRONG_USAGE
        assert (tmp_path / name).read_bytes() == before


@pytest.mark.parametrize(
    "words", [["export", "--format", "json"], ["export", "--format", "json", "--no-notes"], ["group"]]
)
def test_the_notes_of_the_settings_are_never_overwritten(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    notes = tmp_path / "mine.json"
    monkeypatch.setenv("RAMADI_READER_CONFIG", str(tmp_path))
    (tmp_path / "config.yaml").write_text(f"notes: {notes}\n")
    assert main([*words, "-o", str(notes), FERRY]) == WRONG_USAGE
    assert "is for your notes; give another name" in capsys.readouterr().err
    assert not notes.exists()


@pytest.mark.parametrize("output", ["missing/story.md", "."])
def test_what_cannot_be_written_is_one_line(output: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "-o", str(tmp_path / output), FERRY]) == CANNOT_WRITE
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1


@pytest.mark.parametrize("form", FORMATS, ids=lambda f: f.name)
@pytest.mark.parametrize("where", ["verdict:differ", "outlet:meridian -has:claim", "title:nothing-of-the-kind"])
def test_an_expression_narrows_every_format(
    form: Format, where: str, capsys: pytest.CaptureFixture[str], ferry: Analysis
) -> None:
    assert main(["export", "--format", form.name, "--where", where, FERRY]) == OK
    printed = capsys.readouterr()
    assert printed.err == ""
    every = len(form.text(ferry))
    # disputed claims may touch all articles, and csl lists articles
    assert len(printed.out) <= every if (form.name, where) == ("csl", "verdict:differ") else len(printed.out) < every


def test_help_lists_every_format(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--help"]) == OK
    printed = capsys.readouterr().out
    assert all(f"  {f.name} " in printed and f.help in printed for f in FORMATS)


@pytest.mark.parametrize(("name", "hinted"), [("x.txt", True), ("x.TEXT", True), ("x.doc", False)])
def test_whoever_wants_plain_text_is_led_to_the_claims(
    name: str, hinted: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "-o", str(tmp_path / name), FERRY]) == WRONG_USAGE
    told = capsys.readouterr().err
    assert "say which with --format" in told
    assert ("`ramadi-reader claims` prints plain text" in told) == hinted
    assert not list(tmp_path.iterdir())
