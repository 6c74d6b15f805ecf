"""Handing an article to other programs: a command, the editor."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress

from textual.app import SuspendNotSupported

from reader.reading.saving import file_to_edit
from reader.tui.actions import handles
from reader.tui.cells import fit
from reader.tui.screens.story import StoryScreen
from reader.wording import clean, why_not

_LONGEST_NAME = 60
"""Cells of a program's name in what is said of it."""


def run_outside(screen: StoryScreen, words: Sequence[str], text: str | None = None, wait: bool = False) -> str:
    """Run a program in the terminal while the reader stands aside, without a shell; what to say of it afterwards.

    Args:
        screen: the screen to come back to.
        words: the program and its arguments.
        text: what to give it on its standard input; None leaves it the keyboard.
        wait: keep its output in sight until a key is pressed.
    """
    name = fit(clean(words[0]), _LONGEST_NAME)
    data = None if text is None else text.encode("utf-8", "replace")
    try:
        with screen.app.suspend():
            try:
                code = subprocess.run(list(words), input=data, check=False).returncode
            except (OSError, ValueError) as error:
                return f"{name}: {why_not(error)}"
            if wait:
                _await_enter()
    except SuspendNotSupported:
        return "this terminal cannot be lent to another program"
    return f"{name}: ended with code {code}" if code else f"{name}: done"


def _await_enter() -> None:
    """Keep in sight what a program wrote, until enter, ctrl+d or ctrl+c."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with suppress(EOFError, KeyboardInterrupt):
        input("\n[enter goes back to the reader] ")


@handles("editor")
def editor(screen: StoryScreen, count: int) -> None:
    """The article's file in the person's editor."""
    path, trouble = file_to_edit(screen.pointing)
    if trouble:
        screen.say(trouble)
        return
    wanted = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
    try:
        words = shlex.split(wanted)
    except ValueError as error:
        screen.say(f"the editor's name cannot be read: {error}")
        return
    if not words:
        screen.say("no editor: set VISUAL or EDITOR")
        return
    told = run_outside(screen, [*words, path])
    if told.endswith("done"):
        screen.read_again("read again, as you left it")
    else:
        screen.say(told)
