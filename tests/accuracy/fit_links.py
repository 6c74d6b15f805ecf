"""Fits the weights that say how likely two passages answer one question; tells how they do on stories left out.

python -m tests.accuracy.fit_links [--write]   (RAMADI_CORPORA set; needs numpy)

Logistic regression by Newton's method with a ridge; each story is left out in turn. --write puts weights fitted on all
stories into the data table; the floor is the one that did best over the left-out stories.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
import yaml

import reader.analysis
from reader.analysis import read_article
from reader.analysis.linking import features
from reader.analysis.linking.answers import FigureAnswer, QuoteAnswer, pairs_of
from reader.analysis.linking.counting import figure_groups
from reader.analysis.linking.index import Index, Pair
from reader.analysis.linking.passages import passages_of
from reader.analysis.linking.questions import questions_of
from reader.analysis.linking.quoting import quote_groups
from reader.model import DOUBTFUL, Reading
from reader.story import open_story
from tests.accuracy.annotated import DEV, TRAIN, corpora, folder_of
from tests.accuracy.scoring.sentences import rows

RIDGE = 3.0
LIMITS = {"related": 0.14, "names alone": 0.7, "speakers alone": 0.5, "strong": 0.85, "strong figure": 0.7}


@dataclass
class Linked:
    """A story's passages and the links that the annotators gave."""

    name: str
    readings: tuple[Reading, ...]
    index: Index
    counted: list[tuple[FigureAnswer, ...]]
    quoted: list[tuple[QuoteAnswer, ...]]
    features: dict[Pair, list[float]]
    must: set[Pair]
    may: set[Pair]
    claims: list[set[int]]
    unasked: set[int]
    """Passages the annotators did not see: headlines that stand in front matter alone, site furniture."""

    @property
    def articles(self) -> list[int]:
        return [p.article for p in self.index.passages]


def _letters(text: str) -> tuple[str, list[int]]:
    at = [i for i, c in enumerate(text) if c.isalnum()]
    return "".join(text[i].lower() for i in at), at


def _front(raw: str) -> int:
    match = re.match(r"\ufeff?---\r?\n.*?\n---\r?\n", raw, re.S)
    return match.end() if match else 0


def _places(raw: str, reading: Reading, base: int) -> dict[str, int]:
    """The annotators' sentence ids to the passages that hold most of them."""
    flat, at = _letters(reading.article.text)
    out, floor = {}, 0
    for paragraph, number, start, _, text in rows(raw):
        letters, _ = _letters(text)
        if start < _front(raw) or not letters:
            continue
        found = flat.find(letters, floor)
        found = found if found >= 0 else flat.find(letters)
        if found < 0:
            continue
        if found >= floor and len(letters) > 25:
            floor = found + len(letters)
        low, high = at[found], at[found + len(letters) - 1] + 1
        share = [(min(high, s.end) - max(low, s.start), -n) for n, s in enumerate(reading.sentences)]
        best, n = max(share)
        if best > 0 and 2 * best > min(high - low, reading.sentences[-n].end - reading.sentences[-n].start):
            out[f"{paragraph}.{number}"] = base - n
    return out


