"""How fast everything is: python -m tests.speed [PART...] [--small] [--json FILE]

PART is one of start, keys, open, engine, export; without one all are measured. Prints a table; --json writes the
rows to a file too.
--small stops at 100 articles. Stories are made up by rule (tests/speed/made.py) and the same every time.
"""

from __future__ import annotations

import argparse
import json
import platform
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from reader import __version__
from tests.speed import engine, exporting, keys, opening, starting
from tests.speed.figures import Row

SIZES = {"open": (5, 100, 1_000, 10_000), "engine": (10, 30, 100, 300, 1_000), "export": (25, 50, 100)}
SMALL = 100


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.speed", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help="start, keys, open, engine, export")
    parser.add_argument("--small", action="store_true", help=f"stories of {SMALL} articles at most")
    parser.add_argument("--rounds", type=int, default=5, help="how often everything short is measured")
    parser.add_argument("--json", metavar="FILE", help="write the rows to this file")
    given = parser.parse_args()
    sizes = {k: [n for n in ns if n <= SMALL or not given.small] for k, ns in SIZES.items()}
    with TemporaryDirectory() as folder:
        parts: dict[str, Callable[[], Iterator[Row]]] = {
            "start": lambda: starting.rows(given.rounds),
            "keys": lambda: keys.rows(Path(folder), given.rounds),
            "engine": lambda: engine.rows(sizes["engine"]),
            "export": lambda: exporting.rows(sizes["export"], Path(folder)),
            "open": lambda: opening.rows(sizes["open"], Path(folder), given.rounds),
        }
        unknown = set(given.parts) - set(parts)
        if unknown:
            parser.error(f"no such part: {', '.join(sorted(unknown))}")
        rows = []
        for name, measured in parts.items():
            if not given.parts or name in given.parts:
                print(f"\n{name}", flush=True)
                for row in measured():
                    rows.append(row)
                    print("  " + row.line(), flush=True)
    if given.json:
        machine = f"{platform.machine()}, Python {platform.python_version()}"
        told = {"version": __version__, "machine": machine, "rows": [r.as_json() for r in rows]}
        Path(given.json).write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
