"""A line to type a command that gets the article's text."""

from __future__ import annotations

import shlex
from typing import ClassVar

from reader.reading.session import Session
from reader.tui.cells import wrapped_parts
from reader.tui.screens.views import View
from reader.tui.widgets.choices import Entry
from reader.wording import clean

_CHOSEN = "run"


class PipeScreen(View):
    """Runs a command, without a shell, with the article's text on its standard input."""

    HEADING: ClassVar[str] = "Pipe the text to a command"
    HINT: ClassVar[str] = "enter runs it   esc closes"
    TYPED: ClassVar[str] = "a command, as in: wc -w"

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """What would be run, word by word, or what is wrong with it."""
        article = self.session.pointing.article
        if article is None:
            return [Entry([[("no article to pipe", "muted")]])]
        told = f"{len(article.text.split())} words of {clean(article.outlet)} go to it"
        try:
            words = shlex.split(wanted)
        except ValueError as error:
            return [Entry(wrapped_parts([(f"not a command yet: {error}", "muted")], width))]
        lines = wrapped_parts([(told, "muted")], width)
        if not words:
            return [Entry(lines)]
        return [Entry([*lines, *wrapped_parts([("  ".join(map(clean, words)), "strong")], width)], _CHOSEN)]

    def action_choose(self) -> None:
        """Run it; what is no command yet stays, to be mended."""
        if self.choices.value is not None or not self.wanted.strip():
            super().action_choose()

    def chosen(self, value: object) -> None:
        """Run it."""
        from reader.tui.actions.outside import run_outside

        article, words = self.session.pointing.article, shlex.split(self.wanted)
        text = article.text + "\n" if article else ""
        self.dismiss(lambda screen: screen.say(run_outside(screen, words, text, wait=True)))


def open_view(session: Session) -> PipeScreen:
    """The line to type into."""
    return PipeScreen(session)
