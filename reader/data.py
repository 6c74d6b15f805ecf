"""Loads the word lists, units, outlets and weights that stand as YAML beside the modules that read them."""

from __future__ import annotations

from functools import cache
from importlib import import_module
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
    import yaml

    # beside the package itself: importlib.resources would load zipfile and more at every start
    folder = Path(import_module(package).__path__[0])
    # the C loader reads the tables in a tenth of the time (14 against 174 ms)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load((folder / "data" / f"{name}.yaml").read_bytes(), Loader=loader)
