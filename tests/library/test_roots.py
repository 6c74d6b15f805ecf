from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.codec import Damaged
from reader.library.roots import Roots


@pytest.fixture
def roots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Roots:
    (tmp_path / "dam").mkdir()
    (tmp_path / "dam2").mkdir()
    monkeypatch.chdir(tmp_path)
    return Roots(["dam", "feed.xml", "dam2/"])


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("dam/a.md", "0:a.md"),
        ("dam/", "0:"),
        ("dam", "0."),
        ("feed.xml", "1:"),
        ("feed.xml#3", "1:#3"),
        ("dam2/a.zip/b.md", "2:a.zip/b.md"),
        ("dam22/a.md", None),
        ("../dam/a.md", None),
        ("", None),
    ],
)
def test_paths_below_what_was_given(roots: Roots, path: str, name: str | None) -> None:
    assert roots.below(path) == name
    if name is not None:
        assert roots.above(name) == path


def test_however_the_folder_is_written_the_name_is_the_same(roots: Roots, tmp_path: Path) -> None:
    full = Roots([str(tmp_path / "dam"), "x", "y"])
    assert full.below(os.path.join(str(tmp_path), "dam", "a.md")) == roots.below("dam/a.md")
    assert full.above("0:a.md") == str(tmp_path / "dam" / "a.md")


@pytest.mark.parametrize("name", ["", ":", "0", "0a", "3:a", ":a", "-1:a", "9999999:a", "٣:a", "²:a", " 0:a", "0;a"])
def test_what_names_no_root_is_damaged(roots: Roots, name: str) -> None:
    with pytest.raises(Damaged, match="a path of another story"):
        roots.above(name)


@settings(max_examples=50)
@given(st.lists(st.text(alphabet="ab/.", min_size=1, max_size=4), min_size=1, max_size=4), st.text(alphabet="ab/.#"))
def test_a_path_comes_back_whatever_the_roots(paths: list[str], rest: str) -> None:
    roots = Roots([f"/no/such/{p}" for p in paths])
    path = f"/no/such/{paths[-1]}{rest}"
    name = roots.below(path)
    assert name is not None
    assert roots.above(name) == path
