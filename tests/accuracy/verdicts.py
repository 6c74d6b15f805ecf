"""How often verdicts and chains are right on claims that are linked right.

python -m tests.accuracy.verdicts [--list] [--own] [STORY...]   (RAMADI_CORPORA set)

Without a story: the development stories; `train` and `all` are the others and both.
"""

from __future__ import annotations

import sys
from collections import Counter

from reader.analysis.verdicts import judged
from tests.accuracy.annotated import DEV, TRAIN, AnnotatedStory, story_of
from tests.accuracy.scoring.speakers import same_speaker

VERDICTS = ("agree", "compatible", "differ")


def counts_of(story: AnnotatedStory, say: bool = False) -> Counter[str]:
    """Hits and asked of one story."""
    c: Counter[str] = Counter()
    for claim in story.claims:
        for m, source in zip(claim.mentions, claim.sources, strict=True):
            key = "origin" if source else "origin_none"
            ok = same_speaker(m.chain[-1], source) and len(m.chain) > 1 if source else len(m.chain) < 2
            c[f"{key} hit"] += ok
            c[f"{key} of"] += 1
            if say and not ok:
                print(f"[{story.name}] {key} {m.article} {m.chain} for {source!r} in {m.text[:150]!r}")
        if not claim.sure:
            continue
        result = judged(claim.kind, claim.mentions, story.readings)  # type: ignore[arg-type]
        ok = result.verdict == claim.verdict
        c[f"says_{claim.verdict} hit"] += ok
        c[f"says_{claim.verdict} of"] += 1
        c[f"{claim.kind} hit"] += ok
        c[f"{claim.kind} of"] += 1
        if result.verdict == "differ":
            c["differ_right hit"] += ok
            c["differ_right of"] += 1
        if say and not ok:
            print(
                f"[{story.name}] {claim.id} ({claim.kind}): {result.verdict} for {claim.verdict};",
                f"{result.reason}; {claim.values}",
            )
    return c


ROWS = (
    "says_agree",
    "says_compatible",
    "says_differ",
    "differ_right",
    "origin",
    "origin_none",
    "figure",
    "quote",
    "event",
    "assessment",
)


def main() -> None:
    names = [a for a in sys.argv[1:] if not a.startswith("--")]
    names = list(TRAIN) if names == ["train"] else list(TRAIN + DEV) if names == ["all"] else names or list(DEV)
    table = [counts_of(story_of(n, "--own" in sys.argv), "--list" in sys.argv) for n in names]
    pooled: Counter[str] = sum(table, Counter())
    print(f"{'':16}", *(f"{n[:8]:>9}" for n in [*names, "POOLED"]))
    for row in ROWS:
        print(f"{row:16}", *(f"{_share(c, row):>9}" for c in [*table, pooled]))


def _share(c: Counter[str], row: str) -> str:
    return f"{c[f'{row} hit'] / c[f'{row} of']:.2f}/{c[f'{row} of']}" if c[f"{row} of"] else "-"


if __name__ == "__main__":
    main()
