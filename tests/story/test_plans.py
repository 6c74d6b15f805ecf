from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.story import limits
from reader.story.plans import BadPlan, Planned, plan_in, plan_text
from tests.story.made import written

STORIES = [
    Planned("bridge-closed", "Bridge: “closed”", ("pile/a.txt", "pile/feed.xml#3"), "share Ann Lee; 4 May"),
    Planned("no", "No", ("- b",)),
]


def test_a_plan_is_read_as_it_was_written(tmp_path: Path) -> None:
    text = plan_text(STORIES, ["pile/c.txt"])
    assert text.startswith("# Stories proposed by ramadi-reader; nothing was moved.")
    assert text.endswith("alone:\n- pile/c.txt\n")
    assert [(s.folder, s.title, s.files) for s in plan_in(str(written(tmp_path, "plan.yaml", text)))] == [
        (s.folder, s.title, s.files) for s in STORIES
    ]


def test_a_plan_of_as_many_files_as_a_folder_may_hold_is_read(tmp_path: Path) -> None:
    paths = [f"a-folder-of-articles/taken-from-everywhere/{'x' * 40}-{n}.txt" for n in range(limits.MAX_FILES)]
    stories = [Planned(f"story-{n}", f"Story {n}", tuple(paths[n : n + 4]), "alike") for n in range(0, 10_000, 4)]
    text = plan_text(stories, paths[10_000:])
    assert len(text) > limits.MAX_SIDE_CAR
    assert [s.files for s in plan_in(str(written(tmp_path, "plan.yaml", text)))] == [s.files for s in stories]


def test_a_plan_that_is_too_long_names_the_option(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = str(written(tmp_path, "plan.yaml", plan_text(STORIES, [])))
    monkeypatch.setattr(limits, "MAX_PLAN", 50)
    with pytest.raises(BadPlan, match=r"^longer than 50 characters; --max-plan takes more$"):
        plan_in(path)


def test_a_plan_of_nothing_alone_says_nothing_of_it() -> None:
    assert "alone" not in plan_text(STORIES, [])


def test_what_a_person_leaves_out_is_made_up(tmp_path: Path) -> None:
    plan = (
        "stories:\n- files: [a.txt]\n- title: The Pier is Shut!\n  files: [b.txt]\n- folder: ../../etc\n  files: [c]\n"
    )
    found = plan_in(str(written(tmp_path, "plan.yaml", plan)))
    assert [(s.folder, s.title) for s in found] == [
        ("story-1", "Story 1"),
        ("the-pier-is-shut", "The Pier is Shut!"),
        ("etc", "../../etc"),
    ]


@pytest.mark.parametrize(
    ("plan", "why"),
    [
        ("", "empty"),
        ("# nothing", "names no stories"),
        ("stories: []", "names no stories"),
        ("stories: pier", "names no stories"),
        ("- a", "broken YAML"),
        ("stories: [a]", "story 1 names no files"),
        ("stories: [{files: [a]}, {files: []}]", "story 2 names no files"),
        ("stories: [{files: a}]", "story 1 names no files"),
        ("stories: [{folder: x, files: [a]}, {folder: x, files: [b]}]", "the folder x stands in it twice"),
        ("stories: [{folder: x, files: [a]}, {folder: y, files: [b, a]}]", "the file a stands in it twice"),
        ("stories: [{folder: x, files: [a]}, {folder: X, files: [b]}]", "the folder x stands in it twice"),
        ("stories: [", "broken YAML"),
        ("stories: [{folder: x, files: [a, a]}]", "the file a stands in it twice"),
        ("stories: &a [*a]", "aliases"),
    ],
)
def test_a_plan_that_cannot_be_followed_says_why(tmp_path: Path, plan: str, why: str) -> None:
    with pytest.raises(BadPlan, match=why):
        plan_in(str(written(tmp_path, "plan.yaml", plan)))


def test_a_plan_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadPlan, match="no such file"):
        plan_in(str(tmp_path / "none.yaml"))


@settings(max_examples=40)
@given(st.lists(st.text(alphabet="abé:#-'\"[]{}*&!|>%@` ", min_size=1).map(str.strip).filter(bool), unique=True))
def test_any_path_comes_through(tmp_path_factory: pytest.TempPathFactory, paths: list[str]) -> None:
    paths = [p for p in dict.fromkeys(" ".join(p.split()) for p in paths) if p]
    if paths:
        file = written(tmp_path_factory.mktemp("p"), "p.yaml", plan_text([Planned("x", "X", tuple(paths))], []))
        assert plan_in(str(file))[0].files == tuple(paths)
