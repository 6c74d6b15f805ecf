"""Where the person's additions are kept: the folder `notes` in the person's folder for data."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from reader.accents import ascii_letters
from reader.folders import data_folder
from reader.model import Story

_MOST_SEARCHED = 100
"""Files, the last written first, that are searched for entries on a story whose own file is missing."""
_MOSTLY = 0.5
"""Share of the articles a file has entries on that a story must hold for the file to be its own."""


def notes_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path | None:
    """The folder for notes, there or not; None where there is no home to put it in."""
    folder = data_folder(environment, platform)
    return Path(folder) / "notes" if folder else None


def notes_file(story: Story) -> Path | None:
    """The file for a story's notes, there or not; None where there is no folder for it.

    The one with its name; else the one of its folder, where the title has changed; else the one that is mostly about
    its articles, where they have been moved; else a new one.
    """
    folder = notes_folder()
    if folder is None:
        return None
    own = folder / f"{_slug(story.title)}-{_folder_mark(story)}.json"
    with suppress(OSError):
        if own.exists():
            return own
        files = _latest_first(folder)
        same = [f for f in files if f.stem.endswith(f"-{_folder_mark(story)}")]
        if same:
            return same[0]
        shares = [(_share(f, story), f) for f in files[:_MOST_SEARCHED]]
        best = max(shares, key=lambda s: s[0], default=(0.0, own))
        if best[0] >= _MOSTLY:
            return best[1]
    return own


def _latest_first(folder: Path) -> list[Path]:
    """The notes files in a folder; not what an editor puts beside one, a link that may lead nowhere."""
    found = []
    for file in folder.glob("[!.]*.json"):
        with suppress(OSError):
            if file.is_file():
                found.append((-file.stat().st_mtime, file.name, file))
    return [file for *_, file in sorted(found)]


def _folder_mark(story: Story) -> str:
    """Eight hexadecimal digits that stand for the folder a story's articles lie in."""
    folders = sorted({os.path.dirname(a.path) for a in story.articles})
    where = folders[0] if folders else ""
    with suppress(OSError, ValueError):  # a name no file can have is as good a name as any
        where = "seeds" if where == "seeds" else os.path.realpath(where)
    return hashlib.sha256(where.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _share(file: Path, story: Story) -> float:
    """Which share of the articles that a file has entries on the story holds."""
    from reader.notes.format import MOST_BYTES, ledger_of

    try:
        if file.stat().st_size > MOST_BYTES:
            return 0.0
        data = file.read_bytes()
        # most files are of other stories: none of the headlines stands in them
        if not any(_spelt(a.title) in data for a in story.articles):
            return 0.0
        entries = ledger_of(data).entries
    except (OSError, ValueError):
        return 0.0
    named = {k for e in entries if (k := e.article or (e.passage.article if e.passage else None))}
    articles = {(k.outlet, k.title) for k in named}
    here = {(a.outlet, a.title) for a in story.articles}
    return len(articles & here) / len(articles) if articles else 0.0


def _spelt(title: str) -> bytes:
    """A headline as the files spell it."""
    import json

    return json.dumps(title, ensure_ascii=False)[1:-1].encode("utf-8", "replace")


def _slug(text: str) -> str:
    plain = ascii_letters(text).lower()
    words = "".join(c if c.isalnum() else " " for c in plain).split()
    return "-".join(words)[:40].rstrip("-") or "story"
