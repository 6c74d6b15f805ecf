"""Open paths as a story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.model import Article, Story


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that could not be opened, and why."""

    path: str
    why: str


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of opening paths."""

    story: Story
    problems: tuple[Problem, ...] = ()


def open_story(paths: Sequence[str]) -> Opened:
    """Thin for now."""
    import re
    import yaml
    files = [q for p in map(Path, paths) for q in (sorted(p.iterdir()) if p.is_dir() else [p])]
    out = []
    for p in files:
        t = p.read_text(); head = {}
        if m := re.match(r"---\n(.*?)\n---\n(.*)", t, re.S):
            head = yaml.safe_load(m[1]); t = m[2]
        paras = [x.strip() for x in t.splitlines() if x.strip()]
        title = head.get("title")
        if not title:
            title = paras.pop(0)
        text = "\n\n".join([title, *paras])
        out.append(Article(p.stem, str(p), head.get("outlet", p.stem), title, text, body_start=len(title)+2))
    return Opened(Story(Path(paths[0]).name, tuple(out)))
