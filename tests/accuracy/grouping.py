"""Whether unsorted articles come back as the stories they are of: python -m tests.accuracy.grouping [FOLDER...]

Each FOLDER is a story. Without any: the stories of `corpora/ramadi` and `corpora/dev` in the folder that RAMADI_CORPORA
names, then with those of `corpora/train` beside them. All their articles are put into one folder, under names that say
nothing, and grouped; of all pairs of articles, those in one group are held against those of one story.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.analysis.grouping import groups_of
from reader.story import open_story


def pairwise_f1(stories: Sequence[Path]) -> tuple[float, int, int]:
    """The pairwise F1 of the groups found in the articles of some stories; how many articles and groups there are."""
    with TemporaryDirectory() as folder:
        story_of: dict[str, Path] = {}
        for story in stories:
            for path in sorted(p for p in story.iterdir() if p.is_file()):
                name = f"{len(story_of):04}{path.suffix}"
                shutil.copy(path, Path(folder, name))
                story_of[name] = story
        articles = open_story([folder]).story.articles
        groups = groups_of(articles)
        truth = [story_of[Path(a.path).name] for a in articles]
    group_of = {member: number for number, group in enumerate(groups) for member in group.members}
    found = {(a, b) for a, b in combinations(range(len(truth)), 2) if group_of[a] == group_of[b]}
    true = {(a, b) for a, b in combinations(range(len(truth)), 2) if truth[a] == truth[b]}
    return 2 * len(found & true) / (len(found) + len(true)), len(articles), len(groups)


def stories_in(corpora: Path, *names: str) -> list[Path]:
    """The folders of stories in some of the folders of a corpus; one that has articles itself is a story."""
    places = [corpora / "corpora" / name for name in names]
    below = [sorted(p for p in place.iterdir() if p.is_dir()) or [place] for place in places]
    return [story for stories in below for story in stories]


def main(words: Sequence[str]) -> None:
    """Print a line for each set of stories."""
    where = os.environ.get("RAMADI_CORPORA")
    if not words and not where:
        sys.exit("name folders, or have RAMADI_CORPORA name one that holds corpora/")
    sets = {"the folders given": [Path(w) for w in words]} if words else {}
    if not words:
        for names in (("ramadi", "dev"), ("ramadi", "dev", "train")):
            sets[" and ".join(names)] = stories_in(Path(str(where)), *names)
    for name, stories in sets.items():
        f1, articles, groups = pairwise_f1(stories)
        print(f"{name}: {articles} articles of {len(stories)} stories, {groups} groups, pairwise F1 {f1:.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
