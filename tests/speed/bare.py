"""An empty app of three panes: what Textual costs before the reader does anything. python -m tests.speed.bare"""

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Footer, OptionList, Static


class Bare(App[None]):
    """A list, a text and a side panel, all of them filler."""

    BINDINGS: ClassVar = [("q", "quit", "Quit")]

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield OptionList(*[f"Row {n}" for n in range(5)])
            with VerticalScroll():
                yield Static("READY " + "word after word " * 400)
            with VerticalScroll():
                yield Static("beside " * 60)
        yield Footer()


if __name__ == "__main__":
    Bare().run()
