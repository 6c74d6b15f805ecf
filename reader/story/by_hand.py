"""Leaves out of a text the lines that a person wants dropped."""

from __future__ import annotations

from reader.story.brought_back import NOT_THERE, Wanted, dropped_note

KIND = "by hand"
"""What such a line is called in the notes."""


def without_dropped(text: str, lines: str) -> tuple[str, tuple[str, ...]]:
    """A text without some of its paragraphs, as if they had never stood there.

    Args:
        text: clean text.
        lines: the paragraphs, below each other, as `Wanted` takes them.

    Returns:
        The text, and a note for each that was left out or is not there.
    """
    unwanted = Wanted(lines)
    if not unwanted:
        return text, ()
    from reader.story.paragraphs import paragraphs_in

    paragraphs = paragraphs_in(text)
    gone = [p for p in paragraphs if p in unwanted]
    if gone:
        text = "\n\n".join(p for p in paragraphs if p not in gone)
    return text, (*(dropped_note(KIND, p) for p in gone), *unwanted.missed(NOT_THERE))
