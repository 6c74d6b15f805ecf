"""The parser of each command: one line for what is wrong, hints for what was nearly right."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NoReturn

from reader.cli.commands import BY_NAME, SUBCOMMANDS, Subcommand
from reader.cli.console import PROGRAM, WRONG_USAGE, complaint, printable, written
from reader.wording import nearest

if TYPE_CHECKING:
    from reader.query import Query


_WIDTH = 98
"""Columns of what helps tell in columns of their own."""
_SOME = 200_000
"""Objects made and not yet let go of after which rubbish is looked for: what comparing five articles makes. Looking as
often as Python does takes a tenth of a command's time and finds next to nothing."""


class Parser(argparse.ArgumentParser):
    """A command's options."""

    def __init__(self, command: Subcommand) -> None:
        super().__init__(
            prog=f"{PROGRAM} {command.name}".rstrip(),
            description=command.help,
            allow_abbrev=False,
            add_help=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        self.add_argument("-h", "--help", action="store_true", help="show this and leave")
        self.command = command
        self.module = command.module()
        self.module.add_options(self)

    def ending(self) -> str:
        """What the help ends with: it is put together for those who read it alone."""
        if self.epilog is None and (told := getattr(self.module, "epilog", None)):
            self.epilog = told()
        return self.epilog or ""

    def format_help(self) -> str:
        """The help as it is printed."""
        self.ending()
        return super().format_help()

    def run(self, words: Sequence[str]) -> int:
        """Do what the words say.

        Args:
            words: those after the command.

        Returns:
            The exit code.
        """
        if {"-h", "--help"} & set(self._before_paths(words)):
            return written(self.format_help())
        gc.set_threshold(_SOME, *gc.get_threshold()[1:])
        return self.module.run(self._parsed(words))

    def takes_value(self, word: str) -> bool:
        """Whether a word is an option whose value is the next word."""
        action = self._option_string_actions.get(word)
        return action is not None and action.nargs != 0

    def _parsed(self, words: Sequence[str]) -> argparse.Namespace:
        """What was given. Options may stand among the paths; whatever follows `--` is a path."""
        joined = _joined(words)
        if any(a.dest == "paths" for a in self._actions):
            joined, limited = self._limited(joined)
        else:
            limited = False
        options = self._before_paths(joined)
        given, unknown = self.parse_known_intermixed_args(options)
        if unknown:
            word = unknown[0]
            self.error(f"no such option: {word}{self._hint(word)}" if word[0] == "-" else f"takes no path: {word}")
        if len(options) < len(joined):
            paths = joined[len(options) + 1 :]
            if not hasattr(given, "paths"):
                self.error(f"takes no path: {printable(paths[0])}" if paths else "takes no path")
            given.paths = [*given.paths, *paths]
        if limited:
            given.cache = False  # what is kept was opened within other limits
        return given

    def _limited(self, words: list[str]) -> tuple[list[str], bool]:
        """The words without the options that change limits, which are changed; and whether there was one.

        There are forty, which `ramadi-reader limits` lists; help and completion are for what is needed every day.
        """
        options = self._before_paths(words)
        if not any(w.startswith(("--max-", "--timeout", "--deadline", "--ratio-from")) for w in options):
            return words, False
        from reader.story.limiting import WrongLimit, is_limit, set_limit

        rest, at, found = [], 0, False
        while at < len(options):
            name, equals, value = options[at].partition("=")
            at += 1
            if not is_limit(name):
                rest.append(options[at - 1])
                continue
            if not equals:
                value = options[at] if at < len(options) else ""
                at += 1
            try:
                set_limit(name, value)
            except WrongLimit as wrong:
                self.error(str(wrong))
            found = True
        return [*rest, *words[len(options) :]], found

    @staticmethod
    def _before_paths(words: Sequence[str]) -> Sequence[str]:
        return words[: list(words).index("--")] if "--" in words else words

    def _hint(self, word: str) -> str:
        name = word.partition("=")[0]
        near = nearest(name, self._option_string_actions, 0.7)
        return f"; did you mean {near}?" if near else ""

    def error(self, message: str) -> NoReturn:
        """Leave with a line on standard error."""
        raise SystemExit(complaint(f"{printable(message)} (see {self.prog} --help)", WRONG_USAGE))


def command_first(words: Sequence[str], takes_value: Callable[[str], bool]) -> list[str]:
    """The words with the command before the options that stand ahead of it: `--no-cache claims` is `claims --no-cache`.

    Args:
        words: those after the program's name; where a path comes first they stay as they are.
        takes_value: whether an option of the reader's own is followed by its value.
    """
    for at, word in enumerate(words):
        ahead = words[at - 1] if at else ""
        is_option, is_value = word.startswith("-"), ahead.startswith("-") and "=" not in ahead
        if word == "--" or not (is_option or is_value or word in BY_NAME):
            break
        if word in BY_NAME and not takes_value(ahead):
            return [word, *words[:at], *words[at + 1 :]]
    return list(words)


def commands_listed() -> str:
    """The commands and what they are for, for the end of the program's own help."""
    from textwrap import wrap

    room = max(len(c.name) for c in SUBCOMMANDS) + 4
    lines = []
    for command in SUBCOMMANDS:
        first, *rest = wrap(command.help, 100 - room)
        lines += [f"  {command.name:{room - 2}}{first}", *(" " * room + line for line in rest)]
    return "\n".join(lines)


def add_paths(parser: argparse.ArgumentParser) -> None:
    """The paths of a story."""
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="a file, a folder, - or an http(s) address (default: the story shipped with the reader); "
        "several folders, or a folder of folders, are several stories",
    )
    add_together(parser)


