"""Runs the program on a case in a process of its own, within limits, and says what came of it."""

from __future__ import annotations

import json
import os
import re
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.hostile.checks import assert_clean
from tests.hostile.corpus import Case
from tests.hostile.corpus.names import NAMES

SECONDS = 10
"""Processor time after which a case counts as hung."""
PATIENCE = 120
"""The same by the clock, on a machine that does other things as well."""
MEGABYTES = 1024
GOOD = "Vote in Tolm\n\nThe council of Tolm voted 9 to 4 on Friday to keep the library open.\n"
"""What stands beside every case and must open whatever the case is."""
_PROGRESS = re.compile(r"ramadi-reader: [\d,]+ of [\d,]+ \w+")
"""What is said of long work, on a slow machine."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to."""

    code: int
    """The exit code; below 0 the number of the signal that ended it."""
    out: bytes
    err: bytes
    seconds: float
    """Of processor time."""
    megabytes: float
    """The most memory it held."""


def preload() -> None:
    """Loads what every run needs, so that each fork finds it there."""
    from reader.analysis import analyse
    from reader.export.json import json_text
    from reader.library import analysing, store  # noqa: F401
    from reader.story import default_story

    json_text(analyse(default_story().story))


def ran(words: list[str], folder: Path, times: int = 1, given: str = os.devnull) -> Outcome:
    """Runs `ramadi-reader` with those words in a fork of this process.

    Args:
        words: the command line after the program's name.
        folder: where the output may be kept meanwhile.
        times: how often the processor time of one case it may take.
        given: the file that is its standard input.
    """
    out, err = folder / "stdout", folder / "stderr"
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        _become_program(words, given, out, err, SECONDS * times)
    end, (pid, status, usage) = time.monotonic() + PATIENCE * times, os.wait4(child, os.WNOHANG)
    while not pid:
        if time.monotonic() > end:
            os.kill(child, signal.SIGKILL)
        time.sleep(0.003)
        pid, status, usage = os.wait4(child, os.WNOHANG)
    return Outcome(
        os.waitstatus_to_exitcode(status),
        out.read_bytes(),
        err.read_bytes(),
        usage.ru_utime + usage.ru_stime,
        usage.ru_maxrss / 1024,
    )


def _become_program(words: list[str], given: str, out: Path, err: Path, seconds: int) -> None:
    code = 70
    try:
        for number, path in ((1, out), (2, err)):
            os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
        sys.stdin = open(given)  # noqa: SIM115
        sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115
        sys.stderr = open(2, "w", closefd=False)  # noqa: SIM115
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_AS, (4 * MEGABYTES << 20, 4 * MEGABYTES << 20))
        from reader.cli import main

        code = main(words)
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(code)


def exported(case: Case, good: bool = True) -> tuple[Outcome, list[str]]:
    """Exports a case, beside a good file or alone; what came of it and what is wrong with that, a line each."""
    with tempfile.TemporaryDirectory() as made:
        inside = Path(made) / "case"
        inside.mkdir()
        paths = case.make(inside)
        beside = Path(made) / "tolm.txt"
        beside.write_text(GOOD)
        found = ran(
            ["export", "--format", "json", "--no-cache", "--no-notes", "--", *([str(beside)] if good else []), *paths],
            Path(made),
        )
    return found, list(_wrong(case, found, good))


COMMANDS = (
    ("claims", "--why"),
    ("claims", "--json"),
    ("list",),
    ("list", "--json"),
    ("show",),
    ("figures",),
    ("figures", "--json"),
    ("speakers", "--json"),
    ("import-notes",),
    ("import-notes", "--json"),
    ("group",),
    ("search", "died"),
    *(("export", "--format", name) for name in ("jsonl", "csv", "matrix", "md", "html", "annotations", "csl")),
)
"""Everything else that prints what articles hold."""


def printed(cases: list[Case]) -> Iterator[tuple[str, list[str]]]:
    """Runs every command on several cases at once, beside a good file; each with what is wrong with what came of it.

    The first works everything out, the others take it from the cache.
    """
    with tempfile.TemporaryDirectory() as made:
        inside = Path(made) / "cases"
        inside.mkdir()
        paths = laid_out(cases, inside)
        os.environ["RAMADI_READER_CACHE"] = str(Path(made) / "cache")
        for command in COMMANDS:
            together = [] if command[0] in ("group", "search") else ["--together"]
            found = ran([*command, *together, "--", *paths], Path(made), len(cases))
            yield " ".join(command), list(_wrong_streams(found, len(cases), command[-1] in ("csv", "matrix")))


TALK = (
    *("claims", "1", "why", "enter 1", "H", "next-pane", "i", "speakers", "left-out", "outlets", "metadata", "marks"),
    *(
        "/died",
        "n",
        "find died",
        "where has:figure",
        "escape",
        "mark",
        "note [red]seen",
        "link",
        "marks",
        "undo",
        "undo",
    ),
    *("save", "browser", "copy", "cite", "u", "J", ")", "]", "}", "space", "J", "]", "cite", "J", "verdict", "help"),
)
"""What is asked of each story in the dialogue, with the good file shown first."""


