"""Many stories: imported on all cores, imported again when nothing has changed, and searched."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.speed.figures import Row, percentile
from tests.speed.made import made_library
from tests.speed.running import run

ARTICLES = 10
"""Articles of each story."""
QUERIES = 50


def rows(stories: int, folder: Path, corpus: str | None) -> Iterator[Row]:
    """What importing and searching so many stories takes.

    Args:
        stories: how many.
        folder: for what is written.
        corpus: a folder with the stories, if they are made already; None makes them.
    """
    place = corpus or str(made_library(folder / "library", stories, ARTICLES))
    cache = str(folder / "library-cache")
    for kind in ("cold", "warm"):
        done = run(["search", "nothing-of-this-kind", place], cache)
        name = f"{stories * ARTICLES:,} articles in {stories:,} stories: import, {kind}"
        yield Row("library", name, done.seconds, "s", f"{done.processor:,.0f} s of processors")
        yield Row("library", f"{name}: memory", done.memory, "MB", "all processes")
    kept = sum(f.stat().st_size for f in Path(cache).rglob("cache-*")) / 2**20
    yield Row("library", f"{stories * ARTICLES:,} articles: the cache", kept, "MB")
    queries = _queries(place, stories)
    printed = [run(["search", q], cache) for q in queries]
    found = sum(bool(p.printed.strip()) for p in printed)
    yield from _rows("ramadi-reader search", [(p.seconds, p.processor) for p in printed], found)
    inside = json.loads(run(queries, cache, "tests.speed.searching").printed)
    yield from _rows("search within the reader", [(a, b) for a, b, _ in inside], sum(n > 0 for *_, n in inside))


def _rows(name: str, took: list[tuple[float, float]], found: int) -> Iterator[Row]:
    """Seconds that passed, and those of a processor: on a machine with nothing else to do they are the same."""
    for what, values in (("", [a for a, _ in took]), (", processor", [b for _, b in took])):
        yield Row(
            "library", f"{name}{what}: median", 1000 * median(values), "ms", f"{len(took)} queries, {found} found"
        )
        yield Row("library", f"{name}{what}: p95", 1000 * percentile(values, 0.95), "ms")


def _queries(place: str, stories: int) -> list[str]:
    """Queries of all kinds: a name, a common word, two words, words together, the beginning of a word."""
    chance = random.Random(stories)
    files = sorted(Path(place).glob("*/*/*.md"))
    out: dict[str, None] = {}
    while len(out) < QUERIES:
        words = re.findall(r"[A-Za-z]{4,}", chance.choice(files).read_text(encoding="utf-8").split("---\n", 2)[2])
        at = chance.randrange(len(words) - 1)
        one, other = words[at], chance.choice(words)
        name = next((w for w in words[at:] if w[0].isupper()), one)
        out[[name, other, f"{name} {other}", f'"{one} {words[at + 1]}"', f"{name[:5]}*"][len(out) % 5]] = None
    return list(out)
