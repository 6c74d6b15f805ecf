"""Unsorted articles come back as the stories they tell, with the reason."""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from reader.analysis.grouping import Group, groups_of
from reader.model import Article
from reader.story import open_story
from tests.analysis.grouping.made import EVENTS, pile

MIN_F1 = 0.98


def ids(groups: tuple[Group, ...], articles: list[Article]) -> set[frozenset[str]]:
    return {frozenset(articles[m].id for m in g.members) for g in groups}


def test_each_event_is_a_story_and_what_is_like_nothing_stays_alone() -> None:
    articles = pile()
    expected = {frozenset(a.id for a in articles if a.id.rpartition("-")[0] == e.replace(" ", "-")) for e in EVENTS}
    assert ids(groups_of(articles), articles) == expected | {frozenset(("alone-1",))}


def test_the_order_of_the_articles_changes_nothing() -> None:
    articles = pile()
    told = [(g.title, g.shared, g.first, g.last, g.likeness) for g in groups_of(articles)]
    for seed in range(3):
        mixed = articles[:]
        random.Random(seed).shuffle(mixed)
        groups = groups_of(mixed)
        assert [(g.title, g.shared, g.first, g.last, g.likeness) for g in groups] == told
        assert ids(groups, mixed) == ids(groups_of(articles), articles)


def test_a_group_says_what_it_shares_and_from_when_it_is() -> None:
    articles = pile()
    quarry = next(g for g in groups_of(articles) if "quarry-1" in {articles[m].id for m in g.members})
    assert (quarry.first, quarry.last) == ("2024-05-02", "2024-05-04")
    assert {"Tannick", "Haldon Stone"} <= set(quarry.shared)
    assert quarry.title in {title for _, title, _ in EVENTS["quarry"]}
    assert 0 < quarry.likeness < 1
    alone = next(g for g in groups_of(articles) if len(g.members) == 1)
    assert (alone.shared, alone.likeness) == ((), 0.0)


def test_the_same_words_years_later_are_another_story() -> None:
    articles = pile()
    again = [replace(a, id=f"{a.id}-again", date="2026-05-04") for a in articles if a.id.startswith("quarry")]
    groups = ids(groups_of([*articles, *again]), [*articles, *again])
    assert frozenset(a.id for a in again) in groups


def test_an_undated_article_finds_its_story() -> None:
    articles = [replace(a, date=None) if a.id == "vote-2" else a for a in pile()]
    assert frozenset(("vote-1", "vote-2", "vote-3")) in ids(groups_of(articles), articles)


def test_one_story_alone_is_one_group(ferry_articles: list[Article]) -> None:
    (group,) = groups_of(ferry_articles)
    assert len(group.members) == 4
    assert groups_of([]) == ()


def test_the_same_groups_under_any_hash_seed() -> None:
    code = (
        "from tests.analysis.grouping.made import pile; from reader.analysis.grouping import groups_of;"
        "print(groups_of(pile()))"
    )
    root = Path(__file__).parents[3]
    printed = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(root)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "77")
    }
    assert len(printed) == 1


def test_real_stories_thrown_together_come_back(corpora: Path) -> None:
    """Pairwise F1 over every pair of articles: both in one story, and put in one story."""
    folders = [corpora / "corpora" / "ramadi"]
    folders += sorted(p for part in ("dev", "train") for p in (corpora / "corpora" / part).iterdir() if p.is_dir())
    told = [(folder.name, article) for folder in folders for article in open_story([str(folder)]).story.articles]
    groups = groups_of([a for _, a in told])
    got = {pair for g in groups for pair in combinations(g.members, 2)}
    wanted = {(i, j) for i, j in combinations(range(len(told)), 2) if told[i][0] == told[j][0]}
    assert len(wanted) > 100
    f1 = 2 * len(got & wanted) / (len(got) + len(wanted))
    assert f1 >= MIN_F1, f"{f1:.3f}"