def story_of(name: str) -> Linked:
    """One annotated story, read as the program reads it."""
    root = corpora()
    notes = json.loads((root / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    folder = folder_of(name)
    readings = tuple(read_article(a) for a in open_story([str(folder)]).story.articles)
    passages = passages_of(readings)
    index = Index(passages)
    place: dict[tuple[str, str], int] = {}
    unasked: set[int] = set()
    for number, reading in enumerate(readings):
        path = Path(reading.article.path)
        raw = path.read_text(encoding="utf-8")
        base = next((p.number for p in passages if p.article == number), 0)
        mine = _places(raw, reading, base)
        furniture = set(notes.get("boilerplate", {}).get(path.stem, ()))
        place |= {(path.stem, k): v for k, v in mine.items() if k not in furniture}
        seen = {v for k, v in mine.items() if k not in furniture}
        unasked |= {p.number for p in passages if p.article == number} - seen
    claims = [{place[k] for m in c["mentions"] if (k := (m["article"], m["sent"])) in place} for c in notes["claims"]]
    claims = [c for c in claims if len({passages[x].article for x in c}) > 1]

    def pairs(given: Sequence[Sequence[Sequence[str]]]) -> set[Pair]:
        return {(min(p), max(p)) for x in given if len(p := {place[tuple(y)] for y in x if tuple(y) in place}) == 2}

    every = {p for c in claims for p in combinations(sorted(c), 2) if passages[p[0]].article != passages[p[1]].article}
    must = pairs(notes["links_must"]) if "links_must" in notes else every
    may = pairs(notes["links_may"]) if "links_may" in notes else every
    counted, quoted = figure_groups(index, readings), quote_groups(index)
    values = dict(features.each_pair(index, index.candidates(), pairs_of(counted), pairs_of(quoted)))
    return Linked(name, readings, index, counted, quoted, values, must, may | must, claims, unasked)


def fitted(x: np.ndarray, y: np.ndarray) -> tuple[float, np.ndarray]:
    """Bias and weights of a ridge logistic regression over standardised columns, in the columns' own units."""
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = np.hstack([np.ones((len(x), 1)), (x - mean) / spread])
    w, keep = np.zeros(z.shape[1]), RIDGE * np.eye(z.shape[1])
    keep[0, 0] = 0
    for _ in range(12):
        p = 1 / (1 + np.exp(-np.clip(z @ w, -30, 30)))
        slope = z.T @ (y - p) - keep @ w
        w = w + np.linalg.solve((z * (p * (1 - p))[:, None]).T @ z + keep, slope)
    own = w[1:] / spread
    return float(w[0] - own @ mean), own


def chances(model: tuple[float, np.ndarray], values: dict[Pair, list[float]]) -> dict[Pair, float]:
    bias, weights = model
    if not values:
        return {}
    p = 1 / (1 + np.exp(-np.clip(np.array(list(values.values())) @ weights + bias, -30, 30)))
    return {k: round(float(v), 6) for k, v in zip(values, p, strict=True)}


def _table(
    stories: Sequence[Linked], values: Sequence[dict[Pair, list[float]]], but: int = -1
) -> tuple[np.ndarray, np.ndarray]:
    x, y = [], []
    for n, (story, mine) in enumerate(zip(stories, values, strict=True)):
        for pair, v in mine.items():
            if n != but and not set(pair) & story.unasked and (pair in story.must or pair not in story.may):
                x.append(v)
                y.append(float(pair in story.must))
    return np.array(x), np.array(y)


def left_out(stories: Sequence[Linked]) -> list[dict[Pair, float]]:
    """For each story the likelihoods given by weights fitted without it."""
    values = [s.features for s in stories]
    return [chances(fitted(*_table(stories, values, n)), v) for n, v in enumerate(values)]


def f1(hit: float, given: float, asked: float, right: float | None = None) -> float:
    p, r = ((hit if right is None else right) / given if given else 0.0), (hit / asked if asked else 0.0)
    return 2 * p * r / (p + r) if p + r else 0.0


def marks(story: Linked, groups: Sequence[Sequence[int]]) -> dict[str, float]:
    """Link and claim F1 of groups of passages."""
    mine = [{x for x in g if x not in story.unasked} for g in groups]
    mine = [g for g in mine if len({story.articles[x] for x in g}) > 1]
    links = {p for g in mine for p in combinations(sorted(g), 2) if story.articles[p[0]] != story.articles[p[1]]}
    whole = _whole(story.claims, mine)
    return {
        "link": f1(len(links & story.must), len(links), len(story.must), len(links & story.may)),
        "claim": f1(whole, len(mine), len(story.claims)),
        "precision": len(links & story.may) / len(links) if links else 0.0,
        "recall": len(links & story.must) / len(story.must),
    }


def _whole(claims: Sequence[set[int]], mine: Sequence[set[int]]) -> int:
    alike = sorted((-len(c & g) / len(c | g), i, j) for i, c in enumerate(claims) for j, g in enumerate(mine)
                   if 2 * len(c & g) >= len(c | g))  # fmt: skip
    done_i: set[int] = set()
    done_j: set[int] = set()
    for _, i, j in alike:
        if i not in done_i and j not in done_j:
            done_i.add(i)
            done_j.add(j)
    return len(done_i)


def claims_at(story: Linked, likely: dict[Pair, float], floor: float) -> list[tuple[int, ...]]:
    """The passages of each question the program would find with these likelihoods."""
    return [q.passages for q in questions_of(story.index, story.counted, story.quoted, likely, floor)]


def show(stories: Sequence[Linked], given: Sequence[dict[str, float]]) -> None:
    for key in given[0]:
        by = {s.name: g[key] for s, g in zip(stories, given, strict=True)}
        dev = [by[n] for n in DEV if n != "ramadi" and n in by]
        train = [by[n] for n in TRAIN if n in by]
        print(f"{key:10} dev {np.mean(dev):.3f} train {np.mean(train):.3f} ramadi {by.get('ramadi', 0):.3f} |",
              " ".join(f"{n[:6]} {v:.2f}" for n, v in by.items() if n != "ramadi"))  # fmt: skip


def strength(stories: Sequence[Linked], found: Sequence[dict[Pair, float]], level: float) -> tuple[int, float]:
    """How many pairs are at least so likely, and which share of them is right."""
    right = [
        k in s.may
        for s, c in zip(stories, found, strict=True)
        for k, v in c.items()
        if v >= level and not set(k) & s.unasked
    ]
    return len(right), sum(right) / max(1, len(right))


def sureness(stories: Sequence[Linked], found: Sequence[dict[Pair, float]], floor: float) -> dict[bool, list[float]]:
    """Of claims in words the share of right pairs in each: of those below the likelihood of doubt, and of the others.

    Those that are likely enough to be strong are left out.
    """
    out: dict[bool, list[float]] = {True: [], False: []}
    for story, likely in zip(stories, found, strict=True):
        for q in questions_of(story.index, story.counted, story.quoted, likely, floor):
            asked = [x for x in q.passages if x not in story.unasked]
            pairs = [p for p in combinations(asked, 2) if story.articles[p[0]] != story.articles[p[1]]]
            mean = float(np.mean([likely.get(p, 0.0) for p in pairs])) if pairs else 1.0
            if q.kind == "words" and mean < LIMITS["strong"]:
                out[mean < DOUBTFUL].append(float(np.mean([p in story.may for p in pairs])))
    return out


def main(args: Sequence[str]) -> None:
    stories = [story_of(n) for n in (*DEV, *TRAIN)]
    found = left_out(stories)
    best = (0.0, 0.3)
    for floor in np.arange(0.2, 0.42, 0.02):
        given = [marks(s, claims_at(s, c, floor)) for s, c in zip(stories, found, strict=True)]
        best = max(best, (float(np.mean([2 * g["link"] + g["claim"] for g in given])), float(floor)))
    floor = round(best[1], 3)
    print("floor", floor)
    show(stories, [marks(s, claims_at(s, c, floor)) for s, c in zip(stories, found, strict=True)])
    for level in (0.5, 0.6, 0.7, 0.8, 0.9):
        print("pairs from {}: {} right {:.3f}".format(level, *strength(stories, found, level)))
    for doubtful, right in sureness(stories, found, floor).items():
        told = "below" if doubtful else "from"
        print(f"{len(right)} claims in words {told} {DOUBTFUL}: {np.mean(right):.2f} of their pairs are right")
    if "--write" in args:
        write(stories, floor)


def write(stories: Sequence[Linked], floor: float) -> None:
    """Puts weights fitted on all stories into the data table."""
    bias, weights = fitted(*_table(stories, [s.features for s in stories]))
    path = Path(reader.analysis.__file__).parent / "data" / "link_weights.yaml"
    limits = {"likely": floor, **LIMITS}
    named = {n: round(float(w), 4) for n, w in zip(features.NAMES, weights, strict=True)}
    path.write_text(
        "# How likely two passages answer one question; fitted by tests/accuracy/fit_links.py on annotated stories.\n"
        + yaml.safe_dump({"thresholds": limits, "bias": round(bias, 4), "weights": named}, sort_keys=False),
        encoding="utf-8",
    )


if __name__ == "__main__":
    main(sys.argv[1:])
