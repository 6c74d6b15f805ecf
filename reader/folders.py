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
_WINDOWS = {"LOCALAPPDATA": "Local", "APPDATA": "Roaming"}
_XDG = {"XDG_DATA_HOME": (".local", "share"), "XDG_CONFIG_HOME": (".config",), "XDG_CACHE_HOME": (".cache",)}
"""Variables that name a folder, and where it lies below the person's home where they do not."""


def data_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """What a person made: notes, marks, decisions. `RAMADI_READER_STATE` names another folder."""
    named = ("RAMADI_READER_STATE", "LOCALAPPDATA", "Application Support", "XDG_DATA_HOME")
    return _folder(environment, platform, *named)


def config_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """What a person set: `config.yaml`. `RAMADI_READER_CONFIG` names another folder."""
    named = ("RAMADI_READER_CONFIG", "APPDATA", "Application Support", "XDG_CONFIG_HOME")
    return _folder(environment, platform, *named)


def cache_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """What can be worked out again. `RAMADI_READER_CACHE` names another folder."""
    named = ("RAMADI_READER_CACHE", "LOCALAPPDATA", "Caches", "XDG_CACHE_HOME")
    # on Windows it lies beside the data
    return _folder(environment, platform, *named, inside=("Cache",) if platform == "win32" else ())


def _folder(
    environment: Mapping[str, str],
    platform: str,
    own: str,
    windows: str,
    mac: str,
    xdg: str,
    inside: tuple[str, ...] = (),
) -> str | None:
    """The folder that the variable `own` names, else ours in the platform's, which the other words name."""
    if chosen := environment.get(own, ""):
        return os.path.abspath(chosen)
    if platform == "win32":
        base = environment.get(windows) or _home(environment, platform, "AppData", _WINDOWS[windows])
    elif platform == "darwin":
        base = _home(environment, platform, "Library", mac)
    else:
        base = environment.get(xdg, "")
        # the specification has relative paths ignored
        base = base if os.path.isabs(base) else _home(environment, platform, *_XDG[xdg])
    return os.path.join(base, PROGRAM, *inside) if os.path.isabs(base) else None


def _home(environment: Mapping[str, str], platform: str, *below: str) -> str:
    home = environment.get("USERPROFILE" if platform == "win32" else "HOME") or os.path.expanduser("~")
    return os.path.join(home, *below)
