"""What the parsers take, as plain data: completions and the manual page are made from it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NamedTuple

from reader.cli.commands import READ, SUBCOMMANDS, Subcommand
from reader.cli.parsing import Parser


class Option(NamedTuple):
    """An option of a command."""

    names: tuple[str, ...]
    help: str
    value: str = ""
    """What its value is called; empty where it takes none."""
    choices: tuple[str, ...] = ()
    """The values there are; empty where any will do."""
    fields: tuple[str, ...] = ()
    """What a value may begin with, before a colon."""

    @property
    def takes_file(self) -> bool:
        """Whether its value is a file."""
        return self.value in ("FILE", "PLAN")

    @property
    def takes_folder(self) -> bool:
        """Whether its value is a folder."""
        return self.value == "FOLDER"


class Described(NamedTuple):
    """A command and all it takes."""

    command: Subcommand
    options: tuple[Option, ...]
    paths: bool
    """Whether it takes files and folders."""
    words: tuple[str, ...]
    """The words one of which it takes otherwise."""
    epilog: str


def described(command: Subcommand) -> Described:
    """What a command takes."""
    parser = Parser(command)
    positional = [a for a in parser._actions if not a.option_strings]
    return Described(
        command,
        tuple(_option(a) for a in parser._actions if a.option_strings),
        any(a.choices is None for a in positional),
        tuple(str(c) for a in positional for c in a.choices or ()),
        parser.ending(),
    )


def all_described() -> tuple[Described, ...]:
    """The reader itself first, then every command."""
    return tuple(described(command) for command in (READ, *SUBCOMMANDS))


def _option(action: argparse.Action) -> Option:
    takes = action.nargs != 0
    choices: Sequence[str] = [str(c) for c in action.choices or ()]
    if action.dest == "theme":
        from reader.tui.look.themes import theme_names

        choices = theme_names()
    fields: tuple[str, ...] = ()
    if action.dest == "where":
        from reader.query.fields import FIELDS

        fields = tuple(field.name for field in FIELDS)
    value = str(action.metavar or "|".join(choices)) if takes else ""
    about = (action.help or "").replace("%%", "%")
    return Option(tuple(action.option_strings), about, value, tuple(choices), fields)
