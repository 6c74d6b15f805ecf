"""What a person decided and marked, heeded by the commands that print."""

import json
from pathlib import Path
from typing import Any

import pytest

from reader.cli import OK, WRONG_USAGE, main
from reader.evidence import reason_told
from reader.model import Analysis
from reader.notes.opening import open_notes
from reader.notes.store import NotesStore
from reader.standing import verdict_word
from tests.conftest import STORIES

FERRY = str(STORIES / "ferry")


def exported(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    assert main(["export", *words, FERRY]) == OK
    story: dict[str, Any] = json.loads(capsys.readouterr().out)
    return story


@pytest.fixture
def store(ferry: Analysis) -> NotesStore:
    """The notes that `ramadi-reader FERRY` keeps."""
    from reader.story import open_story

    return open_notes(open_story([FERRY]).story)


def disputed(ferry: Analysis) -> Any:
    return next(c for c in ferry.claims if c.verdict == "differ")


def test_a_verdict_given_in_the_reader_is_exported_as_a_persons(
    ferry: Analysis, store: NotesStore, capsys: pytest.CaptureFixture[str]
) -> None:
    claim = disputed(ferry)
    assert {c["decided"] for c in exported(capsys)["claims"]} == {None}
    store.apply(store.notebook.decided.judged(claim, "agree"))
    found = next(c for c in exported(capsys)["claims"] if c["id"] == claim.id)
    assert (found["verdict"], found["decided"]) == ("agree", "person")
    plain = next(c for c in exported(capsys, "--no-notes")["claims"] if c["id"] == claim.id)
    assert (plain["verdict"], plain["decided"]) == ("differ", None)


def test_claims_say_who_decided(ferry: Analysis, store: NotesStore, capsys: pytest.CaptureFixture[str]) -> None:
    store.apply(store.notebook.decided.judged(disputed(ferry), "compatible"))
    assert main(["claims", "--where", "decided:person", FERRY]) == OK
    out = capsys.readouterr().out
    assert "≈ compatible: decided by a person" in out
    assert out.count("decided by a person") >= 1
    assert main(["claims", "--no-notes", FERRY]) == OK
    assert "decided by a person" not in capsys.readouterr().out


def test_why_says_first_that_a_person_decided(
    ferry: Analysis, store: NotesStore, capsys: pytest.CaptureFixture[str]
) -> None:
    claim = disputed(ferry)
    store.apply(store.notebook.decided.judged(claim, "agree"))
    found = next(c for c in exported(capsys)["claims"] if c["id"] == claim.id)
    told = f"a person decided; by itself the engine says {verdict_word(claim)}: {reason_told(claim)}"
    assert found["steps"][0] == told
    assert main(["claims", "--why", "--where", "decided:person", FERRY]) == OK
    steps = [line for line in capsys.readouterr().out.splitlines() if line.startswith("   - ")]
    assert steps[0].startswith("   - a person decided; by itself the engine says")


def test_claims_say_that_a_person_confirmed_a_verdict(
    ferry: Analysis, store: NotesStore, capsys: pytest.CaptureFixture[str]
) -> None:
    claim = disputed(ferry)
    store.apply(store.notebook.decided.judged(claim, "differ"))
    found = next(c for c in exported(capsys)["claims"] if c["id"] == claim.id)
    assert (found["verdict"], found["decided"]) == ("differ", "person")
    assert found["reason"] == f"{claim.reason}; confirmed by a person"


def test_a_claim_hidden_in_the_reader_is_left_out_and_that_is_told(
    ferry: Analysis, store: NotesStore, capsys: pytest.CaptureFixture[str]
) -> None:
    claim = disputed(ferry)
    store.apply(store.notebook.decided.hidden(claim))
    assert main(["export", FERRY]) == OK
    out, told = capsys.readouterr()
    assert claim.id not in {c["id"] for c in json.loads(out)["claims"]}
    assert told == "ramadi-reader: 1 claim left out: hidden by you (--no-notes shows all)\n"
    assert main(["export", "--no-notes", FERRY]) == OK
    out, told = capsys.readouterr()
    assert claim.id in {c["id"] for c in json.loads(out)["claims"]}
    assert told == ""


def test_links_made_and_undone_are_exported(
    ferry: Analysis, store: NotesStore, capsys: pytest.CaptureFixture[str]
) -> None:
    claim = next(c for c in ferry.claims if len({m.article for m in c.mentions}) > 2)
    out = claim.mentions[0]
    store.apply(store.notebook.decided.unlinked((out.article, out.start, out.end), claim))
    silent = next(a for a in ferry.story.articles if a.id in {s for c in ferry.claims for s in c.silent})
    quiet = next(c for c in ferry.claims if silent.id in c.silent and c.id != claim.id)
    store.apply(store.notebook.decided.linked((silent.id, 0, 20), quiet))
    claims = {c["id"]: c for c in exported(capsys)["claims"]}
    assert all((m["article"], m["start"]) != (out.article, out.start) for m in claims[claim.id]["mentions"])
    assert any(m["article"] == silent.id for m in claims[quiet.id]["mentions"])
    assert {claims[i]["decided"] for i in (claim.id, quiet.id)} == {"person"}


def test_what_was_read_marked_and_noted_can_be_asked_for(
    ferry: Analysis, store: NotesStore, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = (a.id for a in ferry.story.articles[:2])
    store.apply(store.notebook.read_toggled(first))
    store.apply(store.notebook.mark_toggled(second, 0, 10))
    whole = len(exported(capsys)["claims"])
    read = exported(capsys, "--where", "is:read")
    assert 0 < len(read["claims"]) < whole
    assert all(any(m["article"] == first for m in c["mentions"]) for c in read["claims"])
    marked = exported(capsys, "--where", "is:marked")
    assert all(any(m["article"] == second for m in c["mentions"]) for c in marked["claims"])
    assert exported(capsys, "--where", "is:noted")["claims"] == []


def test_a_file_of_notes_can_be_named(ferry: Analysis, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from reader.story import open_story

    file = tmp_path / "shared.json"
    shared = NotesStore(file, open_story([FERRY]).story)
    shared.apply(shared.notebook.decided.judged(disputed(ferry), "agree"))
    assert not any(c["decided"] for c in exported(capsys)["claims"])
    assert any(c["decided"] for c in exported(capsys, "--notes", str(file))["claims"])


def test_settings_can_be_named_that_name_the_notes(
    ferry: Analysis, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from reader.story import open_story

    shared = NotesStore(tmp_path / "shared.json", open_story([FERRY]).story)
    shared.apply(shared.notebook.decided.judged(disputed(ferry), "agree"))
    config = tmp_path / "config.yaml"
    config.write_text(f"notes: {shared.path}\n", encoding="utf-8")
    assert any(c["decided"] for c in exported(capsys, "--config", str(config))["claims"])
    assert main(["claims", "--config", str(tmp_path / "none.yaml"), FERRY]) == OK
    assert (
        capsys.readouterr().err == f"ramadi-reader: {tmp_path / 'none.yaml'}: cannot be read: there is no such file\n"
    )
    assert main(["dirs", "--config", str(config)]) == OK
    told = capsys.readouterr().out
    assert f"config  {config}\n" in told
    assert f"notes   {shared.path}\n" in told


def test_a_named_file_that_is_not_there_or_no_notes_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing, wrong = tmp_path / "none.json", tmp_path / "list.json"
    wrong.write_text("[]", encoding="utf-8")
    commands = (["claims"], ["claims", "--json"], ["list"], ["show"], ["speakers"], ["export"])
    for command, file in zip(commands, (missing, wrong, tmp_path) * 2, strict=True):
        assert main([*command, "--notes", str(file), FERRY]) == WRONG_USAGE
        printed = capsys.readouterr()
        assert str(file) in printed.err
        assert printed.out == ""
    assert wrong.read_text(encoding="utf-8") == "[]"
    assert {f.name for f in tmp_path.iterdir()} == {"list.json"}


def test_damaged_notes_of_ones_own_are_told_and_left_alone(
    ferry: Analysis, store: NotesStore, capsys: pytest.CaptureFixture[str]
) -> None:
    store.apply(store.notebook.decided.judged(disputed(ferry), "agree"))
    assert store.path
    store.path.write_bytes(b"{")
    assert main(["export", FERRY]) == OK
    printed = capsys.readouterr()
    assert "cannot be read" in printed.err
    assert not any(c["decided"] for c in json.loads(printed.out)["claims"])
    assert store.path.read_bytes() == b"{"


def test_a_decision_that_cannot_be_followed_is_told(
    ferry: Analysis, store: NotesStore, capsys: pytest.CaptureFixture[str]
) -> None:
    from dataclasses import replace

    claim = replace(disputed(ferry), id="gone", label="What nobody asks", mentions=())
    store.apply(store.notebook.decided.judged(claim, "agree"))
    assert main(["claims", FERRY]) == OK
    assert "“What nobody asks”: its claim is not among the claims any more" in capsys.readouterr().err


def test_of_one_file_of_a_folder_nothing_is_missed_that_was_decided_on_others(
    ferry: Analysis, store: NotesStore, capsys: pytest.CaptureFixture[str]
) -> None:
    from dataclasses import replace

    claim = disputed(ferry)
    store.apply(store.notebook.decided.judged(claim, "agree"))
    given = next(a for a in ferry.story.articles if a.id == claim.mentions[0].article)
    for command in ("show", "claims"):
        assert main([command, "--notes", str(store.path), given.path]) == OK
        assert "a decision of yours" not in capsys.readouterr().err
    # where its articles are all given it is told
    outside = replace(claim.mentions[0], start=0, end=len(given.title))
    gone = replace(claim, id="gone", label="What nobody asks", mentions=(outside,))
    store.apply(store.notebook.decided.judged(gone, "agree"))
    assert main(["claims", "--notes", str(store.path), given.path]) == OK
    assert "“What nobody asks”: its claim is not among the claims any more" in capsys.readouterr().err


def test_reading_notes_leaves_no_trace(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RAMADI_READER_STATE", str(tmp_path / "state"))
    assert main(["claims", FERRY]) == OK
    assert not (tmp_path / "state").exists()


def test_marks_and_notes_are_exported_where_they_are_asked_for(
    ferry: Analysis, store: NotesStore, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = ferry.story.articles[:2]
    store.apply(store.notebook.mark_toggled(first.id, 0, len(first.title)))
    store.apply(store.notebook.noted(second.id, 0, len(second.title), "Who says so?\nAsk *them*."))
    assert "marks" not in exported(capsys)
    marks = exported(capsys, "--with-notes")["marks"]
    assert [(m["kind"], m["article"], m["text"], m["note"]) for m in marks] == [
        ("mark", first.id, first.title, ""),
        ("note", second.id, second.title, "Who says so?\nAsk *them*."),
    ]
    # the same that the other command prints of them
    assert main(["marks", "--json", FERRY]) == OK
    assert json.loads(capsys.readouterr().out)["marks"] == marks
    assert all(m["made"].endswith("Z") for m in marks)
    assert main(["export", "--with-notes", "--format", "md", FERRY]) == OK
    told = capsys.readouterr().out
    assert "## Marks and notes" in told
    assert "  - Who says so?\n  - Ask \\*them\\*." in told
    assert main(["export", "--with-notes", "--format", "html", FERRY]) == OK
    told = capsys.readouterr().out
    assert 'href="#k2-1"' in told
    assert 'id="k2-1"' in told
    assert main(["export", "--format", "html", FERRY]) == OK
    assert "Who says so?" not in capsys.readouterr().out


@pytest.mark.parametrize("words", [("--format", "csv"), ("--no-notes",)])
def test_marks_and_notes_are_not_exported_where_they_cannot_be(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--with-notes", *words, FERRY]) == WRONG_USAGE
    assert "--with-notes is" in capsys.readouterr().err


def test_notes_that_the_settings_name_are_heeded_marked_and_told(
    ferry: Analysis, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from reader.story import open_story

    monkeypatch.setenv("RAMADI_READER_CONFIG", str(tmp_path / "config"))
    (tmp_path / "config").mkdir()
    file = tmp_path / "mine.json"
    (tmp_path / "config" / "config.yaml").write_text(f"notes: {file}\n")
    # not there yet, nothing is kept in it
    assert {c["decided"] for c in exported(capsys)["claims"]} == {None}
    assert main(["marks", FERRY]) == OK
    assert capsys.readouterr().err == ""
    kept = open_notes(open_story([FERRY]).story, file)
    kept.apply(kept.notebook.decided.judged(disputed(ferry), "agree"))
    assert "person" in {c["decided"] for c in exported(capsys)["claims"]}
    assert main(["marks", FERRY]) == OK
    assert "1 decision" in capsys.readouterr().out
    assert main(["dirs"]) == OK
    assert str(file) in capsys.readouterr().out