def add_together(parser: argparse.ArgumentParser) -> None:
    """Whether several folders are one story."""
    parser.add_argument("--together", action="store_true", help="make one story of all that is given")


def add_cache(parser: argparse.ArgumentParser) -> None:
    """Whether the cache is used."""
    parser.add_argument(
        "--no-cache", dest="cache", action="store_false", help="work everything out anew, and keep nothing of it"
    )


def add_config(parser: argparse.ArgumentParser) -> None:
    """Where the person's settings are read."""
    parser.add_argument("--config", metavar="FILE", help="read settings and keys from this file")


def add_where(parser: argparse.ArgumentParser) -> None:
    """The filter expression."""
    parser.add_argument(
        "--where",
        metavar="EXPRESSION",
        help='only what fits, as in: outlet:vice,bi verdict:differ figure>100 speaker:kerry -has:scare "some words"; '
        f"`{PROGRAM} claims --help` lists what it asks for",
    )


def fields_told() -> str:
    """What `--where` may ask for: each field by an example, with the words it takes."""
    from textwrap import wrap

    # nothing else of the language is needed by those who ask for nothing
    from reader.query.fields import FIELDS

    room = max(len(field.example) for field in FIELDS) + 4
    lines = ["what --where asks for:"]
    for field in FIELDS:
        told = "; ".join(filter(None, (field.help, ", ".join(field.choices))))
        first, *rest = wrap(told, _WIDTH - room)
        lines += [f"  {field.example:{room - 2}}{first}", *(f"{'':{room}}{line}" for line in rest)]
    return "\n".join(lines)


def query_of(expression: str | None) -> Query | None:
    """The filter; a bad one ends the program with the place marked."""
    if expression is None:
        return None
    import shutil

    from reader.query import QueryError, parse

    try:
        return parse(expression)
    except QueryError as error:
        complaint(f"--where: {error.why}", WRONG_USAGE)
        # it is printed whole where no terminal breaks it
        room = shutil.get_terminal_size().columns - 2 if sys.stderr.isatty() else None
        print(*(f"  {printable(line)}" for line in error.marked(room, "...")), sep="\n", file=sys.stderr)
        raise SystemExit(WRONG_USAGE) from None


def _joined(words: Sequence[str]) -> list[str]:
    """The words with `--where` tied to what follows it, which may begin with a hyphen: `--where -has:scare`."""
    at = next((n for n, word in enumerate(words[:-1]) if word in ("--where", "--")), None)
    if at is None or words[at] == "--":
        return list(words)
    return [*words[:at], f"--where={words[at + 1]}", *words[at + 2 :]]
