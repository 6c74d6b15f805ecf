"""The three panes side by side, as many as fit."""

from __future__ import annotations

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.events import Click
from textual.message import Message

from reader.reading.session import Session
from reader.tui.widgets.article_list import ArticleList
from reader.tui.widgets.article_text import ArticleText
from reader.tui.widgets.pane import Pane
from reader.tui.widgets.panel import Panel
from reader.tui.widgets.panes import PANES, PaneName, panes_shown


class PaneRow(Horizontal):
    """Knows which pane has the keys and which are folded away."""

    BLANK = True
    """Panes cover it."""

    @dataclass
    class Arranged(Message):
        """Another pane has the keys, or others are in sight."""

        pane: PaneName
        zen: bool

    def __init__(self, session: Session, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.list = ArticleList(session.pointing, id="list")
        self.text = ArticleText(session, id="text")
        self.panel = Panel(session.pointing, id="panel")
        self.at: PaneName = "list"
        """The pane that has the keys."""
        self.zen = False
        self.panel_on = True

    def compose(self) -> ComposeResult:
        """List, text, panel."""
        yield self.list
        yield self.text
        yield self.panel

    def widget(self, pane: PaneName) -> Pane:
        """A pane by its name."""
        widgets: dict[PaneName, Pane] = {"list": self.list, "text": self.text, "panel": self.panel}
        return widgets[pane]

    def fold(self, width: int) -> None:
        """Show what fits into `width` cells."""
        shown = panes_shown(width, self.at, self.panel_on, self.zen)
        for pane in PANES:
            widget = self.widget(pane)
            if widget.display != (pane in shown):
                widget.display = pane in shown

    def go_to(self, pane: PaneName) -> None:
        """Give a pane the keys; where it is folded away it comes into sight."""
        self.zen = self.zen and pane == "text"
        self.panel_on = self.panel_on or pane == "panel"
        self.at = pane
        self.panel.set_active(pane == "panel")
        self.fold(self.screen.size.width)
        self.post_message(self.Arranged(pane, self.zen))

    def cycle(self, by: int) -> None:
        """The keys go to the next pane, or the one before."""
        panes = [p for p in PANES if p != "panel" or self.panel_on]
        self.go_to(panes[(panes.index(self.at) + by) % len(panes)])

    def leave(self) -> bool:
        """Out of zen; from the panel to the text, and from there to the list."""
        if self.zen:
            self.set_zen(False)
        elif self.at != "list":
            self.go_to("text" if self.at == "panel" else "list")
        else:
            return False
        return True

    def set_panel(self, on: bool) -> None:
        """The panel on or off."""
        self.panel_on = on
        self.go_to("text" if self.at == "panel" and not on else self.at)

    def set_zen(self, on: bool) -> None:
        """The text alone, or everything again."""
        self.zen = on
        self.go_to("text")

    def on_click(self, event: Click) -> None:
        """The pane under the mouse has the keys."""
        for pane in PANES:
            if self.widget(pane) is event.widget and pane != self.at:
                self.go_to(pane)
