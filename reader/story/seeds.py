"""The story that comes with the program: where it lies, and what its files are called wherever that is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.model import Story
from reader.story.outcome import Opened, Problem


def seeds_folder() -> Path:
    """Where the default story lies: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "seeds"
    return inside if inside.is_dir() else package.parent / "seeds"


def as_default(found: Opened) -> Opened:
    """The default story with paths that are the same wherever the program is installed.

    Args:
        found: the story as it was opened from its folder.
    """
    articles = tuple(replace(a, path=f"seeds/{Path(a.path).name}") for a in found.story.articles)
    problems = tuple(Problem(f"seeds/{Path(p.path).name}", p.why) for p in found.problems)
    return Opened(Story(found.story.title, articles), problems)
