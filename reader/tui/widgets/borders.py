"""Words in a border."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from reader.tui.cells import whole_parts, width_of
from reader.wording import clean

_FRAME = 4
"""Cells of a border that words cannot have beside its sides."""


def has_room(widget: Widget, words: str) -> bool:
    """Whether some words stand whole in a widget's border."""
    return width_of(clean(words)) <= widget.size.width - _FRAME


def set_border(widget: Widget, title: str | Content, subtitle: str = "") -> None:
    """Put words into a widget's border as they are: Textual takes plain strings there for markup.

    Of what does not fit the last parts go, whole: a count cut in the middle is none.
    """
    room = widget.size.width - _FRAME
    for name, words in (("border_title", title), ("border_subtitle", subtitle)):
        told = words if isinstance(words, Content) else Content(whole_parts(clean(words), room))
        setattr(widget, name, told)
