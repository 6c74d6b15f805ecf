"""What a story begins with: what is wrong with files and settings, and what the first keys need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.reading.material import Material
from reader.tui.rubbish import settle

if TYPE_CHECKING:
    from reader.model import Analysis
    from reader.story import Opened


def first_words(material: Material, unthemed: str) -> str:
    """What to say before anything was pressed: what is wrong with files and settings.

    Args:
        material: what is read.
        unthemed: why the theme that was asked for is not shown; empty where it is.
    """
    notices = [*material.manner.settings.problems, *([unthemed] if unthemed else [])]
    if len(notices) > 1:
        notices = [f"{len(notices)} things are wrong in your configuration: `ramadi-reader keys` lists them"]
    if len(material.problems) == 1:
        notices.append(material.problems[0])
    elif material.problems:
        notices.append(material.manner.told(f"{len(material.problems)} files could not be opened: {{import-notes}}"))
    return "; ".join(notices)


def failed_told(analysis: Analysis, material: Material) -> str:
    """What to say of articles that the engine failed on; empty where there are none."""
    failed = analysis.failed
    if len(failed) < 2:
        return "".join(failed)
    return material.manner.told(f"the reader itself failed on {len(failed)} articles: {{import-notes}}")


def lines_of(opened: Opened) -> list[str]:
    """What could not be opened, a line each."""
    return [f"{p.path}: {p.why}" for p in opened.problems]


def ready_for_keys() -> None:
    """Load what the first keys need before they are pressed: 30 ms for the table of units alone; runs in a thread."""
    from reader.reading.figures import ready_to_convert
    from reader.reading.quoted import ready_to_compare
    from reader.tui.actions import handler_of

    handler_of("down")
    ready_to_convert()
    ready_to_compare()
    settle()
