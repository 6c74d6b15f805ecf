"""The command line: parse, then call one of the packages beside it. Imports nothing heavy at the top."""

from __future__ import annotations

import sys

from reader.cli.console import (
    CANNOT_WRITE,
    FAILED,
    INTERRUPTED,
    NOTHING_READABLE,
    OK,
    PROGRAM,
    WRONG_USAGE,
    complaint,
    hold_streams,
    silence_stdout,
    written,
)

TYPE_CHECKING = False  # as typing has it, without the 3 ms of importing that
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["CANNOT_WRITE", "NOTHING_READABLE", "OK", "WRONG_USAGE", "main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: the words after the program's name; those of the process where None.

    Returns:
        The exit code: 0, 1 where nothing could be read or the result not written, 2 for wrong usage, 70 where the
        reader itself failed, 128 and the signal's number where one ended it.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    hold_streams()
    try:
        return _dispatched(words)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        silence_stdout()
        return OK
    except Exception as error:
        from reader.cli.commands import BY_NAME
        from reader.crash import reported

        doing = words[0] if words and words[0] in BY_NAME else "read"
        return complaint(reported(error, doing), FAILED)


def _dispatched(words: list[str]) -> int:
    if words and words[0] in ("--version", "-V"):
        from reader import __version__

        return written(f"{PROGRAM} {__version__}\n")
    from reader.cli.commands import BY_NAME, READ
    from reader.cli.parsing import Parser

    command = BY_NAME.get(words[0]) if words else None
    return Parser(command).run(words[1:]) if command else Parser(READ).run(words)
