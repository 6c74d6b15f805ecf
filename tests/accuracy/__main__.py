"""How accurate the engine is on annotated stories: python -m tests.accuracy [STORY...] [--list]

Reads the folder that RAMADI_CORPORA names: `corpora/STORY`, `corpora/dev/STORY` or `corpora/train/STORY` with
`gold/STORY.json`. Without names all of `corpora/ramadi` and `corpora/dev`. Prints a column a story, their mean and the
pooled figures; `tests.accuracy.scoring` says what each row means. --list prints what was missed and what was added.
"""

import json
import sys
from pathlib import Path

from reader.analysis import analyse
from reader.export.json import story_object
from reader.story import open_story
from tests.accuracy.annotated import corpora
from tests.accuracy.scoring.__main__ import mean, pool, rates, score, show, teller


def folder_of(stories: Path, name: str) -> Path:
    """Where a story's articles lie."""
    for place in (stories / name, stories / "dev" / name, stories / "train" / name):
        if place.is_dir():
            return place
    sys.exit(f"no story of that name: {name}")


def main(words: list[str]) -> None:
    """Score the stories named, or all."""
    where = corpora()
    stories = where / "corpora"
    names = [w for w in words if not w.startswith("-")]
    names = names or ["ramadi", *sorted(p.name for p in stories.glob("dev/*") if p.is_dir())]
    counts = []
    for name in names:
        folder = folder_of(stories, name)
        gold = where / "gold" / f"{name}.json"
        if not gold.is_file():
            sys.exit(f"no annotations of that story: {gold}")
        expected = json.loads(gold.read_text(encoding="utf-8"))
        exported = story_object(analyse(open_story([str(folder)]).story))
        counts.append(score(expected, folder, exported, teller(name, "--list" in words)))
    table = [rates(c) for c in counts]
    if len(table) > 1:
        names, table = [*names, "MEAN", "POOLED"], [*table, mean(table), rates(pool(counts))]
    show(names, table)


if __name__ == "__main__":
    main(sys.argv[1:])
