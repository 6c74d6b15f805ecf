"""Putting text on the clipboard."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.app import App

_TOOLS = (("wl-copy",), ("xclip", "-selection", "clipboard"), ("xsel", "-ib"), ("pbcopy",), ("clip.exe",))


def copied(app: App[object], text: str) -> str:
    """Put `text` on the clipboard; says which way it went.

    The system's own tool where there is one, and the terminal (OSC 52) as well: over SSH only that one reaches the
    person's machine, and it never says whether it worked.
    """
    app.copy_to_clipboard(text)
    size = f"{len(text)} characters"
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    for command in _TOOLS:
        needs_display = command[0] in ("wl-copy", "xclip", "xsel")
        if shutil.which(command[0]) and (display or not needs_display):
            try:
                subprocess.run(
                    command,
                    input=text.encode(),
                    timeout=2,
                    check=True,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            except (OSError, subprocess.SubprocessError):
                continue
            return f"{size} copied with {command[0]}, and sent to the terminal (OSC 52)"
    return f"{size} sent to the terminal's clipboard (OSC 52); no clipboard program is here"
