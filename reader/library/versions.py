"""The version of the code and word lists that a result is made by: kept results of other versions are never used.

Nobody has to remember to count anything up: the version is a hash of the files themselves, and of the names that the
installed extras have. Reading them takes four milliseconds, and happens only where something is looked up.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from functools import cache

_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_LAYOUT = 2
"""Counted up where the meaning of what is kept changes without any code of the parts below changing."""
_SHARED = (
    "accents.py",
    "copied.py",
    "data.py",
    "dates.py",
    "evidence.py",
    "marks.py",
    "model.py",
    "others.py",
    "standing.py",
    "unseen.py",
    "wording.py",
)
"""What the packages import of the modules beside them, so far as a result depends on it."""
_EXTRAS = {"story": ("feedparser", "lxml_html_clean", "trafilatura")}
"""What a package reads more with where it is installed: `html` and `feeds` in pyproject.toml."""


@cache
def version_of(package: str) -> bytes | None:
    """A hash of all code and data of a package of `reader`, and of what it stands on, extras among it.

    Args:
        package: `analysis` or `story`.

    Returns:
        Sixteen bytes; None where the files cannot be read (a frozen program): then nothing can be kept.
    """
    found = hashlib.blake2b(f"{_LAYOUT} {sys.version_info[:2]}".encode(), digest_size=16)
    try:
        found.update("\n".join(_extras(package)).encode("utf-8", "surrogatepass"))
        for path in _files(package):
            with open(os.path.join(_ROOT, path), "rb") as file:
                data = file.read()
            found.update(f"{path} {len(data)}\n".encode())
            found.update(data)
    except OSError:
        return None
    return found.digest()


def _extras(package: str) -> list[str]:
    """What tells which extras of a package are installed, and in which version: `feedparser-6.0.12.dist-info`.

    None of them is loaded for it, nor `importlib.metadata`, which would take thirty milliseconds of every start.
    """
    from importlib.util import find_spec

    out: list[str] = []
    names: dict[str, list[str]] = {}
    for extra in _EXTRAS.get(package, ()):
        # what is there and cannot be looked at is known by its name alone
        with contextlib.suppress(ImportError, ValueError, OSError):
            spec = find_spec(extra)
            if spec is None:
                continue
            out.append(extra)
            folder = os.path.dirname(os.path.dirname(spec.origin or ""))
            if folder not in names:
                names[folder] = os.listdir(folder)
            out += sorted(n for n in names[folder] if n.startswith(f"{extra}-") and n.endswith("-info"))
    return out


def _files(package: str) -> list[str]:
    out = list(_SHARED)
    for folder, folders, names in os.walk(os.path.join(_ROOT, package), onerror=_refuse):
        folders[:] = [f for f in folders if f != "__pycache__"]
        out += [os.path.relpath(os.path.join(folder, n), _ROOT) for n in names if n.endswith((".py", ".yaml"))]
    return sorted(p.replace(os.sep, "/") for p in out)


def _refuse(error: OSError) -> None:
    raise error
