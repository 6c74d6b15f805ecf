"""The reader with a mistake that `BROKEN` names, made when ctrl+b is pressed: `python -m tests.terminal.broken`."""

from __future__ import annotations

import os
import sys

from textual.events import Key

from reader.cli import main
from reader.tui.app import ReaderApp
from reader.tui.widgets.choices import Choices

PLACE = os.environ["BROKEN"]
SAID = "words of an article"


def fail(*_: object, **__: object) -> None:
    raise KeyError(SAID)


def broken(app: ReaderApp, event: Key) -> None:
    if event.key != "ctrl+b":
        return
    if PLACE == "handler":
        fail()
    elif PLACE == "drawing":
        Choices.render_lines = fail  # type: ignore[method-assign]
        app.screen.refresh(layout=True)
        app.screen.query_one(Choices).refresh()
    elif PLACE == "timer":
        app.set_timer(0.01, fail)
    else:
        app.run_worker(fail, thread=True, exit_on_error=False, group="reading")


ReaderApp.on_key = broken  # type: ignore[attr-defined]
sys.exit(main())
