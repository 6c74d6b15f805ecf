"""Opening made-up stories in the terminal: first paint, claims ready, keys, bytes and memory at every size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from tests.speed.figures import Row, exponent, percentile
from tests.speed.made import made_story
from tests.speed.timed import Timed

SHORT = 120
"""Words of an article here: what the list and the keys cost does not hang on them."""
CLAIMS = r"\d+ claims|no claims"
WAIT = 1800.0
KEYS = (("down the list", "j", 40), ("next article", "J", 20), ("next highlight", "]", 40), ("page", " ", 5))


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
    for name, key, times in KEYS:
        answers = [session.pressed(key) for _ in range(times)]
        seconds, sent = [1000 * s for s, _ in answers if s], [b for s, b in answers if s]
        if not seconds:
            continue
        yield Row("keys", f"{name} ({key!r}), {n:,} articles: median", median(seconds), "ms")
        yield Row("keys", f"{name} ({key!r}), {n:,} articles: p95", percentile(seconds, 0.95), "ms")
        yield Row("keys", f"{name} ({key!r}), {n:,} articles: sent", median(sent), "bytes")
