"""What analysing costs: by stage, by size of the story, in memory. python -m tests.speed.engine ARTICLES

Each size runs in a process of its own, so that nothing is warm and the memory is its own; seconds are the processor's,
which other programs on the machine do not lengthen much.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tests.speed.figures import Row, exponent
from tests.speed.found import share_found
from tests.speed.made import made_story

READING = ("sentences_of", "quotes_of", "figures_of", "attributions_of")
LINKING = (
    "passages_of", "Index", "figure_groups", "quote_groups", "likelihoods", "questions_of", "headings_of", "clause_of",
    "chain_of", "as_of", "judged", "origins_of",
)  # fmt: skip
"""The steps of the claims, as reader.analysis.claims calls them."""


def _measured(module: Any, names: Sequence[str], spent: dict[str, float]) -> None:
    """Makes a module's functions add up the seconds they take."""
    for name in names:
        setattr(module, name, _counting(getattr(module, name), name, spent))


def _counting(function: Callable[..., Any], name: str, spent: dict[str, float]) -> Callable[..., Any]:
    spent[name] = 0.0

    def counted(*args: Any, **kwargs: Any) -> Any:
        began = time.process_time()
        try:
            return function(*args, **kwargs)
        finally:
            spent[name] += time.process_time() - began

    return counted


def measured(articles: int) -> dict[str, Any]:
    """What analysing one made-up story costs in this process."""
    made = made_story(articles)
    story = made.story()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    from reader.analysis import claims, read_article
    from reader.analysis.language import sentences
    from reader.analysis.quantities import figures
    from reader.analysis.sayings import attribution, quotes

    spent: dict[str, float] = {}
    for module, name in zip((sentences, quotes, figures, attribution), READING, strict=True):
        _measured(module, [name], spent)
    _measured(claims, [n for n in LINKING if hasattr(claims, n)], spent)
    readings = tuple(read_article(a) for a in story.articles)
    read = time.process_time()
    found, related = claims.claims_of(readings)
    done = time.process_time()
    from reader.model import Analysis

    return {
        "articles": articles,
        "words": sum(len(a.text.split()) for a in story.articles),
        "read": read - began,
        "claims": done - read,
        "stages": spent,
        "found": share_found(made, Analysis(story, readings, found, related)),
        "count": len(found),
        "memory": (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024,
    }


def rows(sizes: Sequence[int]) -> Iterator[Row]:
    """Analysing stories of each size, and how what it costs grows."""
    runs = []
    for n in sizes:
        done = subprocess.run(
            [sys.executable, "-m", "tests.speed.engine", str(n)], capture_output=True, text=True, check=True
        )
        run = json.loads(done.stdout)
        runs.append(run)
        name = f"{n:,} articles"
        yield Row("engine", f"{name}: read a second", n / run["read"], "articles", "quotes, speakers, figures; cold")
        yield Row("engine", f"{name}: claims", run["claims"], "s", f"{run['count']:,} claims")
        yield Row("engine", f"{name}: claims an article", 1000 * run["claims"] / n, "ms")
        yield Row("engine", f"{name}: planted claims found", 100 * run["found"], "%")
        yield Row("engine", f"{name}: memory an article", 1024 * run["memory"] / n, "KB")
    last = runs[-1]
    for stage, seconds in last["stages"].items():
        yield Row(
            "stages", f"{stage}, 1,000 words", 1e6 * seconds / last["words"], "ms", f"{last['articles']} articles"
        )
    if len(runs) > 1:
        for what in ("read", "claims", "memory"):
            power = exponent([(r["articles"], r[what]) for r in runs])
            yield Row("engine", f"growth: {what}, {sizes[0]:,} to {sizes[-1]:,} articles", power, "power")


if __name__ == "__main__":
    print(json.dumps(measured(int(sys.argv[1]))))
