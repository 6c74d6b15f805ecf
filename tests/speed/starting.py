"""How long starting takes: beside bare Python, `import textual` and an empty app of three panes, in turn."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.speed.figures import Row
from tests.speed.keys import CLAIMS
from tests.speed.running import environment
from tests.speed.timed import Timed

FIRST_PAINT = "Business Insider"
"""The last outlet of the default story's list."""


def _seconds(words: list[str], cache: str) -> float:
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, *words], env=environment(cache), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True
    )
    return time.perf_counter() - began


def _painted(arguments: list[str], pattern: str, module: str, cache: str, memory: list[float]) -> float:
    session = Timed(arguments, module, XDG_CACHE_HOME=cache, XDG_STATE_HOME=cache)
    try:
        took = session.seconds_until(pattern)
        if module == "reader":
            session.until(CLAIMS)
        session.settled()
        memory.append(session.peak())
        return took
    finally:
        session.close()


def rows(rounds: int) -> Iterator[Row]:
    """Everything that starting costs, medians over some rounds in which each is started once."""
    memory: dict[str, list[float]] = {"bare": [], "cold": [], "warm": []}
    with TemporaryDirectory() as kept:
        fresh = (str(Path(kept, f"fresh{n}")) for n in range(2 * (rounds + 1)))
        steps: dict[str, Callable[[], float]] = {
            "bare Python": lambda: _seconds(["-c", "pass"], kept),
            "import textual": lambda: _seconds(["-c", "import textual"], kept),
            "ramadi-reader --version": lambda: _seconds(["-m", "reader", "--version"], kept),
            "ramadi-reader claims, cold": lambda: _seconds(["-m", "reader", "claims"], next(fresh)),
            "ramadi-reader claims, warm": lambda: _seconds(["-m", "reader", "claims"], kept),
            "empty app of three panes": lambda: _painted([], "READY", "tests.speed.bare", kept, memory["bare"]),
            "first paint, cold": lambda: _painted([], FIRST_PAINT, "reader", next(fresh), memory["cold"]),
            "first paint of the default story": lambda: _painted([], FIRST_PAINT, "reader", kept, memory["warm"]),
        }
        for step in steps.values():
            step()
        took: dict[str, list[float]] = {name: [] for name in steps}
        for _ in range(rounds):
            for name, step in steps.items():
                took[name].append(step())
    mid = {name: median(values) for name, values in took.items()}
    for name, value in mid.items():
        yield Row("start", name, 1000 * value, "ms")
    painted, app = took["first paint of the default story"], took["empty app of three panes"]
    ratio = median(a / b for a, b in zip(painted, app, strict=True))
    yield Row("start", "first paint / empty app", ratio, "times", "median of pairs")
    yield Row("start", "--version / bare Python", mid["ramadi-reader --version"] / mid["bare Python"], "times")
    for name, values in memory.items():
        yield Row(
            "start", f"memory, {name}", median(values), "MB", "at most" if name == "bare" else "at most, with claims"
        )
    for name in ("cold", "warm"):
        yield Row("start", f"memory, {name} / bare", median(memory[name]) / median(memory["bare"]), "times")
