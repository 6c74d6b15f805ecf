"""What the command line says and where: results on standard output, everything else a line on standard error."""

from __future__ import annotations

import sys

PROGRAM = "ramadi-reader"
OK, NOTHING_READABLE, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
CANNOT_WRITE = 1
LONGEST_LINE = 1000
"""Characters of a line on standard error; file names may have thousands."""


def written(text: str) -> int:
    """Print to standard output as UTF-8, whatever the locale says; gives 0 back."""
    data = text.encode("utf-8", errors="replace")
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:
        sys.stdout.write(text)
    else:
        stream.write(data)
    sys.stdout.flush()
    return OK


def complaint(message: str, code: int) -> int:
    """One line on standard error; gives the exit code back."""
    print(f"{PROGRAM}: {shortened(plain(message))}", file=sys.stderr)
    return code


def shortened(line: str) -> str:
    """The line; one that a name makes endless without its middle."""
    half = LONGEST_LINE // 2
    return line if len(line) <= LONGEST_LINE else f"{line[:half]} ... {line[-half:]}"


def plain(text: str) -> str:
    """Text safe for a terminal on one line: what does not print is written as an escape."""
    kept = (c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)
    # a path may hold bytes that are no text (lone surrogates): unicode_escape spells those too
    return "".join(kept).encode("utf-8", "backslashreplace").decode("utf-8")


def silence_stdout() -> None:
    """Keep the interpreter from complaining about the closed pipe when it flushes at exit."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
