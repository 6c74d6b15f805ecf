"""Where the cache lies: the platform's folder for what a program can work out again.

`RAMADI_READER_CACHE` names another folder. Otherwise `$XDG_CACHE_HOME` or `~/.cache` (XDG Base Directory Specification
0.8), `~/Library/Caches` on macOS, `%LOCALAPPDATA%` on Windows, and there `ramadi-reader`.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

PROGRAM = "ramadi-reader"


def cache_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """The folder for the cache, there or not; None where there is no home to put it in."""
    chosen = environment.get("RAMADI_READER_CACHE", "")
    if chosen:
        return os.path.abspath(chosen)
    home = environment.get("USERPROFILE" if platform == "win32" else "HOME") or os.path.expanduser("~")
    if platform == "win32":
        base = environment.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
        return os.path.join(base, PROGRAM, "Cache") if os.path.isabs(base) else None
    if platform == "darwin":
        base = os.path.join(home, "Library", "Caches")
    else:
        base = environment.get("XDG_CACHE_HOME", "")
        # the specification has relative paths ignored
        base = base if os.path.isabs(base) else os.path.join(home, ".cache")
    return os.path.join(base, PROGRAM) if os.path.isabs(base) else None
