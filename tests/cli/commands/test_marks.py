from __future__ import annotations

from pathlib import Path

import pytest

from reader.analysis import analyse
from reader.cli import NOTHING_READABLE, WRONG_USAGE, main
from reader.model import Analysis
from reader.notes.opening import open_notes
from reader.notes.store import NotesStore
from reader.story import open_story
from tests.cli.told import FERRY, Printed, told


@pytest.fixture
def ferry() -> Analysis:
    return analyse(open_story([FERRY]).story)


@pytest.fixture
def store(ferry: Analysis) -> NotesStore:
    """The notes that `ramadi-reader FERRY` keeps."""
    return open_notes(ferry.story)


def test_nothing_is_told_where_nothing_is_kept(printed: Printed, ferry: Analysis) -> None:
    assert printed("marks", FERRY) == f"{ferry.story.title}: nothing marked, noted or decided\n"
    assert told(printed("marks", "--json", FERRY))["marks"] == []


def test_marks_and_notes_stand_below_their_article_in_reading_order(
    printed: Printed, ferry: Analysis, store: NotesStore
) -> None:
    first, second = ferry.story.articles[:2]
    title = (second.id, 0, len(second.title))
    store.apply(store.notebook.noted(*title, "Who says so?\nCall \x1b[31mthe harbour."))
    store.apply(store.notebook.mark_toggled(first.id, 0, len(first.title)))
    text = printed("marks", FERRY)
    assert text.startswith(f"{ferry.story.title}: 1 mark, 1 note\n")
    parts = (
        f"{first.outlet} · ",
        "   mark  ",
        f"{second.outlet} · ",
        "   note  ",
        "Who says so?\n",
        "Call \ufffd[31mthe",
    )
    places = [text.index(part) for part in parts]
    assert places == sorted(places)
    mark, note = told(printed("marks", "--json", FERRY))["marks"]
    assert (mark["kind"], mark["text"], mark["note"]) == ("mark", first.title, "")
    assert (note["kind"], note["article"], note["start"], note["end"]) == ("note", *title)
    assert note["note"].startswith("Who says so?\n")


def test_a_draft_is_told_as_one(printed: Printed, ferry: Analysis, store: NotesStore) -> None:
    article = ferry.story.articles[0]
    drafted = store.notebook.drafted(article.id, 0, len(article.title), "half a tho")
    assert drafted
    store.apply(drafted)
    assert "1 draft\n" in printed("marks", FERRY)
    assert [m["kind"] for m in told(printed("marks", "--json", FERRY))["marks"]] == ["draft"]


def test_what_was_decided_is_told_with_the_heading_and_the_passage(
    printed: Printed, ferry: Analysis, store: NotesStore
) -> None:
    claim, hidden = ferry.claims[:2]
    mention = claim.mentions[0]
    here, there = ((a.id, 0, len(a.title)) for a in ferry.story.articles[:2])
    for operation in (
        store.notebook.decided.judged(claim, "compatible"),
        store.notebook.decided.hidden(hidden),
        store.notebook.decided.unlinked((mention.article, mention.start, mention.end), claim),
        store.notebook.decided.linked(here, there),
        store.notebook.decided.named(claim, "How it went"),
    ):
        assert operation
        store.apply(operation)
    text = " ".join(printed("marks", FERRY).split())
    outlets = {a.id: a.outlet for a in ferry.story.articles}
    titles = [a.title for a in ferry.story.articles[:2]]
    assert f"compatible: “{claim.label}”" in text
    assert f"no claim: “{hidden.label}”" in text
    assert f"headed “How it went”: “{claim.label}”" in text
    assert f"unlinked: {outlets[mention.article]} “{' '.join(mention.text.split())}”, from “{claim.label}”" in text
    assert f"linked: {outlets[here[0]]} “{titles[0]}”, with {outlets[there[0]]} “{titles[1]}”" in text
    decisions = told(printed("marks", "--json", FERRY))["decisions"]
    assert [d["kind"] for d in decisions] == ["verdict", "hide", "unlink", "link", "name"]
    assert decisions[0]["verdict"] == "compatible"
    assert decisions[3]["other"] == {"outlet": outlets[there[0]], "text": titles[1]}


def test_what_is_not_found_any_more_is_told_at_the_end(printed: Printed, tmp_path: Path) -> None:
    article = tmp_path / "a.md"
    article.write_text("---\noutlet: Harbour Post\n---\n\nThe crane fell on the quay.\n\nNobody was hurt by it.\n")
    kept = tmp_path / "kept.json"
    story = open_story([str(article)]).story
    store = NotesStore(kept, story)
    start = story.articles[0].text.index("Nobody")
    store.apply(store.notebook.noted(story.articles[0].id, start, start + 22, "is that so?"))
    article.write_text("---\noutlet: Harbour Post\n---\n\nThe crane fell on the quay.\n\nA docker broke two ribs.\n")
    words = ("marks", "--notes", str(kept), str(article))
    text = printed(*words)
    assert "Not found in these articles; kept all the same\n   note  Harbour Post: Nobody was hurt by it.\n" in text
    assert text.endswith(" is that so?\n")
    assert told(printed(*words, "--json"))["lost"][0]["passage"] == {
        "outlet": "Harbour Post",
        "text": "Nobody was hurt by it.",
    }


def test_several_stories_are_told_one_after_the_other(printed: Printed, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(f"The mill of {name} burned.\n\nIt was old.\n")
    assert printed("marks", str(tmp_path)).count("nothing marked, noted or decided") == 2
    assert len(told(printed("marks", "--json", str(tmp_path)))["stories"]) == 2


def test_notes_that_cannot_be_read_are_wrong_usage(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["marks", "--notes", str(tmp_path / "none.json"), FERRY]) == WRONG_USAGE
    assert "there is no such file" in capsys.readouterr().err
    assert main(["marks", str(tmp_path / "nowhere")]) == NOTHING_READABLE
