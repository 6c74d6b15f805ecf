"""Words in a border."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from reader.tui.cells import clean, width_of

_FRAME = 4
"""Cells of a border that words cannot have beside its sides."""
_GAPS = (", ", "; ", ": ")
"""What parts of a title are parted by."""


def set_border(widget: Widget, title: str | Content, subtitle: str = "") -> None:
    """Put words into a widget's border as they are: Textual takes plain strings there for markup.

    Of what does not fit the last parts go, whole: a count cut in the middle is none.
    """
    room = widget.size.width - _FRAME
    for name, words in (("border_title", title), ("border_subtitle", subtitle)):
        told = words if isinstance(words, Content) else Content(whole_parts(clean(words), room))
        setattr(widget, name, told)


def whole_parts(words: str, room: int) -> str:
    """As many of the parts of some words, from the first on, as have room; the first one in any case."""
    while 0 < room < width_of(words):
        at = max(words.rfind(gap) for gap in _GAPS)
        if at <= 0:
            break
        words = words[:at]
    return words
