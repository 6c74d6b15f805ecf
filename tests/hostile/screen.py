"""Runs the app on cases in a terminal of its own, looks at everything, and reads the raw stream."""

from __future__ import annotations

import importlib
import os
import re
import resource
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from tests.hostile.checks import steering
from tests.hostile.corpus import Case
from tests.hostile.running import MEGABYTES, SECONDS, laid_out, on_shelf
from tests.terminal.session import Session

OWN = re.compile(
    rb"\x1b\[[\d;:]*[ABCDGHJKXbmr]|\x1b\[\?[\d;]*[hl]|\x1b\[\?\d+\$p|\x1b\[[<>=][\d;]*u|\x1b\[\d+ q|\x1b[78]"
    rb"|\x1b\]22;[a-z-]*(?:\x07|\x1b\\)|\r\n?|\n|\x07"
)
"""The sequences that the reader itself writes: cursor, colours, modes, the pointer's shape. None carries a text."""
_OPEN = "─ +Articles +─"
VIEWS = (("i", "Import notes"), ("c", "disputed first"), ("S", "most outlets first"))


def _started(words: Sequence[str], seconds: int) -> int:
    """The program in a fork that has loaded everything already; ended after `seconds` of processor time."""
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_AS, (4 * MEGABYTES << 20, 4 * MEGABYTES << 20))
        # pytest and who else started this may have put something in their place
        sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w")  # noqa: SIM115
        sys.__stdin__, sys.__stdout__, sys.__stderr__ = sys.stdin, sys.stdout, sys.stderr  # type: ignore[misc]
        # the processes it starts load the main module anew: the reader's, not the one that runs the cases
        sys.modules["__main__"] = importlib.import_module("reader.__main__")
        from reader.cli import main

        return main(list(words))
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    except BaseException:
        import traceback

        traceback.print_exc()
        return 71


def listed(cases: list[Case]) -> list[str]:
    """Opens a list of cases in the app, filters it and goes into each; what is wrong, a line each."""
    import reader.tui.fronts.shelf  # noqa: F401

    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        on_shelf(cases, folder / "listed")
        return _gone_through(
            ["--", str(folder / "listed")], folder, 2 * SECONDS * len(cases), _all_opened, len(cases) + 1
        )


def shown(cases: list[Case]) -> list[str]:
    """Opens cases in the app beside a good file and goes through it; what is wrong, a line each."""
    import reader.tui.app  # noqa: F401

    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        paths = ["--together", "--", *laid_out(cases, folder)]
        return _gone_through(paths, folder, SECONDS * len(cases), _walked, len(cases))


def _gone_through(
    paths: Sequence[str], folder: Path, seconds: int, walk: Callable[[Session, int], None], count: int
) -> list[str]:
    """Runs the app and leaves it; what is wrong with its end, its size and what it wrote.

    Args:
        paths: what it is started with.
        folder: where its notes go.
        seconds: of processor time that it may take.
        walk: presses keys.
        count: of what, told to `walk`.
    """
    words = ["--no-cache", "--notes", str(folder / "notes.json"), *paths]
    # what is still in the buffer would be written twice, the second time into the terminal
    sys.stdout.flush()
    session = Session(words, limit=6.0 * seconds, run=partial(_started, seconds=seconds))
    try:
        walk(session, count)
        return [*_wrong_at_the_end(session), *_wrong_in(session.sent)]
    except AssertionError as error:
        return [f"{str(error).splitlines()[0]} {_tail(session.sent)}", *_wrong_in(session.sent)]
    finally:
        session.close()


def _wrong_at_the_end(session: Session) -> list[str]:
    session.press("Q")
    code = session.ended()
    wrong = [] if code == 0 else [f"exit code {code}: {_tail(session.sent)}"]
    if session.megabytes > MEGABYTES:
        wrong.append(f"took {session.megabytes:.0f} MB")
    return wrong


def _all_opened(session: Session, stories: int) -> None:
    session.until("enter opens")
    session.press("/tolm")
    session.drained(0.2)
    session.press("\x1b")
    # a letter right behind it would be read as one with alt
    session.drained(0.3)
    for number in range(stories):
        session.until("enter opens|enter goes on")
        session.press("g" + "j" * number)
        session.drained(0.1)
        session.press("\r")
        # as the heading of its pane: a story may be called so
        session.until(f"{_OPEN}|not opened")
        session.drained(0.1)
        if re.search(_OPEN, session.text()):
            session.press("q")
            session.until("enter opens|enter goes on")


def _walked(session: Session, cases: int) -> None:
    session.until("Articles")
    for _ in range(3 * cases):
        session.press("J")
        session.drained(0.03)
    session.press("g]])wx")
    session.drained(0.1)
    for key, heading in VIEWS:
        session.press(key)
        session.until(heading)
        session.press("G")
        session.drained(0.1)
        session.press("\x1b")
        session.until_gone(heading)


def _wrong_in(sent: bytes) -> list[str]:
    wrong = []
    if b"Traceback" in sent:
        wrong.append("traceback")
    if b"itself failed" in sent:
        wrong.append("the reader itself failed")
    rest = OWN.sub(b"", sent)
    try:
        foreign = steering(rest.decode("utf-8"))
    except UnicodeDecodeError as error:
        return [*wrong, f"not UTF-8: {error}"]
    if foreign:
        text = rest.decode("utf-8")
        at = min(text.find(c) for c in foreign)
        wrong.append(f"foreign control characters {sorted(foreign)!r} in {text[max(0, at - 30) : at + 30]!r}")
    left = sent[sent.rfind(b"\x1b[?1049l") :]
    lines = [line for line in OWN.sub(b"\n", left).decode("utf-8", "replace").split("\n") if line.strip()]
    wrong += [f"no line of ours: {line[:80]!r}" for line in lines if not line.startswith("ramadi-reader: ")]
    return wrong


def _tail(sent: bytes) -> str:
    return repr(OWN.sub(b" ", sent)[-300:].decode("utf-8", "replace"))


def batches(cases: list[Case], size: int) -> list[list[Case]]:
    """The cases in groups; what takes long, or needs standard input, is left alone."""
    return [cases[at : at + size] for at in range(0, len(cases), size)]


def nothing_kept() -> None:
    """Have every run find no home."""
    folder = tempfile.mkdtemp()
    for name in ("HOME", "RAMADI_READER_STATE", "RAMADI_READER_CACHE", "RAMADI_READER_CONFIG"):
        os.environ[name] = folder
