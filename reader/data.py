"""Loads the word lists, units, outlets and weights that stand as YAML beside the modules that read them.

What Python does for modules is done for them: as they were read they are kept in `__pycache__` beside them, for as long
as the file does not change, and as trustworthy as the code that lies in the same folders.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import sys
from functools import cache
from importlib import import_module
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any


@cache
def table(package: str, name: str) -> Any:
    """What `data/NAME.yaml` of a package holds, read on first use.

    Args:
        package: the package the file lies beside, as `reader.analysis`.
        name: the file's name without its ending.

    Raises:
        FileNotFoundError: there is no such file.
    """
    # beside the package itself: importlib.resources would load zipfile and more at every start
    return contents(Path(import_module(package).__path__[0], "data", f"{name}.yaml"))


@cache
def word_list(package: str, name: str, key: str) -> frozenset[str]:
    """One of the lists of words that such a file holds.

    Args:
        package: the package the file lies beside.
        name: the file's name without its ending.
        key: the list's name in it.

    Raises:
        FileNotFoundError: there is no such file.
        KeyError: it has no such list.
    """
    return frozenset(map(str, table(package, name)[key]))


def heads_of_rows(package: str, name: str, key: str) -> dict[str, str]:
    """Every word of a list of rows, to the first of its row, which names what all of them say.

    Args:
        package: the package the file lies beside.
        name: the file's name without its ending.
        key: the list's name in it.
    """
    return {str(word): str(row[0]) for row in table(package, name)[key] for word in row}


def contents(path: Path) -> Any:
    """What a YAML file of our own holds: as it was kept, or read anew and kept where that is possible.

    Raises:
        FileNotFoundError: there is no such file.
    """
    about = path.stat()
    stamp = (about.st_mtime_ns, about.st_size)
    kept = cache_from_source(str(path))
    # not there, cut short, or of something else
    with contextlib.suppress(OSError, ValueError, EOFError, TypeError, MemoryError):
        with open(kept, "rb") as file:
            found, value = marshal.loads(file.read())
        if found == stamp:
            return value
    value = _loaded(path)
    if not sys.dont_write_bytecode:
        _keep(kept, (stamp, value))
    return value


def _loaded(path: Path) -> Any:
    # 20 ms by itself, and the tables ten times as long without the C loader
    import yaml

    return yaml.load(path.read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def _keep(path: str, content: tuple[tuple[int, int], Any]) -> None:
    # a folder that is not ours to write to, or something that cannot be kept: it is read anew each time
    with contextlib.suppress(OSError, ValueError):
        data = marshal.dumps(content)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        passing = f"{path}.{os.getpid()}"
        with open(passing, "wb") as file:
            file.write(data)
        os.replace(passing, path)
