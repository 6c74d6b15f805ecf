"""How accurate the engine is on annotated stories: python -m tests.accuracy [STORY...] [--list]

Reads the folder that RAMADI_CORPORA names: `corpora/STORY`, `corpora/dev/STORY` or `corpora/train/STORY` with
`gold/STORY.json`. Without names all of `corpora/ramadi` and `corpora/dev`. Prints a column a story, their mean and the
pooled figures; `tests.accuracy.scoring` says what each row means. --list prints what was missed and what was added.
"""

import json
import os
import sys
from pathlib import Path

from reader.analysis import analyse
from reader.export.json import story_object
from reader.story import open_story
from tests.accuracy.scoring.__main__ import mean, pool, rates, score, show, teller


def folder_of(corpora: Path, name: str) -> Path:
    """Where a story's articles lie."""
    for place in (corpora / name, corpora / "dev" / name, corpora / "train" / name):
        if place.is_dir():
            return place
    sys.exit(f"no story of that name: {name}")


def main(words: list[str]) -> None:
    """Score the stories named, or all."""
    where = os.environ.get("RAMADI_CORPORA")
    if not where:
        sys.exit("RAMADI_CORPORA must name a folder that holds corpora/ and gold/")
    corpora = Path(where, "corpora")
    names = [w for w in words if not w.startswith("-")]
    names = names or ["ramadi", *sorted(p.name for p in (corpora / "dev").iterdir() if p.is_dir())]
    counts = []
    for name in names:
        folder = folder_of(corpora, name)
        expected = json.loads(Path(where, "gold", f"{name}.json").read_text(encoding="utf-8"))
        exported = story_object(analyse(open_story([str(folder)]).story))
        counts.append(score(expected, folder, exported, teller(name, "--list" in words)))
    table = [rates(c) for c in counts]
    if len(table) > 1:
        names, table = [*names, "MEAN", "POOLED"], [*table, mean(table), rates(pool(counts))]
    show(names, table)


if __name__ == "__main__":
    main(sys.argv[1:])
