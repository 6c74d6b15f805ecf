"""A command of the reader run to its end: what it took, with all processes it started."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_LOOK = 0.2
"""Seconds between two looks at the memory of all its processes."""


@dataclass(frozen=True)
class Run:
    """What a command took."""

    code: int
    seconds: float
    processor: float
    """Seconds of processors, all processes together."""
    memory: float
    """The most that all processes held at one time, in MB; what they share counts once."""
    printed: str


def run(arguments: Sequence[str], cache: str, module: str = "reader") -> Run:
    """Run it with a cache of its own, and wait for it."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as out:
        began = time.perf_counter()
        running = subprocess.Popen(
            [sys.executable, "-m", module, *arguments], env=environment(cache), stdout=out, stderr=subprocess.DEVNULL
        )
        memory, look = 0.0, 0.005
        while True:
            pid, status, used = os.wait4(running.pid, os.WNOHANG)
            if pid:
                break
            if time.perf_counter() - began > _LOOK:
                memory, look = max(memory, _held(running.pid)), _LOOK
            time.sleep(look)
        took = time.perf_counter() - began
        running.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        # what ended before it was looked at has said itself
        most = max(memory, used.ru_maxrss / 1024)
        return Run(running.returncode, took, used.ru_utime + used.ru_stime, most, out.read())


def environment(cache: str) -> dict[str, str]:
    """This process's, with a cache and notes of its own; Python keeps what it compiled, as it does where installed."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "XDG_CACHE_HOME": cache, "XDG_STATE_HOME": cache, "XDG_DATA_HOME": cache}


def _held(pid: int) -> float:
    """The memory of a process and of all below it, in MB."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
        held = next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024
        below = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except (OSError, StopIteration):
        return 0.0
    return held + sum(_held(int(child)) for child in below)
