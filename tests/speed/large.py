"""A large story in the terminal: the first articles, keys while the rest is opened and compared, stopping, claims."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.speed.figures import Row, percentile
from tests.speed.made import made_story
from tests.speed.timed import Timed

SHORT = 120
"""Words of an article here."""
PROGRESS = r"\] [\d,]+ of [\d,]+ (files|articles read), [\d,]+ a second"
CLAIMS = r"\d+ claims|no claims"
WAIT = 3600.0
PRESSED, STILL = 300, 60
"""Keys pressed while it works, at most, and afterwards."""


def rows(articles: int, folder: Path) -> Iterator[Row]:
    """Opening it with nothing kept; once until the claims are there, once stopped."""
    made = made_story(articles, SHORT, seed=3)
    place = str(made.written(folder / f"large{articles}"))
    first = made.files["00000.md"].split('"')[1][:20]
    name = f"{articles:,} articles"
    session = _opened(place, folder / "large-cache")
    try:
        yield Row("large", f"{name}: first articles", 1000 * session.seconds_until(first), "ms")
        yield Row("large", f"{name}: progress bar", session.seconds_until(PROGRESS), "s", "since the start")
        keys = _pressed(session)
        if keys:
            yield Row("large", f"{name}: key meanwhile, median", 1000 * median(keys), "ms", f"{len(keys)} keys")
            yield Row("large", f"{name}: key meanwhile, p95", 1000 * percentile(keys, 0.95), "ms")
        yield Row("large", f"{name}: claims", session.seconds_until(CLAIMS), "s", "since the start")
        session.settled()
        still = [a for a in (session.answered("jk"[n // 8 % 2]) for n in range(STILL)) if a]
        if keys and still:
            ratio = median(keys) / median(still)
            yield Row("large", f"{name}: key meanwhile / key afterwards", ratio, "times", "medians")
        yield Row("large", f"{name}: memory", session.peak(), "MB", "the reader, without its workers")
    finally:
        session.close()
    session = _opened(place, folder / "large-stopped")
    try:
        session.until(PROGRESS)
        began = session.seconds_until(PROGRESS)
        session.press("\x1b")
        stopped = session.seconds_until(r"stopped|1 file could not|files were read")
        yield Row("large", f"{name}: esc until it has stopped", 1000 * (stopped - began), "ms")
    finally:
        session.close()


def _opened(place: str, kept: Path) -> Timed:
    return Timed([place], limit=WAIT, XDG_CACHE_HOME=str(kept), XDG_STATE_HOME=str(kept), XDG_DATA_HOME=str(kept))


def _pressed(session: Timed) -> list[float]:
    """Seconds from a key to the first byte of its answer, while the claims are not there: down the list, and up."""
    out = []
    for n in range(PRESSED):
        if session.seen(CLAIMS):
            break
        answer = session.answered("jk"[n // 8 % 2])
        if answer:
            out.append(answer)
    return out
