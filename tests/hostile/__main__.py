"""Runs the hostile corpus, each case in a process of its own, and tells what came of it.

python -m tests.hostile [PART OF A NAME...] [--app]
"""

from __future__ import annotations

import sys

from tests.hostile.corpus import CASES
from tests.hostile.running import exported, preload


def main(words: list[str]) -> int:
    """Runs the cases whose names hold one of the words; 1 where anything is wrong."""
    chosen = [c for c in CASES.values() if not words or any(w in c.name for w in words)]
    preload()
    failed = slowest = largest = 0.0
    for case in chosen:
        found, wrong = exported(case)
        slowest, largest = max(slowest, found.seconds), max(largest, found.megabytes)
        failed += bool(wrong)
        print(
            f"{case.name:44} {found.seconds:6.2f} s {found.megabytes:5.0f} MB  {'; '.join(wrong) or 'ok'}", flush=True
        )
    print(f"{len(chosen)} cases, {failed:.0f} failed; the slowest took {slowest:.1f} s, the largest {largest:.0f} MB")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
