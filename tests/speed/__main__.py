"""How fast everything is: python -m tests.speed [PART...] [--small] [--json FILE]

PART is one of those below; without one all are measured. Prints a table, with the power each cost grows with; --json
writes the rows to a file too. Stories are made up by rule (tests/speed/made.py) and the same every time.

  start    starting, beside bare Python and an empty app
  keys     keys in a long text, while articles are compared and while a filter is typed
  few      a story of 60 articles from the command line; the articles of the default story
  engine   reading and claims by size and stage, and whether what is planted is found
  export   grouping, and exporting several stories
  open     opening stories in the terminal, cold and warm: first paint, claims, keys, memory
  large    a large story: the first articles, keys while it is compared, stopping, claims
  library  many stories: import, again, and search

On a busy machine the seconds of processors tell more than those that passed.
"""

from __future__ import annotations

import argparse
import json
import platform
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from reader import __version__
from tests.speed import engine, exporting, few, keys, large, library, opening, starting
from tests.speed.figures import Row

SIZES = {"open": (5, 100, 1_000, 10_000), "engine": (10, 30, 100, 300, 1_000), "export": (25, 50, 100)}
LARGE, STORIES = 2_000, 1_000
SMALL, FEW = 100, 10
"""With --small: articles of a story, and stories, at most."""


def main() -> None:
    """Measure what is asked for."""
    parser = _parser()
    given = parser.parse_args()
    most = SMALL if given.small else 10**9
    sizes = {k: [n for n in given.articles or ns if n <= most] for k, ns in SIZES.items()}
    stories = min(given.stories, FEW) if given.small else given.stories
    with TemporaryDirectory() as folder:
        parts: dict[str, Callable[[], Iterator[Row]]] = {
            "start": lambda: starting.rows(given.rounds),
            "keys": lambda: keys.rows(Path(folder), given.rounds),
            "few": lambda: few.rows(Path(folder), given.rounds),
            "engine": lambda: engine.rows(sizes["engine"]),
            "export": lambda: exporting.rows(sizes["export"], Path(folder)),
            "open": lambda: opening.rows(sizes["open"], Path(folder), given.rounds),
            "large": lambda: large.rows(min(given.large, 2 * most), Path(folder)),
            "library": lambda: library.rows(stories, Path(folder), given.corpus),
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.speed", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help="what to measure; all where none is named")
    parser.add_argument("--small", action="store_true", help=f"stories of {SMALL} articles at most, {FEW} of them")
    parser.add_argument("--rounds", type=int, default=5, help="how often everything short is measured")
    parser.add_argument("--articles", type=_sizes, metavar="N,N", help="sizes of a story for engine, export and open")
    parser.add_argument("--large", type=int, default=LARGE, metavar="N", help=f"articles of the large one ({LARGE:,})")
    parser.add_argument("--stories", type=int, default=STORIES, metavar="N", help=f"of the library ({STORIES:,})")
    parser.add_argument("--corpus", metavar="FOLDER", help="the stories of the library, where they are made already")
    parser.add_argument("--json", metavar="FILE", help="write the rows to this file")
    return parser


def _sizes(text: str) -> list[int]:
    return [int(n) for n in text.split(",")]


if __name__ == "__main__":
    main()
