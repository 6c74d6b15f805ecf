"""`ramadi-reader [PATH...]`: open the reader."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import TextIO

from reader.cli.console import CANNOT_WRITE, EXIT_CODES, PROGRAM, WRONG_USAGE, complaint, silence_stdout, written
from reader.cli.parsing import add_cache, add_config, add_paths, commands_listed
from reader.config import Settings, settings_in
from reader.wording import nearest

_INPUT = "-"
"""The path that stands for standard input."""
_LIKENESS = 0.75
"""How alike a word is to the command that it was meant for."""
_OTHER_WORDS = {"find": "search", "quotes": "speakers", "articles": "list", "story": "show", "notes": "import-notes"}
"""What one would type for a command without having read the help."""
_EPILOG = """\
commands:
{commands}

`{program} COMMAND --help` lists the options of a command. A path with the name of a command is given as ./claims.
Without a path the story shipped with the reader opens. Inside the reader, ? shows every key.
How much is read of a file, a folder, an archive: `{program} limits` lists it, with the option that changes each.

exit codes:
{codes}
"""


def add_options(parser: ArgumentParser) -> None:
    """How the reader looks and what it keeps."""
    parser.usage = "%(prog)s [OPTIONS] [PATH...]\n       %(prog)s COMMAND [OPTIONS] [PATH...]"
    codes = "\n".join(f"  {code:7}{about}" for code, about in EXIT_CODES)
    parser.epilog = _EPILOG.format(commands=commands_listed(), codes=codes, program=PROGRAM)
    add_paths(parser)
    add_cache(parser)
    parser.add_argument("-V", "--version", action="store_true", help="print the version and leave")
    parser.add_argument(
        "--plain", action="store_true", help="a dialogue in plain lines, for screen readers, dumb terminals and pipes"
    )
    parser.add_argument("--ascii", action="store_true", help="draw with plain characters only")
    parser.add_argument(
        "--theme",
        metavar="NAME",
        help="reader-dark, reader-light, terminal (the terminal's own colours), or one of Textual's",
    )
    add_config(parser)
    parser.add_argument("--notes", metavar="FILE", help="keep marks, notes and decisions in this file")


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def run(given: Namespace) -> int:
    """Open the reader; all but the dialogue needs a terminal."""
    if given.version:
        from reader import __version__

        return written(f"{PROGRAM} {__version__}\n")
    if given.paths and (meant := _command_meant(given.paths[0])):
        return complaint(f"{given.paths[0]}: no such command, file or folder; did you mean {meant}?", WRONG_USAGE)
    settings = settings_of(given)
    if settings.notes and (why := _why_no_notes_in(settings.notes)):
        return complaint(f"{settings.notes}: {why}; name another file for the notes", WRONG_USAGE)
    if given.plain:
        return complaint(wrong, WRONG_USAGE) if (wrong := _wrong_theme(given)) else _talk(given, settings)
    if os.environ.get("TERM") == "dumb":
        return complaint(f"nothing can be drawn on this terminal; use `{PROGRAM} --plain` here", WRONG_USAGE)
    if _INPUT in given.paths and (why := _keys_from_terminal()):
        return complaint(why, WRONG_USAGE)
    # the screen is drawn on standard error
    if _is_terminal(sys.stdin) and _is_terminal(sys.stdout) and not _is_terminal(sys.stderr):
        # where complaints go now nobody may look
        written(f"{PROGRAM}: the reader draws on standard error: leave `2>` away\n")
        return WRONG_USAGE
    if not all(map(_is_terminal, (sys.stdin, sys.stdout, sys.stderr))):
        for wrong in _wrong_words(given):
            complaint(wrong, WRONG_USAGE)
        return complaint(
            f"the reader needs a terminal; use `{PROGRAM} --plain`, `{PROGRAM} claims` or `{PROGRAM} export` here",
            WRONG_USAGE,
        )
    from reader.signals import held_back

    # Python loses what is raised in some moments of an import, and this one is long
    with held_back():
        from reader.tui import rubbish

        rubbish.put_off()
        from reader.tui.running import run_app

        wrong = _wrong_theme(given)
    if wrong:
        return complaint(wrong, WRONG_USAGE)
    return run_app(given.paths, settings, given.together)


def _wrong_words(given: Namespace) -> list[str]:
    """What the command line names and is not there: paths, and a theme; a line each."""
    files = (path for path in given.paths if path != _INPUT and "://" not in path)
    wrong = [f"{path}: no such file or folder" for path in files if not os.path.lexists(path)]
    return [*wrong, *filter(None, [_wrong_theme(given)])]


def _wrong_theme(given: Namespace) -> str:
    """That there is no theme as the one the command line names; empty where there is, or none is named."""
    if not given.theme:
        return ""
    from reader.tui.look.themes import no_such_theme, theme_names

    return "" if given.theme in theme_names() else no_such_theme(given.theme)


def _why_no_notes_in(path: str) -> str:
    """Why notes are not kept in a file, such as an article named by mistake; empty where they may be."""
    from pathlib import Path

    from reader.notes.loading import holds_other_things
    from reader.story.files import SIDE_CARS

    if os.path.basename(path).lower() in SIDE_CARS:
        return "is for what is known of articles"
    return "holds something else than notes" if holds_other_things(Path(path)) else ""


def _command_meant(path: str) -> str:
    """The command that was probably meant by a word that is no path; empty for paths and where none is near."""
    if not (path.isascii() and path.replace("-", "").isalpha()) or os.path.lexists(path):
        return ""
    from reader.cli.commands import BY_NAME

    # a command's own name stands here behind `--`, which says that it is a path
    return "" if path in BY_NAME else _OTHER_WORDS.get(path) or nearest(path, BY_NAME, _LIKENESS)


def _talk(given: Namespace, settings: Settings) -> int:
    """Open the reader as a line dialogue."""
    if sys.stdin is None or sys.stdout is None:
        return complaint("--plain needs standard input and output", WRONG_USAGE)
    from reader.cli.progress import Progress
    from reader.plain.console import Unsaid
    from reader.plain.opening import run_plain

    try:
        return run_plain(given.paths, settings, Progress(rewriting=False).tell, given.together)
    except Unsaid as error:
        silence_stdout()
        return complaint(f"standard output cannot be written: {error}", CANNOT_WRITE)


def _keys_from_terminal() -> str:
    """Read standard input to its end and have keys read from the terminal instead; why that cannot be, else nothing."""
    from contextlib import suppress

    from reader.story.draft import Unreadable
    from reader.story.sources import standard_input

    if sys.stdin is None or sys.stdin.isatty():
        return f"`{_INPUT}` is what another command gives: pdftotext report.pdf - | {PROGRAM} {_INPUT}"
    # why it cannot be read is told where the story is opened
    with suppress(Unreadable):
        standard_input()
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return ""
    os.dup2(terminal, 0)
    os.close(terminal)
    return ""


def settings_of(given: Namespace) -> Settings:
    """The person's settings with what the command line says put on top."""
    settings = settings_in(given.config)
    said = {name: value for name in ("theme", "notes") if (value := getattr(given, name))}
    return replace(settings, **said, ascii=given.ascii or settings.ascii, cache=given.cache)
