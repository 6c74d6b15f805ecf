"""`ramadi-reader [PATH...]`: open the reader."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

from reader.cli.console import PROGRAM, WRONG_USAGE, complaint, written
from reader.cli.parsing import add_paths, commands_listed

_EPILOG = """\
commands:
{commands}

`{program} COMMAND --help` lists the options of a command. A path with the name of a command is given as ./claims.
Without a path the story shipped with the reader opens. Inside the reader, ? shows every key.
"""


def add_options(parser: ArgumentParser) -> None:
    """How the reader looks and what it keeps."""
    parser.usage = "%(prog)s [OPTIONS] [PATH...]\n       %(prog)s COMMAND [OPTIONS] [PATH...]"
    parser.epilog = _EPILOG.format(commands=commands_listed(), program=PROGRAM)
    add_paths(parser)
    parser.add_argument("-V", "--version", action="store_true", help="print the version and leave")
    parser.add_argument("--ascii", action="store_true", help="draw with plain characters only")
    parser.add_argument(
        "--theme",
        metavar="NAME",
        help="reader-dark, reader-light, terminal (the terminal's own colours), or one of Textual's",
    )
    parser.add_argument("--notes", metavar="FILE", help="keep marks, notes and decisions in this file")


def run(given: Namespace) -> int:
    """Open the reader; it needs a terminal."""
    if given.version:
        from reader import __version__

        return written(f"{PROGRAM} {__version__}\n")
    # the screen is drawn on standard error
    if not all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        return complaint(f"the reader needs a terminal; use `{PROGRAM} claims` or `{PROGRAM} export` here", WRONG_USAGE)
    from reader.tui.app import run_app

    return run_app(given.paths, given.notes, ascii=given.ascii, theme=given.theme or "")