def talked(cases: list[Case]) -> tuple[Outcome, list[str]]:
    """Talks about several cases beside a good file, then about each as a story of a list; and what is wrong."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        together, listed = folder / "together", folder / "listed"
        together.mkdir()
        words = ["--plain", "--no-cache", "--notes", str(folder / "notes.json"), "--together", "--"]
        talk = folder / "talk"
        talk.write_text("\n".join((*TALK, *("J", "cite") * 3 * len(cases))))
        one = ran([*words, *laid_out(cases, together)], folder, len(cases), str(talk))
        on_shelf(cases, listed)
        talk.write_text("".join(f"{n}\nclaims\ncite\nq\n/{n}\n/\n" for n in range(1, len(cases) + 2)))
        words = ["--plain", "--no-cache", "--notes", str(folder / "others.json"), "--"]
        other = ran([*words, str(listed)], folder, 2 * len(cases), str(talk))
    wrong = [f"a story: {line}" for line in _wrong_streams(one, len(cases), False)]
    wrong += [f"a list of stories: {line}" for line in _wrong_streams(other, 2 * len(cases), False)]
    wrong += [f"{name} said nothing" for name, done in (("a story", one), ("a list", other)) if b"> " not in done.out]
    return other, wrong


def on_shelf(cases: list[Case], folder: Path) -> None:
    """Makes cases as stories of a list, in folders whose names are hostile too, beside a good one."""
    (folder / "tolm").mkdir(parents=True)
    (folder / "tolm" / "tolm.txt").write_text(GOOD)
    for number, case in enumerate(cases):
        name = NAMES[sum(map(ord, case.name)) % len(NAMES)]
        inside = Path(os.fsdecode(os.fsencode(folder) + b"/" + name[:240] + b"-%d" % number))
        inside.mkdir()
        case.make(inside)
        # what a case makes elsewhere than in its folder, or not at all, leaves a story of a file with a hostile name
        Path(os.fsdecode(os.fsencode(inside) + b"/" + name[:200] + b".txt")).write_text(GOOD)


def laid_out(cases: list[Case], folder: Path) -> list[str]:
    """Makes cases in folders of their own, beside a good file; all their paths, the good file's first."""
    (folder / "tolm.txt").write_text(GOOD)
    paths = [str(folder / "tolm.txt")]
    for number, case in enumerate(cases):
        inside = folder / f"case-{number}"
        inside.mkdir()
        # two cases on standard input, or one on it and another, are none
        paths += [p for p in case.make(inside) if p != "-"]
    return paths


def _wrong_streams(found: Outcome, cases: int, spreadsheet: bool) -> Iterator[str]:
    if found.code not in (0, 1):
        yield f"exit code {found.code}"
    if found.seconds > SECONDS * cases:
        yield f"took {found.seconds:.1f} s"
    if found.megabytes > MEGABYTES:
        yield f"took {found.megabytes:.0f} MB"
    if b"Traceback" in found.err:
        yield "traceback"
    if b"itself failed" in found.err:
        yield "the reader itself failed"
    for name, stream in (("standard output", found.out), ("standard error", found.err)):
        try:
            assert_clean(stream.decode("utf-8").replace("\r\n" if spreadsheet else "\0", "\n"), name)
        except (UnicodeDecodeError, AssertionError) as error:
            yield f"{name}: {error}"


def _articles(printed: dict[str, Any]) -> int:
    return sum(len(story["articles"]) for story in printed.get("stories", [printed]))


def _wrong(case: Case, found: Outcome, good: bool) -> list[str]:
    wrong = []
    if found.code < 0:
        return [f"ended by {signal.Signals(-found.code).name} after {found.seconds:.1f} s"]
    if found.seconds > SECONDS:
        wrong.append(f"took {found.seconds:.1f} s")
    if found.megabytes > MEGABYTES:
        wrong.append(f"took {found.megabytes:.0f} MB")
    lines = found.err.decode("utf-8", "surrogateescape").split("\n")[:-1]
    lines = [line for line in lines if not _PROGRESS.fullmatch(line)]
    if b"Traceback" in found.err:
        return [*wrong, f"traceback: {lines[-1]}"]
    if b"itself failed" in found.err:
        wrong.append("the reader itself failed")
    for name, stream in (("standard output", found.out), ("standard error", found.err)):
        try:
            assert_clean(stream.decode("utf-8"), name)
        except (UnicodeDecodeError, AssertionError) as error:
            wrong.append(f"{name}: {error}")
    wrong += [f"a line of {len(line)} characters" for line in lines if len(line) > 2000]
    wrong += [f"no line of ours: {line[:80]!r}" for line in lines if not line.startswith("ramadi-reader: ")]
    try:
        articles = _articles(json.loads(found.out)) if found.out else 0
    except ValueError as error:
        return [*wrong, f"no JSON: {error}"]
    if found.code != (0 if articles else 1):
        wrong.append(f"exit code {found.code} with {articles} articles")
    if good and not articles:
        wrong.append("the good file did not open")
    mine = articles - good
    if case.expect == "opens" and (mine < 1 or lines):
        wrong.append(f"{mine} articles, and said: {lines[:2]}")
    if case.expect == "told" and (mine < 1 or not lines):
        wrong.append(f"{mine} articles, and said: {lines[:2]}")
    if case.expect == "refused" and (mine or len(lines) != 1):
        wrong.append(f"{mine} articles, and {len(lines)} lines: {lines[:3]}")
    if case.expect == "several" and (mine or not 1 < len(lines) <= 22):
        wrong.append(f"{mine} articles, and {len(lines)} lines: {lines[:3]}")
    if case.expect == "either" and len(lines) > 1:
        wrong.append(f"{len(lines)} lines: {lines[:3]}")
    return wrong
