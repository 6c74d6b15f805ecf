"""What the command line says and where: results on standard output, everything else a line on standard error."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

PROGRAM = "ramadi-reader"
OK, NOTHING_READABLE, WRONG_USAGE = 0, 1, 2
CANNOT_WRITE = 1
FAILED = 70
"""The reader itself failed (`EX_SOFTWARE` of sysexits.h)."""
EXIT_CODES = (
    ("0", "done, also where nothing was found or fits"),
    ("1", "nothing could be read, or the result not written"),
    ("2", "wrong usage"),
    ("70", "a mistake of the reader itself"),
    ("128+N", "ended by signal N: 130 by ctrl+c"),
)
"""What each says, as the manual page, the help and the README tell it."""
LONGEST_LINE = 1000
"""Characters of a line on standard error; file names may have thousands."""


def hold_streams() -> None:
    """Have something behind the three standard streams where nothing is: no file of ours shall take a stream's place.

    `sys.stdin` and `sys.stdout` stay None where they were; what goes to standard error goes nowhere.
    """
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest number that is free: this one
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115


def written(text: str) -> int:
    """Print to standard output; gives 0 back.

    What a file or another program takes is UTF-8, whatever the locale says; a terminal gets what it can show.

    Raises:
        SystemExit: it cannot be written; a line on standard error says why.
        BrokenPipeError: nobody reads it any longer.
    """
    try:
        if sys.stdout is None:
            raise OSError("it is closed")
        stream = getattr(sys.stdout, "buffer", None)
        if stream is None:
            sys.stdout.write(text)
        else:
            encoding = (sys.stdout.encoding or "utf-8") if sys.stdout.isatty() else "utf-8"
            stream.write(_shown_in(text, encoding).encode(encoding, errors="replace"))
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        silence_stdout()
        why = error.strerror or str(error)
        raise SystemExit(complaint(f"standard output cannot be written: {why}", CANNOT_WRITE)) from None
    return OK


def _shown_in(text: str, encoding: str) -> str:
    if encoding.lower() == "utf-8":
        return text
    from reader.legible import legible

    return legible(text, encoding)


def complaint(message: str, code: int) -> int:
    """One line on standard error; gives the exit code back."""
    try:
        print(f"{PROGRAM}: {shortened(printable(message))}", file=sys.stderr, flush=True)
    except OSError:  # nobody is there to be told, or the disk is full
        _silence(sys.stderr)
    return code


def shortened(line: str) -> str:
    """The line, without its middle where a name makes it endless."""
    half = LONGEST_LINE // 2
    return line if len(line) <= LONGEST_LINE else f"{line[:half]} ... {line[-half:]}"


def printable(text: str) -> str:
    """Text safe for a terminal on one line: what does not print is written as an escape."""
    kept = (c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)
    # a path may hold bytes that are no text (lone surrogates): unicode_escape spells those too
    return "".join(kept).encode("utf-8", "backslashreplace").decode("utf-8")


def silence_stdout() -> None:
    """Keep the interpreter from complaining about the closed pipe when it flushes at exit."""
    _silence(sys.stdout)


def _silence(stream: TextIO | None) -> None:
    if stream is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
