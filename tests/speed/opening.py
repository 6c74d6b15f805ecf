"""Opening made-up stories in the terminal: first paint, claims ready, keys, bytes and memory at every size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from tests.speed.figures import Row, exponent
from tests.speed.keys import CLAIMS, answered, typed
from tests.speed.made import made_story
from tests.speed.timed import Timed

SHORT = 120
"""Words of an article here: what the list and the keys cost does not hang on them."""
WAIT = 1800.0
KEYS = (("down the list", "j", 40), ("next article", "J", 20), ("next highlight", "]", 40), ("page", " ", 5))
TYPED = (("a letter of a filter", "F", "verdict:differ kind:figure"), ("a letter of a search", "\x06", "valley"))


def rows(sizes: Sequence[int], folder: Path, rounds: int) -> Iterator[Row]:
    """Cold, with an empty cache, and warm, with what the cold run left there."""
    growth: dict[str, list[tuple[float, float]]] = {}
    for n in sizes:
        made = made_story(n, SHORT, seed=2)
        place = made.written(folder / f"story{n}")
        first = made.files["00000.md"].split('"')[1][:20]
        for turn in range(rounds + 1):
            kind = "warm" if turn else "cold"
            session = Timed(
                [str(place)], limit=WAIT, XDG_CACHE_HOME=str(folder / f"cache{n}"), XDG_STATE_HOME=str(folder / "state")
            )
            try:
                values = {"first paint": 1000 * session.seconds_until(first)}
                values["claims ready"] = 1000 * session.seconds_until(CLAIMS)
                session.settled()
                values["memory"] = session.peak()
                for name, value in values.items():
                    growth.setdefault(f"{name}, {kind}", []).append((n, value))
                if turn == rounds and n == max(sizes):
                    yield from _keys(session, n)
            finally:
                session.close()
    for name, points in growth.items():
        unit = "MB" if name.startswith("memory") else "ms"
        for n in sizes:
            yield Row("open", f"{n:,} articles: {name}", median(v for m, v in points if m == n), unit)
        if len(sizes) > 1:
            yield Row("open", f"growth: {name}", exponent(points), "power")


def _keys(session: Timed, n: int) -> Iterator[Row]:
    where = f"{n:,} articles"
    yield from answered(session, KEYS, where)
    for name, key, words in TYPED:
        yield from typed(session, name, key, words, where)
