"""Coverage-guided fuzzing with atheris (the extra `fuzz`).

    python -m tests.hostile.fuzz                    every target for 10,000 runs
    python -m tests.hostile.fuzz page --runs 200000 [--seconds 600]
    python -m tests.hostile.fuzz page --replay FILE...

Seeds lie in `seeds/TARGET` beside this file and are only read; what is found goes to `--work FOLDER` (a folder of its
own under the system's temporary one by default): `corpus/TARGET` grows from run to run, an input that crashes, hangs
for `--patience` seconds or takes 1 GB is kept as `TARGET-crash-...` and ends the run with code 1. `runs.jsonl` adds up
how many executions there were.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
SEEDS = HERE / "seeds"
_DONE = re.compile(r"Done (\d+) runs|stat::number_of_executed_units:\s*(\d+)")


def main() -> int:
    """Fuzz the targets that are named, one after the other; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.fuzz", description=__doc__.split("\n")[0])
    parser.add_argument("target", nargs="*", help="default: all of them")
    parser.add_argument("--runs", type=int, default=10_000, help="executions a target")
    parser.add_argument("--seconds", type=int, default=0, help="at most this long a target")
    parser.add_argument("--patience", type=int, default=10, help="seconds after which one execution counts as hung")
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "ramadi-reader-fuzz")
    parser.add_argument("--replay", nargs="+", type=Path, metavar="FILE", help="run these inputs, without atheris")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inside:
        return _inside(given.target[0], given.runs, given.seconds, given.patience, given.work)
    from tests.hostile.fuzz.targets import TARGETS, clear_up

    unknown = [t for t in given.target if t not in TARGETS]
    if unknown:
        parser.error(f"no such target: {unknown[0]} (known: {', '.join(TARGETS)})")
    try:
        if given.replay:
            for target in given.target or TARGETS:
                for file in given.replay:
                    TARGETS[target](file.read_bytes())
            return 0
        return max([_fuzzed(t, given) for t in given.target or TARGETS])
    finally:
        clear_up()


def _fuzzed(target: str, given: argparse.Namespace) -> int:
    """Fuzzes one target in a process of its own, whose end is the end of libFuzzer's; the exit code."""
    begun = time.monotonic()
    words = [target, "--inside", "--work", str(given.work)]
    words += [w for n in ("runs", "seconds", "patience") for w in (f"--{n}", str(getattr(given, n)))]
    (given.work / "corpus" / target).mkdir(parents=True, exist_ok=True)
    log = given.work / f"{target}.log"
    with log.open("wb") as stream:
        code = subprocess.call([sys.executable, "-m", "tests.hostile.fuzz", *words], stdout=stream, stderr=stream)
    text = log.read_text("utf-8", "replace")
    counts = [int(a or b) for a, b in _DONE.findall(text)]
    runs, seconds = max(counts, default=0), time.monotonic() - begun
    with (given.work / "runs.jsonl").open("a") as stream:
        stream.write(json.dumps({"target": target, "runs": runs, "seconds": round(seconds), "code": code}) + "\n")
    failed = f": FAILED, see {log}" if code else ""
    print(f"{target:10} {runs:>9,} executions in {seconds:,.0f} s{failed}", flush=True)
    return 1 if code else 0


def _inside(target: str, runs: int, seconds: int, patience: int, work: Path) -> int:
    import atheris

    with atheris.instrument_imports(include=["reader"]):
        from tests.hostile.fuzz.targets import TARGETS
    options = [
        f"-runs={runs}",
        f"-max_total_time={seconds}",
        f"-max_len={60_000 if target == 'pipeline' else 20_000}",
        "-len_control=20",
        f"-timeout={patience}",
        "-rss_limit_mb=1024",
        "-print_final_stats=1",
        f"-artifact_prefix={work}/{target}-",
        f"-dict={HERE / 'words.dict'}",
    ]
    seeds = SEEDS / target
    atheris.Setup([sys.argv[0], *options, str(work / "corpus" / target), *([str(seeds)] if seeds.is_dir() else [])],
                  TARGETS[target])  # fmt: skip
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
