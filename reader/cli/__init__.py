"""The command line: parse, then call one of the packages beside it. Imports nothing heavy at the top."""

from __future__ import annotations

import sys

from reader.cli.console import (
    CANNOT_WRITE,
    FAILED,
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

_VERSION = (["--version"], ["-V"])

__all__ = ["CANNOT_WRITE", "NOTHING_READABLE", "OK", "WRONG_USAGE", "main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: the words after the program's name; where None those of the process, which ends with this.

    Returns:
        The exit code: 0, 1 where nothing could be read or the result not written, 2 for wrong usage, 70 where the
        reader itself failed, 128 and the signal's number where one ended it.
    """
    if argv is not None:
        return _done(list(argv))
    if sys.argv[1:2] not in _VERSION:
        from reader.signals import end_at_once, heed_no_more, heed_signals, raise_again

        heed_signals()
        raise_again()
        code = _done(sys.argv[1:])
        heed_no_more(code)
        end_at_once(code)
        return code
    return _done(sys.argv[1:])


def _done(words: list[str]) -> int:
    """Does what the words ask for, whatever comes of it; the exit code."""
    hold_streams()
    try:
        return _dispatched(words)
    except BrokenPipeError:
        silence_stdout()
        return OK
    except BaseException as error:
        from reader.signals import code_of

        if (code := code_of(error)) is not None:
            return code
        if not isinstance(error, Exception):
            raise
        from reader.cli.lacking import lacking

        if why := lacking(error):
            return complaint(why, NOTHING_READABLE)
        from reader.cli.commands import BY_NAME
        from reader.crash import reported

        doing = words[0] if words and words[0] in BY_NAME else "read"
        return complaint(reported(error, doing), FAILED)


def _dispatched(words: list[str]) -> int:
    if words[:1] in _VERSION:
        from reader import __version__

        return written(f"{PROGRAM} {__version__}\n")
    from reader.cli.commands import BY_NAME, READ
    from reader.cli.parsing import Parser, command_first

    if words and words[0] in BY_NAME:
        return Parser(BY_NAME[words[0]]).run(words[1:])
    reading = Parser(READ)
    words = command_first(words, reading.takes_value)
    command = BY_NAME.get(words[0]) if words else None
    return Parser(command).run(words[1:]) if command else reading.run(words)
