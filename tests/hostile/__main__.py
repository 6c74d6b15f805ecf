"""Runs the hostile corpus, each case in a process of its own, and tells what came of it.

python -m tests.hostile [PART OF A NAME...]               on export, each case alone
python -m tests.hostile [PART OF A NAME...] --app         in the app, in a terminal of its own, ten cases at a time
python -m tests.hostile [PART OF A NAME...] --commands    on every other command, ten cases at a time
python -m tests.hostile [PART OF A NAME...] --plain       in the dialogue, as one story and as a list of stories
python -m tests.hostile [PART OF A NAME...] --shelf       as a list of stories in the app, in a terminal of its own
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator

from tests.hostile.corpus import CASES, Case
from tests.hostile.running import exported, preload, printed, talked
from tests.hostile.screen import batches, listed, nothing_kept, shown

AT_ONCE = 10


def main(words: list[str]) -> int:
    """Runs the cases whose names hold one of the words; 1 where anything is wrong."""
    parts = [w for w in words if not w.startswith("--")]
    chosen = [c for c in CASES.values() if not parts or any(w in c.name for w in parts)]
    preload()
    for mode, run in BATCHED.items():
        if mode in words:
            nothing_kept()
            return _told(run, chosen)
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


def _named(cases: list[Case]) -> str:
    return cases[0].name if len(cases) == 1 else f"{cases[0].name} to {cases[-1].name}"


def _of_commands(cases: list[Case]) -> Iterator[str]:
    for command, wrong in printed(cases):
        if wrong:
            yield f"{command}: {'; '.join(wrong)}"


BATCHED: dict[str, Callable[[list[Case]], Iterable[str]]] = {
    "--app": shown,
    "--shelf": listed,
    "--plain": lambda cases: talked(cases)[1],
    "--commands": _of_commands,
}
"""What is run on several cases at a time; each gives what is wrong."""


def _told(run: Callable[[list[Case]], Iterable[str]], chosen: list[Case]) -> int:
    """Runs cases, says after each batch how far it has come, so that a run that is stopped has said so too."""
    done = failed = 0
    begun = time.monotonic()
    for cases in batches(chosen, AT_ONCE):
        started = time.monotonic()
        wrong = list(run(cases))
        done += len(cases)
        failed += bool(wrong)
        for line in wrong:
            print(f"{_named(cases)}: {line}", flush=True)
        print(
            f"{done} of {len(chosen)} cases, {failed} batches failed, {time.monotonic() - begun:.0f} s; "
            f"{_named(cases)} took {time.monotonic() - started:.1f} s",
            flush=True,
        )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
