from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.analysis import analyse
from reader.library import summaries as module
from reader.library.openings import opened
from reader.library.store import Store
from reader.library.summaries import (
    Summary,
    dates_told,
    fits,
    headline_with,
    note_claims,
    summaries,
    summary_of,
    title_of,
)
from reader.model import Story
from tests.library.made import article, story

SUMMARY = Summary("The dam at Orle", 2, 90, ("Post", "Wire"), "2019-04-02", "2019-04-05")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(str(tmp_path / "cache" / "cache.sqlite")) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("reader.library.stamps._SETTLED_NS", -(10**12))
    place = tmp_path / "dam"
    place.mkdir()
    for number in (300, 900):
        (place / f"paper{number}.md").write_text(f"# Dam breaks\n\nAt least {number} people were led out.\n")
    return place


def test_a_story_in_numbers() -> None:
    one = replace(article("post"), text="Dam breaks\n\nIt broke at night.", date=None)
    two = replace(one, outlet="Wire", date="2019-04")
    made = summary_of(Story("Dam", (one, two, replace(one, date="2019-03-30"))))
    assert replace(made, headlines=()) == Summary("Dam", 3, 18, ("Post", "Wire"), "2019-03-30", "2019-04")
    assert made.headlines == (one.title, two.title, one.title)
    assert summary_of(Story("", ())) == Summary("", 0, 0, ())


def test_what_comparing_gave_is_counted() -> None:
    dam = story(300, 900)
    found = analyse(dam)
    made = summary_of(dam, found)
    assert (made.claims, made.disputed) == (len(found.claims), sum(c.verdict == "differ" for c in found.claims))
    assert summary_of(dam).claims is None


def test_a_story_without_articles_goes_by_the_name_of_its_folder() -> None:
    assert title_of("dam", SUMMARY) == "The dam at Orle"
    assert title_of("dam", replace(SUMMARY, articles=0)) == "dam"
    assert title_of("dam", None) == "dam"


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2019-04-02", "2019-04-05", "2 April 2019 to 5 April 2019"),
        ("2019-04-02", "2019-04-02", "2 April 2019"),
        ("2019-04", "2019-04-05", "5 April 2019"),
        ("", "", "no date"),
    ],
)
def test_from_when_to_when(first: str, last: str, told: str) -> None:
    assert dates_told(replace(SUMMARY, first=first, last=last)) == told


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("", True), ("orle", True), ("WIRE dam", True), ("april 5", True), ("gazette", False), ("dam gazette", False)],
)
def test_whether_a_story_holds_the_words_wanted(wanted: str, found: bool) -> None:
    assert fits("The dam at Orle", SUMMARY, wanted) is found


def test_of_a_story_never_opened_only_its_name_is_asked() -> None:
    assert fits("dam", None, "DAM")
    assert not fits("dam", None, "no date")


def test_a_story_is_known_once_it_was_opened_until_it_changes(store: Store, folder: Path) -> None:
    asked = [[str(folder)], [str(folder / "none")]]
    assert list(summaries(asked, store)) == [None, None]
    found = opened([str(folder)], store)
    assert list(summaries(asked, store)) == [summary_of(found.story), None]
    assert list(summaries(asked[:1], Store(None))) == [None]
    (folder / "paper300.md").unlink()
    assert list(summaries(asked, store)) == [None, None]


def known(store: Store, folder: Path) -> tuple[int | None, int | None]:
    (found,) = summaries([[str(folder)]], store)
    assert found is not None
    return found.claims, found.disputed


def test_what_was_compared_is_told_until_another_engine_comes(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = analyse(opened([str(folder)], store).story)
    assert known(store, folder) == (None, None)
    note_claims([str(folder)], found, store)
    assert known(store, folder) == (len(found.claims), sum(c.verdict == "differ" for c in found.claims))
    monkeypatch.setattr(module, "version_of", lambda *_: b"another")
    assert known(store, folder) == (None, None)


def test_what_heeds_no_decision_replaces_no_count(store: Store, folder: Path) -> None:
    found = analyse(opened([str(folder)], store).story)
    none = replace(found, claims=())
    note_claims([str(folder)], none, store, decided=False)
    assert known(store, folder) == (0, 0)
    note_claims([str(folder)], found, store)
    counted = (len(found.claims), sum(c.verdict == "differ" for c in found.claims))
    note_claims([str(folder)], none, store, decided=False)
    assert known(store, folder) == counted
    note_claims([str(folder)], none, store)
    assert known(store, folder) == (0, 0)


def test_of_a_story_never_opened_nothing_is_noted(store: Store, folder: Path) -> None:
    note_claims([str(folder)], analyse(story(300, 900)), store)
    note_claims([], analyse(story(300, 900)), store)
    assert list(summaries([[str(folder)]], store)) == [None]


def test_damage_is_as_good_as_nothing(store: Store, folder: Path) -> None:
    note_claims([str(folder)], analyse(opened([str(folder)], store).story), store)
    store.writing(lambda db: db.execute("UPDATE story SET claims = x'00'"), None)
    assert known(store, folder) == (None, None)
    store.writing(lambda db: db.execute("UPDATE story SET about = x'00'"), None)
    assert list(summaries([[str(folder)]], store)) == [None]


def test_a_story_fits_by_a_headline_which_is_then_told() -> None:
    summary = replace(SUMMARY, headlines=("Wall gives way above Orle", "Hundreds led out as dam breaks"))
    assert fits("The dam", summary, "hundreds LED")
    assert headline_with("The dam", summary, "hundreds LED") == "Hundreds led out as dam breaks"
    assert fits("The dam", summary, "post hundreds")
    assert headline_with("The dam", summary, "post hundreds") == "Hundreds led out as dam breaks"
    assert headline_with("The dam", summary, "dam") == "", "the title says it"
    assert headline_with("The dam", summary, "") == ""
    assert not fits("The dam", summary, "thousands")
