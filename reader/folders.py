"""Where a person's files are kept: the platform's own folders, never beside the articles.

On Linux as the XDG Base Directory Specification 0.8 says, on macOS under `~/Library`, on Windows under `%APPDATA%` and
`%LOCALAPPDATA%`; there in `ramadi-reader`. `None` everywhere where there is no home to put anything in.
Thirty lines of our own spare a dependency.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

PROGRAM = "ramadi-reader"


def data_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """What a person made: notes, marks, decisions. `RAMADI_READER_STATE` names another folder."""
    chosen = environment.get("RAMADI_READER_STATE", "")
    if chosen:
        return os.path.abspath(chosen)
    if platform == "win32":
        return _own(_windows(environment, "LOCALAPPDATA", "Local"))
    if platform == "darwin":
        return _own(_home(environment, platform, "Library", "Application Support"))
    return _own(_xdg(environment, "XDG_DATA_HOME", ".local", "share"))


def config_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """What a person set: `config.yaml`. `RAMADI_READER_CONFIG` names another folder."""
    chosen = environment.get("RAMADI_READER_CONFIG", "")
    if chosen:
        return os.path.abspath(chosen)
    if platform == "win32":
        return _own(_windows(environment, "APPDATA", "Roaming"))
    if platform == "darwin":
        return _own(_home(environment, platform, "Library", "Application Support"))
    return _own(_xdg(environment, "XDG_CONFIG_HOME", ".config"))


def cache_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """What can be worked out again. `RAMADI_READER_CACHE` names another folder."""
    chosen = environment.get("RAMADI_READER_CACHE", "")
    if chosen:
        return os.path.abspath(chosen)
    if platform == "win32":
        base = _own(_windows(environment, "LOCALAPPDATA", "Local"))
        return os.path.join(base, "Cache") if base else None
    if platform == "darwin":
        return _own(_home(environment, platform, "Library", "Caches"))
    return _own(_xdg(environment, "XDG_CACHE_HOME", ".cache"))


def _own(base: str) -> str | None:
    return os.path.join(base, PROGRAM) if os.path.isabs(base) else None


def _home(environment: Mapping[str, str], platform: str, *below: str) -> str:
    home = environment.get("USERPROFILE" if platform == "win32" else "HOME") or os.path.expanduser("~")
    return os.path.join(home, *below)


def _xdg(environment: Mapping[str, str], name: str, *below: str) -> str:
    base = environment.get(name, "")
    # the specification has relative paths ignored
    return base if os.path.isabs(base) else _home(environment, "linux", *below)


def _windows(environment: Mapping[str, str], name: str, below: str) -> str:
    return environment.get(name) or _home(environment, "win32", "AppData", below)
