"""Fits the weights that part agreement from compatibility where the answer is told in words.

python -m tests.accuracy.fit_verdicts [--linked] [--bias] [--write]   (RAMADI_CORPORA set)

Logistic regression over the features of wordings.features_of, both classes weighed alike, plain gradient descent.
Prints the recall of both with each story left out of the fit in turn; --write puts the weights into the data table.
--linked: on what the analysis links instead of what the annotators did; --bias: keep the other weights of the table.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import reader.analysis.judging.wordings as wordings
from reader.analysis.claims import claims_of
from reader.analysis.judging.passages import said
from tests.accuracy.annotated import DEV, TRAIN, corpora, matched, story_of

Row = tuple[str, dict[str, float], bool]
"""Story, features, whether the annotators found agreement."""


def rows_of(names: Sequence[str], linked: bool = False) -> list[Row]:
    """The event and assessment claims that agree or are compatible.

    Args:
        names: of the stories.
        linked: take the passages that the analysis links, where it finds the claim, instead of the annotators'.
    """
    out = []
    for name in names:
        story = story_of(name, own_reading=linked)
        found = (
            matched(story, claims_of(tuple(story.readings.values()))[0]) if linked else [(c, c) for c in story.claims]
        )
        for claim, mine in found:
            if claim.kind in ("event", "assessment") and claim.sure and claim.verdict != "differ":
                passages = [said(m.article, m.text, len(m.chain) > 1) for m in mine.mentions]
                if len({p.outlet for p in passages}) > 1:
                    features = wordings.features_of(passages, mine.kind == "assessment")
                    out.append((name, features, claim.verdict == "agree"))
    return out


def fitted(rows: list[Row], rounds: int = 300, rate: float = 2.0, decay: float = 0.003) -> dict[str, float]:
    """The weights of a class-balanced logistic regression."""
    keys = list(rows[0][1])
    share = {c: 0.5 / max(1, sum(r[2] == c for r in rows)) for c in (True, False)}
    weights = dict.fromkeys(keys, 0.0)
    for _ in range(rounds):
        step = {k: decay * (w if k != "bias" else 0.0) for k, w in weights.items()}
        for _, x, y in rows:
            error = (1 / (1 + math.exp(-sum(weights[k] * x[k] for k in keys))) - y) * share[y]
            for k in keys:
                step[k] += error * x[k]
        weights = {k: w - rate * step[k] for k, w in weights.items()}
    return weights


def biased(rows: list[Row]) -> dict[str, float]:
    """The weights of the table with the bias, in steps of a tenth, that gives both classes the best mean recall."""
    table = wordings.weights()

    def mean_recall(tenths: int) -> float:
        right = [(y, (wordings.agreement_score(x) - table["bias"] + tenths / 10 > 0) == y) for _, x, y in rows]
        return sum(sum(ok for y, ok in right if y == c) / max(1, sum(y == c for y, _ in right)) for c in (True, False))

    return {**table, "bias": max(range(-30, 31), key=mean_recall) / 10}


def left_one_out(rows: list[Row], fit: Callable[[list[Row]], dict[str, float]]) -> dict[str, tuple[int, int, int, int]]:
    """For each story, its weights being fitted on the others: agree right, of, compatible right, of."""
    out = {}
    for name in dict.fromkeys(r[0] for r in rows):
        weights = fit([r for r in rows if r[0] != name])
        mine = [(r[2], sum(weights[k] * v for k, v in r[1].items()) > 0) for r in rows if r[0] == name]
        out[name] = (sum(y and p for y, p in mine), sum(y for y, _ in mine),
                     sum(not y and not p for y, p in mine), sum(not y for y, _ in mine))  # fmt: skip
    return out


def main() -> None:
    if corpora() is None:
        sys.exit("RAMADI_CORPORA is not set")
    rows = rows_of(TRAIN + DEV, "--linked" in sys.argv)
    fit = biased if "--bias" in sys.argv else fitted
    table = left_one_out(rows, fit)
    for name, (a, b, c, d) in table.items():
        print(f"{name:14} agree {a}/{b}  compatible {c}/{d}")
    for what, names in (("development", DEV), ("all", TRAIN + DEV)):
        a, b, c, d = (sum(table[n][i] for n in names if n in table) for i in range(4))
        print(f"{what:14} agree {a / b:.3f}  compatible {c / d:.3f}  mean {(a / b + c / d) / 2:.3f}")
    weights = {k: round(w, 2) for k, w in fit(rows).items()}
    print(weights)
    if "--write" in sys.argv:
        path = Path(wordings.__file__).parents[1] / "data" / "verdict_weights.yaml"
        lines = ["# Weights of the features of passages: above 0 they agree, below they are compatible.",
                 "# Written by tests/accuracy/fit_verdicts.py from annotated news stories."]  # fmt: skip
        path.write_text("\n".join([*lines, *(f"{k}: {w}" for k, w in weights.items())]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
