"""What an attack around a story is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.hostile.corpus.case import STORY
from tests.hostile.running import GOOD

Arrange = Callable[[Path], None]


def nothing(folder: Path) -> None:
    """For what needs nothing made."""


@dataclass(frozen=True, slots=True)
class Attack:
    """One thing that is odd around a story that is not."""

    name: str
    words: tuple[str, ...] = ("claims",)
    """The command line before the story's path; FOLDER stands for the folder."""
    arrange: Arrange = nothing
    """Makes what is odd, in a folder whose `home`, `state`, `config` and `cache` the reader is given."""
    environment: dict[str, str] = field(default_factory=dict)
    opens: bool = True
    """Whether the story must open and be told all the same."""
    given: str = ""
    """What stands on standard input."""
    kept: str = ""
    """A file in the folder whose bytes must be there afterwards, under its name or as NAME.damaged."""


def placed(where: str, data: str | bytes) -> Arrange:
    def arrange(folder: Path) -> None:
        path = folder / where
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"))

    return arrange


def write_story(folder: Path) -> None:
    (folder / "a.txt").write_text(STORY)
    (folder / "b.txt").write_text(STORY.replace("12", "19").replace("We heard", "I heard"))
    (folder / "c.txt").write_text(GOOD)
