"""Stories of a usual size: 60 articles from the command line, and reading and comparing the default story."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from tests.speed.figures import Row
from tests.speed.made import made_story
from tests.speed.running import run

ARTICLES = 60
CORPORA = "RAMADI_CORPORA"
ORIGINALS = "corpora/ramadi"


def rows(folder: Path, rounds: int) -> Iterator[Row]:
    """What they take, with nothing kept; the originals of the default story where their holder names them."""
    place = str(made_story(ARTICLES, seed=4).written(folder / "few"))
    runs = [run(["claims", place], str(folder / f"few-cache{n}")) for n in range(rounds)]
    name = f"ramadi-reader claims, {ARTICLES} articles of 700 words"
    yield Row("few", name, median(r.seconds for r in runs), "s")
    yield Row("few", f"{name}: processor", median(r.processor for r in runs), "s")
    yield Row("few", f"{name}: memory", max(r.memory for r in runs), "MB", "all processes")
    known = {"the default story": []}
    if os.environ.get(CORPORA):
        known["its originals"] = [str(Path(os.environ[CORPORA], ORIGINALS))]
    for what, paths in known.items():
        took = [json.loads(run(paths, str(folder), "tests.speed.few").printed) for _ in range(rounds)]
        yield Row("few", f"analysis of {what}: processor", median(took), "s", "a process that has just begun")


def seconds(paths: Sequence[str]) -> float:
    """Seconds of a processor that analysing a story takes in this process, opening it aside."""
    from reader.story import default_story, open_story

    opened = open_story(paths) if paths else default_story()
    began = time.process_time()
    from reader.analysis import analyse

    analyse(opened.story)
    return time.process_time() - began


if __name__ == "__main__":
    import sys

    print(seconds(sys.argv[1:]))
