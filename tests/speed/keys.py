"""From a key to the last byte of its answer, and the bytes: in a short story, in a long text, while it compares."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from tests.speed.figures import Row, percentile
from tests.speed.made import made_story
from tests.speed.timed import Timed

CLAIMS = r"\d+ claims|no claims"
LONG = 50_000
"""Words of the long text."""
ARTICLE = 1_000
DEFAULT = (("down the list", "j", 4), ("up the list", "k", 4), ("into the text", "\r", 1), ("next highlight", "]", 30),
           ("next article", "J", 4), ("article before", "K", 4), ("line", "j", 15), ("page", " ", 3))  # fmt: skip
TEXT = (("into the text", "\r", 1), ("line", "j", 30), ("page", " ", 20), ("next highlight", "]", 40),
        ("end", "G", 1), ("beginning", "g", 1))  # fmt: skip
ARROWS = ("J", "K", "]", "j")
"""What is pressed while the articles are compared."""


def rows(folder: Path, rounds: int) -> Iterator[Row]:
    """Keys in the default story, in a long text, and while a story is compared."""
    place = str(folder / "cache")
    for turn in range(2):
        session = Timed([], XDG_CACHE_HOME=place, XDG_STATE_HOME=place, XDG_DATA_HOME=place)
        try:
            session.until(CLAIMS)
            session.settled()
            if turn:
                yield from answered(session, DEFAULT, "default story")
        finally:
            session.close()
    yield from _while_comparing(folder, rounds)
    session = Timed([str(_long(folder / "long"))], XDG_CACHE_HOME=place, XDG_STATE_HOME=place, XDG_DATA_HOME=place)
    try:
        session.until(CLAIMS)
        session.settled()
        yield from answered(session, TEXT, f"{LONG:,} words")
    finally:
        session.close()


def answered(session: Timed, keys: Sequence[tuple[str, str, int]], where: str) -> Iterator[Row]:
    """Rows on keys: what each is called, the key, how often it is pressed; those that change nothing do not count."""
    every: list[float] = []
    for name, key, times in keys:
        answers = [(1000 * seconds, sent) for seconds, sent in (session.pressed(key) for _ in range(times)) if seconds]
        if not answers:
            continue
        seconds, sent = [s for s, _ in answers], [b for _, b in answers]
        every += seconds
        label = f"{name} ({key!r}), {where}"
        yield Row("keys", f"{label}: median", median(seconds), "ms", f"{len(answers)} keys")
        yield Row("keys", f"{label}: p95", percentile(seconds, 0.95), "ms")
        yield Row("keys", f"{label}: sent", median(sent), "bytes", f"{max(sent):,} at most")
    if every:
        yield Row("keys", f"all of these, {where}: p95", percentile(every, 0.95), "ms", f"{len(every)} keys")


def typed(session: Timed, name: str, key: str, words: str, where: str) -> Iterator[Row]:
    """Rows on a line that is typed into: the key that opens it, what is typed, and escape."""
    session.pressed(key)
    session.settled()
    seconds = [1000 * s for s, _ in (session.pressed(letter) for letter in words) if s]
    session.settled()
    session.pressed("\x1b")
    session.settled()
    if seconds:
        yield Row("keys", f"{name}, {where}: median", median(seconds), "ms", f"{len(seconds)} keys")
        yield Row("keys", f"{name}, {where}: p95", percentile(seconds, 0.95), "ms")


def _while_comparing(folder: Path, rounds: int) -> Iterator[Row]:
    """Keys from the first frame on until there are claims, nothing being kept."""
    made = made_story(40, ARTICLE, seed=3)
    place = made.written(folder / "comparing")
    first = made.files["00000.md"].split('"')[1][:20]
    seconds: list[float] = []
    for turn in range(rounds):
        own = str(folder / f"comparing-cache{turn}")
        session = Timed([str(place)], limit=300, XDG_CACHE_HOME=own, XDG_STATE_HOME=own, XDG_DATA_HOME=own)
        try:
            session.until(first)
            for number in range(60):
                if "comparing" not in session.text():
                    break
                took, _ = session.pressed(ARROWS[number % len(ARROWS)])
                if took:
                    seconds.append(1000 * took)
        finally:
            session.close()
    if seconds:
        yield Row("keys", "while 40 articles are compared: median", median(seconds), "ms", f"{len(seconds)} keys")
        yield Row("keys", "while 40 articles are compared: p95", percentile(seconds, 0.95), "ms")


def _long(folder: Path) -> Path:
    """A story of a long text and two short ones."""
    made = made_story(LONG // ARTICLE + 2, ARTICLE, seed=4)
    texts = list(made.files.values())
    bodies = [text.split("---\n", 2)[2].strip() for text in texts[:-2]]
    front = texts[0][: texts[0].index("---\n", 4) + 4]
    folder.mkdir()
    (folder / "long.md").write_text(front + "\n\n".join(bodies) + "\n", encoding="utf-8")
    for number, text in enumerate(texts[-2:]):
        (folder / f"short{number}.md").write_text(text, encoding="utf-8")
    return folder
