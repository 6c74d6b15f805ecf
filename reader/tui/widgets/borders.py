"""Words in a border."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from reader.tui.cells import clean


def set_border(widget: Widget, title: str | Content, subtitle: str = "") -> None:
    """Put words into a widget's border as they are: Textual takes plain strings there for markup."""
    for name, words in (("border_title", title), ("border_subtitle", subtitle)):
        setattr(widget, name, words if isinstance(words, Content) else Content(clean(words)))
