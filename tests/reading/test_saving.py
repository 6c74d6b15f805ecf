"""Saving what is compared: where, and what stands in the way of it."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from reader.export.formats import format_of
from reader.model import Story
from reader.notes.store import NotesStore
from reader.reading.keeping import web_page
from reader.reading.outlets import OutletFilter
from reader.reading.saving import file_of, file_to_edit, in_the_way, place_for, save_as, saved_told
from reader.reading.session import Session
from reader.reading.stepping import no_neighbour
from tests.tui.velling import ANALYSIS, STORY

CSV = format_of("a.csv")


def test_what_would_be_saved_is_told_with_the_filter() -> None:
    session = Session(STORY)
    assert saved_told(session.material) == "Save: not compared yet"
    session.add_analysis(ANALYSIS)
    assert saved_told(session.material) == f"Save {len(STORY.articles)} articles, {len(ANALYSIS.claims)} claims"
    session.set_filter(OutletFilter(frozenset({"Corvus News"})))
    assert saved_told(session.material).endswith(": only what the filter shows")


@pytest.mark.parametrize(
    ("typed", "title", "expected"),
    [
        ("weir", "x", "weir.csv"),
        (" weir.json ", "x", "weir.json"),
        ("weir.old", "x", "weir.old.csv"),
        ("", "The Odra: dam & mill", "the-odra-dam-mill.csv"),
        ("", "…", "story.csv"),
    ],
)
def test_a_name_gets_the_ending_of_its_format(typed: str, title: str, expected: str) -> None:
    assert CSV is not None
    session = Session(replace(STORY, title=title))
    assert place_for(session.material, typed, CSV) == expected


def test_in_a_folder_it_is_called_after_the_story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert CSV is not None
    monkeypatch.chdir(tmp_path)
    material = Session(replace(STORY, title="Weir")).material
    (tmp_path / "kept").mkdir()
    places = [place_for(material, typed, CSV) for typed in (".", "kept", "kept/", "new/")]
    assert places == ["./weir.csv", "kept/weir.csv", "kept/weir.csv", "new/weir.csv"]


def test_an_article_is_never_written_over(tmp_path: Path) -> None:
    own, other = tmp_path / "own.txt", tmp_path / "other.csv"
    own.write_text("Rain fell.")
    other.write_text("")
    first = replace(STORY.articles[0], path=str(own))
    session = Session(Story("x", (first, *STORY.articles[1:])))
    link = tmp_path / "link.csv"
    os.link(own, link)
    for path in (own, link):
        assert in_the_way(session.material, str(path), again=True) == "this is one of the articles; give another name"
    assert in_the_way(session.material, str(tmp_path / "new.csv"), again=False) == ""
    assert in_the_way(session.material, str(tmp_path), again=True) == f"{tmp_path} is there and is no file"
    assert "again writes over it" in in_the_way(session.material, str(other), again=False)
    assert in_the_way(session.material, str(other), again=True) == ""


def test_what_the_articles_were_read_from_is_never_written_over(tmp_path: Path) -> None:
    lines, packed, barren = tmp_path / "dump.jsonl", tmp_path / "saved.zip", tmp_path / "barren.json"
    for file in (lines, packed, barren):
        file.write_text("")
    paths = (f"{lines}#1", f"{packed}/weir.html")
    articles = tuple(replace(a, path=path) for a, path in zip(STORY.articles, paths, strict=False))
    session = Session(Story("x", articles))
    assert "again writes over it" in in_the_way(session.material, str(barren), again=False)
    session.material.given = (str(lines), str(packed), str(barren))
    for file in (lines, packed, barren):
        assert in_the_way(session.material, str(file), again=True) == "this is read from; give another name"
    (tmp_path / "story.yaml").write_text("")
    side_car = str(tmp_path / "story.yaml")
    assert in_the_way(session.material, side_car, again=True).startswith("this holds what is known of articles")


def test_notes_are_never_written_over(tmp_path: Path) -> None:
    assert CSV is not None
    session, file = Session(STORY), tmp_path / "notes.csv"
    session.keeper.notes = NotesStore(file, STORY)
    session.add_analysis(ANALYSIS)
    told = "this is for your notes; give another name"
    # before anything is kept there, and after
    assert save_as(session.material, str(file), CSV, again=True) == told
    assert not file.exists()
    session.keeper.notes.apply(session.keeper.notes.notebook.read_toggled(STORY.articles[0].id))
    before = file.read_bytes()
    assert save_as(session.material, str(file), CSV, again=True) == told
    assert file.read_bytes() == before


def test_what_the_filter_shows_is_saved(tmp_path: Path) -> None:
    assert CSV is not None
    session, path = Session(STORY), tmp_path / "weir.csv"
    assert save_as(session.material, str(path), CSV, again=False) == "not compared yet"
    session.add_analysis(ANALYSIS)
    assert save_as(session.material, str(path), CSV, again=False) == ""
    assert path.read_bytes().decode() == CSV.text(ANALYSIS)
    assert "again writes over it" in save_as(session.material, str(path), CSV, again=False)
    session.set_filter(OutletFilter(frozenset({"Corvus News"})))
    assert save_as(session.material, str(path), CSV, again=True) == ""
    assert session.material.comparison is not None
    assert path.read_bytes().decode() == CSV.text(session.material.comparison) != CSV.text(ANALYSIS)


def test_why_nothing_is_saved(tmp_path: Path) -> None:
    assert CSV is not None
    session = Session(STORY)
    session.add_analysis(ANALYSIS)
    path = str(tmp_path / "no such folder" / "weir.csv")
    assert save_as(session.material, path, CSV, again=False) == f"{path}: No such file or directory"


def test_the_file_of_an_article(tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text("Rain fell.")
    assert file_of(replace(STORY.articles[0], path=str(own))) == str(own)
    assert file_of(replace(STORY.articles[0], path=str(tmp_path / "gone.txt"))) is None
    assert file_of(replace(STORY.articles[0], path="seeds/no-such-seed.md")) is None


def test_why_an_article_has_no_file_to_edit(tmp_path: Path) -> None:
    archive = tmp_path / "saved.zip"
    archive.write_text("")

    def why(path: str) -> str:
        first = replace(STORY.articles[0], path=path)
        return file_to_edit(Session(Story("x", (first, *STORY.articles[1:]))).pointing)[1]

    gone = str(tmp_path / "gone {n}.txt")
    assert why(gone) == f"{gone} is not there any more: R reads the files again"
    for path in ("-", "https://corvus.example/weir", f"{tmp_path}/feed.xml#3", f"{archive}/weir.html"):
        assert why(path) == "this article is no file of its own"
    assert why(str(archive)) == ""


def test_where_no_article_is_shown_that_is_said() -> None:
    session = Session(STORY)
    session.set_filter(OutletFilter(frozenset(STORY.outlets)))
    nothing = session.material.nothing_shown
    assert nothing.startswith("No article passes the filter.")
    assert file_to_edit(session.pointing) == ("", nothing)
    assert web_page(session.pointing) == ("", nothing)
    assert [no_neighbour(session.pointing, by) for by in (1, -1)] == [nothing, nothing]
