"""The one table of what the command line can be told: each command is a module beside this one, loaded on use.

Such a module has `add_options(parser)`, which may set the parser's `epilog`, and `run(given)`, which gives the exit
code; a function `epilog()` in place of the parser's is asked when somebody reads the help. A new command is one such
file and one line here.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Protocol

    class CommandModule(Protocol):
        """What a module of a command offers."""

        def add_options(self, parser: ArgumentParser) -> None:
            """Say what it takes."""

        def run(self, given: Namespace) -> int:
            """Do it; gives the exit code."""


class Subcommand:
    """A word after the program's name, and what it is for."""

    __slots__ = ("help", "name")

    def __init__(self, name: str, help: str) -> None:
        self.name = name
        """The empty string opens the reader itself."""
        self.help = help
        """One sentence."""

    def module(self) -> CommandModule:
        """The module that does it."""
        from importlib import import_module

        name = (self.name or "read").replace("-", "_")
        return import_module(f"reader.cli.commands.{name}")


READ = Subcommand("", "Read one news story as many outlets tell it.")
SUBCOMMANDS: tuple[Subcommand, ...] = (
    Subcommand("list", "Print the articles: outlet, date, headline, how many quotations and figures."),
    Subcommand("show", "Print the text of articles, with the claims each paragraph makes."),
    Subcommand("claims", "Print every claim with its verdict, the reason, and who says what."),
    Subcommand("speakers", "Print who is quoted, by which outlets, with how many words."),
    Subcommand("figures", "Print every figure, what it is worth and what it counts."),
    Subcommand("marks", "Print what you marked, noted and decided."),
    Subcommand("import-notes", "Print what import found, guessed and dropped."),
    Subcommand("export", "Print or save articles, quotes, figures and claims for other programs and for people."),
    Subcommand("group", "Sort unsorted articles into stories, and say why."),
    Subcommand("search", "Find the articles that hold some words, in all stories ever opened or in those given."),
    Subcommand("keys", "Print the keys, with your own, and what is wrong with those."),
    Subcommand("themes", "Print the names of the themes."),
    Subcommand("completion", "Print what makes bash, zsh or fish complete commands and options."),
    Subcommand("man", "Print the manual page."),
    Subcommand("limits", "Print how much is read of anything, and the option that changes it."),
    Subcommand("dirs", "Print where the reader keeps what, or clear the cache."),
)
BY_NAME: dict[str, Subcommand] = {c.name: c for c in SUBCOMMANDS}
