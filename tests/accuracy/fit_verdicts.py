"""Fits the weights that part agreement from compatibility where the answer is told in words.

python -m tests.accuracy.fit_verdicts [--bias] [--write [--half]]   (RAMADI_CORPORA set)

What the analysis links is judged, where it finds a claim of the annotators. Logistic regression over the features of
wordings.features_of, both classes weighed alike, plain gradient descent.
Prints the recall of both with each story left out of the fit in turn; --write puts the weights into the data table.
--half: only half way from those it has, for what a few hundred claims of a few stories say is no more than half true
of others. --bias: keep the other weights of the table. Nothing is fitted on the stories of HELD.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import fmean, pstdev

import reader.analysis.judging.wordings as wordings
from reader.analysis import analyse
from reader.analysis.judging.passages import closeness, said
from reader.analysis.judging.wordings import SAME
from reader.analysis.logistic import logistic
from reader.export.json import story_object
from reader.story import open_story
from tests.accuracy.annotated import DEV, TRAIN, corpora, folder_of
from tests.accuracy.scoring.claims import found_claims, given_claims
from tests.accuracy.scoring.spans import Story, System

HELD = ("benghazi", "boehner", "constitution", "emails", "pelosi", "reform", "snow")
"""Stories that nothing is tuned on: on them is seen what a stranger's story gets."""
FITTED = tuple(name for name in TRAIN + DEV if name not in HELD)
Row = tuple[str, dict[str, float], bool]
"""Story, features, whether the annotators found agreement."""


def rows_of(names: Sequence[str]) -> list[Row]:
    """The event and assessment claims that agree or are compatible and that the analysis finds.

    Args:
        names: of the stories.
    """
    return [(name, features, agree) for name in names for features, agree in _found(name)]


def _found(name: str) -> Iterator[tuple[dict[str, float], bool]]:
    folder, root = folder_of(name), corpora()
    expected = json.loads((root / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    analysis = analyse(open_story([str(folder)]).story)
    exported = story_object(analysis)
    story = Story(expected, folder)
    given = given_claims(story, System(exported, story.texts))
    claims = {c.id: c for c in analysis.claims}
    for i, j in found_claims(story, given).items():
        mine, verdict = claims[given[j]["id"]], story.claims[i]["verdict"]
        if mine.kind in ("event", "assessment") and mine.verdict != "differ" and verdict in ("agree", "compatible"):
            outlets = {a: r.article.outlet for a, r in analysis.by_article.items()}
            passages = [said(outlets[m.article], m.text, len(m.chain) > 1) for m in mine.mentions]
            if len({p.outlet for p in passages}) > 1:
                least = min(closeness(a, b) for a, b in wordings.outlet_pairs(passages))
                judging = mine.kind == "assessment"
                yield wordings.features_of(passages, least, judging, mine.likelihood), verdict == "agree"


def fitted(rows: list[Row], rounds: int = 300, rate: float = 2.0, decay: float = 0.014) -> dict[str, float]:
    """The weights of a class-balanced logistic regression; the decay weighs on features of one spread alike.

    The weight of being in the same words, which decides alone, is the odds of such passages.
    """
    share = {c: 0.5 / max(1, sum(r[2] == c for r in rows)) for c in (True, False)}
    same = [y for _, x, y in rows if x[SAME]]
    odds = (1 + sum(same)) * share[True] / ((1 + len(same) - sum(same)) * share[False])
    keys = [k for k in rows[0][1] if k not in ("bias", SAME)]
    mean = {k: fmean(x[k] for _, x, _ in rows) for k in keys}
    spread = {k: pstdev(x[k] for _, x, _ in rows) or 1.0 for k in keys}
    level = [({k: (x[k] - mean[k]) / spread[k] for k in keys}, y) for _, x, y in rows]
    weights, bias = dict.fromkeys(keys, 0.0), 0.0
    for _ in range(rounds):
        errors = [(x, (logistic(bias + sum(weights[k] * x[k] for k in keys)) - y) * share[y]) for x, y in level]
        bias -= rate * sum(e for _, e in errors)
        weights = {k: w - rate * (decay * w + sum(e * x[k] for x, e in errors)) for k, w in weights.items()}
    plain = {k: w / spread[k] for k, w in weights.items()}
    return {"bias": bias - sum(w * mean[k] for k, w in plain.items()), **plain, SAME: math.log(odds)}


def biased(rows: list[Row]) -> dict[str, float]:
    """The weights of the table with the bias, in steps of a tenth, that gives both classes the best mean recall."""
    table = wordings.weights()

    def mean_recall(tenths: int) -> float:
        right = [
            (y, (wordings.agreement_score(x) + (not x[SAME]) * (tenths / 10 - table["bias"]) > 0) == y)
            for _, x, y in rows
        ]
        return sum(sum(ok for y, ok in right if y == c) / max(1, sum(y == c for y, _ in right)) for c in (True, False))

    return {**table, "bias": max(range(-30, 31), key=mean_recall) / 10}


def _score(weights: dict[str, float], x: dict[str, float]) -> float:
    return weights[SAME] if x[SAME] else sum(w * x[k] for k, w in weights.items() if k != SAME)


def left_one_out(rows: list[Row], fit: Callable[[list[Row]], dict[str, float]]) -> dict[str, tuple[int, int, int, int]]:
    """For each story, its weights being fitted on the others: agree right, of, compatible right, of."""
    out = {}
    for name in dict.fromkeys(r[0] for r in rows):
        weights = fit([r for r in rows if r[0] != name])
        mine = [(r[2], _score(weights, r[1]) > 0) for r in rows if r[0] == name]
        out[name] = (sum(y and p for y, p in mine), sum(y for y, _ in mine),
                     sum(not y and not p for y, p in mine), sum(not y for y, _ in mine))  # fmt: skip
    return out


def main() -> None:
    rows = rows_of(FITTED)
    fit = biased if "--bias" in sys.argv else fitted
    table = left_one_out(rows, fit)
    for name, (a, b, c, d) in table.items():
        print(f"{name:14} agree {a}/{b}  compatible {c}/{d}")
    for what, names in (("development", DEV), ("all", FITTED)):
        a, b, c, d = (sum(table[n][i] for n in names if n in table) for i in range(4))
        print(f"{what:14} agree {a / b:.3f}  compatible {c / d:.3f}  mean {(a / b + c / d) / 2:.3f}")
    weights = {k: round(w, 2) for k, w in fit(rows).items()}
    print(weights)
    if "--half" in sys.argv:
        table_now = wordings.weights()
        weights = {k: round((w + table_now.get(k, w)) / 2, 2) for k, w in weights.items()}
    if "--write" in sys.argv:
        path = Path(wordings.__file__).parents[1] / "data" / "verdict_weights.yaml"
        lines = ["# Weights of the features of passages: above 0 they agree, below they are compatible.",
                 "# Written by tests/accuracy/fit_verdicts.py from annotated news stories."]  # fmt: skip
        path.write_text("\n".join([*lines, *(f"{k}: {w}" for k, w in weights.items())]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
