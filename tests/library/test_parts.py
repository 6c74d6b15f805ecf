from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.codec import Damaged, packed
from reader.library.parts import parts_bytes, parts_from, problem_from, problem_rows
from reader.library.roots import Roots
from reader.story import Problem
from reader.story.draft import Part
from tests.library.made import article

ROOTS = Roots(["dam/a.md", "dam/b.md"])
ARTICLE = replace(article("post"), path="dam/b.md")
PARTS = [
    Part("a.md", {}, replace(ARTICLE, path="dam/a.md"), Problem("dam/a.md", "broken front matter")),
    Part("b.md#2", {"title": "Ä “dam”"}, replace(ARTICLE, path="dam/b.md#2")),
    Part("c", None),
]


def test_parts_come_back_as_they_were() -> None:
    data = parts_bytes(PARTS, ROOTS)
    assert data is not None
    assert parts_from(data, ROOTS) == PARTS
    assert parts_from(parts_bytes([], ROOTS) or b"", ROOTS) == []


def test_paths_are_those_of_who_opens_them(tmp_path: Path) -> None:
    data = parts_bytes(PARTS[1:2], ROOTS)
    assert data is not None
    (part,) = parts_from(data, Roots(["x", "elsewhere/b.md"]))
    assert part.article is not None
    assert part.article.path == "elsewhere/b.md#2"
    with pytest.raises(Damaged):
        parts_from(data, Roots(["x"]))


def test_what_lies_under_no_root_or_is_no_text_is_not_kept() -> None:
    assert parts_bytes([Part("a", {"title": "\ud800"})], ROOTS) is None
    assert parts_bytes([replace(PARTS[0], article=replace(ARTICLE, path="up/a.md"))], ROOTS) is None
    assert parts_bytes([replace(PARTS[0], problem=Problem("up/a.md", "x"))], ROOTS) is None
    with pytest.raises(LookupError):
        problem_rows(Problem("up/a.md", "x"), ROOTS)


def test_a_problem() -> None:
    problem = Problem("dam/a.md", "empty")
    assert problem_from(problem_rows(problem, ROOTS), ROOTS) == problem
    for rows in (None, [], ["0:"], ["0:", "a", "b"], ["0:", 3], ["9:", "a"]):
        with pytest.raises(Damaged):
            problem_from(rows, ROOTS)


@pytest.mark.parametrize("start", [-1, 10**6])
def test_a_body_beyond_the_text_is_damaged(start: int) -> None:
    data = parts_bytes([Part("b.md", {}, replace(ARTICLE, body_start=start))], ROOTS)
    assert data is not None
    with pytest.raises(Damaged, match="a body that is not there"):
        parts_from(data, ROOTS)


ATOMS = st.none() | st.integers(0, 3) | st.sampled_from(["0:", "a"])
PLAIN: Any = st.recursive(ATOMS, lambda inner: st.lists(inner, max_size=5), max_leaves=9)


@settings(max_examples=60)
@given(PLAIN)
def test_anything_else_is_damaged(rows: object) -> None:
    try:
        parts = parts_from(packed(rows), ROOTS)
    except Damaged:
        return
    assert all(isinstance(p, Part) and p.article is None for p in parts)
